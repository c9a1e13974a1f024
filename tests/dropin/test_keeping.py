"""Pickles and copies of what programs keep, or hand to other processes."""

from __future__ import annotations

import asyncio
import copy
import pickle
from collections.abc import Callable
from contextlib import nullcontext, suppress
from typing import Any

import httpx
import pytest

import openai_oxide
from openai_oxide import AsyncOpenAI, OpenAI, Timeout, not_given, omit
from openai_oxide.types.chat import ParsedChatCompletion
from openai_oxide_lib.auth.subject_tokens import x509_workload_identity
from openai_oxide_lib.auth.workload_identity import WorkloadIdentityAuth
from tests.dropin.pair import CHAT, KEY, client

REQUEST = httpx.Request("GET", "http://host/path")
RESPONSE = httpx.Response(400, request=REQUEST, headers={"x-request-id": "r"})
WAYS: list[Callable[[Any], Any]] = [
    lambda value: pickle.loads(pickle.dumps(value)),
    copy.copy,
    copy.deepcopy,
]
each_way = pytest.mark.parametrize("kept", WAYS, ids=["pickle", "copy", "deepcopy"])


class Verdict(openai_oxide.BaseModel):
    good: bool


@each_way
@pytest.mark.parametrize(
    "error",
    [
        openai_oxide.BadRequestError("m", response=RESPONSE, body={"code": "c", "param": "p"}),
        openai_oxide.APIResponseValidationError(RESPONSE, {"a": 1}),
        openai_oxide.APIConnectionError(message="hey", request=REQUEST),
        openai_oxide.APITimeoutError(request=REQUEST),
        openai_oxide.OpenAIError("x"),
        openai_oxide.ContentFilterFinishReasonError(),
    ],
    ids=lambda error: type(error).__name__,
)
def test_errors(error: Exception, kept: Callable[[Any], Any]) -> None:
    again = kept(error)
    assert (type(again), str(again), again.args) == (type(error), str(error), error.args)
    for name in ("code", "param", "body", "status_code", "request_id", "message"):
        assert getattr(again, name, None) == getattr(error, name, None)


@each_way
def test_models_and_parsed_models(server: Any, kept: Callable[[Any], Any]) -> None:
    server.script(answer={"text": '{"good": true}'}, times=None)
    with client(openai_oxide, server) as made:
        whole = made.chat.completions.create(**CHAT)
        parsed = made.chat.completions.parse(**CHAT, response_format=Verdict)
        response = made.responses.parse(model="m", input="x", text_format=Verdict)
    for one in (whole, parsed, response):
        again = kept(one)
        assert (type(again), again, again._request_id) == (type(one), one, one._request_id)
    assert isinstance(kept(parsed), ParsedChatCompletion)
    assert kept(parsed).choices[0].message.parsed == Verdict(good=True)
    assert kept(response).output_parsed == Verdict(good=True)


@each_way
@pytest.mark.parametrize("value", [not_given, omit])
def test_marks_stay_themselves(value: Any, kept: Callable[[Any], Any]) -> None:
    assert kept(value) is value


@each_way
def test_clients(server: Any, kept: Callable[[Any], Any]) -> None:
    made = client(openai_oxide, server, timeout=Timeout(7), default_headers={"X-A": "1"})
    again = kept(made)
    assert (type(again), again.timeout, again.base_url) == (OpenAI, Timeout(7), made.base_url)
    again.models.list()
    assert server.requests[-1].headers["x-a"] == "1"
    assert server.requests[-1].headers["authorization"] == f"Bearer {KEY}"


class Exchange:
    """Stands in for the place where subject tokens are traded."""

    def __init__(self) -> None:
        self.sent: list[Any] = []
        self.status, self.seconds = 200, 3600

    def post(self, url: str, *, json: Any, timeout: float) -> httpx.Response:
        self.sent.append((url, json))
        body = {"access_token": f"key-{len(self.sent)}", "expires_in": self.seconds}
        return httpx.Response(self.status, json=body, request=REQUEST)


@pytest.fixture
def exchange(monkeypatch: pytest.MonkeyPatch) -> Exchange:
    made = Exchange()
    monkeypatch.setattr(httpx, "post", made.post)
    return made


IDENTITY: Any = {
    "identity_provider_id": "idp",
    "service_account_id": "sa",
    "provider": {"token_type": "jwt", "get_token": lambda: "subject"},
}


def test_a_program_that_its_platform_vouches_for(server: Any, exchange: Exchange) -> None:
    with OpenAI(workload_identity=IDENTITY, base_url=server.url) as made:
        made.models.list()
        made.with_options(timeout=3).models.list()
        assert made.workload_identity is IDENTITY
    keys = [request.headers["authorization"] for request in server.requests]
    assert keys == ["Bearer key-1", "Bearer key-1"]
    assert exchange.sent[0][1] == {
        "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
        "subject_token": "subject",
        "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
        "identity_provider_id": "idp",
        "service_account_id": "sa",
    }


def test_a_traded_key_is_kept_for_most_of_its_life(exchange: Exchange) -> None:
    now = [0.0]
    auth = WorkloadIdentityAuth(workload_identity=IDENTITY, clock=lambda: now[0])
    seen = []
    for now[0] in (0, 2399, 2400, 4799):
        seen.append(auth.get_token())
    auth.invalidate_token("another")
    auth.invalidate_token("key-2")
    exchange.seconds = 100
    assert [*seen, auth.get_token()] == ["key-1", "key-1", "key-2", "key-2", "key-3"]
    now[0] += 50
    assert auth.get_token() == "key-4"


@pytest.mark.parametrize(("refusals", "keys"), [(1, ["key-1", "key-2"]), (2, ["key-1", "key-2"])])
def test_a_refused_key_is_traded_for_once_more(
    server: Any, exchange: Exchange, refusals: int, keys: list[str]
) -> None:
    made = OpenAI(workload_identity=IDENTITY, base_url=server.url, max_retries=0)
    for _ in range(refusals):
        server.script(status=401, json={"error": {"message": "no"}})
    with suppress(openai_oxide.AuthenticationError) if refusals == 2 else nullcontext():
        made.models.list()
    assert [request.headers["authorization"] for request in server.requests] == [
        f"Bearer {key}" for key in keys
    ]
    made.models.list()
    assert server.requests[-1].headers["authorization"] == f"Bearer key-{1 + refusals}"


def test_a_refused_key_is_traded_for_in_a_task(server: Any, exchange: Exchange) -> None:
    async def program() -> None:
        async with AsyncOpenAI(workload_identity=IDENTITY, base_url=server.url) as made:
            server.script(status=401, json={"error": {"message": "no"}})
            await made.models.list()

    asyncio.run(program())
    assert [request.headers["authorization"] for request in server.requests] == [
        "Bearer key-1",
        "Bearer key-2",
    ]


def test_a_trade_that_fails(exchange: Exchange) -> None:
    auth = WorkloadIdentityAuth(workload_identity=IDENTITY)
    exchange.status = 401
    with pytest.raises(openai_oxide.OAuthError):
        auth.get_token()
    exchange.status = 500
    with pytest.raises(openai_oxide.OpenAIError, match="status 500"):
        auth.get_token()
    ids: Any = {"identity_provider_id": "idp", "service_account_id": "sa"}
    with pytest.raises(openai_oxide.OpenAIError, match="certificate"):
        OpenAI(workload_identity=x509_workload_identity(**ids))
