"""The long form: every promise measured, as a table. It ends by itself.

python -m tests.soak                     all rows, ours over its default transport
python -m tests.soak --official          the official client beside it, where it can be asked
python -m tests.soak --only streams      the rows whose names begin so
python -m tests.soak --quick             the sizes of every day
python -m tests.soak --write             the rows of docs/reliability.md that were measured
python -m tests.soak --fuzz              coverage-guided fuzzing, for as long as you like
"""

from __future__ import annotations

import argparse
import sys
import time

from tests.soak.document import Line, write
from tests.soak.rows import Row, Seen, rows
from tests.soak.sdk import DEFAULT, HTTPX, OFFICIAL, Sdk

MODULES = (
    *("streams", "events", "calls", "bodies", "waiting", "loops"),
    *("hostile", "decoding", "outgoing", "secrets", "webhooks", "sockets", "bulk"),
)


def main() -> int:
    """Run what the arguments ask for; 1 if a promise was not kept."""
    said = _arguments()
    if said.fuzz is not None:
        from tests.soak.fuzz import fuzz

        return fuzz(said.fuzz)
    sdk = HTTPX if said.httpx else DEFAULT
    lines: list[Line] = []
    for row in rows(*MODULES):
        if row.name.startswith(said.only or "") and (row.each_transport or not sdk.over_httpx):
            started = time.monotonic()
            lines.append(_measured(row, sdk, said))
            _show(lines[-1], time.monotonic() - started)
    if said.write:
        write(lines, rows(*MODULES))
    broken = [line.row.name for line in lines if not line.ours.kept]
    print(f"\n{len(lines)} promises, {len(lines) - len(broken)} kept", *broken)
    return 1 if broken else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--only", metavar="NAME")
    parser.add_argument("--official", action="store_true")
    parser.add_argument("--httpx", action="store_true", help="ours over httpx")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--fuzz", metavar="MINUTES", type=float, nargs="?", const=10.0)
    return parser.parse_args()


def _measured(row: Row, sdk: Sdk, said: argparse.Namespace) -> Line:
    size = row.quick if said.quick else row.long
    asked = (min(row.official, row.quick) if said.quick else row.official) * said.official
    official = _seen(row, OFFICIAL, asked) if asked else None
    return Line(row, size, _seen(row, sdk, size), official, asked)


def _seen(row: Row, sdk: Sdk, size: int) -> Seen:
    try:
        return row.scenario(sdk, size)
    except Exception as error:
        return Seen(f"{type(error).__name__}: {error}"[:200], False)


def _show(line: Line, seconds: float) -> None:
    print(f"{'kept  ' if line.ours.kept else 'BROKEN'} {line.row.name}  ({seconds:.1f} s)")
    print(f"       promised  {line.row.promise}")
    print(f"       seen      {line.ours.text}")
    if line.official:
        print(f"       official  {line.official.text}")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
