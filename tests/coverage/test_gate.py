"""The SDK has everything that the contract has, as the contract has it, and nothing else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.coverage.tally import Tally


def test_everything_is_covered(
    outcome: Tally, record_property: Callable[[str, object], None]
) -> None:
    record_property("coverage of the contract", outcome.table())
    if outcome.gaps:
        pytest.fail(f"{outcome.table()}\n{outcome.report()}", pytrace=False)
