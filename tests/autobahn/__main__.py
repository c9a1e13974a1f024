"""The connections of the SDK before the Autobahn suite's client cases, in both colours.

python -m tests.autobahn                     all cases without compression, and a choice of the rest
python -m tests.autobahn --all               those with compression too: an hour and more
python -m tests.autobahn --only 6.* 7.1.*    the cases that fit a pattern
"""

from __future__ import annotations

import argparse
import faulthandler
import sys
from collections.abc import Iterator, Sequence
from typing import Final

from tests.autobahn.echo import COLOURS
from tests.autobahn.suite import Verdict, serving

PLAIN: Final = tuple(f"{number}.*" for number in (1, 2, 3, 4, 5, 6, 7, 9, 10))
COMPRESSED: Final = ("12.*", "13.*")
# One case of 1,000 small messages for each kind of message and each offer of the server's.
CHOICE: Final = tuple(f"{a}.{b}.1" for a, most in ((12, 5), (13, 7)) for b in range(1, most + 1))
MOST_SECONDS: Final = 3600
Round = tuple[Sequence[str], str | None]


def main() -> int:
    """Run what the arguments ask for; 1 if a case failed."""
    said = _arguments()
    faulthandler.dump_traceback_later(MOST_SECONDS * (4 if said.all else 1), exit=True)
    failed = 0
    for patterns, compression in _rounds(said.only, every=said.all):
        if patterns:
            failed += _judged(patterns, compression)
    return 1 if failed else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.autobahn", description=__doc__)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("--only", metavar="PATTERN", nargs="+")
    return parser.parse_args()


def _rounds(only: Sequence[str] | None, *, every: bool) -> Iterator[Round]:
    """Which cases there are to be, and with which compression."""
    if only is None:
        yield from ((PLAIN, None), (COMPRESSED if every else CHOICE, "deflate"))
        return
    compressed = [pattern for pattern in only if pattern.startswith(("12.", "13."))]
    yield [pattern for pattern in only if pattern not in compressed], None
    yield compressed, "deflate"


def _judged(patterns: Sequence[str], compression: str | None) -> int:
    """Let the suite judge, show what it says, and count what failed."""
    failed = 0
    with serving(patterns) as suite:
        for colour in COLOURS:
            suite.judge(colour, compression)
        verdicts = suite.verdicts()
        for colour in COLOURS:
            failed += _show(colour, compression, suite.count, verdicts)
    return failed


def _show(colour: str, compression: str | None, count: int, verdicts: Sequence[Verdict]) -> int:
    mine = [verdict for verdict in verdicts if verdict.colour == colour]
    passed = [verdict for verdict in mine if verdict.passed]
    strict = [verdict for verdict in passed if verdict.strict]
    failed = count - len(passed)
    name = f"{colour}, {compression or 'no compression'}"
    print(f"{name}: {failed} of {count} cases failed, {len(strict)} passed strictly")
    for behaviour in ("NON-STRICT", "INFORMATIONAL"):
        listed = [verdict.case for verdict in passed if verdict.behaviour == behaviour]
        if listed:
            print(f"    {behaviour.lower()}: {', '.join(listed)}")
    for verdict in mine:
        if not verdict.passed:
            print(f"    {verdict.case} {verdict.behaviour}, farewell {verdict.farewell}")
    sys.stdout.flush()
    return failed


if __name__ == "__main__":
    raise SystemExit(main())
