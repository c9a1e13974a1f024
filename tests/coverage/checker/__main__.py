"""``python -m tests.coverage.checker``: the table, and every gap."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.coverage.checker.installed import outcome
from tests.coverage.official.differences import load

if __name__ == "__main__":
    tally = load(Path(__file__).with_name("differences.toml")).allow(outcome())
    print("Types of the official package, as pyright sees them")
    print(tally.table())
    print(*sorted(map(str, tally.gaps)), sep="\n")
    sys.exit(1 if tally.gaps else 0)
