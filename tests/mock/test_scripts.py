"""Scripts: what is refused when they are made, which requests they are for, what models say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from openai_oxide import BadRequestError, OpenAI
from openai_oxide_mock import MockServer
from openai_oxide_mock.contract import Contract
from openai_oxide_mock.faults import Fault, Faults
from openai_oxide_mock.script import Script, Scripts
from openai_oxide_mock.targets import Targets

CHAT: Any = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}
ASKED: Any = {"model": "m", "input": "hi"}
SPOKEN = {"text": "x"}


@pytest.fixture
def scripts(contract: Contract) -> Scripts:
    return Scripts(Targets(contract))


@pytest.fixture(scope="module")
def running() -> Iterator[MockServer]:
    with MockServer() as server:
        yield server


@pytest.fixture
def server(running: MockServer) -> MockServer:
    running.reset()
    return running


@pytest.fixture
def client(server: MockServer) -> Iterator[OpenAI]:
    with OpenAI(api_key="k", base_url=server.url, max_retries=2) as client:
        yield client


# -- what is refused -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"colour": "red"}, "a script has no 'colour'"),
        ({"tiems": 2}, "did you mean 'times'"),
        ({"times": "2"}, "'times' of a script must be a whole number or null, not a string"),
        ({"times": True}, "'times'.*not true or false"),
        ({"times": 0}, "above 0"),
        ({"status": 99}, "from 200 to 599"),
        ({"status": "404"}, "'status'.*a whole number, not a string"),
        ({"verb": 1}, "'verb'.*a string"),
        ({"body": [1]}, "'body'.*an object, not a list"),
        ({"headers": {"x": 1}}, "'x' of 'headers' of a script must be a string"),
        ({"events": {"type": "a"}}, "'events'.*a list"),
        ({"base64": "?"}, "cannot answer with this"),
        ({"json": {1, 2}}, "cannot answer with this.*set"),
        ({"text": "a", "json": {}}, "one body: either json or text"),
        ({"text": "a", "answer": "b"}, "one body: either text or answer"),
        ({"answer": 7}, "'answer'.*a string or an object or null"),
        ({"answer": "x", "status": 500}, "no `status`"),
        ({"answer": {"texts": "x"}}, "an answer has no 'texts'.*did you mean 'text'"),
        ({"answer": {"text": 1}}, "'text' of an answer must be a string"),
        ({"answer": {"finish": "soon"}}, "'finish' of an answer must be one of stop"),
        ({"answer": {"calls": [{"arguments": {}}]}}, "needs a 'name'"),
        ({"answer": {"calls": ["f"]}}, "a call of an answer must be an object"),
        ({"answer": {"calls": [{"name": "f", "kind": "odd"}]}}, "'kind' of a call"),
        ({"answer": {"items": [{"id": "x"}]}}, "needs a 'type'"),
        ({"answer": {"usage": {"tokens": 1}}}, "'usage' of an answer has no 'tokens'"),
        ({"answer": {"usage": {"input_tokens": 1.5}}}, "'input_tokens' of 'usage'"),
        ({"answer": {"usage": {"input_tokens": -1}}}, "numbers from 0 on"),
        ({"answer": "\ud800"}, "cannot answer with this"),
        ({"text": "\ud800"}, "cannot answer with this"),
        ({"headers": {"x y": "a"}}, "'x y': 'a' is no header"),
        ({"headers": {"x": "a\r\nb: c"}}, "is no header that can be sent"),
        ({"fault": "status=600"}, "from 300 to 599"),
        ({"fault": "times=0"}, "'times' must be a number from 1 on"),
        ({"fault": "latency=-1"}, "'latency' must be a number from 0 on"),
        ({"fault": "latency=nan"}, "'latency' must be"),
        ({"fault": "cut=-1"}, "'cut' must be"),
        ({"fault": "tail=x"}, "must read chance:seconds"),
        ({"fault": "colour=1"}, "no fault called 'colour'"),
        ({"fault": "status=often"}, "'often' is no value for the fault 'status'"),
        ({"fault": {"hang": "perhaps"}}, "'perhaps' is no value for the fault 'hang'"),
        ({"fault": {"statu": 1}}, "did you mean 'status'"),
    ],
)
def test_mistakes_are_refused_when_they_are_made(fields: dict[str, Any], text: str) -> None:
    with pytest.raises(ValueError, match=text):
        Script.parse(fields)
    if fields.keys() <= Script.__dataclass_fields__.keys():
        with pytest.raises(ValueError, match=text):
            Script(**fields)


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        ({"path": "/modles"}, "no operation has the path '/modles'.*'/models'"),
        ({"path": "/responses/resp_1/bogus"}, "no operation has the path"),
        ({"path": "/responses/*/bogus"}, "no operation has the path"),
        ({"path": ""}, "no operation has the path"),
        ({"verb": "PUT", "path": "/responses"}, "has no PUT; it has POST, WEBSOCKET"),
        ({"verb": "FETCH"}, "has no FETCH"),
        ({"path": "/models", "answer": "x"}, "no model answers \\* /models: use `json`"),
        ({"verb": "GET", "path": "/responses/*", "answer": "x"}, "no model answers GET"),
    ],
)
def test_operations_that_there_are_not(
    scripts: Scripts, contract: Contract, fields: dict[str, Any], text: str
) -> None:
    with pytest.raises(ValueError, match=text):
        scripts.add(Script(**fields))
    assert not scripts
    if "answer" not in fields:
        faults = Faults([], 0, Targets(contract))
        with pytest.raises(ValueError, match=text):
            faults.add(Fault(status=503, **fields))


@pytest.mark.parametrize(
    "path",
    [
        *("/responses", "/v1/responses", "v1/responses", "responses", "/V1/Responses"),
        *("/openai/v1/responses", "/responses/", "https://api.openai.com/v1/responses?x=1"),
        *("*", "*responses", "/res*", "/v1/res*", "*/responses"),
    ],
)
@pytest.mark.parametrize("verb", ["post", "POST", "Post", "*", "P*"])
def test_ways_to_write_an_operation(scripts: Scripts, verb: str, path: str) -> None:
    scripts.add(Script(verb, path, answer="x"))
    assert scripts.take("POST", "/responses", {}) is not None


@pytest.mark.parametrize(
    ("path", "came"),
    [
        ("/v1/models/gpt-5", "/models/gpt-5"),
        ("/models/*", "/models/gpt-5"),
        ("/chat/completions", "/openai/deployments/gpt/chat/completions"),
        ("/threads/*/runs", "/v1/threads/t_1/runs"),
        ("*/content", "/v1/files/f/content"),
    ],
)
def test_which_requests_they_are_for(server: MockServer, path: str, came: str) -> None:
    server.script(path=path, status=418, json={"path": path})
    answer = httpx.request("GET", f"{server.origin}{came}")
    assert (answer.status_code, answer.json()) == (418, {"path": path})


def test_scripts_are_taken_in_order_and_used_up(scripts: Scripts) -> None:
    scripts.add(Script(path="/files", text="a"))
    scripts.add(Script(verb="POST", text="b", times=2))
    scripts.add(Script(body={"model": "m"}, text="c", times=None))
    taken = [
        scripts.take("POST", path, body)
        for path, body in [("/files", None), ("/files", {}), ("/x", {"model": "m"}), ("/x", {})]
    ]
    assert [script and script.text for script in taken] == ["a", "b", "b", None]
    assert [scripts.take("GET", "/x", {"model": "m"}) is not None for _ in range(3)] == [True] * 3


# -- what models say -------------------------------------------------------------------------------


def test_an_answer_is_a_text(server: MockServer, client: OpenAI) -> None:
    server.script(answer="Bonjour.", times=3)
    assert client.responses.create(**ASKED).output_text == "Bonjour."
    assert client.chat.completions.create(**CHAT).choices[0].message.content == "Bonjour."
    assert client.completions.create(model="m", prompt="x").choices[0].text == "Bonjour."


def test_an_answer_is_kept_for_a_request_that_a_model_answers(
    server: MockServer, client: OpenAI
) -> None:
    server.script(answer="Bonjour.")
    client.models.list()
    assert client.responses.create(**ASKED).output_text == "Bonjour."
    assert server.unused_scripts == []


def test_an_answer_with_usage(server: MockServer, client: OpenAI) -> None:
    usage = {"input_tokens": 100, "output_tokens": 20, "cached_tokens": 64, "reasoning_tokens": 8}
    server.script(answer={"text": "x", "usage": usage}, times=None)
    told: Any = client.responses.create(**ASKED).usage
    assert (told.input_tokens, told.output_tokens, told.total_tokens) == (100, 20, 120)
    assert told.input_tokens_details.cached_tokens == 64
    assert told.output_tokens_details.reasoning_tokens == 8
    spent: Any = client.chat.completions.create(**CHAT).usage
    assert (spent.prompt_tokens, spent.completion_tokens, spent.total_tokens) == (100, 20, 120)
    assert spent.prompt_tokens_details.cached_tokens == 64
    assert spent.completion_tokens_details.reasoning_tokens == 8
    plain: Any = client.completions.create(model="m", prompt="x").usage
    assert plain.total_tokens == 120


def test_an_answer_with_calls_and_a_refusal(server: MockServer, client: OpenAI) -> None:
    calls = [{"name": "weather", "arguments": {"city": "Oslo"}, "id": "call_7"}]
    server.script(answer={"calls": calls})
    server.script(answer={"calls": calls})
    server.script(answer={"refusal": "No."}, times=2)
    call: Any = client.chat.completions.create(**CHAT).choices[0].message.tool_calls[0]  # type: ignore[index]
    assert (call.id, call.function.name, call.function.arguments) == (
        *("call_7", "weather"),
        '{"city":"Oslo"}',
    )
    item: Any = client.responses.create(**ASKED).output[0]
    assert (item.call_id, item.name) == ("call_7", "weather")
    assert client.chat.completions.create(**CHAT).choices[0].message.refusal == "No."
    part: Any = client.responses.create(**ASKED).output[0]
    assert part.content[0].refusal == "No."


# -- errors and reports ----------------------------------------------------------------------------


def test_a_script_that_cannot_answer_is_no_500(server: MockServer, client: OpenAI) -> None:
    broken = {"type": "message", "content": 7}
    server.script(answer={"items": [broken]})
    with pytest.raises(BadRequestError, match=r"script .*items.* cannot answer this request"):
        list(client.responses.create(**ASKED, stream=True))
    assert len(server.requests) == 1


def test_the_script_of_a_header_is_checked_too(server: MockServer, client: OpenAI) -> None:
    for script in ('{"answer": "x"}', '{"colour": 1}', "[]", "{"):
        with pytest.raises(BadRequestError):
            client.models.list(extra_headers={"x-oxide-script": script})
    assert len(server.requests) == 4
    for path in ("script", "fault"):
        answer = httpx.post(f"{server.origin}/_oxide/{path}", json={"path": "/modles"})
        assert (answer.status_code, "'/models'" in answer.text) == (400, True)


def test_of_a_list_with_a_mistake_nothing_is_taken(server: MockServer) -> None:
    for second in ({"anwser": "x"}, {"path": "/modles"}):
        answer = httpx.post(f"{server.origin}/_oxide/script", json=[{"answer": "x"}, second])
        assert answer.status_code == 400
    assert list(server.app.scripts) == []


def test_a_fault_of_a_handshake_that_cannot_be_is_a_400(server: MockServer) -> None:
    url = server.url.replace("http", "ws", 1) + "/responses"
    headers = {"authorization": "Bearer k", "x-oxide-fault": "colour=1"}
    with pytest.raises(InvalidStatus) as caught, connect(url, additional_headers=headers):
        pass
    assert caught.value.response.status_code == 400


def test_scripts_that_nobody_used_are_told(server: MockServer, client: OpenAI) -> None:
    server.script(verb="post", path="/v1/Responses", answer="Bonjour.", times=None)
    server.script(path="/files", json={"data": []}, optional=True)
    client.models.list()
    assert [str(script) for script in server.unused_scripts] == [
        'POST /Responses: answer="Bonjour."'
    ]
    with pytest.raises(AssertionError, match=r"(?s)no request came for.*Bonjour.*GET /v1/models"):
        server.check_scripts()
    told = httpx.get(f"{server.origin}/_oxide/scripts").json()
    assert [(one["used"], one["optional"]) for one in told] == [(0, False), (0, True)]
    client.responses.create(**ASKED)
    server.check_scripts()
