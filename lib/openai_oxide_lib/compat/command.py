"""``run``: runs a program or a module, with one package under the name of another."""

from __future__ import annotations

import argparse
import runpy
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openai_oxide_lib.compat.alias import Alias

__all__ = ["main"]


def main(alias: Alias, arguments: list[str] | None = None) -> int:
    """Run the command line; return the exit code, unless the program exits with its own."""
    options = _parser(alias).parse_args(arguments)
    if options.module is None and not options.program:
        _parser(alias).error("pass the path of a program, or -m and a module")
    alias.install()
    if options.module is not None:
        _run_module(options.module, options.program)
    else:
        _run_program(*options.program)
    return 0


def _parser(alias: Alias) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        f"python -m {alias.package}.compat",
        description=f"Run a program in which `import {alias.name}` imports {alias.package}.",
    )
    commands = parser.add_subparsers(required=True, metavar="run")
    run = commands.add_parser("run", help="run a program, or a module with -m")
    run.add_argument("-m", dest="module", metavar="MODULE", help="run a module as a program")
    run.add_argument("program", nargs=argparse.REMAINDER, help="the program's path and arguments")
    return parser


def _run_program(path: str, *arguments: str) -> None:
    sys.argv = [path, *arguments]
    sys.path.insert(0, str(Path(path).resolve().parent))
    runpy.run_path(path, run_name="__main__")


def _run_module(name: str, arguments: list[str]) -> None:
    sys.argv = [name, *arguments]
    sys.path.insert(0, "")
    runpy.run_module(name, run_name="__main__", alter_sys=True)
