"""A plugin of pytest for slim builds: a test that needs what was left out is skipped."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import pytest

LEFT_OUT = ("was left out of this build", "in this build; official submodules")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, Any, Any]:
    """The report of a phase, as skipped where it ended for that reason."""
    report = yield
    if call.excinfo is not None and any(said in str(call.excinfo.value) for said in LEFT_OUT):
        report.outcome = "skipped"
        report.longrepr = (str(item.path), 0, f"Skipped: {call.excinfo.value}")
    return report
