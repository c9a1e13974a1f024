"""The same call makes the same request: every operation, with random valid arguments."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, strategies as st

from tests.differential.arguments import arguments
from tests.differential.explained import REQUESTS
from tests.differential.found import Found
from tests.differential.packages import wire
from tests.differential.settings import random_cases

# Both packages warn of what is deprecated.
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def test_request(both: Any, dotted: str) -> None:
    route, method = both.operations[dotted]
    found, forms = Found(), both.official.forms(dotted)

    @random_cases
    @given(st.data())
    def compare(data: st.DataObject) -> None:
        asked = arguments((both.contract, both.schemas), route, method, data.draw, forms)
        ours, official = (_sent(package, dotted, asked) for package in (both.ours, both.official))
        for part in sorted(ours.keys() | official.keys()):
            if ours.get(part) != official.get(part):
                found.add(part, f"{ours.get(part)!r}, not {official.get(part)!r} for {asked}")

    compare()
    found.check(REQUESTS.get(dotted, {}))


def _sent(package: Any, dotted: str, asked: Any) -> dict[str, Any]:
    """The one request that a call made, by its parts; or the error that kept it."""
    package.recorder.expect(b"{}", "application/json")
    result = package.call(dotted, asked)
    if not package.recorder.requests:
        return {"raises": type(result).__name__}
    (request,) = package.recorder.requests
    return wire(request)
