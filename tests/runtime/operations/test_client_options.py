"""What an option cannot be is refused by its name: by the client, or by the call that has it."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from openai_oxide import AzureOpenAI, OpenAI
from openai_oxide_runtime.http.timeouts import ConnectionLimits, Timeout
from openai_oxide_runtime.http.tls_options import TLSOptions
from openai_oxide_runtime.operations.client_config import Limits
from openai_oxide_runtime.policies.circuit_breaker import CircuitBreaker
from openai_oxide_runtime.policies.hedge import HedgePolicy
from openai_oxide_runtime.policies.rate_limiter import RateLimiter
from openai_oxide_runtime.policies.retry import RetryPolicy

NAN, INF = float("nan"), float("inf")
OF_A_CLIENT: list[tuple[str, Any]] = [
    *(("limiter", value) for value in (5, "x", True, CircuitBreaker(), RateLimiter)),
    *(("breaker", value) for value in (True, 3, RateLimiter())),
    *(("retry", value) for value in ("x", 3, True, (0.5, 8.0, 120.0), RetryPolicy)),
    *(("limits", value) for value in (3, "x", {}, (1, 2))),
    *(("connections", value) for value in (3, "x", (1, 2, 3))),
    *(("hedge", value) for value in (True, 0.5, "x", HedgePolicy)),
    *(("timeout", value) for value in ("5", True, [5], {})),
    *(("max_retries", value) for value in (None, "2", 2.0, True)),
    *(("deadline", value) for value in ("5", True, [5])),
    *(("first_event_timeout", value) for value in ("5", True)),
    *(("event_timeout", value) for value in ("5", True)),
    *(("idempotency", value) for value in ("no", 1)),
    *(("lenient_streams", value) for value in ("no", 1)),
    *(("http2", value) for value in ("yes", 2)),
    *(("tls", value) for value in (True, "ca.pem", TLSOptions)),
    *(("transport", value) for value in (5, object(), int)),
    *(("http_client", value) for value in (5, object())),
    *(("default_headers", value) for value in (5, [("a", "b")], "a: b", {"a": 5})),
    *(("default_query", value) for value in (5, [("a", "b")], "a=b")),
    *(("organization", value) for value in (5, b"o")),
    *(("project", value) for value in (5, b"p")),
    ("retry", RetryPolicy(first_delay="x")),  # type: ignore[arg-type]
    ("limits", Limits(event_bytes="x")),  # type: ignore[arg-type]
    ("connections", ConnectionLimits(max_connections="x")),  # type: ignore[arg-type]
    ("hedge", HedgePolicy(delay="x")),  # type: ignore[arg-type]
]
OUT_OF_RANGE: list[tuple[str, Any]] = [
    *(("timeout", value) for value in (-1, NAN, INF, (1, -1, 1, 1))),
    ("max_retries", -1),
    *(("deadline", value) for value in (0, -1, NAN, INF)),
    *(("event_timeout", value) for value in (0, -1, NAN, INF)),
    ("retry", RetryPolicy(most_delay=-1)),
    ("retry", RetryPolicy(most_delay=NAN)),
    ("limits", Limits(event_bytes=0)),
    ("connections", ConnectionLimits(max_connections=0)),
    ("connections", ConnectionLimits(keepalive_expiry=-1)),
    ("organization", "a\nb"),
    ("default_headers", {"a": "b\r\nc: d"}),
    ("default_headers", {"a b": "c"}),
]
OF_A_CALL = ("timeout", "max_retries", "deadline", "hedge", "event_timeout", "first_event_timeout")


@pytest.mark.parametrize(("name", "value"), OF_A_CLIENT)
def test_a_client_refuses_what_an_option_is_not(name: str, value: Any) -> None:
    match = "header 'a'|default_headers" if name == "default_headers" else name
    with pytest.raises(TypeError, match=match):
        OpenAI(**{"api_key": "k", name: value})
    with pytest.raises(TypeError, match=match):
        AzureOpenAI(
            **{"api_key": "k", "azure_endpoint": "https://h", "api_version": "v", name: value}
        )
    if value is not None:
        with pytest.raises(TypeError, match=match):
            OpenAI(api_key="k").with_options(**{name: value})


@pytest.mark.parametrize(("name", "value"), OUT_OF_RANGE)
def test_a_client_refuses_what_is_out_of_range(name: str, value: Any) -> None:
    with pytest.raises(ValueError, match=name if name != "default_headers" else "header"):
        OpenAI(**{"api_key": "k", name: value})
    with pytest.raises(ValueError, match=name if name != "default_headers" else "header"):
        OpenAI(api_key="k").copy(**{name: value})


class Unreachable:
    def send(self, request: Any) -> Any:
        raise AssertionError("it was sent")

    def close(self) -> None: ...


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(pair for pair in OF_A_CLIENT + OUT_OF_RANGE if pair[0] in OF_A_CALL),
        *(("extra_headers", value) for value in (5, [("a", "b")], "a: b", {"a": 5})),
        *(("extra_query", value) for value in (5, [("a", "b")], "a=b")),
        *(("idempotency_key", value) for value in (5, b"k")),
    ],
)
def test_a_call_refuses_the_same(name: str, value: Any) -> None:
    client = OpenAI(api_key="k", transport=Unreachable())
    call: Any = client.chat.completions.create
    names = {"extra_headers": "header", "idempotency_key": "Idempotency-Key"}
    with pytest.raises((TypeError, ValueError), match=names.get(name, name)):
        call(model="m", messages=[], stream=True, **{name: value})
    here = {"extra_headers": "headers", "extra_query": "params"}.get(name, name)
    match = {"headers": "header", "idempotency_key": "Idempotency-Key"}.get(here, here)
    with pytest.raises((TypeError, ValueError), match=match):
        client.post("/x", cast_to=object, options={here: value}, stream=True)


def test_a_copy_may_send_through_another_client() -> None:
    client, other = OpenAI(api_key="k", http2=False), httpx.Client()
    assert client.with_options(http_client=other)._client is other
    assert client.copy(transport=Unreachable()).api_key == "k"


def test_what_options_take() -> None:
    openai = OpenAI(
        api_key="k",
        limiter=RateLimiter(),
        breaker=CircuitBreaker(),
        retry=RetryPolicy(first_delay=0),
        limits=Limits(redirects=0),
        connections=ConnectionLimits(None, None, None),
        hedge=HedgePolicy(),
        tls=TLSOptions(),
        timeout=(1, 2.5, None, 0),
        deadline=1,
        default_query={"a": "b"},
    )
    assert openai.timeout == (1, 2.5, None, 0)
    assert (
        openai.copy(timeout=Timeout(3), deadline=None, limiter=None, breaker=None).timeout[0] == 3
    )
