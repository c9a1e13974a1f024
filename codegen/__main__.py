"""``python -m codegen``: generate, check, and the commands that keep up.

generate  write the package from ``spec/``
check     compare the package with what would be generated; changes nothing
inspect   check that the package has only code that templates write; imports nothing
sync      fetch the newest document, show what changed in the API, and generate from it
parity    compare the document with the installed official package, and draft overlays
upgrade   move the project to another release of the official package
replay    sync with each document of a folder, in a copy of the project
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from .document import load
from .errors import GenerationError
from .files import differences, present, sweep, write
from .inspection import inspect
from .pipeline import ROOT, Result, generate
from .sync.errors import first_line

GENERATED = ROOT / "generated"


def main(arguments: list[str]) -> int:
    """Run one command; return the exit code: 0, 1 for differences, 2 for an error."""
    commands = {
        "generate": _generate,
        "check": _check,
        "inspect": _inspect,
        "sync": _sync,
        "parity": _parity,
        "upgrade": _upgrade,
        "replay": _replay,
    }
    parser = argparse.ArgumentParser("python -m codegen", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("command", choices=commands)
    parser.add_argument("rest", nargs=argparse.REMAINDER, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    try:
        return commands[options.command](options.rest)
    except GenerationError as error:
        print(f"{len(error.problems)} problem(s):", *error.problems, sep="\n  ", file=sys.stderr)
    except Exception as error:
        print(f"{options.command} failed: {first_line(error)}", file=sys.stderr)
    return 2


def _generate(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser("python -m codegen generate")
    parser.add_argument("--features", default="", help="for a slim build: `responses,embeddings`")
    parser.add_argument("--out", type=Path, help="the folder to write to, with --features")
    options = parser.parse_args(arguments)
    if bool(options.features) != bool(options.out):
        parser.error("--features and --out go together: a slim build has a folder of its own")
    start, out = time.monotonic(), options.out or ROOT
    features = [name.strip() for name in options.features.split(",") if name.strip()]
    files = generate(load(ROOT / "spec"), features=features).files
    write(files, out)
    stale = sweep(files, out / GENERATED.name, out)
    swept = f", {len(stale)} stale removed" if stale else ""
    print(f"{len(files)} files generated in {time.monotonic() - start:.1f} s{swept}")
    return 0


def _check(_: list[str]) -> int:
    problems = differences(_from_spec().files, GENERATED, ROOT)
    for problem in problems[:20]:
        print(problem)
    print(
        f"{len(problems)} files differ: run `make generate`"
        if problems
        else "generated code is up to date"
    )
    return 1 if problems else 0


def _inspect(_: list[str]) -> int:
    if problems := inspect(present(ROOT)):
        raise GenerationError(problems)
    return 0


def _sync(arguments: list[str]) -> int:
    from codegen.sync.entry import sync

    return sync(arguments)


def _parity(arguments: list[str]) -> int:
    from .parity.command import main as parity

    return parity(arguments)


def _upgrade(arguments: list[str]) -> int:
    from .parity.upgrade import main as upgrade

    return upgrade(arguments)


def _replay(arguments: list[str]) -> int:
    from .sync.replay import main as replay

    return replay(arguments, ROOT)


def _from_spec() -> Result:
    return generate(load(ROOT / "spec"))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
