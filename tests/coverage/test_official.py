"""The SDK has what the official package has, beside the differences that are meant.

Which those are, and why, is in ``official/differences.toml``.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.coverage.official.differences import load
from tests.coverage.official.installed import outcome, version


@pytest.mark.skipif(version() is None, reason="the official package, openai, is not installed")
def test_everything_official_is_covered(record_property: Callable[[str, object], None]) -> None:
    tally = outcome(load())
    record_property(f"coverage of openai {version()}", tally.table())
    if tally.gaps:
        listing = "\n".join(map(str, sorted(tally.gaps)[:60]))
        pytest.fail(f"{tally.table()}\n{len(tally.gaps)} gaps\n{listing}", pytrace=False)
