"""Vectors: asked for in base64, handed out as lists or as one numpy array."""

from __future__ import annotations

import array
import base64
import json
import sys
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from openai_oxide import AsyncOpenAI, OpenAI, OpenAIError
from openai_oxide.types import CreateEmbeddingResponse
from openai_oxide_lib import encoded_vector as vectors

VECTORS = [[0.1, -2.5, 3.4028234663852886e38], [1e-45, 0.0, -0.0]]


def packed(vector: list[float]) -> str:
    """The vector as the API sends it."""
    found = array.array("f", vector)
    if sys.byteorder == "big":
        found.byteswap()
    return base64.b64encode(found.tobytes()).decode()


# What 32-bit floats make of the numbers.
EXACT = [array.array("f", vector).tolist() for vector in VECTORS]


def answer(vectors: list[Any]) -> dict[str, Any]:
    data = [{"object": "embedding", "index": i, "embedding": v} for i, v in enumerate(vectors)]
    usage = {"prompt_tokens": 2, "total_tokens": 2}
    return {"object": "list", "model": "m", "data": data, "usage": usage}


class Server:
    """Answers as it is asked, and keeps what it was asked; ``ready`` overrides its answer."""

    def __init__(self, ready: dict[str, Any] | None = None) -> None:
        self.asked: list[dict[str, Any]] = []
        self.ready = ready

    def __call__(self, request: httpx.Request) -> httpx.Response:
        asked = json.loads(request.content)
        self.asked.append(asked)
        encoded = asked.get("encoding_format") == "base64"
        found = [packed(v) for v in VECTORS] if encoded else VECTORS
        return httpx.Response(200, json=self.ready or answer(list(found)))


def client_of(server: Server) -> OpenAI:
    return OpenAI(
        api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(server)), max_retries=0
    )


def asked(server: Server, **params: Any) -> CreateEmbeddingResponse:
    return client_of(server).embeddings.create(model="m", input=["a", "b"], **params)


def lists(found: CreateEmbeddingResponse) -> list[Any]:
    return [item.embedding for item in found.data]


def test_base64_is_asked_for_and_lists_are_handed_out() -> None:
    server = Server()
    found = asked(server)
    assert server.asked == [{"model": "m", "input": ["a", "b"], "encoding_format": "base64"}]
    assert lists(found) == EXACT
    assert str(lists(found)) == str(EXACT)  # signs of zero, and lists rather than arrays
    assert found.data[0].to_dict()["embedding"] == EXACT[0]


def test_a_format_of_the_callers_own_comes_as_it_is() -> None:
    server = Server()
    assert lists(asked(server, encoding_format="float")) == VECTORS
    assert lists(asked(server, encoding_format="base64")) == [packed(v) for v in VECTORS]
    assert [one["encoding_format"] for one in server.asked] == ["float", "base64"]


def test_a_server_that_knows_no_base64_is_understood() -> None:
    assert lists(asked(Server(answer(VECTORS)))) == VECTORS


def test_what_is_neither_stays_as_it_came() -> None:
    odd = ["not base64!", "AAAA", 'a"b', [1, "x"], None]
    assert lists(asked(Server(answer(odd)))) == odd


@pytest.mark.parametrize("data", [5, "x", {"a": 1}, [None], ["x", 5, [], {"embedding": 1}]])
def test_an_answer_of_odd_rows_is_an_answer(data: Any) -> None:
    assert asked(Server({"data": data})).to_dict() == {"data": data}


@pytest.mark.parametrize("data", [None, 5, ["x"], [{"index": 0}], [{"index": 0, "embedding": "A"}]])
def test_what_makes_no_array_is_an_error_of_ours(data: Any) -> None:
    pytest.importorskip("numpy")
    with pytest.raises(OpenAIError, match="vectors do not form an array"):
        client_of(Server({"data": data})).embeddings.create_array(model="m", input="a")


def test_raw_responses_are_parsed_alike() -> None:
    raw = client_of(Server()).embeddings.with_raw_response.create(model="m", input="a")
    assert lists(raw.parse()) == EXACT
    assert json.loads(raw.content)["data"][0]["embedding"] == packed(VECTORS[0])


def test_one_array_for_all() -> None:
    numpy = pytest.importorskip("numpy")
    server = Server()
    array, model, usage = client_of(server).embeddings.create_array(model="m", input=["a", "b"])
    assert server.asked[0]["encoding_format"] == "base64"
    assert (array.dtype, array.shape, model, usage.total_tokens) == (numpy.float32, (2, 3), "m", 2)
    assert array.tolist() == EXACT
    array[0, 0] = 1.0  # it is the caller's own


def test_an_array_is_in_the_order_of_the_inputs() -> None:
    pytest.importorskip("numpy")
    ready = answer([packed(VECTORS[0]), VECTORS[1]])
    ready["data"].reverse()
    made = client_of(Server(ready)).embeddings.create_array(model="m", input=["a", "b"])
    assert made.array.tolist() == EXACT


@pytest.mark.anyio
async def test_the_asynchronous_colour() -> None:
    pytest.importorskip("numpy")
    transport = httpx.MockTransport(Server())
    async with AsyncOpenAI(
        api_key="k", http_client=httpx.AsyncClient(transport=transport)
    ) as client:
        found = await client.embeddings.create(model="m", input=["a", "b"])
        assert lists(found) == EXACT
        made = await client.embeddings.create_array(model="m", input=["a", "b"])
        assert made.array.tolist() == EXACT


@pytest.mark.parametrize("order", ["little", "big"])
def test_the_order_of_bytes_is_that_of_the_wire(
    order: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    swapped = order != sys.byteorder
    monkeypatch.setattr(sys, "byteorder", order)
    found = array.array("f", [1.5])
    if swapped:
        found.byteswap()
    text = base64.b64encode(found.tobytes()).decode()
    assert vectors.floats(text) == [1.5]


@pytest.mark.parametrize("length", range(9))
def test_every_length_of_base64(length: int) -> None:
    data = bytes(range(250, 250 - length, -1))
    text = base64.b64encode(data).decode()
    assert vectors.unpacked(text) == vectors.unpacked(text.rstrip("=")) == data


def test_official_clients_take_the_same_from_the_wire(official: Callable[..., Any]) -> None:
    theirs = official(Server()).embeddings.create(model="m", input=["a", "b"])
    assert [item.embedding for item in theirs.data] == lists(asked(Server()))


@pytest.fixture
def official() -> Callable[..., Any]:
    package = pytest.importorskip("openai")
    return lambda server: package.OpenAI(
        api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(server))
    )


@pytest.mark.parametrize("body", [{"data": []}, {"data": None}, {}])
def test_a_response_without_vectors_is_an_error(body: dict[str, Any]) -> None:
    client = client_of(Server({**answer([]), "data": None, **body}))
    with pytest.raises(OpenAIError, match="contains no embeddings") as caught:
        client.embeddings.create(model="m", input="x")
    assert isinstance(caught.value, ValueError)
    plain = client.embeddings.create(model="m", input="x", encoding_format="float")
    assert plain.data == body.get("data")
