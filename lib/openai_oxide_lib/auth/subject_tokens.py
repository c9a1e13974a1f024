"""Providers of subject tokens, for the client option ``workload_identity``.

    OpenAI(workload_identity={
        "identity_provider_id": "…", "service_account_id": "…",
        "provider": k8s_service_account_token_provider(),
    })

A provider is called for a token before each exchange, and raises ``SubjectTokenProviderError``.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal, NotRequired, TypeAlias, TypedDict

from openai_oxide_runtime.errors.tree import SubjectTokenProviderError

if TYPE_CHECKING:
    import httpx

__all__ = [
    "SubjectTokenProvider",
    "SubjectTokenWorkloadIdentity",
    "WorkloadIdentity",
    "X509WorkloadIdentity",
    "azure_managed_identity_token_provider",
    "gcp_id_token_provider",
    "k8s_service_account_token_provider",
    "x509_workload_identity",
]

_AZURE: Final = "http://169.254.169.254/metadata/identity/oauth2/token"
_GCP: Final = (
    "http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity"
)


class SubjectTokenProvider(TypedDict):
    """A source of subject tokens."""

    token_type: Literal["jwt", "id"]
    """The type of the tokens."""
    get_token: Callable[[], str]
    """Returns a token; may block."""


class WorkloadIdentity(TypedDict):
    """The identity of a program, for the client option ``workload_identity``."""

    identity_provider_id: str
    """The id of the identity provider."""
    service_account_id: str
    """The id of the service account to use."""
    provider: SubjectTokenProvider
    """The source of its tokens."""
    refresh_buffer_seconds: NotRequired[float]
    """Seconds before a key expires when a new one is fetched. Default 1200."""


SubjectTokenWorkloadIdentity: TypeAlias = WorkloadIdentity


class X509WorkloadIdentity(TypedDict):
    """The identity of a program with a client certificate. Clients here do not support it."""

    type: Literal["x509"]
    """Always ``x509``."""
    identity_provider_id: str
    """The id of the identity provider."""
    service_account_id: str
    """The id of the service account to use."""
    refresh_buffer_seconds: NotRequired[float]
    """Seconds before a key expires when a new one is fetched."""


def x509_workload_identity(
    *,
    identity_provider_id: str,
    service_account_id: str,
    refresh_buffer_seconds: float | None = None,
) -> X509WorkloadIdentity:
    """An identity with a client certificate. Clients here raise ``OpenAIError`` for it."""
    identity: X509WorkloadIdentity = {
        "type": "x509",
        "identity_provider_id": identity_provider_id,
        "service_account_id": service_account_id,
    }
    if refresh_buffer_seconds is not None:
        identity["refresh_buffer_seconds"] = refresh_buffer_seconds
    return identity


def k8s_service_account_token_provider(
    token_file_path: str | Path = "/var/run/secrets/kubernetes.io/serviceaccount/token",
) -> SubjectTokenProvider:
    """Tokens of a Kubernetes service account. The mounted file is read for each token.

    token_file_path: the path of the file. Default: where Kubernetes mounts it.
    """

    def read() -> str:
        try:
            return Path(token_file_path).read_text("utf-8")
        except (OSError, ValueError) as error:
            raise SubjectTokenProviderError(f"cannot read {token_file_path}: {error}") from error

    return _provider("jwt", f"the file {token_file_path}", read)


def azure_managed_identity_token_provider(
    resource: str = "https://management.azure.com/",
    *,
    object_id: str | None = None,
    client_id: str | None = None,
    msi_res_id: str | None = None,
    api_version: str = "2018-02-01",
    timeout: float = 10.0,
    http_client: httpx.Client | None = None,
) -> SubjectTokenProvider:
    """Tokens of a managed identity, from Azure's metadata service.

    resource: the resource that the token is for.
    object_id, client_id, msi_res_id: choose one of several identities.
    timeout: seconds for the request. Default 10.
    http_client: an ``httpx.Client`` to use.
    """
    ids = {"object_id": object_id, "client_id": client_id, "msi_res_id": msi_res_id}
    query = {"api-version": api_version, "resource": resource}
    query |= {name: value for name, value in ids.items() if value is not None}

    def fetch() -> str:
        response = _get(http_client, _AZURE, query, {"Metadata": "true"}, timeout)
        return str(response.json().get("access_token") or "")

    return _provider("jwt", "Azure's metadata service", fetch)


def gcp_id_token_provider(
    audience: str = "https://api.openai.com/v1",
    *,
    timeout: float = 10.0,
    http_client: httpx.Client | None = None,
) -> SubjectTokenProvider:
    """Identity tokens of a virtual machine, from Google's metadata service.

    audience: the audience of the token.
    timeout: seconds for the request. Default 10.
    http_client: an ``httpx.Client`` to use.
    """

    def fetch() -> str:
        headers = {"Metadata-Flavor": "Google"}
        return str(_get(http_client, _GCP, {"audience": audience}, headers, timeout).text)

    return _provider("id", "Google's metadata service", fetch)


def _provider(
    token_type: Literal["jwt", "id"], source: str, fetch: Callable[[], str]
) -> SubjectTokenProvider:
    """A provider that raises for empty tokens; its errors name the source."""

    def get_token() -> str:
        try:
            token = fetch().strip()
        except SubjectTokenProviderError:
            raise
        except Exception as error:
            raise SubjectTokenProviderError(f"{source} returned no token: {error}") from error
        if not token:
            raise SubjectTokenProviderError(f"{source} returned no token")
        return token

    return {"token_type": token_type, "get_token": get_token}


def _get(
    client: httpx.Client | None,
    url: str,
    query: dict[str, str],
    headers: dict[str, str],
    timeout: float,
) -> httpx.Response:
    """The response of a metadata service, which no proxy can reach."""
    import httpx

    if client is not None:
        response = client.get(url, params=query, headers=headers, timeout=timeout)
    else:
        with httpx.Client(trust_env=False) as direct:
            response = direct.get(url, params=query, headers=headers, timeout=timeout)
    if response.is_error:
        text = f"{url} responded with HTTP status {response.status_code}"
        raise SubjectTokenProviderError(text, response=response)
    return response
