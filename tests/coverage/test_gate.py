"""The SDK has everything that the contract has, as the contract has it, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.coverage.contract import load_glossary
from tests.coverage.gate import Gate


def test_everything_is_covered(
    contract: dict[str, Any], record_property: Callable[[str, object], None]
) -> None:
    tally = Gate(contract, load_glossary()).run()
    record_property("coverage table", tally.table())
    if tally.gaps:
        pytest.fail(f"{tally.table()}\n{tally.report()}", pytrace=False)
