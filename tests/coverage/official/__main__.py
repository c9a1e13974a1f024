"""``python -m tests.coverage.official [pattern]``: the table, and the gaps that match."""

from __future__ import annotations

import re
import sys

from tests.coverage.official.differences import load
from tests.coverage.official.installed import outcome

differences = load()
tally = outcome(differences)
print(tally.table())
pattern = re.compile(sys.argv[1] if len(sys.argv) > 1 else "")
for gap in sorted(tally.gaps):
    if pattern.search(str(gap)):
        print(gap)
sys.exit(1 if tally.gaps else 0)
