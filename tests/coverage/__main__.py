"""``python -m tests.coverage``: the table, then what is missing; exits with 1 if anything is."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tests.coverage.contract import SPEC, load, load_glossary
from tests.coverage.gate import Gate

parser = argparse.ArgumentParser("python -m tests.coverage", description=__doc__)
parser.add_argument("--spec", type=Path, default=SPEC, help="the folder of the contract")
parser.add_argument("--words-later", action="store_true", help="pass without new glossary lines")
options = parser.parse_args()

tally = Gate(load(spec=options.spec), load_glossary()).run()
print(tally.table())
print(tally.report())
later = {"glossary"} if options.words_later else set()
sys.exit(1 if any(gap.kind not in later for gap in tally.gaps) else 0)
