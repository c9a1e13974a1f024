"""The package as a client: its settings are attributes, its resources too, and all is made late."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

import openai_oxide
from openai_oxide import OpenAIError
from openai_oxide_mock import MockServer

SETTINGS = (
    *("api_key", "admin_api_key", "organization", "project", "webhook_secret", "base_url"),
    *("timeout", "max_retries", "default_headers", "default_query", "http_client", "api_type"),
    *("api_version", "azure_endpoint", "azure_ad_token", "azure_ad_token_provider"),
)


@pytest.fixture
def package(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The package without settings, and without any afterwards."""
    for name in SETTINGS:
        monkeypatch.setattr(openai_oxide, name, getattr(openai_oxide, name))
    for name in ("API_KEY", "API_TYPE", "API_VERSION", "BASE_URL"):
        monkeypatch.delenv(f"OPENAI_{name}", raising=False)
    for name in ("AZURE_OPENAI_API_KEY", "AZURE_OPENAI_ENDPOINT", "AZURE_OPENAI_AD_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    openai_oxide._reset_client()
    yield openai_oxide
    openai_oxide._reset_client()


@pytest.fixture(scope="module")
def running_server() -> Iterator[MockServer]:
    with MockServer() as server:
        yield server


@pytest.fixture
def server(running_server: MockServer, package: Any) -> MockServer:
    running_server.reset()
    package.base_url, package.api_key = running_server.url, "sk-one"
    return running_server


def test_resources_are_named_without_a_key(package: Any) -> None:
    assert type(package.chat.completions).__name__ == "Completions"
    assert package.responses is package.responses
    with pytest.raises(TypeError, match="needs `api_key`"):
        package.embeddings.create(model="m", input="x")


def test_a_call_goes_out_with_the_settings(package: Any, server: MockServer) -> None:
    package.organization, package.default_headers = "org-1", {"X-Mine": "1"}
    package.default_query, package.project = {"q": "2"}, "proj-1"
    package.embeddings.create(model="text-embedding-3-small", input="Hello")
    sent = server.requests[-1]
    named = ("authorization", "openai-organization", "openai-project", "x-mine")
    assert [sent.headers[name] for name in named] == ["Bearer sk-one", "org-1", "proj-1", "1"]
    assert sent.query == [("q", "2")]


def test_a_setting_changed_later_counts_from_the_next_call(
    package: Any, server: MockServer
) -> None:
    models, raw = package.models, package.files.with_raw_response
    models.list()
    package.api_key = "sk-two"
    models.list()
    package.default_headers = headers = {"X-Mine": "1"}
    raw.list()
    headers["X-Mine"] = "2"
    raw.list()
    seen = [(r.headers["authorization"][-3:], r.headers.get("x-mine")) for r in server.requests]
    assert seen == [("one", None), ("two", None), ("two", "1"), ("two", "2")]


def test_connections_are_kept_over_a_change(package: Any, server: MockServer) -> None:
    package.models.list()
    slot = package._load_client()._context.transports
    package.max_retries = 0
    assert package._load_client()._context.transports is slot
    assert package._load_client().max_retries == 0


def test_a_client_of_httpx_is_used_once_it_is_set(package: Any, server: MockServer) -> None:
    package.models.list()
    package.http_client = httpx.Client(
        transport=httpx.MockTransport(lambda request: httpx.Response(200, json={"data": []}))
    )
    assert package.models.list().data == []
    package.http_client = None
    assert package.models.list().data


def test_raw_and_streamed_answers(package: Any, server: MockServer) -> None:
    assert package.models.with_raw_response.list().status_code == 200
    with package.models.with_streaming_response.list() as response:
        assert response.status_code == 200


def test_a_timeout_of_none_is_for_ever_and_unset_is_the_default(package: Any) -> None:
    package.api_key = "k"
    assert package._load_client().timeout == openai_oxide.DEFAULT_TIMEOUT
    package.timeout = None
    assert package._load_client().timeout is None
    package.timeout = 5
    assert package._load_client().timeout == 5


def test_azure_is_meant_by_its_settings(package: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    package.azure_endpoint, package.api_version = "https://a.example", "2025-04-01"
    package.azure_ad_token = "token"
    assert type(package._load_client()).__name__ == "AzureOpenAI"
    package._reset_client()
    monkeypatch.setenv("OPENAI_API_KEY", "sk")
    with pytest.raises(OpenAIError, match="api_type"):
        package._load_client()
    package.api_type = "openai"
    assert type(package._load_client()).__name__ == "OpenAI"
    package.api_type = "elsewhere"
    with pytest.raises(OpenAIError, match="'elsewhere'"):
        package._load_client()


def test_models_are_a_resource_and_a_package(package: Any, server: MockServer) -> None:
    from openai_oxide.models import chat

    assert chat.ChatCompletion is openai_oxide.types.chat.ChatCompletion
    assert package.models.list().data
    assert openai_oxide.models.retrieve("gpt-4.1").id == "gpt-4.1"
    with pytest.raises(AttributeError, match="nothing"):
        _ = package.models.nothing
