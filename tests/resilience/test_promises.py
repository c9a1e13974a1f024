"""What is promised about streams, calls, processes, threads and loops, over real sockets.

The scenarios are those of the soak, in the sizes of every day; docs/reliability.md has the table.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.soak.__main__ import MODULES
from tests.soak.rows import Row, rows
from tests.soak.sdk import OURS, Sdk

ROWS = rows("streams", "events", "calls", "bodies", "waiting", "loops", "sockets", "bulk")


@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
@pytest.mark.parametrize("sdk", OURS, ids=str)
@pytest.mark.parametrize("row", ROWS, ids=str)
def test_promise(row: Row, sdk: Sdk) -> None:
    if sdk.over_httpx and not row.each_transport:
        pytest.skip("not a matter of this transport")
    row.check(sdk)


def test_the_page_has_every_row_and_no_other() -> None:
    page = (Path(__file__).parents[2] / "docs" / "reliability.md").read_text("utf-8")
    measured = page.partition("<!-- measured: begin -->")[2].partition("<!-- measured: end -->")[0]
    assert set(re.findall(r"\| `(\w+\.\w+)`, ", measured)) == {row.name for row in rows(*MODULES)}
    assert "not kept" not in measured
