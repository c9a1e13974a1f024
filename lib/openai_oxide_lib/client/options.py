"""The options of a client of OpenAI (``ClientOptions``), listed nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal

from openai_oxide_runtime.operations.client_options import ConnectionOptions

if TYPE_CHECKING:
    import httpx

    from openai_oxide_lib.auth.subject_tokens import WorkloadIdentity, X509WorkloadIdentity
    from openai_oxide_runtime.core.sentinels import NotGiven

__all__ = ["ClientOptions", "DataResidency"]

DataResidency = Literal["global", "us", "eu", "ae", "au", "in", "jp"]


class ClientOptions(ConnectionOptions, total=False):
    """What a client may be given. What is not given is taken from the environment, if it has it."""

    api_key: str | Callable[[], Any] | None
    """The key, or a function that is called for one before each request: ``OPENAI_API_KEY``."""
    admin_api_key: str | None
    """The key of administrative requests: ``OPENAI_ADMIN_KEY``."""
    workload_identity: WorkloadIdentity | X509WorkloadIdentity | None
    """Trades tokens of the platform for keys, in place of ``api_key``."""
    organization: str | None
    """The organization that is billed: ``OPENAI_ORG_ID``."""
    project: str | None
    """The project that is billed: ``OPENAI_PROJECT_ID``."""
    webhook_secret: str | None
    """The secret that signs webhooks: ``OPENAI_WEBHOOK_SECRET``."""
    provider: Any
    """Not supported; see the documentation of the migration."""
    base_url: str | httpx.URL | NotGiven | None
    """The address of the API: ``OPENAI_BASE_URL``."""
    data_residency: DataResidency | None
    """A region, in place of ``base_url``."""
    websocket_base_url: str | httpx.URL | None
    """The address that WebSockets are opened at; that of the API by default."""
    _enforce_credentials: bool
