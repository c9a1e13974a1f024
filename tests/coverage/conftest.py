"""The contract is read once, and the table is shown whatever becomes of the output of tests."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.coverage import contract as contracts
from tests.coverage.gate import Gate
from tests.coverage.tally import Tally


@pytest.fixture(scope="session")
def contract(pytestconfig: pytest.Config) -> dict[str, Any]:
    """The contract, kept between runs where pytest keeps its own things."""
    cache = getattr(pytestconfig, "cache", None)
    return contracts.load(Path(cache.mkdir("contract")) if cache else None)


@pytest.fixture(scope="session")
def outcome(contract: dict[str, Any]) -> Tally:
    """What the gate finds in the SDK as it is."""
    return Gate(contract, contracts.load_glossary()).run()


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Show the tables that tests have left in their reports, from other processes too."""
    for reports in terminalreporter.stats.values():
        for report in reports:
            for name, table in getattr(report, "user_properties", ()):
                if name.startswith("coverage of ") and report.when == "call":
                    terminalreporter.section(name)
                    terminalreporter.write_line(table)
