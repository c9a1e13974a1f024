// Runs the suite in Node: node run.mjs <folder .wasm> <folder tests/wasm> <url of the server>.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [wasm, here, url, only] = process.argv.slice(2);
const engine = join(wasm, "node_modules", "pyodide", "pyodide.mjs");
const { loadPyodide } = await import(pathToFileURL(engine).href);
const python = await loadPyodide({ stdout: (line) => console.error(line) });
const extractDir = "/lib/python3.14/site-packages";
for (const name of readdirSync(join(wasm, "wheels")).filter((name) => name.endsWith(".whl"))) {
  const wheel = new Uint8Array(readFileSync(join(wasm, "wheels", name)));
  python.unpackArchive(wheel, "wheel", { extractDir });
}
python.FS.mkdirTree("/suite");
python.mountNodeFS("/suite", here);
python.FS.mkdirTree("/worker");
python.mountNodeFS("/worker", join(here, "..", "..", "examples", "worker", "src"));
python.runPython("import sys; sys.path[:0] = ['/suite', '/worker']");
const inside = python.pyimport("inside");
await inside.report(url, (line) => console.log(line), only ?? "");
process.exit(0);
