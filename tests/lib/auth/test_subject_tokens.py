"""Where the tokens of a workload come from: files and metadata services."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from openai_oxide_lib.auth.subject_tokens import (
    azure_managed_identity_token_provider,
    gcp_id_token_provider,
    k8s_service_account_token_provider,
    x509_workload_identity,
)
from openai_oxide_runtime.errors.tree import SubjectTokenProviderError


def service(seen: list[httpx.Request], **answer: Any) -> httpx.Client:
    """A metadata service that always gives the same answer."""

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(**{"status_code": 200, **answer})

    return httpx.Client(transport=httpx.MockTransport(handle))


def test_a_token_is_read_anew_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "token"
    provider = k8s_service_account_token_provider(file)
    with pytest.raises(SubjectTokenProviderError, match="cannot read"):
        provider["get_token"]()
    for token in ("one", "two"):
        file.write_text(f"{token}\n", "utf-8")
        assert provider["get_token"]() == token
    file.write_text(" \n", "utf-8")
    with pytest.raises(SubjectTokenProviderError, match="returned no token"):
        provider["get_token"]()
    assert provider["token_type"] == "jwt"


def test_azure_is_asked_for_a_token() -> None:
    seen: list[httpx.Request] = []
    client = service(seen, json={"access_token": "t"})
    provider = azure_managed_identity_token_provider("api://r", client_id="c", http_client=client)
    assert provider["get_token"]() == "t"
    assert dict(seen[0].url.params) == {
        "api-version": "2018-02-01",
        "resource": "api://r",
        "client_id": "c",
    }
    assert (seen[0].url.host, seen[0].headers["metadata"]) == ("169.254.169.254", "true")


def test_google_is_asked_for_a_token() -> None:
    seen: list[httpx.Request] = []
    provider = gcp_id_token_provider(http_client=service(seen, text="t\n"))
    assert (provider["get_token"](), provider["token_type"]) == ("t", "id")
    assert seen[0].headers["metadata-flavor"] == "Google"
    assert seen[0].url.params["audience"] == "https://api.openai.com/v1"


@pytest.mark.parametrize(
    ("make", "answer", "message"),
    [
        (azure_managed_identity_token_provider, {"status_code": 404}, "HTTP status 404"),
        (azure_managed_identity_token_provider, {"json": {}}, "returned no token"),
        (azure_managed_identity_token_provider, {"text": "<html>"}, "returned no token"),
        (gcp_id_token_provider, {"status_code": 500}, "HTTP status 500"),
        (gcp_id_token_provider, {"text": ""}, "returned no token"),
    ],
)
def test_without_a_token_there_is_an_error(
    make: Callable[..., Any], answer: dict[str, Any], message: str
) -> None:
    provider = make(http_client=service([], **answer))
    with pytest.raises(SubjectTokenProviderError, match=message):
        provider["get_token"]()


def test_an_identity_by_certificate_is_data() -> None:
    made = x509_workload_identity(identity_provider_id="i", service_account_id="s")
    assert made == {"type": "x509", "identity_provider_id": "i", "service_account_id": "s"}
    later = x509_workload_identity(
        identity_provider_id="i", service_account_id="s", refresh_buffer_seconds=5
    )
    assert later.get("refresh_buffer_seconds") == 5
