"""The blocking client: where the engine can suspend a function it works, elsewhere it says so."""

from __future__ import annotations

from inside import Api, Skipped
from pyodide.ffi import can_run_sync  # type: ignore[import-not-found]

from openai_oxide import HedgePolicy, OpenAI, OpenAIError, fan_out


def client(api: Api) -> OpenAI:
    if not can_run_sync():
        raise Skipped("this engine cannot suspend a function")
    return OpenAI(api_key="sk-wasm", base_url=api.url, max_retries=1)


async def test_it_says_so_where_it_cannot(api: Api) -> None:
    if can_run_sync():
        raise Skipped("this engine can")
    for ask in (lambda c: c.models.list(), lambda c: c.ws_session(model="m").send(input="x")):
        try:
            ask(OpenAI(api_key="sk-wasm", base_url=api.url))
        except OpenAIError as error:
            assert "AsyncOpenAI" in str(error)
        else:
            raise AssertionError("no error")


async def test_a_call(api: Api) -> None:
    response = client(api).responses.create(model="m", input="blocking")
    assert "blocking" in response.output_text


async def test_a_retry(api: Api) -> None:
    await api.fault(status=503, times=1, path="/models")
    assert client(api).models.list().data


async def test_a_stream(api: Api) -> None:
    with client(api).responses.create(model="m", input="x", stream=True) as stream:
        kinds = [event.type for event in stream]
    assert kinds[-1] == "response.completed"


async def test_a_file(api: Api) -> None:
    blocking = client(api)
    made = blocking.files.create(file=("a.txt", b"abc"), purpose="assistants")
    assert blocking.files.content(made.id).content == b"abc"


async def test_a_session(api: Api) -> None:
    with client(api).ws_session(model="m") as session:
        assert "first" in session.send(input="first").output_text
        with session.send_stream(input="second") as stream:
            assert [event.type for event in stream][-1] == "response.completed"


async def test_what_needs_threads_says_so(api: Api) -> None:
    blocking = OpenAI(api_key="sk-wasm", base_url=api.url)
    hedged = HedgePolicy(delay=0.01)
    for ask in (
        lambda: blocking.models.list(hedge=hedged),
        lambda: list(fan_out(lambda n: n, [1, 2])),
    ):
        try:
            ask()
        except OpenAIError as error:
            assert "threads" in str(error)
        else:
            raise AssertionError("no error")
