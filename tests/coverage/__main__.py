"""``python -m tests.coverage``: the table, then what is missing."""

from __future__ import annotations

import sys

from tests.coverage.contract import load, load_glossary
from tests.coverage.gate import Gate

tally = Gate(load(), load_glossary()).run()
print(tally.table())
print(tally.report())
sys.exit(1 if tally.gaps else 0)
