"""docs/migrating.md and docs/telemetry.md: their programs run, and each line of a table holds."""

from __future__ import annotations

import asyncio
import inspect
import json
import os
import re
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path
from typing import Any

import httpx
import httpx2
import openai
import pytest
from pydantic import BaseModel

import openai_oxide
from openai_oxide_mock import MockServer
from tests.support.scripted import ScriptedServer, Visit, created

DOCS = Path(__file__).parents[2] / "docs"
PAGE = (DOCS / "migrating.md").read_text("utf-8")
ASKED: Any = {"model": "m", "messages": [{"role": "user", "content": "Say hello."}]}
HELLO = 'You said: "Say hello.". This is a sample answer.'
FAILED = {"type": "error", "code": "x", "message": "no", "param": None, "sequence_number": 0}
Check = Callable[[Any, MockServer], Any]
CHECKS: dict[str, tuple[Check, Any, Any]] = {}
"""By the first words of a line: what is tried with either package, and what comes of it."""


@pytest.fixture(scope="module")
def running() -> Iterator[MockServer]:
    with MockServer() as server:
        yield server


@pytest.fixture
def server(running: MockServer) -> MockServer:
    running.reset()
    return running


def output(program: str, server: MockServer) -> str:
    known = {**os.environ, "OPENAI_API_KEY": "sk-page", "OPENAI_BASE_URL": server.url}
    run = subprocess.run([sys.executable, "-c", program], env=known, capture_output=True, text=True)
    assert not run.returncode, run.stderr
    return run.stdout


def programs(page: str) -> list[str]:
    return re.findall(r"```python\n(.*?)```", page, re.DOTALL)


def test_the_programs_run(server: MockServer) -> None:
    shown = [output(program, server).strip() for program in programs(PAGE)]
    assert shown[0] == HELLO
    assert all(name.startswith("openai_oxide") for name in shown[1].split())
    assert shown[2] == f"{HELLO}\n3"


def test_the_program_about_telemetry_runs(server: MockServer) -> None:
    (program,) = programs((DOCS / "telemetry.md").read_text("utf-8"))
    spans = output(program, server).split("\n}\n")
    told = [json.loads(text + "\n}") for text in spans if text.strip()]
    assert [span["name"] for span in told] == ["chat gpt-4.1"] * 2
    assert told[1]["attributes"]["gen_ai.request.stream"] is True


# -- the differences -------------------------------------------------------------------------------


def tried(line: str, there: Any, here: Any) -> Callable[[Check], Check]:
    """Registers what tries the line of the table that begins with these words."""

    def register(check: Check) -> Check:
        CHECKS[line] = (check, there, here)
        return check

    return register


def client(package: Any, server: MockServer, **how: Any) -> Any:
    return package.OpenAI(**{"api_key": "sk", "base_url": server.url, "max_retries": 1, **how})


def raised(package: Any, call: Callable[[], Any]) -> str:
    """The name of the error that comes of a call."""
    with pytest.raises(Exception) as caught:
        call()
    return type(caught.value).__name__


def lines() -> list[list[str]]:
    """The lines of the table of differences, by cells."""
    table = PAGE.partition("### What is different")[2].partition("### What there is")[0]
    found = [line for line in table.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in found[1:]]


@tried("a stream that ends without its last event", ["ends"], ["StreamTruncatedError", "ends"])
def truncated(package: Any, server: MockServer) -> Any:
    def read(**how: Any) -> str:
        stream = client(package, server, **how).chat.completions.create(**ASKED, stream=True)
        try:
            assert len(list(stream)) > 3
        except openai_oxide.StreamTruncatedError as error:
            return type(error).__name__
        return "ends"

    server.fault("no-terminal")
    return [read()] if package is openai else [read(), read(lenient_streams=True)]


@tried("an `error` event in a stream of responses", ["error"], ["error", "raised"])
def error_event(package: Any, server: MockServer) -> Any:
    server.script(events=[FAILED])
    seen = []
    try:
        for event in client(package, server).responses.create(model="m", input="x", stream=True):
            seen.append(event.type)
    except package.APIError:
        seen.append("raised")
    return seen


@tried(
    "HTML, or nothing, where JSON was due",
    ["str", "JSONDecodeError"],
    ["APIResponseValidationError"] * 2,
)
def no_json(package: Any, server: MockServer) -> Any:
    made = client(package, server)
    server.script(text="", headers={"content-type": "application/json"})
    nothing = raised(package, made.models.list)
    server.fault("html")
    ask = made.chat.completions.create
    html = (
        type(ask(**ASKED)).__name__ if package is openai else raised(package, lambda: ask(**ASKED))
    )
    return [html, nothing]


class City(BaseModel):
    name: str


@tried(
    "an answer that was cut off, in `responses.parse`", "ValidationError", "LengthFinishReasonError"
)
def cut_off(package: Any, server: MockServer) -> Any:
    server.script(answer={"text": '{"na', "finish": "length"})
    asking = client(package, server).responses
    return raised(package, lambda: asking.parse(model="m", input="x", text_format=City))


@tried(
    "the message of a `parse` result, sent again in `messages`",
    ["content", "parsed", "refusal", "role", "tool_calls"],
    ["content", "refusal", "role"],
)
def parsed_message(package: Any, server: MockServer) -> Any:
    server.script(answer={"text": '{"name": "Rome"}'}, times=None)
    asking = client(package, server).chat.completions
    (choice,) = asking.parse(**ASKED, response_format=City).choices
    with warnings.catch_warnings(), suppress(package.BadRequestError):
        warnings.simplefilter("ignore")  # the official one warns that it sends `parsed`
        asking.create(model="m", messages=[choice.message])
    (sent,) = server.requests[-1].json["messages"]
    return sorted(name for name in sent if name != "annotations")


@dataclass
class Town:
    name: str


@tried("a type for `parse`", "TypeError", Town("Rome"))
def standard_dataclass(package: Any, server: MockServer) -> Any:
    server.script(answer={"text": '{"name": "Rome"}'})
    asking = client(package, server).responses
    try:
        return asking.parse(model="m", input="x", text_format=Town).output_parsed
    except TypeError as error:
        return type(error).__name__


@tried("an object of a kind that is not known yet", "ResponseOutputMessage", "Unknown")
def unknown_kind(package: Any, server: MockServer) -> Any:
    server.script(json={"object": "response", "output": [{"type": "hologram", "depth": 3}]})
    (item,) = client(package, server).responses.create(model="m", input="x").output
    assert item.to_dict() == {"type": "hologram", "depth": 3}
    return type(item).__name__


@tried("`repr` of an answer with a key or another secret", [True, "ek_1"], [False, "ek_1"])
def secret_in_repr(package: Any, server: MockServer) -> Any:
    server.script(json={"value": "ek_1", "expires_at": 1, "session": {"type": "realtime"}})
    made = client(package, server).realtime.client_secrets.create()
    return ["ek_1" in repr(made), made.value]


ATTRIBUTE, IN_JSON = "self_harm_intent", "self-harm/intent"


@tried(
    "`model_dump()` of fields that JSON calls otherwise",
    [[ATTRIBUTE, IN_JSON], [IN_JSON], [IN_JSON]],
    [[ATTRIBUTE], [IN_JSON], [IN_JSON]],
)
def names_in_dumps(package: Any, server: MockServer) -> Any:
    server.script(json={"id": "m", "model": "m", "results": [{"categories": {IN_JSON: True}}]})
    (found,) = client(package, server).moderations.create(input="x").results
    dumps = (
        found.model_dump(exclude_unset=True),
        found.model_dump(exclude_unset=True, by_alias=True),
        found.to_dict(),
    )
    return [sorted(dump["categories"], reverse=True) for dump in dumps]


@tried("attempts to reopen a WebSocket", [1, 1, 1], [1, 2, 3])
def reopening(package: Any, server: MockServer) -> Any:
    attempts: list[int] = []

    async def greet_and_close(visit: Visit) -> None:
        await visit.say(created("r"))
        await visit.socket.close(1012)

    def count(event: Any) -> Any:
        attempts.append(event.attempt)
        return {"abort": len(attempts) == 3}

    with ScriptedServer(greet_and_close) as scripted:
        caller = package.OpenAI(api_key="sk-test", base_url=scripted.url)
        connector = caller.responses.connect(on_reconnecting=count, initial_delay=0.001)
        with connector as connection, pytest.raises(Exception, match="1012"):
            list(connection)
    return attempts


@tried("`insufficient_quota`", 2, 1)
def quota(package: Any, server: MockServer) -> Any:
    server.fault("status=429; code=insufficient_quota; retry-after-ms=1")
    raised(package, client(package, server).models.list)
    return len(server.requests)


def headers(package: Any, server: MockServer, **how: Any) -> Any:
    client(package, server, **how).chat.completions.create(**ASKED)
    return server.requests[-1].headers


@tried("`Idempotency-Key`", False, True)
def idempotency(package: Any, server: MockServer) -> Any:
    if package is openai_oxide:
        assert "idempotency-key" not in headers(package, server, idempotency=False)
    return "idempotency-key" in headers(package, server)


@tried("`X-Stainless-…` headers", True, False)
def stainless(package: Any, server: MockServer) -> Any:
    return any(name.startswith("x-stainless-") for name in headers(package, server))


@tried("`User-Agent`", "OpenAI/Python", "openai-oxide/")
def agent(package: Any, server: MockServer) -> Any:
    return headers(package, server)["user-agent"][:13]


@tried("a misspelt parameter", ("TypeError", False), ("TypeError", True))
def misspelt(package: Any, server: MockServer) -> Any:
    with pytest.raises(TypeError) as caught:
        client(package, server).chat.completions.create(**ASKED, temprature=1)
    return "TypeError", "'temperature'" in str(caught.value)


@tried("`client.get(path)` and its like", "TypeError", "list")
def plain_get(package: Any, server: MockServer) -> Any:
    get = client(package, server).get
    return (
        raised(package, lambda: get("/models")) if package is openai else get("/models")["object"]
    )


@tried("an empty webhook secret", None, "InvalidWebhookSecretError")
def empty_secret(package: Any, server: MockServer) -> Any:
    if package is openai_oxide:
        return raised(package, lambda: client(package, server, webhook_secret=""))
    assert client(package, server, webhook_secret="").webhook_secret == ""
    return None


@tried("a function for a key or token that returns nothing", "TypeError", "OpenAIError")
def no_key(package: Any, server: MockServer) -> Any:
    nothing = client(package, server, api_key=lambda: None)
    return raised(package, nothing.models.list)


@tried("a response of `embeddings.create` without vectors", "ValueError", ("OpenAIError", True))
def no_vectors(package: Any, server: MockServer) -> Any:
    server.script(path="/embeddings", json={"data": [], "model": "m", "usage": {}})
    with pytest.raises(ValueError) as caught:
        client(package, server).embeddings.create(model="m", input="x")
    if package is openai:
        return type(caught.value).__name__
    return "OpenAIError", isinstance(caught.value, openai_oxide.OpenAIError)


@tried(
    "`OpenAI(provider=…)`, clients of single clouds such as `BedrockOpenAI`", True, "OpenAIError"
)
def clouds(package: Any, server: MockServer) -> Any:
    if package is openai:
        return hasattr(openai, "BedrockOpenAI")
    assert not hasattr(openai_oxide, "BedrockOpenAI") and openai_oxide.AzureOpenAI
    return raised(package, lambda: client(package, server, provider=object()))


@tried("what patches the HTTP library, such as `respx` or `vcrpy`", 1, [0, 1, 2])
def patched(package: Any, server: MockServer) -> Any:
    library = httpx2 if package is openai else httpx
    plain = library.HTTPTransport.handle_request
    seen = []

    def watching(transport: Any, request: Any) -> Any:
        seen.append(request)
        return plain(transport, request)

    def count(**how: Any) -> int:
        client(package, server, **how).models.list()
        return len(seen)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(library.HTTPTransport, "handle_request", watching)
        if package is openai:
            return count()
        return [count(), count(http_client=httpx.Client()), count(transport="httpx")]


@pytest.mark.parametrize("line", CHECKS)
def test_nothing_is_tried_that_the_page_does_not_say(line: str) -> None:
    assert line in [cells[0] for cells in lines()]


@pytest.mark.parametrize("cells", lines(), ids=lambda cells: cells[0])
def test_each_difference_is_there(cells: list[str], server: MockServer) -> None:
    check, there, here = CHECKS[cells[0]]
    assert check(openai, server) == there
    server.reset()
    assert check(openai_oxide, server) == here


# -- from Rust -------------------------------------------------------------------------------------

SAID = frozenset(("extra_headers", "extra_query", "extra_body", "timeout"))
"""What any call takes."""
TOLD = frozenset(("status_code", "code", "param", "request_id"))
"""What errors tell."""


def names() -> list[str]:
    """What the right column of the last table names, outside of calls' brackets."""
    lines = PAGE.split("| there | here |")[1].splitlines()
    cells = [line.split(" | ")[1] for line in lines if " | " in line]
    codes = [code for cell in cells for code in re.findall(r"`([^`]+)`", cell)]
    return sorted({re.split(r"[(=,]", code)[0] for code in codes if not code.startswith("create(")})


@pytest.mark.parametrize("name", sorted({*names()} - SAID - TOLD))
def test_each_name_is_there(name: str) -> None:
    first, _, rest = name.partition(".")
    known = {"asyncio": asyncio, "client": openai_oxide.AsyncOpenAI(api_key="sk")}
    owner = known.get(first) or getattr(openai_oxide.types.responses, first, None)
    attrgetter(rest)(owner) if rest else getattr(openai_oxide, name)


def test_what_calls_take_and_errors_tell_is_there(server: MockServer) -> None:
    assert {*names()} >= SAID | TOLD
    parameters = inspect.signature(openai_oxide.resources.responses.Responses.create).parameters
    assert parameters.keys() >= SAID
    server.script(status=400, json={"error": {"message": "no"}})
    with pytest.raises(openai_oxide.APIStatusError) as caught:
        client(openai_oxide, server).models.list()
    assert all(hasattr(caught.value, name) for name in TOLD)
