"""Azure: where calls go, with which credentials, and what a copy or a pickle takes along."""

from __future__ import annotations

import copy
import pickle
import traceback
from typing import Any

import pytest

from openai_oxide import AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, OpenAI, OpenAIError
from openai_oxide_lib.client.azure_credentials import MutuallyExclusiveAuthError
from openai_oxide_mock import MockServer
from openai_oxide_runtime.calls.context import context_of
from openai_oxide_runtime.websocket.channel import Channel
from openai_oxide_runtime.websocket.handshake import prepare
from tests.support.timed_clients import Colour

pytestmark = pytest.mark.anyio

KEY = "azure-key-0123456789"
VERSION = "2025-04-01-preview"
HELLO: Any = [{"role": "user", "content": "Hello"}]


class Azure(Colour):
    """Makes clients of Azure."""

    def client(self, **settings: Any) -> Any:
        kind = AzureOpenAI if self.name == "sync" else AsyncAzureOpenAI
        if "base_url" not in settings:
            settings.setdefault("azure_endpoint", self.server.origin)
        if not {"azure_ad_token", "azure_ad_token_provider"} & settings.keys():
            settings.setdefault("api_key", KEY)
        made = kind(**{"api_version": VERSION, **settings})
        self.made.append(made)
        return made


@pytest.fixture(params=["sync", "async"])
async def azure(request: pytest.FixtureRequest, server: MockServer, clock: Any) -> Any:
    made = Azure(request.param, server, clock)
    yield made
    await made.close()


@pytest.fixture(autouse=True)
def no_azure_in_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("API_KEY", "AD_TOKEN", "ENDPOINT"):
        monkeypatch.delenv(f"AZURE_OPENAI_{name}", raising=False)
    monkeypatch.delenv("OPENAI_API_VERSION", raising=False)


async def ask(azure: Azure, client: Any, **changes: Any) -> Any:
    given = {"model": "gpt-4.1-mini", "messages": HELLO, **changes}
    return await azure.get(client.chat.completions.create(**given))


async def call_each_kind(azure: Azure, client: Any) -> dict[str, str]:
    """The path that each kind of call goes to, by the path of the API."""
    server = azure.server
    wav = ("a.wav", b"RIFF")
    for made in (
        ask(azure, client),
        azure.get(client.embeddings.create(model="ada/2", input="x")),
        azure.get(client.audio.transcriptions.create(model="whisper", file=wav)),
        azure.get(client.images.generate(model="image", prompt="x")),
        azure.get(client.responses.create(model="gpt-4.1-mini", input="x")),
        azure.get(client.models.list()),
    ):
        await made
    return {r.path.split("/")[-1]: r.path for r in server.requests}


async def test_the_model_names_the_deployment(azure: Azure) -> None:
    paths = await call_each_kind(azure, azure.client())
    assert paths == {
        "completions": "/openai/deployments/gpt-4.1-mini/chat/completions",
        "embeddings": "/openai/deployments/ada%2F2/embeddings",
        "transcriptions": "/openai/deployments/whisper/audio/transcriptions",
        "generations": "/openai/deployments/image/images/generations",
        "responses": "/openai/responses",
        "models": "/openai/models",
    }
    assert {r.query_string for r in azure.server.requests} == {f"api-version={VERSION}"}


async def test_a_deployment_of_the_client_comes_first(azure: Azure) -> None:
    client = azure.client(azure_deployment="mine", azure_endpoint=f"{azure.server.origin}/")
    paths = await call_each_kind(azure, client)
    assert paths == {
        "completions": "/openai/deployments/mine/chat/completions",
        "embeddings": "/openai/deployments/mine/embeddings",
        "transcriptions": "/openai/deployments/mine/audio/transcriptions",
        "generations": "/openai/deployments/mine/images/generations",
        "responses": "/openai/responses",
        "models": "/openai/models",
    }
    assert str(client.base_url) == f"{azure.server.origin}/openai/deployments/mine/"


async def test_a_whole_address_is_taken_as_it_is(azure: Azure) -> None:
    base = f"{azure.server.origin}/openai/deployments/mine"
    await ask(azure, azure.client(base_url=base), model="other")
    await ask(azure, azure.client(base_url=f"{azure.server.origin}/openai/"), model="other")
    assert [r.path for r in azure.server.requests] == [
        "/openai/deployments/mine/chat/completions",
        "/openai/deployments/other/chat/completions",
    ]


async def test_streams_raw_responses_and_bare_paths_go_there_too(azure: Azure) -> None:
    client = azure.client()
    stream = await ask(azure, client, stream=True)
    chunks = await azure.inside(stream, azure.all)
    assert "".join(c.choices[0].delta.content or "" for c in chunks if c.choices)
    raw = await azure.get(
        client.chat.completions.with_raw_response.create(model="m", messages=HELLO)
    )
    assert raw.status_code == 200
    for path in ("/chat/completions", "chat/completions"):
        answer = await azure.get(
            client.post(path, body={"model": "n", "messages": HELLO}, cast_to=object)
        )
        assert answer["object"] == "chat.completion"
    assert [r.path.split("/")[3] for r in azure.server.requests] == ["gpt-4.1-mini", "m", "n", "n"]


async def test_lists_and_deleting_know_their_place(azure: Azure) -> None:
    client = azure.client(azure_deployment="mine")
    for n in range(3):
        await azure.get(client.files.create(file=(f"{n}.txt", b"x"), purpose="assistants"))
    page = client.files.list(limit=2)
    found = await azure.all(page)
    assert len(found) == 3
    assert {r.path for r in azure.server.requests} == {"/openai/files"}


async def test_a_key_goes_in_its_own_header(azure: Azure) -> None:
    await ask(azure, azure.client())
    sent = azure.server.requests[-1].headers
    assert (sent["api-key"], "authorization" in sent) == (KEY, False)


async def test_a_token_is_a_bearer(azure: Azure) -> None:
    await ask(azure, azure.client(azure_ad_token="token-1"))
    sent = azure.server.requests[-1].headers
    assert (sent["authorization"], "api-key" in sent) == ("Bearer token-1", False)


async def test_providers_are_asked_each_time(azure: Azure) -> None:
    for name in ("api_key", "azure_ad_token_provider"):
        given = iter(["first-secret", "second-secret"])

        def ask_it(given: Any = given) -> str:
            return next(given)

        async def await_it(given: Any = given) -> str:
            return next(given)

        client = azure.client(**{name: await_it if azure.name == "async" else ask_it})
        await ask(azure, client)
        await ask(azure, client)
    sent = [(r.headers.get("api-key"), r.headers.get("authorization")) for r in
            azure.server.requests]  # fmt: skip
    assert sent == [
        ("first-secret", None), ("second-secret", None),
        (None, "Bearer first-secret"), (None, "Bearer second-secret"),
    ]  # fmt: skip


async def test_a_provider_is_asked_again_for_a_retry(azure: Azure, server: MockServer) -> None:
    server.fault("status=401; times=1; should-retry=true; retry-after-ms=1")
    given = iter(["old-token", "new-token"])
    await ask(azure, azure.client(azure_ad_token_provider=lambda: next(given)))
    assert [r.headers["authorization"] for r in server.requests] == [
        "Bearer old-token", "Bearer new-token",
    ]  # fmt: skip


@pytest.mark.parametrize("answer", ["", None, 7, "with\nline"])
async def test_a_provider_that_gives_nothing_is_an_error(azure: Azure, answer: Any) -> None:
    with pytest.raises(OpenAIError, match="azure_ad_token_provider"):
        await ask(azure, azure.client(azure_ad_token_provider=lambda: answer))
    assert azure.server.requests == []


async def test_a_header_of_the_callers_own_stands_in_for_a_key(azure: Azure) -> None:
    client = azure.client(
        api_key=None, default_headers={"api-key": "mine"}, _enforce_credentials=False
    )
    await ask(azure, client)
    assert azure.server.requests[-1].headers["api-key"] == "mine"
    bare = azure.client(api_key=None, _enforce_credentials=False)
    with pytest.raises(TypeError, match="api_key"):
        await ask(azure, bare)
    await ask(azure, bare, extra_headers={"api-key": "once"})
    assert azure.server.requests[-1].headers["api-key"] == "once"


def test_the_environment_gives_what_is_not_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-not-for-azure")
    with pytest.raises(ValueError, match="OPENAI_API_VERSION"):
        AzureOpenAI(azure_endpoint="https://a.test", api_key=KEY)
    monkeypatch.setenv("OPENAI_API_VERSION", "2024-01-01")
    with pytest.raises(ValueError, match="AZURE_OPENAI_ENDPOINT"):
        AzureOpenAI(api_key=KEY)
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", "https://b.test/")
    with pytest.raises(OpenAIError, match="AZURE_OPENAI_API_KEY"):
        AzureOpenAI()
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "from-environment")
    client = AzureOpenAI()
    assert client.api_key == "from-environment"
    assert str(client.base_url) == "https://b.test/openai/"
    assert client.default_query == {"api-version": "2024-01-01"}
    monkeypatch.setenv("AZURE_OPENAI_AD_TOKEN", "token")
    assert AzureOpenAI().api_key == "", "a token comes before a key"
    assert AzureOpenAI(api_key=KEY).api_key == KEY, "what is said comes before the environment"


@pytest.mark.parametrize(
    "given",
    [
        {"api_key": KEY, "azure_ad_token": "t"},
        {"api_key": KEY, "azure_ad_token_provider": lambda: "t"},
        {"azure_ad_token": "t", "azure_ad_token_provider": lambda: "t"},
    ],
)
def test_credentials_exclude_each_other(given: dict[str, Any]) -> None:
    with pytest.raises(MutuallyExclusiveAuthError):
        AzureOpenAI(azure_endpoint="https://a.test", api_version=VERSION, **given)


def test_identities_of_openai_are_taken_but_not_used() -> None:
    ids: Any = {"identity_provider_id": "i", "service_account_id": "s"}
    said: Any = {"azure_endpoint": "https://r.test", "api_version": "v", "api_key": "k"}
    traded = {**ids, "provider": {"token_type": "jwt", "get_token": lambda: "t"}}
    made = AzureOpenAI(**said, workload_identity=traded)
    assert (made.workload_identity, made.api_key, made.copy().api_key) == (None, "k", "k")
    with pytest.raises(OpenAIError, match="certificate"):
        AzureOpenAI(**said, workload_identity={**ids, "type": "x509"})


def test_addresses_exclude_each_other() -> None:
    with pytest.raises(ValueError, match="cannot be combined"):
        AzureOpenAI(
            azure_endpoint="https://a.test", base_url="https://b.test", api_version="1", api_key=KEY
        )


def test_they_are_clients_like_the_others() -> None:
    assert issubclass(AzureOpenAI, OpenAI) and issubclass(AsyncAzureOpenAI, AsyncOpenAI)
    with pytest.raises(TypeError, match="api_keys"):
        AzureOpenAI(azure_endpoint="https://a.test", api_version=VERSION, **{"api_keys": KEY})


async def test_a_copy_keeps_what_is_not_changed(azure: Azure) -> None:
    client = azure.client(azure_deployment="mine", default_headers={"x-a": "1"})
    other = client.with_options(max_retries=7, default_headers={"x-b": "2"})
    await ask(azure, other)
    sent = azure.server.requests[-1]
    assert sent.path == "/openai/deployments/mine/chat/completions"
    assert (sent.headers["api-key"], sent.headers["x-a"], sent.headers["x-b"]) == (KEY, "1", "2")
    assert (other.max_retries, client.max_retries) == (7, 2)
    newer = client.copy(api_version="2030-01-01", azure_deployment="theirs")
    await ask(azure, newer)
    sent = azure.server.requests[-1]
    assert sent.query_string == "api-version=2030-01-01"
    assert sent.path.startswith("/openai/deployments/theirs/")
    moved = client.copy(base_url=f"{azure.server.origin}/openai")
    await ask(azure, moved)
    assert azure.server.requests[-1].path == "/openai/deployments/gpt-4.1-mini/chat/completions"


async def test_other_credentials_of_a_copy_replace_the_old_ones(azure: Azure) -> None:
    client = azure.client()
    tokened = client.copy(azure_ad_token="token-2")
    await ask(azure, tokened)
    await ask(azure, tokened.copy(azure_ad_token_provider=lambda: "token-3"))
    await ask(azure, tokened.copy(api_key="key-4-0123456789"))
    sent = [(r.headers.get("api-key"), r.headers.get("authorization")) for r in
            azure.server.requests]  # fmt: skip
    assert sent == [
        (None, "Bearer token-2"), (None, "Bearer token-3"), ("key-4-0123456789", None),
    ]  # fmt: skip


async def test_a_key_may_be_changed(azure: Azure) -> None:
    client = azure.client(azure_ad_token="token-1")
    await ask(azure, client)
    client.api_key = "key-5-0123456789"
    await ask(azure, client)
    await ask(azure, client.copy())
    assert [r.headers.get("api-key") for r in azure.server.requests] == [
        None, "key-5-0123456789", "key-5-0123456789",
    ]  # fmt: skip


async def test_a_pickle_works_and_holds_no_secret_of_the_environment(
    azure: Azure, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "key-of-the-environment")
    client = azure.client(azure_deployment="mine", api_key=None)
    data = pickle.dumps(client)
    assert b"key-of-the-environment" not in data
    again = pickle.loads(data)
    azure.made.append(again)
    await ask(azure, again)
    sent = azure.server.requests[-1]
    assert sent.headers["api-key"] == "key-of-the-environment"
    assert sent.path.startswith("/openai/deployments/mine/")
    assert KEY.encode() in pickle.dumps(azure.client()), "a key that was given goes along"


def test_no_secret_is_shown() -> None:
    client = AzureOpenAI(azure_endpoint="https://a.test", api_version=VERSION, api_key=KEY)
    shown = (
        repr(client)
        + repr(client._context.credentials)
        + repr(client._context.config)
        + repr(vars(client))
    )
    assert KEY not in shown
    with pytest.raises(OpenAIError) as caught:
        AzureOpenAI(azure_endpoint="https://a.test", api_version=VERSION, api_key="bad\nkey-123")
    lines = traceback.TracebackException.from_exception(caught.value, capture_locals=True).format()
    inside = "".join(line for line in lines if "/openai_oxide_" in line)
    assert inside and "key-123" not in inside


def test_a_websocket_is_opened_for_the_deployment() -> None:
    settings: Any = {"azure_endpoint": "https://a.test", "api_version": "1"}
    realtime = Channel("realtime.connect", "/realtime", client="", server="")
    made = prepare(context_of(AzureOpenAI(api_key=KEY, **settings)), realtime, {"model": "m"}, {})
    assert made.url == "wss://a.test/openai/realtime?api-version=1&deployment=m"
    assert dict(made.headers)["api-key"] == KEY
    client = AzureOpenAI(azure_ad_token="t", azure_deployment="mine", **settings)
    made = prepare(context_of(client), realtime, {"model": "m"}, {})
    assert made.url == "wss://a.test/openai/realtime?api-version=1&deployment=mine"
    assert dict(made.headers)["Authorization"] == "Bearer t"


def test_a_shallow_copy_is_a_client_of_its_own() -> None:
    client = AzureOpenAI(azure_endpoint="https://a.test", api_version=VERSION, api_key=KEY)
    assert copy.copy(client).api_key == KEY


def test_a_region_is_not_one_of_azure_s() -> None:
    settings: dict[str, Any] = {"api_key": KEY, "api_version": VERSION}
    with pytest.raises(ValueError, match="`data_residency` cannot be combined"):
        AzureOpenAI(azure_endpoint="https://a.test", data_residency="eu", **settings)
    client = AzureOpenAI(azure_endpoint="https://a.test", **settings)
    with pytest.raises(ValueError, match="`data_residency` cannot be combined"):
        client.copy(data_residency="eu")


def test_a_key_that_is_set_replaces_a_function() -> None:
    """Also in copies, whichever kind of credential the function gave."""
    for credential in ("api_key", "azure_ad_token_provider"):
        settings: dict[str, Any] = {"api_version": VERSION, credential: lambda: "from-a-function"}
        client = AzureOpenAI(azure_endpoint="https://a.test", **settings)
        client.api_key = KEY
        assert (client.api_key, client.copy(timeout=3).api_key) == (KEY, KEY)
        assert pickle.loads(pickle.dumps(client)).api_key == KEY
