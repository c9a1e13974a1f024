"""Timeouts: what they are made of, and what they are not."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import httpx
import pytest

from openai_oxide_runtime.http.timeouts import Timeout, as_timeout


def test_timeouts() -> None:
    timeout = Timeout(60, connect=5, pool=None)
    assert (timeout.connect, timeout.read, timeout.write, timeout.pool) == (5, 60, 60, None)
    assert Timeout(connect=1, read=2, write=3, pool=4) == (1, 2, 3, 4)
    assert as_timeout(httpx.Timeout(9, read=1)) == (9, 1, 9, 9)
    assert as_timeout((1, 2)) == (1, 2, None, None)
    assert as_timeout(None) == (None,) * 4
    assert repr(Timeout(3)) == "Timeout(timeout=3)"
    assert pickle.loads(pickle.dumps(timeout)) == copy.copy(timeout) == timeout
    assert httpx.Timeout(timeout).as_dict() == timeout.as_dict()


@pytest.mark.parametrize("wrong", ["3", True, object(), [1]])
def test_timeouts_are_numbers(wrong: Any) -> None:
    with pytest.raises(TypeError, match="timeout"):
        Timeout(wrong)


def test_a_timeout_needs_all_or_a_default() -> None:
    with pytest.raises(ValueError, match="default"):
        Timeout(read=1)
