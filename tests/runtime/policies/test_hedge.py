"""The policy of hedging: what it may be."""

from __future__ import annotations

import math
from typing import Any

import pytest

from openai_oxide_runtime.policies.hedge import HedgePolicy, checked_hedge


@pytest.mark.parametrize(
    "wrong",
    [
        {"delay": -1},
        {"delay": math.nan},
        {"percentile": 0},
        {"percentile": 100},
        {"budget": -1},
        {"legs": 0},
        {"warmup": 0},
        {"concurrency": -1},
    ],
)
def test_a_policy_that_makes_no_sense_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(wrong))):
        HedgePolicy(**wrong).checked()


@pytest.mark.parametrize(
    "right",
    [
        *({"delay": 0.0}, {"delay": 0.5}, {"percentile": 0.5}, {"percentile": 99.5}),
        *({"budget": 0.0}, {"budget": 0.5}, {"budget": None}),
        *({"legs": 1}, {"warmup": 1}, {"concurrency": 0}),
    ],
)
def test_a_policy_that_makes_sense_is_taken_as_it_is(right: dict[str, Any]) -> None:
    policy = HedgePolicy(**right)
    assert checked_hedge(policy) is policy
    assert policy.checked() is policy


def test_what_a_policy_is_by_itself() -> None:
    assert HedgePolicy() == (None, None, 2, 6.0, 16, 50, False, None, None)
    assert checked_hedge(None) is None
    with pytest.raises(TypeError, match="not int"):
        checked_hedge(2)
    with pytest.raises(ValueError, match="legs"):
        checked_hedge(HedgePolicy(legs=0))
