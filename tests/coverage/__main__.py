"""``python -m tests.coverage``: the tables, then what is missing; exits with 1 if anything is."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from tests.coverage.contract import SPEC, load, load_glossary
from tests.coverage.gate import Gate
from tests.coverage.official import differences
from tests.coverage.official.installed import outcome, version

parser = argparse.ArgumentParser("python -m tests.coverage", description=__doc__)
parser.add_argument("--spec", type=Path, default=SPEC, help="the folder of the contract")
parser.add_argument("--contract", type=Path, help="that of a slim build, as JSON, and no more")
parser.add_argument(
    "--words-later",
    action="store_true",
    help="pass without new glossary lines, and whatever the official package has",
)
options = parser.parse_args()

contract = options.contract and json.loads(options.contract.read_text("utf-8"))
tally = Gate(contract or load(spec=options.spec), load_glossary()).run()
print("The contract", tally.table(), tally.report(), sep="\n")
later = {"glossary"} if options.words_later else set()
missing = any(gap.kind not in later for gap in tally.gaps)
if not contract and (installed := version()):
    meant = differences.load()
    official = outcome(meant)
    print(f"openai {installed}", official.table(), official.report(), sep="\n")
    missing = missing or bool(official.gaps and not options.words_later)
sys.exit(1 if missing else 0)
