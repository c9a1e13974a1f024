"""The options of a client of OpenAI and their types; ``OpenAI.__init__`` describes them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openai_oxide_runtime.operations.client_options import ConnectionOptions

if TYPE_CHECKING:
    import httpx

    from openai_oxide_lib.auth.subject_tokens import WorkloadIdentity, X509WorkloadIdentity
    from openai_oxide_runtime.core.sentinels import NotGiven

__all__ = ["ClientOptions", "DataResidency", "KeyFunction", "Options", "URLOption"]

KeyFunction: TypeAlias = Callable[[], str | Awaitable[str]]
"""A function that returns a key; a coroutine function for async clients."""
URLOption: TypeAlias = "str | httpx.URL | NotGiven | None"
Options: TypeAlias = dict[str, Any]
"""The options that a client has yet to process, by name."""
DataResidency = Literal["global", "us", "eu", "ae", "au", "in", "jp"]


class ClientOptions(ConnectionOptions, total=False):
    """The options of a client; ``OpenAI.__init__`` describes them."""

    api_key: str | KeyFunction | None
    admin_api_key: str | None
    workload_identity: WorkloadIdentity | X509WorkloadIdentity | None
    organization: str | None
    project: str | None
    webhook_secret: str | None
    provider: object
    base_url: str | httpx.URL | NotGiven | None
    data_residency: DataResidency | None
    websocket_base_url: str | httpx.URL | None
    _enforce_credentials: bool
