"""``transport="httpx"``: programs that patch httpx, as test libraries do, see every request."""

from __future__ import annotations

import pickle
from typing import Any

import httpx
import pytest

from tests.runtime.conftest import Colour
from tests.support.samples import Client

pytestmark = pytest.mark.anyio
URL = "http://127.0.0.1:1/v1"  # nothing listens there


@pytest.fixture
def seen(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The URLs of the requests that the transports of httpx were to send."""
    urls: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        urls.append(str(request.url))
        return httpx.Response(200, json={"id": "t1", "name": "n"}, request=request)

    async def async_answer(_: Any, request: httpx.Request) -> httpx.Response:
        return answer(request)

    monkeypatch.setattr(httpx.HTTPTransport, "handle_request", lambda _, request: answer(request))
    monkeypatch.setattr(httpx.AsyncHTTPTransport, "handle_async_request", async_answer)
    return urls


async def test_httpx_sends_each_request(colour: Colour, seen: list[str]) -> None:
    client = colour.client(URL, transport="httpx")
    thing = await colour.get(client.things.retrieve("t1"))
    assert (thing.id, seen) == ("t1", [f"{URL}/things/t1"])


async def test_the_environment_chooses(
    colour: Colour, seen: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    variable = f"{Client.vendor.environment}OXIDE_TRANSPORT"
    monkeypatch.setenv(variable, "httpx")
    client = colour.client(URL)
    monkeypatch.delenv(variable)
    await colour.get(client.things.retrieve("t1"))
    assert len(seen) == 1


async def test_copies_and_pickles_send_the_same_way(colour: Colour, seen: list[str]) -> None:
    client = colour.client(URL, transport="httpx")
    copy = client.with_options(max_retries=1)
    assert copy._context.transports is client._context.transports
    for other in (copy, pickle.loads(pickle.dumps(client))):
        await colour.get(other.things.retrieve("t1"))
    assert len(seen) == 2


async def test_a_copy_may_change_to_it(colour: Colour, seen: list[str]) -> None:
    client = colour.client(URL)
    copy = client.with_options(transport="httpx")
    assert copy._context.config.wire != client._context.config.wire
    await colour.get(copy.things.retrieve("t1"))
    assert len(seen) == 1


@pytest.mark.parametrize("name", ["http", "httpx2", ""])
def test_other_names_are_refused(name: str) -> None:
    with pytest.raises(ValueError, match='must be "httpx"'):
        Client(api_key="sk-1", base_url=URL, transport=name)


def test_an_own_client_goes_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(f"{Client.vendor.environment}OXIDE_TRANSPORT", "httpx")
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json={"id": "own", "name": "n"}))
    with httpx.Client(transport=transport) as http_client:
        client = Client(api_key="sk-1", base_url=URL, http_client=http_client)
        assert client.things.retrieve("t1").id == "own"
