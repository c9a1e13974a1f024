"""Subject tokens of the platforms that vouch for programs, for ``workload_identity``.

    OpenAI(workload_identity={
        "identity_provider_id": "…", "service_account_id": "…",
        "provider": k8s_service_account_token_provider(),
    })

A provider is asked for a token each time a key is traded for it; what goes wrong then is a
``SubjectTokenProviderError``.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, Literal, NotRequired, TypeAlias, TypedDict

from openai_oxide_runtime.errors.tree import SubjectTokenProviderError

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
    """Where subject tokens come from."""

    token_type: Literal["jwt", "id"]
    """What kind of token it is."""
    get_token: Callable[[], str]
    """Gives one; may block."""


class WorkloadIdentity(TypedDict):
    """Who a program is: what ``workload_identity`` of a client takes."""

    identity_provider_id: str
    """Id of the identity provider that vouches for it."""
    service_account_id: str
    """Id of the service account that it acts as."""
    provider: SubjectTokenProvider
    """Where its tokens come from."""
    refresh_buffer_seconds: NotRequired[float]
    """How long before a key ends another is asked for, in seconds. Default 1200."""


SubjectTokenWorkloadIdentity: TypeAlias = WorkloadIdentity


class X509WorkloadIdentity(TypedDict):
    """A program that a client certificate vouches for. Clients here do not take it yet."""

    type: Literal["x509"]
    """Always ``x509``."""
    identity_provider_id: str
    """Id of the identity provider that vouches for it."""
    service_account_id: str
    """Id of the service account that it acts as."""
    refresh_buffer_seconds: NotRequired[float]
    """How long before a key ends another is asked for, in seconds."""


def x509_workload_identity(
    *,
    identity_provider_id: str,
    service_account_id: str,
    refresh_buffer_seconds: float | None = None,
) -> X509WorkloadIdentity:
    """An identity by client certificate; a client here refuses it with a clear error."""
    made: X509WorkloadIdentity = {
        "type": "x509",
        "identity_provider_id": identity_provider_id,
        "service_account_id": service_account_id,
    }
    if refresh_buffer_seconds is not None:
        made["refresh_buffer_seconds"] = refresh_buffer_seconds
    return made


def k8s_service_account_token_provider(
    token_file_path: str | Path = "/var/run/secrets/kubernetes.io/serviceaccount/token",
) -> SubjectTokenProvider:
    """Tokens of a Kubernetes service account, read anew from the mounted file each time."""

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
    http_client: Any = None,
) -> SubjectTokenProvider:
    """Tokens of a managed identity, asked of Azure's metadata service.

    The ids choose one of several identities; ``timeout`` is in seconds.
    """
    ids = {"object_id": object_id, "client_id": client_id, "msi_res_id": msi_res_id}
    query = {"api-version": api_version, "resource": resource}
    query |= {name: value for name, value in ids.items() if value is not None}

    def ask() -> str:
        answer = _ask(http_client, _AZURE, query, {"Metadata": "true"}, timeout)
        return str(answer.json().get("access_token") or "")

    return _provider("jwt", "Azure's metadata service", ask)


def gcp_id_token_provider(
    audience: str = "https://api.openai.com/v1",
    *,
    timeout: float = 10.0,
    http_client: Any = None,
) -> SubjectTokenProvider:
    """Identity tokens of a virtual machine, asked of Google's metadata service."""

    def ask() -> str:
        headers = {"Metadata-Flavor": "Google"}
        return str(_ask(http_client, _GCP, {"audience": audience}, headers, timeout).text)

    return _provider("id", "Google's metadata service", ask)


def _provider(
    kind: Literal["jwt", "id"], where: str, read: Callable[[], str]
) -> SubjectTokenProvider:
    """A provider whose tokens are never empty, and whose errors say where they come from."""

    def get_token() -> str:
        try:
            token = read().strip()
        except SubjectTokenProviderError:
            raise
        except Exception as error:
            raise SubjectTokenProviderError(f"{where} gave no token: {error}") from error
        if not token:
            raise SubjectTokenProviderError(f"{where} gave no token")
        return token

    return {"token_type": kind, "get_token": get_token}


def _ask(client: Any, url: str, query: Any, headers: Any, timeout: float) -> Any:
    """The answer of a metadata service, which is asked directly, never through a proxy."""
    import httpx

    if client is not None:
        answer = client.get(url, params=query, headers=headers, timeout=timeout)
    else:
        with httpx.Client(trust_env=False) as own:
            answer = own.get(url, params=query, headers=headers, timeout=timeout)
    if answer.is_error:
        text = f"{url} answered with HTTP status {answer.status_code}"
        raise SubjectTokenProviderError(text, response=answer)
    return answer
