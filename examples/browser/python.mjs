// Starts Python in this page and unpacks the wheels that the server lists.
import { loadPyodide } from "./wasm/node_modules/pyodide/pyodide.mjs";

const PACKAGES = "/lib/python3.14/site-packages";

export async function startPython(...modules) {
  const python = await loadPyodide();
  const names = await (await fetch("wheels.json")).json();
  const wheels = await Promise.all(names.map((name) => bytes(`wasm/wheels/${name}`)));
  for (const wheel of wheels) python.unpackArchive(wheel, "wheel", { extractDir: PACKAGES });
  for (const module of modules) {
    python.FS.writeFile(`/home/pyodide/${module}`, new Uint8Array(await bytes(module)));
  }
  return python;
}

async function bytes(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.arrayBuffer();
}
