"""A warm connection dies with a request on it: what may be sent a second time, and what not."""

from __future__ import annotations

from typing import Any

import pytest

from openai_oxide_runtime.errors.tree import APIConnectionError
from tests.support.samples import AClient, Client
from tests.transports.kinds import KINDS, Kind, Wire
from tests.transports.peer import ASK, CUT, Peer, peer, plain

pytestmark = pytest.mark.anyio
THING = plain(b'{"id":"t","name":"n"}')


async def calls(kind: Kind, server: Peer, verb: str, **said: Any) -> str:
    """A call that warms the connection, then one that meets its end; how that came out."""
    wire = Wire(kind)
    made = (AClient if kind.is_async else Client)(
        api_key="k", base_url=f"{server.origin}/v1", transport=wire.transport(), **said
    )
    try:
        await wire.get(made.get("/warm", cast_to=object))
        body = {} if verb in ("get", "delete") else {"body": {"order": 1000}}
        await wire.get(getattr(made, verb)("/x", cast_to=object, **body))
    except APIConnectionError:
        return "an error"
    finally:
        await wire.close()
    return "an answer"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@pytest.mark.parametrize("verb", ["post", "patch"])
@pytest.mark.parametrize("said", [{"idempotency": False}, {}], ids=["without a key", "with a key"])
async def test_without_retries_nothing_is_sent_twice(
    kind: Kind, verb: str, said: dict[str, Any]
) -> None:
    with peer([ASK, THING, ASK, CUT], [ASK, THING]) as server:
        assert await calls(kind, server, verb, max_retries=0, **said) == "an error"
        assert [asked.target for asked in server.asked] == ["/v1/warm", "/v1/x"]


@pytest.mark.parametrize("kind", KINDS[:2], ids=lambda kind: kind.name)
@pytest.mark.parametrize("verb", ["get", "put", "delete"])
async def test_what_is_safe_by_its_method_goes_again(kind: Kind, verb: str) -> None:
    with peer([ASK, THING, ASK, CUT], [ASK, THING]) as server:
        assert await calls(kind, server, verb, max_retries=0) == "an answer"
        assert [asked.target for asked in server.asked] == ["/v1/warm", "/v1/x", "/v1/x"]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
async def test_what_carries_a_key_goes_again_with_it(kind: Kind) -> None:
    with peer([ASK, THING, ASK, CUT], [ASK, THING]) as server:
        assert await calls(kind, server, "post", max_retries=1) == "an answer"
        _, first, second = server.asked
        assert first.header("idempotency-key") == second.header("idempotency-key")
        assert first.body == second.body == b'{"order":1000}'
