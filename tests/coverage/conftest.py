"""The contract is read once, and the table is shown whatever becomes of the output of tests."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.coverage import contract as contracts


@pytest.fixture(scope="session")
def contract(pytestconfig: pytest.Config) -> dict[str, Any]:
    """The contract, kept between runs where pytest keeps its own things."""
    cache = getattr(pytestconfig, "cache", None)
    return contracts.load(Path(cache.mkdir("contract")) if cache else None)


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Show the tables that tests have left in their reports, from other processes too."""
    for reports in terminalreporter.stats.values():
        for report in reports:
            for name, table in getattr(report, "user_properties", ()):
                if name == "coverage table" and report.when == "call":
                    terminalreporter.section("coverage of the contract")
                    terminalreporter.write_line(table)
