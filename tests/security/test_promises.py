"""What is promised about hostile input and about secrets, over real sockets.

The scenarios are those of the soak, in the sizes of every day; docs/reliability.md has the table.
"""

from __future__ import annotations

import pytest

from tests.soak.rows import Row, rows
from tests.soak.sdk import OURS, Sdk

ROWS = rows("hostile", "decoding", "outgoing", "secrets", "webhooks")


@pytest.mark.parametrize("sdk", OURS, ids=str)
@pytest.mark.parametrize("row", ROWS, ids=str)
def test_promise(row: Row, sdk: Sdk) -> None:
    if sdk.over_httpx and not row.each_transport:
        pytest.skip("not a matter of this transport")
    row.check(sdk)
