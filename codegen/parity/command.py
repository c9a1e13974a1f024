"""``python -m codegen parity``: the table, and drafts of the overlay actions that are missing.

parity                compare the installed official package with the document, both ways
parity --draft DIR    write what the document lacks as overlays, for review
parity modules        regenerate the tables of the official package's submodules
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from ..document import Inputs, load
from .compare import Difference
from .document import document
from .draft import Draft, write
from .official import Official
from .ours import ours
from .survey import Survey, survey

SPEC = Path(__file__).resolve().parents[2] / "spec"


def main(arguments: list[str]) -> int:
    """Run the command; 0 where the document has all that the official package has."""
    if arguments[:1] == ["modules"]:
        from .modules import run

        return run(arguments[1:])
    parser = argparse.ArgumentParser("python -m codegen parity", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--draft", type=Path, metavar="DIR", help="write draft overlays there")
    parser.add_argument("--spec", type=Path, default=SPEC, help=argparse.SUPPRESS)
    parser.add_argument("-v", "--verbose", action="store_true", help="list the document's own too")
    options = parser.parse_args(arguments)
    return compare(load(options.spec), Official.installed(), options.draft, verbose=options.verbose)


def compare(inputs: Inputs, official: Official, folder: Path | None, *, verbose: bool) -> int:
    """Print the table and the differences; write drafts below ``folder`` where it is given."""
    theirs = document(official)
    result = survey(theirs, ours(inputs))
    draft = Draft(result, theirs, frozenset(inputs.contract["components"]["schemas"]))
    lacking = [d for d in result.differences if d.only == "official"]
    print(f"{official.package} {official.release} and spec/")
    print(*table(result, draft), sep="\n")
    for difference in result.differences if verbose else lacking:
        print(line(difference))
    if folder is not None:
        print(*(f"wrote {path}" for path in write(draft, folder)), sep="\n")
        print(*(f"by hand: {line(difference)}" for difference in draft.unclear), sep="\n")
    return 1 if lacking or draft.missing_types() else 0


def table(result: Survey, draft: Draft) -> list[str]:
    """How many facts of each kind only one side has."""
    counts = Counter((d.kind, d.only) for d in result.differences)
    counts["type", "official"] = len(draft.missing_types()) + counts["type", "official"]
    kinds = sorted({kind for kind, _ in counts})
    rows = [
        f"{kind:12}{counts[kind, 'official']:18}{counts[kind, 'document']:18}" for kind in kinds
    ]
    return [f"{'':12}{'only official':>18}{'only document':>18}", *rows]


def line(difference: Difference) -> str:
    """One difference, with where it is."""
    sign = "+" if difference.only == "official" else "-"
    return f"{sign} {difference.kind}: {difference.place}: {difference.what}"
