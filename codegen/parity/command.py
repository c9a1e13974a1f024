"""``python -m codegen parity``: the table, and drafts of the overlay actions that are missing.

parity                compare the installed official package with the document, both ways
parity --draft DIR    write what the document lacks as overlays, for review
parity --official X   compare release X of the package index, and show what it no longer has
parity modules        regenerate the tables of the official package's submodules
"""

from __future__ import annotations

import argparse
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from ..document import Inputs, load
from ..pipeline import ROOT
from .compare import Difference
from .document import document
from .draft import Draft, drafted, write
from .official import Official
from .releases import fetch, pinned
from .removals import removed_facts, removed_types
from .survey import Survey

SPEC = ROOT / "spec"


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
    parser.add_argument("--official", metavar="VERSION", help="compare this release instead")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        official = Official.installed()
        if options.official:
            official = fetch(options.official, Path(folder)).official
        old = pinned(ROOT, Path(folder))
        inputs, draft = load(options.spec), options.draft
        return compare(inputs, official, draft, old=old, verbose=options.verbose)


def compare(
    inputs: Inputs,
    official: Official,
    folder: Path | None,
    *,
    old: Official | None = None,
    verbose: bool,
) -> int:
    """Print the table and the differences; write drafts below ``folder`` if it is not None.

    What the ``old`` release had and ``official`` lacks is shown as removed.
    """
    draft = drafted(inputs, document(official))
    result = draft.survey
    lacking = [d for d in result.differences if d.only == "official"]
    removed = list(_removed(drafted(inputs, document(old)), draft)) if old else []
    print(f"{official.package} {official.release} and spec/")
    print(*table(result, draft), sep="\n")
    for difference in result.differences if verbose else lacking:
        print(line(difference))
    for text in removed:
        print(text)
    if folder is not None:
        print(*(f"wrote {path}" for path in write(draft, folder)), sep="\n")
        print(*(f"by hand: {line(difference)}" for difference in draft.unclear), sep="\n")
    return 1 if lacking or removed or draft.missing_types() else 0


def _removed(old: Draft, new: Draft) -> Iterator[str]:
    if old.release != new.release:
        yield from (line(each) for each in removed_facts(old.survey, new.survey))
        yield from (f"- name: {name}" for name, _ in removed_types(old, new))


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
