"""The API on Azure: other addresses, other credentials, the same resources.

    AzureOpenAI(azure_endpoint="https://name.openai.azure.com", api_version="…")

    credentials   an ``api-key`` header, or a bearer token of Entra ID, given or asked for each time
    addresses     {endpoint}/openai/…, and for some operations
                  {endpoint}/openai/deployments/{azure_deployment, else the call's model}/…
    version       ``api-version`` in every query

The generated package makes the two clients of this and its own.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, NamedTuple, Self, TypedDict, Unpack, cast

from openai_oxide_lib.client import environment as settings
from openai_oxide_lib.client.base_client import ClientCore, _Keys, _rebuild
from openai_oxide_lib.client.client_options import ClientOptions
from openai_oxide_lib.client.credentials import bearer, checked_key
from openai_oxide_runtime.core.sentinels import ABSENT, NotGiven, is_given
from openai_oxide_runtime.errors.tree import OpenAIError
from openai_oxide_runtime.http.limits import Limits
from openai_oxide_runtime.http.redaction import Hidden, Secret
from openai_oxide_runtime.http.timeouts import TimeoutTypes
from openai_oxide_runtime.operations.client_config import Query, SentHeaders
from openai_oxide_runtime.operations.operation import Operation
from openai_oxide_runtime.operations.option_checks import check_mapping
from openai_oxide_runtime.operations.provider_result import present
from openai_oxide_runtime.policies.retry import RetryPolicy

if TYPE_CHECKING:
    import ssl

    import httpx

    from openai_oxide_lib.auth.subject_tokens import WorkloadIdentity, X509WorkloadIdentity
    from openai_oxide_runtime.http.timeouts import ConnectionLimits
    from openai_oxide_runtime.http.tls_options import TLSOptions
    from openai_oxide_runtime.policies.circuit_breaker import CircuitBreaker
    from openai_oxide_runtime.policies.hedge import HedgePolicy
    from openai_oxide_runtime.policies.rate_limiter import RateLimiter

__all__ = ["AzureClient", "MutuallyExclusiveAuthError"]

_ENVIRONMENT: Final = {
    "api_key": "AZURE_OPENAI_API_KEY",
    "azure_ad_token": "AZURE_OPENAI_AD_TOKEN",
    "admin_api_key": "OPENAI_ADMIN_KEY",
    "webhook_secret": "OPENAI_WEBHOOK_SECRET",
}
_CREDENTIALS: Final = ("api_key", "azure_ad_token", "azure_ad_token_provider")


class MutuallyExclusiveAuthError(OpenAIError):
    """More than one of ``api_key``, ``azure_ad_token`` and its provider were given."""

    def __init__(self) -> None:
        super().__init__(
            "`api_key`, `azure_ad_token` and `azure_ad_token_provider` exclude each other: "
            "give one of them"
        )


class _Credentials(NamedTuple):
    """At most one of these is there. Shown to nobody."""

    api_key: Any
    token: str | None
    provider: Callable[[], Any] | None

    @classmethod
    def found(cls, api_key: Any, token: Any, provider: Any) -> _Credentials:
        """What was given, else what the environment has: a token before a key."""
        if any(one is not None for one in (api_key, token, provider)):
            return cls(api_key, token, provider)
        token = _environment("AZURE_OPENAI_AD_TOKEN")
        return cls(None if token else _environment("AZURE_OPENAI_API_KEY"), token, None)

    @property
    def several(self) -> bool:
        """Whether more than one was given."""
        return sum(one is not None for one in self) > 1

    def __repr__(self) -> str:
        return "_Credentials(<redacted>)"


class AzureSettings(TypedDict, total=False):
    """The arguments of a client that are the same as for ``OpenAI``."""

    admin_api_key: str | None
    workload_identity: WorkloadIdentity | X509WorkloadIdentity | None
    organization: str | None
    project: str | None
    webhook_secret: str | None
    websocket_base_url: str | httpx.URL | None
    timeout: TimeoutTypes
    max_retries: int
    default_headers: SentHeaders | None
    http_client: Any
    transport: Any
    deadline: float | None
    retry: RetryPolicy | None
    limits: Limits | None
    idempotency: bool
    lenient_streams: bool
    hedge: HedgePolicy | None
    limiter: RateLimiter | None
    breaker: CircuitBreaker | None
    first_event_timeout: float | None
    event_timeout: float | None
    http2: bool
    tls: TLSOptions | ssl.SSLContext | None
    connections: ConnectionLimits | None
    _strict_response_validation: bool
    _enforce_credentials: bool


class AzureOptions(ClientOptions, total=False):
    """What ``copy`` and ``with_options`` may change about a client of Azure."""

    azure_endpoint: str | None
    azure_deployment: str | None
    api_version: str | None
    azure_ad_token: str | None
    azure_ad_token_provider: Callable[[], Any] | None


_OWN: Final = tuple(AzureOptions.__annotations__.keys() - ClientOptions.__annotations__.keys())


class AzureClient(ClientCore):
    """What is different about a client whose server is Azure's."""

    _key_headers: ClassVar[frozenset[str]] = frozenset(("authorization", "api-key"))

    def __init__(
        self,
        *,
        azure_endpoint: str | None = None,
        azure_deployment: str | None = None,
        api_version: str | None = None,
        api_key: str | Callable[[], Any] | None = None,
        azure_ad_token: str | None = None,
        azure_ad_token_provider: Callable[[], Any] | None = None,
        base_url: str | httpx.URL | NotGiven | None = None,
        default_query: Query | None = None,
        **settings: Unpack[AzureSettings],
    ) -> None:
        """Make a client of an Azure resource. What is not given is taken from the environment:
        ``AZURE_OPENAI_ENDPOINT``, ``OPENAI_API_VERSION``, and ``AZURE_OPENAI_AD_TOKEN`` or
        ``AZURE_OPENAI_API_KEY``.

        ``azure_endpoint`` is the resource's address, ``base_url`` (one or the other) the whole one.
        ``azure_deployment`` is used by every call that needs a deployment; without it, the call's
        ``model`` names one. ``azure_ad_token_provider`` is asked for a token before each request;
        ``workload_identity``, which trades for keys of OpenAI, is taken but not used. All else is
        as for ``OpenAI``.
        """
        self._azure = _Credentials.found(api_key, azure_ad_token, azure_ad_token_provider)
        api_key = azure_ad_token = None  # error reporters show the locals of this frame
        check_mapping("default_query", default_query or {})
        default_query = Hidden(default_query or {})
        try:
            self._set_up(azure_endpoint, azure_deployment, api_version, base_url)
            query = {**default_query, "api-version": self._api_version}
            super().__init__(base_url=self._base, default_query=query, **settings)
        except BaseException:
            cast(dict[str, Any], settings).clear()
            raise

    def _set_up(
        self, azure_endpoint: Any, azure_deployment: Any, api_version: Any, base_url: Any
    ) -> None:
        if self._azure.several:
            raise MutuallyExclusiveAuthError
        self._api_version = _version(api_version)
        self._azure_endpoint = _endpoint(azure_endpoint, base_url)
        self._azure_deployment = azure_deployment if self._azure_endpoint else None
        self._base = _below(self._azure_endpoint) if self._azure_endpoint else base_url

    def _set_keys(self, keys: _Keys, *, enforce: bool) -> None:
        given = self._azure  # never unpacked: error reporters show the locals of this frame
        plain = callable(given.api_key)
        asked = given.api_key if callable(given.api_key) else given.provider
        if keys.workload is not None and "provider" not in keys.workload:
            raise OpenAIError("Azure takes no identities by client certificate")
        self.workload_identity = None
        self._given_provider = asked
        self._provider = _asking(asked, self._colour, plain=plain) if asked else None
        self._api_key = None if plain else checked_key("api_key", given.api_key)
        self._token = checked_key("azure_ad_token", given.token)
        self._key_header = "Authorization" if given.api_key is None else "api-key"
        self._admin_api_key = checked_key("admin_api_key", keys.admin)
        self.webhook_secret = keys.secret
        if enforce and not (self._api_key or self._token or self._provider):
            raise OpenAIError(
                "There are no credentials: pass `api_key`, `azure_ad_token` or "
                "`azure_ad_token_provider`, or set AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN"
            )

    def _bearer(self, op: Operation) -> str | None:
        """The value of the key's header; Azure has no other key for administration."""
        if self._api_key:
            return Secret(self._api_key)
        return Secret(f"Bearer {self._token}") if self._token else None

    @property
    def api_key(self) -> str:
        """The key of the resource; empty where a token is used or a function gives it."""
        return self._api_key or ""

    @api_key.setter
    def api_key(self, key: str) -> None:
        self._azure = _Credentials(key, None, None)
        self._api_key, self._token = checked_key("api_key", key), None
        self._provider = self._given_provider = None
        self._key_header = "api-key"
        self._changed()

    @property
    def base_url(self) -> httpx.URL:
        """The address that deployed operations' paths are added to."""
        import httpx

        from openai_oxide_lib.client.azure_deployments import deployed_path

        address = self._config.address
        if self._azure_deployment:
            path = address.path + deployed_path("", self._azure_deployment)
            address = address._replace(path=path)
        return httpx.URL(str(address))

    @base_url.setter
    def base_url(self, url: str | httpx.URL) -> None:
        self._azure_endpoint = self._azure_deployment = None
        self._changed(address=settings.address(url))

    def _deployment(self, path: str, model: Any) -> str | None:
        """The deployment below which a call's path is found; None where there is none."""
        from openai_oxide_lib.client.azure_deployments import DEPLOYED

        if path not in DEPLOYED or "/deployments" in self._config.address.path:
            return None
        named = None if model is None or type(model) in ABSENT else model
        return self._azure_deployment or named

    def _place(
        self, op: Operation, params: Mapping[str, Any], path: tuple[Any, ...]
    ) -> tuple[Operation, tuple[Any, ...]]:
        from openai_oxide_lib.client.azure_deployments import deployed

        deployment = self._deployment(op.path, params.get("model"))
        return (op, path) if deployment is None else (deployed(op), (deployment, *path))

    def _place_path(self, path: str, body: Any) -> str:
        from openai_oxide_lib.client.azure_deployments import deployed_path

        whole = path if path.startswith("/") or "://" in path else f"/{path}"
        model = body.get("model") if isinstance(body, Mapping) else None
        deployment = self._deployment(whole, model)
        return path if deployment is None else deployed_path(whole, deployment)

    def _place_query(self, query: Mapping[str, Any]) -> Mapping[str, Any]:
        """A WebSocket is opened for a deployment instead of a model."""
        if "model" not in query:
            return query
        rest = {name: value for name, value in query.items() if name != "model"}
        return {"deployment": self._azure_deployment or query["model"], **rest}

    def copy(  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        default_headers: SentHeaders | None = None,
        set_default_headers: SentHeaders | None = None,
        default_query: Query | None = None,
        set_default_query: Query | None = None,
        _extra_kwargs: Mapping[str, Any] | None = None,
        **changes: Unpack[AzureOptions],
    ) -> Self:
        """A client with some settings changed, over the same connections.

        ``default_headers`` and ``default_query`` are added to those there are, the ``set_`` forms
        replace them. Other credentials replace those there are, whichever they were.
        """
        given: dict[str, Any] = dict(changes)
        own = {n: given.pop(n) for n in _OWN if n in given}
        own = {name: value for name, value in own.items() if value is not None}
        return super().copy(
            default_headers=default_headers,
            set_default_headers=set_default_headers,
            default_query=default_query,
            set_default_query=set_default_query,
            _extra_kwargs={**_dropped({**given, **own}), **own, **(_extra_kwargs or {})},
            **given,
        )

    with_options = copy

    def _settings(self) -> dict[str, Any]:
        given = super()._settings()
        given |= dict(zip(_CREDENTIALS, self._azure, strict=True))
        given |= {"api_version": self._api_version, "azure_deployment": self._azure_deployment}
        if self._azure_endpoint:
            return {**given, "azure_endpoint": self._azure_endpoint, "base_url": None}
        return given

    def __reduce__(self) -> tuple[Any, ...]:
        """A pickle holds no connection, and no secret that the environment gives."""
        if self._slot.brought:
            raise TypeError("a client with an `http_client` or `transport` cannot be pickled")
        given = self._settings()
        for name, variable in _ENVIRONMENT.items():
            if given[name] == _environment(variable):
                given[name] = None
        known = (_environment("AZURE_OPENAI_ENDPOINT") or "").rstrip("/")
        if self._config.address.credentials and self._azure_endpoint == known:
            given["azure_endpoint"] = None
        return _rebuild, (type(self), given)


def _dropped(changes: Mapping[str, Any]) -> dict[str, Any]:
    """What a copy must not take over, because the changes say otherwise."""
    dropped: dict[str, Any] = {}
    given = {name for name, value in changes.items() if value is not None}
    if given & set(_CREDENTIALS):
        dropped |= {name: None for name in _CREDENTIALS if name not in given}
    if "base_url" in given and is_given(changes["base_url"]):
        dropped |= {"azure_endpoint": None, "azure_deployment": None}
    if "azure_endpoint" in given:
        dropped |= {"base_url": None}
    return dropped


def _environment(name: str) -> str | None:
    return os.environ.get(name, "").strip() or None


def _version(given: str | None) -> str:
    version = given or _environment("OPENAI_API_VERSION")
    if version is None:
        raise ValueError("There is no `api_version`: pass it, or set OPENAI_API_VERSION")
    return version


def _endpoint(given: str | None, base_url: Any) -> str | None:
    """The resource's address; None where the whole address is given instead."""
    if base_url is not None and is_given(base_url):
        if given is not None:
            raise ValueError("`base_url` and `azure_endpoint` exclude each other: give one of them")
        return None
    endpoint = given or _environment("AZURE_OPENAI_ENDPOINT")
    if endpoint is None:
        raise ValueError(
            "There is no address: pass `azure_endpoint` or `base_url`, or set AZURE_OPENAI_ENDPOINT"
        )
    return endpoint.rstrip("/")


def _below(endpoint: str) -> str:
    """The address below which the API is found at a resource. The version is said elsewhere."""
    base = settings.address(endpoint, "azure_endpoint")
    pairs = [pair for pair in base.query.split("&") if pair.partition("=")[0] != "api-version"]
    return base._replace(path=f"{base.path}/openai", query="&".join(filter(None, pairs))).whole


def _asking(provider: Callable[[], Any], colour: str, *, plain: bool) -> Callable[[], Any]:
    """A function that asks for the header's value, awaitable if the provider is."""
    name = "api_key" if plain else "azure_ad_token_provider"

    def ask() -> Any:
        given = present(name, provider(), colour)
        return awaited(given) if hasattr(given, "__await__") else value(given)

    async def awaited(given: Any) -> str:
        return value(await given)

    def value(given: Any) -> str:
        found = bearer(name, given)
        return found.removeprefix("Bearer ") if plain else found

    return ask
