// Runs the suite in a page; the outcomes are lines of JSON.
import { startPython } from "../python.mjs";

export async function run(url) {
  const python = await startPython();
  python.FS.mkdirTree("/suite/suite");
  python.FS.mkdirTree("/worker");
  for (const name of await (await fetch("/suite.json")).json()) {
    python.FS.writeFile(`/${name}`, await (await fetch(`/${name}`)).text());
  }
  python.runPython("import sys; sys.path[:0] = ['/suite', '/worker']");
  const lines = [];
  await python.pyimport("inside").report.callPromising(url, (line) => lines.push(line));
  return lines;
}
