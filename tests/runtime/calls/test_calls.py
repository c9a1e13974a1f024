"""Calls over real sockets, in both colours."""

from __future__ import annotations

import gzip
import json
import threading
from pathlib import Path
from typing import Any

import httpx
import pytest

from openai_oxide_runtime.calls.binary_response import HttpxBinaryResponseContent
from openai_oxide_runtime.core.sentinels import omit
from openai_oxide_runtime.errors import tree as errors
from openai_oxide_runtime.http.timeouts import Timeout
from openai_oxide_runtime.operations.client_config import Limits
from openai_oxide_runtime.policies.retry import RetryPolicy
from tests.runtime.conftest import Colour
from tests.support import wire
from tests.support.samples import Thing
from tests.support.wire import CUT, answer, error, plain, serving

pytestmark = pytest.mark.anyio
THING = {"id": "t1", "name": "n"}
QUICK = RetryPolicy(first_delay=0.0)


async def test_a_call_returns_a_model_with_its_request_id(colour: Colour) -> None:
    with serving(answer({**THING, "new": [1]}, x_request_id="req_1")) as server:
        thing = await colour.get(colour.client(server).things.retrieve("t 1"))
    assert isinstance(thing, Thing)
    assert thing.to_dict() == {**THING, "new": [1]}
    assert thing._request_id == "req_1"
    [request] = server.requests
    assert (request.method, request.target) == ("GET", "/v1/things/t%201")
    assert request.headers["authorization"] == "Bearer sk-test-0123456789"


async def test_a_body_goes_out_as_json(colour: Colour) -> None:
    with serving(answer(THING)) as server:
        things = colour.client(server).things
        await colour.get(things.create(name="ü", tags=["a"], extra_headers={"X-A": "1"}))
    [request] = server.requests
    assert request.json == {"name": "ü", "tags": ["a"]}
    assert request.headers["content-type"] == "application/json"
    assert request.headers["x-a"] == "1"
    assert "transfer-encoding" not in request.headers


async def test_connections_are_kept(colour: Colour) -> None:
    with serving(answer(THING)) as server:
        client = colour.client(server)
        for _ in range(20):
            await colour.get(client.things.retrieve("t1"))
    assert server.connections == 1


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422, 429, 500, 503])
async def test_errors_have_their_class(colour: Colour, status: int) -> None:
    expected = errors.STATUS_ERRORS.get(status, errors.InternalServerError)
    with (
        serving(error(status, "c", "m", x_request_id="r")) as server,
        pytest.raises(expected) as caught,
    ):
        await colour.get(colour.client(server, max_retries=0).things.retrieve("t1"))
    found = caught.value
    assert (found.status_code, found.code, found.param, found.request_id) == (
        *(status, "c", "model", "r"),
    )
    assert found.response.json()["error"]["message"] == "m"


async def test_retries_keep_their_idempotency_key(colour: Colour) -> None:
    with serving([CUT], error(500), answer(THING)) as server:
        client = colour.client(server, retry=QUICK)
        await colour.get(client.things.create(name="n"))
    keys = [request.headers["idempotency-key"] for request in server.requests]
    assert len(keys) == 3
    assert len(set(keys)) == 1
    assert [request.json for request in server.requests] == [{"name": "n"}] * 3


async def test_a_refused_connection_is_an_error_with_its_cause(colour: Colour) -> None:
    with serving(answer(THING)) as server:
        url = server.url
    client = colour.client(url, max_retries=0)
    with pytest.raises(errors.APIConnectionError, match="Connection error: ") as caught:
        await colour.get(client.things.retrieve("t1"))
    assert caught.value.request.url.path == "/v1/things/t1"


@pytest.mark.parametrize(
    "script",
    [
        [CUT],
        [b"HTTP/1.1 200 OK\r\nContent-Le", CUT],
        [wire.head(content_length="100"), b'{"id"', CUT],
        [wire.head(transfer_encoding="chunked"), b"5\r\nab", CUT],
        [b"SSH-2.0-OpenSSH_9.6\r\n"],
        [b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n"],
        [wire.head(transfer_encoding="chunked"), b"zz\r\n"],
    ],
)
async def test_broken_answers_are_connection_errors(colour: Colour, script: Any) -> None:
    with serving([*script, CUT]) as server:
        client = colour.client(server, max_retries=1, retry=QUICK)
        with pytest.raises(errors.APIConnectionError):
            await colour.get(client.things.retrieve("t1"))
    assert len(server.requests) == 2


async def test_silence_is_a_timeout(colour: Colour) -> None:
    never = threading.Event()
    with serving([never]) as server:
        client = colour.client(server, max_retries=0)
        with pytest.raises(errors.APITimeoutError, match="no response within"):
            await colour.get(client.things.retrieve("t1", timeout=Timeout(5, read=0.05)))
        never.set()


DRIP = [wire.head(content_length="1000"), *[b" "] * 3]


@pytest.mark.parametrize("where", ["head", "headers", "body", "retries"])
async def test_a_deadline_bounds_the_whole_call(colour: Colour, where: str) -> None:
    never = threading.Event()
    pause = 0.05

    def drip(script: list[bytes]) -> Any:
        return lambda _: [step for piece in script for step in (piece, Pause(pause))] + [never]

    scripts: dict[str, Any] = {
        "head": [never],
        "headers": drip([b"HTTP/1.1 200 OK\r\n", *[b"X: y\r\n"] * 100]),
        "body": drip([wire.head(content_length="1000"), *[b" "] * 100]),
        "retries": error(500),
    }
    with serving(scripts[where]) as server:
        slow = RetryPolicy(first_delay=0.1, most_delay=0.1)
        client = colour.client(server, max_retries=1000, retry=slow)
        with pytest.raises(errors.APIError) as caught:  # without a deadline it would never end
            await colour.get(client.things.retrieve("t1", deadline=0.3))
        never.set()
    kinds: tuple[type[Exception], ...] = (errors.DeadlineExceededError,)
    if where == "retries":
        kinds = (*kinds, errors.InternalServerError)  # what the last attempt met
    assert type(caught.value) in kinds


class Pause(threading.Event):
    """A step that lasts a while."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self.seconds = seconds

    def wait(self, timeout: float | None = None) -> bool:
        return super().wait(self.seconds)


async def test_binary_answers(colour: Colour, tmp_path: Path) -> None:
    with serving(plain(b"\0\1\2" * 1000, content_type="audio/mpeg")) as server:
        content = await colour.get(colour.client(server).things.content("t1"))
    assert isinstance(content, HttpxBinaryResponseContent)
    assert content.content == content.read() == b"\0\1\2" * 1000
    assert [len(piece) for piece in content.iter_bytes(2000)] == [2000, 1000]
    content.write_to_file(tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == content.content
    assert content.response.headers["content-type"] == "audio/mpeg"
    assert b"".join([piece async for piece in content.aiter_bytes(7)]) == content.content
    assert b"".join([piece async for piece in await content.aiter_bytes(7)]) == content.content


async def test_text_answers(colour: Colour) -> None:
    with serving(plain("1\nzwölf\n".encode(), content_type="text/vtt")) as server:
        assert await colour.get(colour.client(server).things.text("t1")) == "1\nzwölf\n"


async def test_no_content(colour: Colour) -> None:
    with serving(plain(b'{"id": "t1"}')) as server:
        assert await colour.get(colour.client(server).things.delete("t1")) is None
    with serving(wire.head(204)) as server:
        assert await colour.get(colour.client(server).things.retrieve("t1")) is None


@pytest.mark.parametrize("body", [b"<html>", b"", b'{"id": "t', b"[" * 200_000, b"\xff\xfe{}"])
async def test_what_is_no_json_is_an_error(colour: Colour, body: bytes) -> None:
    with (
        serving(plain(body, content_type="text/html", x_request_id="r")) as server,
        pytest.raises(errors.APIResponseValidationError, match="not valid JSON") as caught,
    ):
        await colour.get(colour.client(server).things.retrieve("t1"))
    assert (caught.value.status_code, caught.value.request_id) == (200, "r")


async def test_what_has_another_form_is_kept_unless_strictness_is_asked_for(colour: Colour) -> None:
    with serving(answer({"id": 7, "name": ["n"]})) as server:
        thing = await colour.get(colour.client(server).things.retrieve("t1"))
        assert thing.to_dict() == {"id": 7, "name": ["n"]}
        strict = colour.client(server, _strict_response_validation=True)
        with pytest.raises(errors.APIResponseValidationError, match="2 fields"):
            await colour.get(strict.things.retrieve("t1"))


async def test_compressed_answers(colour: Colour) -> None:
    packed = gzip.compress(json.dumps(THING).encode())
    with serving(plain(packed, content_encoding="gzip")) as server:
        client = colour.client(server)
        assert (await colour.get(client.things.retrieve("t1"))).id == "t1"
        raw = await colour.get(client.things.with_raw_response.retrieve("t1"))
        assert raw.http_response.json() == THING


async def test_a_bomb_is_refused(colour: Colour) -> None:
    bomb = gzip.compress(bytes(64 << 20))
    with serving(plain(bomb, content_encoding="gzip")) as server:
        client = colour.client(server, limits=Limits(free_bytes=1 << 20))
        with pytest.raises(errors.ResponseTooLargeError, match="grows more than"):
            await colour.get(client.things.retrieve("t1"))
    assert len(server.requests) == 1


async def test_answers_are_held_to_their_limits(colour: Colour) -> None:
    with serving(plain(b" " * 2000)) as server:
        client = colour.client(server, limits=Limits(response_bytes=1000))
        with pytest.raises(errors.ResponseTooLargeError, match="larger than 1000 bytes"):
            await colour.get(client.things.retrieve("t1"))
    with serving(answer(THING, x_large="y" * 2000)) as server:
        client = colour.client(server, limits=Limits(header_bytes=1000))
        with pytest.raises(errors.ResponseTooLargeError, match="headers"):
            await colour.get(client.things.retrieve("t1"))


async def test_a_key_may_come_from_a_function(colour: Colour) -> None:
    keys = iter(["key-1", " key-2\n", "key-3"])

    def provide() -> Any:
        return next(keys)

    async def provide_async() -> str:
        return next(keys)

    with serving(error(500), answer(THING), answer(THING)) as server:
        given = provide if colour.name == "sync" else provide_async
        client = colour.client(server, api_key=given, retry=QUICK)
        await colour.get(client.things.retrieve("t1"))
        await colour.get(client.things.retrieve("t1", extra_headers={"Authorization": "mine"}))
        await colour.get(client.things.retrieve("t1"))
    sent = [request.headers["authorization"] for request in server.requests]
    assert sent == ["Bearer key-1", "Bearer key-2", "mine", "Bearer key-3"]


async def test_admin_operations_use_the_admin_key(colour: Colour) -> None:
    with serving(answer(THING)) as server:
        client = colour.client(server, admin_api_key="sk-admin-1")
        await colour.get(client.things.admin())
        await colour.get(client.things.retrieve("t1"))
    sent = [request.headers["authorization"] for request in server.requests]
    assert sent == ["Bearer sk-admin-1", "Bearer sk-test-0123456789"]


async def test_without_the_right_key_nothing_is_sent(colour: Colour) -> None:
    with serving(answer(THING)) as server:
        client = colour.client(server)
        with pytest.raises(TypeError, match="needs `admin_api_key`"):
            await colour.get(client.things.admin())
        assert server.requests == []
        await colour.get(client.things.admin(extra_headers={"Authorization": omit}))
    assert "authorization" not in server.requests[0].headers


async def test_redirects_carry_no_credentials_elsewhere(colour: Colour) -> None:
    with serving(answer(THING)) as other:
        away = wire.plain(b"", 302, location=f"{other.url}/elsewhere")
        with serving(away, wire.plain(b"", 307, location=f"{other.url}/elsewhere")) as server:
            client = colour.client(server, default_headers={"X-Mine": "1"}, organization="org")
            assert (await colour.get(client.things.retrieve("t1"))).id == "t1"
            with pytest.raises(errors.RedirectRefusedError):
                await colour.get(client.things.create(name="secret"))
    [request] = other.requests
    assert not {"authorization", "x-mine", "openai-organization"} & request.headers.keys()


@pytest.mark.parametrize("package", ["httpx", "httpx2"])
async def test_a_client_of_ones_own(colour: Colour, package: str) -> None:
    module = pytest.importorskip(package)
    seen: list[str] = []

    def hook(request: Any) -> None:
        seen.append(str(request.url))

    async def async_hook(request: Any) -> None:
        seen.append(str(request.url))

    with serving(answer(THING)) as server:
        if colour.name == "sync":
            own = module.Client(headers={"X-Own": "1"}, event_hooks={"request": [hook]})
        else:
            own = module.AsyncClient(headers={"X-Own": "1"}, event_hooks={"request": [async_hook]})
        client = colour.client(server, http_client=own)
        assert (await colour.get(client.things.retrieve("t1"))).id == "t1"
        assert server.requests[0].headers["x-own"] == "1"
        assert len(seen) == 1
        await colour.get(client.close())
        assert own.is_closed
        assert client.is_closed()


async def test_closing_closes_a_client_of_ones_own_even_unused(colour: Colour) -> None:
    own = httpx.Client() if colour.name == "sync" else httpx.AsyncClient()
    client = colour.client("https://api.test", http_client=own)
    assert not client.is_closed()
    await colour.get(client.close())
    assert own.is_closed


async def test_a_mock_transport_of_httpx(colour: Colour) -> None:
    def respond(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json={**THING, "name": request.url.path})

    mock = httpx.MockTransport(respond)
    kind = httpx.Client if colour.name == "sync" else httpx.AsyncClient
    client = colour.client("https://api.test/v1", http_client=kind(transport=mock))
    assert (await colour.get(client.things.retrieve("t1"))).name == "/v1/things/t1"


async def test_a_hook_may_read_the_answer(colour: Colour) -> None:
    def read(response: httpx.Response) -> None:
        response.read()

    async def aread(response: httpx.Response) -> None:
        await response.aread()

    packed = gzip.compress(json.dumps(THING).encode())
    with serving(plain(packed, content_encoding="gzip")) as server:
        own: Any = (
            httpx.Client(event_hooks={"response": [read]})
            if colour.name == "sync"
            else httpx.AsyncClient(event_hooks={"response": [aread]})
        )
        client = colour.client(server, http_client=own)
        assert (await colour.get(client.things.retrieve("t1"))).id == "t1"


async def test_paths_without_a_method(colour: Colour) -> None:
    with serving(answer(THING, x_request_id="r")) as server:
        client = colour.client(server, default_query={"v": "1"})
        thing = await colour.get(client.get("/things/t1", cast_to=Thing))
        assert isinstance(thing, Thing)
        assert thing._request_id == "r"
        options = {"params": {"x": [1, 2]}, "headers": {"X-A": "1"}, "timeout": 3}
        found = await colour.get(client.post("new", body={"a": 1}, options=options))
        assert found == THING
        response = await colour.get(client.delete("/things/t1", cast_to=httpx.Response))
        assert response.json() == THING
        await colour.get(client.put("/raw", content=b"bytes"))
        await colour.get(client.patch("/form", body={"k": "v"}, files={"f": b"0"}, cast_to=str))
    first, second, _, put, patch = server.requests
    assert first.target == "/v1/things/t1?v=1"
    assert (second.target, second.json) == ("/v1/new?v=1&x[]=1&x[]=2", {"a": 1})
    assert second.headers["x-a"] == "1"
    assert put.body == b"bytes"
    assert patch.headers["content-type"].startswith("multipart/form-data")
    assert b'name="k"' in patch.body


@pytest.mark.parametrize("location", ["https://h:99999999/", "https://\x7f/", "https://xn--/"])
async def test_a_redirect_to_nowhere_is_an_error_of_the_tree(colour: Colour, location: str) -> None:
    with serving(wire.plain(b"", 302, location=location)) as server:
        client = colour.client(server, retry=QUICK)
        with pytest.raises(errors.APIConnectionError):
            await colour.get(client.things.retrieve("t1", timeout=1))


async def test_absolute_paths_get_no_credentials_of_another_origin(colour: Colour) -> None:
    with serving(answer(THING)) as other, serving(answer(THING)) as server:
        client = colour.client(server, default_headers={"X-Mine": "1"})
        await colour.get(client.get(f"{other.origin}/x?y=1"))
        await colour.get(client.get(f"{server.origin}/x"))
    assert not {"authorization", "x-mine"} & other.requests[0].headers.keys()
    assert other.requests[0].target == "/x?y=1"
    assert server.requests[0].headers["authorization"] == "Bearer sk-test-0123456789"


async def test_options_of_a_path_without_a_method_are_checked(colour: Colour) -> None:
    client = colour.client("https://api.test")
    with pytest.raises(TypeError, match="'header'"):
        await colour.get(client.get("/x", options={"header": {}}))
    with pytest.raises(TypeError, match="content"):
        await colour.get(client.post("/x", content=b"", body={}))
