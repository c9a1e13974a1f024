"""What gives keys gives strings, in time, or nothing is sent."""

from __future__ import annotations

import gc
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from openai_oxide import AsyncAzureOpenAI, AsyncOpenAI, AzureOpenAI, OpenAI, OpenAIError
from openai_oxide_lib.auth.workload_identity import WorkloadIdentityAuth
from tests.support.wire import Server, serving


async def later() -> str:
    return "a-key"


class Later:
    """Not a coroutine function, and yet to be awaited."""

    async def __call__(self) -> str:
        return "a-key"


AZURE = {"api_version": "v"}
BLOCKING: list[Callable[[Any, str], Any]] = [
    lambda give, url: OpenAI(api_key=give, base_url=url),
    lambda give, url: AzureOpenAI(api_key=give, azure_endpoint=url, **AZURE),
    lambda give, url: AzureOpenAI(azure_ad_token_provider=give, azure_endpoint=url, **AZURE),
]
AWAITED: list[Callable[[Any, str], Any]] = [
    lambda give, url: AsyncOpenAI(api_key=give, base_url=url),
    lambda give, url: AsyncAzureOpenAI(api_key=give, azure_endpoint=url, **AZURE),
    lambda give, url: AsyncAzureOpenAI(azure_ad_token_provider=give, azure_endpoint=url, **AZURE),
]


@pytest.fixture
def server() -> Iterator[Server]:
    """It hears of nothing, and no coroutine is forgotten."""
    with warnings.catch_warnings(), serving() as made:
        warnings.simplefilter("error")
        yield made
        gc.collect()
    assert made.requests == []


@pytest.mark.parametrize("make", BLOCKING)
@pytest.mark.parametrize("give", [later, Later(), lambda: later()])
def test_a_blocking_client_refuses_what_must_be_awaited(
    server: Server, make: Callable[[Any, str], Any], give: Any, recwarn: pytest.WarningsRecorder
) -> None:
    with pytest.raises(OpenAIError, match=r"`(api_key|azure_ad_token_provider)`.*an awaitable"):
        make(give, server.url).models.list()
    gc.collect()
    assert [str(one.message) for one in recwarn] == []


NO_KEYS = [None, "", " ", 5, b"key", ["key"], object(), "two\nlines", "ü"]


@pytest.mark.parametrize("make", BLOCKING)
@pytest.mark.parametrize("given", NO_KEYS)
def test_what_is_no_key_is_not_sent(
    server: Server, make: Callable[[Any, str], Any], given: Any
) -> None:
    with pytest.raises(OpenAIError, match=r"`(api_key|azure_ad_token_provider)`"):
        make(lambda: given, server.url).models.list()


@pytest.mark.parametrize("make", AWAITED)
@pytest.mark.parametrize("given", NO_KEYS)
async def test_nor_is_it_by_a_client_that_awaits(
    server: Server, make: Callable[[Any, str], Any], given: Any, anyio_backend: str
) -> None:
    async def give() -> Any:
        return given

    for provider in (give, lambda: given):
        with pytest.raises(OpenAIError, match=r"`(api_key|azure_ad_token_provider)`"):
            await make(provider, server.url).models.list()


def test_a_subclass_whose_refresh_is_awaited(server: Server) -> None:
    class Odd(OpenAI):
        async def _refresh_api_key(self) -> str:  # type: ignore[override]
            return "a-key"

    with pytest.raises(OpenAIError, match="returned an awaitable"):
        Odd(api_key=lambda: "k", base_url=server.url).models.list()


@pytest.mark.parametrize("name", ["_prepare_options", "_prepare_request"])
def test_a_subclass_whose_methods_are_awaited(server: Server, name: str) -> None:
    async def shape(self: Any, given: Any) -> Any:
        return given

    kind = type("Odd", (OpenAI,), {name: shape, "__module__": "elsewhere"})
    with pytest.raises(OpenAIError, match="returned an awaitable"):
        kind(api_key="k", base_url=server.url).models.list()


@pytest.mark.parametrize("give", [later, lambda: None, lambda: 5, lambda: b"token"])
def test_a_subject_token_is_a_string(server: Server, give: Any) -> None:
    identity = {
        "provider": {"token_type": "jwt", "get_token": give},
        "identity_provider_id": "i",
        "service_account_id": "s",
    }
    made = WorkloadIdentityAuth(workload_identity=identity, token_exchange_url=server.url)
    with pytest.raises(OpenAIError, match=r"get_token|no subject token"):
        made.get_token()


@pytest.mark.parametrize("name", ["admin_api_key", "webhook_secret", "api_key"])
@pytest.mark.parametrize("given", [5, b"key", ["key"], object()])
def test_other_keys_are_strings(name: str, given: Any) -> None:
    with pytest.raises(OpenAIError, match=name.replace("webhook_secret", "webhook secret")):
        OpenAI(**{"api_key": "k", name: given})


@pytest.mark.parametrize("name", ["admin_api_key", "webhook_secret"])
def test_other_keys_are_no_functions(name: str) -> None:
    with pytest.raises(OpenAIError, match="string"):
        OpenAI(**{"api_key": "k", name: lambda: "x"})  # type: ignore[arg-type]
