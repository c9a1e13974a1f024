"""What both clients are: credentials, settings, and where their transport is kept.

How a client is made, copied and pickled; its attributes are in attributes.py.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self, Unpack, cast

from openai_oxide_lib.client import environment as settings
from openai_oxide_lib.client.attributes import ClientAttributes
from openai_oxide_lib.client.client_options import ClientOptions
from openai_oxide_lib.client.credentials import check_webhook_secret, checked_key
from openai_oxide_lib.client.environment import DataResidency
from openai_oxide_lib.client.log_setup import set_up_logging
from openai_oxide_runtime.client.hook_detection import overridden
from openai_oxide_runtime.core.sentinels import NotGiven, is_given, learn_foreign, not_given
from openai_oxide_runtime.errors.tree import OpenAIError
from openai_oxide_runtime.hedging.tracker import HedgeBook
from openai_oxide_runtime.http.limits import Limits
from openai_oxide_runtime.http.redaction import Hidden, Secret, Secrets, redact_url
from openai_oxide_runtime.http.timeouts import (
    DEFAULT_CONNECTION_LIMITS,
    DEFAULT_MAX_RETRIES,
    ConnectionLimits,
    TimeoutTypes,
)
from openai_oxide_runtime.operations import client_defaults
from openai_oxide_runtime.operations.checked_address import warn_of_plain_http, websocket_address
from openai_oxide_runtime.operations.client_config import (
    ClientConfig,
    Query,
    SentHeaders,
    check_retries,
    check_seconds,
)
from openai_oxide_runtime.operations.option_checks import check_mapping, check_options
from openai_oxide_runtime.policies.hedge import HedgePolicy, checked_hedge
from openai_oxide_runtime.policies.retry import RetryPolicy
from openai_oxide_runtime.policies.retry_budget import RetryBudget

if TYPE_CHECKING:
    import ssl

    import httpx

    from openai_oxide_lib.auth.subject_tokens import WorkloadIdentity, X509WorkloadIdentity
    from openai_oxide_runtime.http.tls_options import TLSOptions
    from openai_oxide_runtime.operations.operation import Operation
    from openai_oxide_runtime.policies.circuit_breaker import CircuitBreaker
    from openai_oxide_runtime.policies.rate_limiter import RateLimiter

__all__ = ["ClientCore"]
_NONE_MEANS_NONE: Final = frozenset(
    {
        *("timeout", "deadline", "first_event_timeout", "event_timeout"),
        *("hedge", "limiter", "breaker"),
    }
)


class _Keys:
    """The keys of a client on their way into it, without a repr."""

    __slots__ = ("admin", "api", "secret", "workload")

    def __init__(self, api: Any, admin: Any, secret: Any, workload: Any) -> None:
        self.workload = workload
        self.api = settings.environment("API_KEY") if api is None and not workload else api
        self.admin = settings.environment("ADMIN_KEY") if admin is None else admin
        self.secret = settings.environment("WEBHOOK_SECRET") if secret is None else secret


class ClientCore(ClientAttributes):
    """A client without its colour. Nothing here waits or sends."""

    _colour: ClassVar[str]
    _key_header: str = "Authorization"
    """The header that carries the key."""
    _key_headers: ClassVar[frozenset[str]] = frozenset(("authorization",))
    """Headers of the caller's own that stand in for it."""
    _watch: Any = None
    """What makes the flow of each call, where somebody watches the calls; see telemetry."""
    # How a server that has the API elsewhere (Azure) moves operations, paths, WebSocket queries.
    _place: Any = None
    _place_path: Any = None
    _place_query: Any = None

    def __init__(
        self,
        *,
        api_key: str | Callable[[], Any] | None = None,
        admin_api_key: str | None = None,
        workload_identity: WorkloadIdentity | X509WorkloadIdentity | None = None,
        organization: str | None = None,
        project: str | None = None,
        webhook_secret: str | None = None,
        provider: Any = None,
        base_url: str | httpx.URL | NotGiven | None = None,
        data_residency: DataResidency | None = None,
        websocket_base_url: str | httpx.URL | None = None,
        timeout: TimeoutTypes = not_given,
        max_retries: int = DEFAULT_MAX_RETRIES,
        default_headers: SentHeaders | None = None,
        default_query: Query | None = None,
        http_client: Any = None,
        transport: Any = None,
        deadline: float | None = None,
        retry: RetryPolicy | None = None,
        limits: Limits | None = None,
        idempotency: bool = True,
        lenient_streams: bool = False,
        hedge: HedgePolicy | None = None,
        limiter: RateLimiter | None = None,
        breaker: CircuitBreaker | None = None,
        first_event_timeout: float | None = None,
        event_timeout: float | None = None,
        http2: bool = False,
        tls: TLSOptions | ssl.SSLContext | None = None,
        connections: ConnectionLimits | None = None,
        _strict_response_validation: bool = False,
        _enforce_credentials: bool = True,
    ) -> None:
        """Make a client. What is not given is taken from the environment: ``OPENAI_API_KEY``,
        ``OPENAI_ADMIN_KEY``, ``OPENAI_ORG_ID``, ``OPENAI_PROJECT_ID``, ``OPENAI_BASE_URL`` and
        ``OPENAI_WEBHOOK_SECRET``.

        ``api_key`` may be a function that is asked for a key before each request;
        ``workload_identity`` stands in for it where the platform vouches for the program.
        ``data_residency`` names a region in place of a ``base_url``. ``http_client``
        is a client of httpx to send through, ``transport`` any other transport. ``deadline`` bounds
        each call as a whole, in seconds. ``lenient_streams`` accepts streams that end without their
        last event, as some compatible servers send them. ``hedge`` sends a request a second time
        when its answer is late. ``limiter`` holds calls back instead of collecting 429s,
        ``breaker`` fails them at once while their origin is down. ``first_event_timeout`` and
        ``event_timeout`` are the seconds to wait for a stream's first and each further event.
        ``http2=True`` sends all calls over one connection where the server can. ``tls`` says whom
        to trust, ``connections`` how many there may be and how long idle ones are kept.
        """
        # The keys leave this frame: if an error does too, error reporters show its locals.
        keys = _Keys(api_key, admin_api_key, webhook_secret, workload_identity)
        api_key = admin_api_key = webhook_secret = None
        check_mapping("default_headers", default_headers or {})
        default_headers = Hidden(default_headers or {})
        learn_foreign()
        self._overrides = overridden(type(self))
        settings.refuse_provider(provider)
        base_url = settings.resident(data_residency, base_url, websocket_base_url)
        self._data_residency = data_residency
        self._set_keys(keys, enforce=_enforce_credentials)
        check_webhook_secret(keys)
        check_options(
            retry=retry,
            limits=limits,
            connections=connections,
            limiter=limiter,
            breaker=breaker,
            default_headers=default_headers,
            default_query=default_query,
            idempotency=idempotency,
            lenient_streams=lenient_streams,
            http2=http2,
            organization=organization,
            project=project,
            tls=tls,
            transport=transport,
        )
        self._timeout = client_defaults.shown_timeout(timeout, http_client)
        self._config = ClientConfig(
            address=settings.address(base_url),
            organization=organization or settings.environment("ORG_ID"),
            project=project or settings.environment("PROJECT_ID"),
            timeout=client_defaults.timeout(timeout, http_client),
            max_retries=check_retries(max_retries),
            default_headers=Hidden(settings.environment_headers() | (default_headers or {})),
            default_query=dict(default_query or {}),
            deadline=check_seconds("deadline", deadline),
            retry=retry or RetryPolicy(),
            limits=limits or Limits(),
            idempotency=idempotency,
            strict_responses=_strict_response_validation,
            lenient_streams=lenient_streams,
            agent=settings.agent(),
            hedge=checked_hedge(hedge),
            limiter=limiter,
            breaker=breaker,
            first_event_timeout=check_seconds("first_event_timeout", first_event_timeout),
            event_timeout=check_seconds("event_timeout", event_timeout),
            http2=client_defaults.checked_http2(http2, http_client or transport),
            tls=client_defaults.checked_own("tls", tls, http_client or transport),
            connections=client_defaults.checked_own(
                "connections", connections, http_client or transport
            )
            or DEFAULT_CONNECTION_LIMITS,
        )
        if websocket_base_url is not None:
            websocket_address(websocket_base_url)
        self.websocket_base_url = websocket_base_url
        self._heads: dict[Any, Any] = {}
        self._budget = RetryBudget()
        self._book = HedgeBook()
        self._slot = self._make_slot(http_client, transport)
        set_up_logging()
        warn_of_plain_http(self._config.address)

    def _set_keys(self, keys: _Keys, *, enforce: bool) -> None:
        self.workload_identity = keys.workload
        if keys.workload is not None:
            from openai_oxide_lib.auth.workload_identity import token_source

            keys.api = token_source(keys, self._colour)
        self._ask_for_key(keys.api if callable(keys.api) else None)
        self._api_key = None if self._provider else checked_key("api_key", keys.api)
        self._admin_api_key = checked_key("admin_api_key", keys.admin)
        self.webhook_secret: str | None = keys.secret
        if enforce and not (self._api_key or self._provider or self._admin_api_key):
            raise OpenAIError(
                "There is no key: pass `api_key` or `admin_api_key`, or set OPENAI_API_KEY or "
                "OPENAI_ADMIN_KEY in the environment"
            )

    def _bearer(self, op: Operation) -> str | None:
        """The header's value for this operation; None where there is no key, or a provider."""
        key = self._admin_api_key if op.admin else self._api_key
        return Secret(f"Bearer {key}") if key else None

    @property
    def _secrets(self) -> Secrets:
        """What no error may repeat, beside what a request itself carries."""
        last = getattr(self._provider, "last", None)
        found = (self._api_key, self._admin_api_key, self.webhook_secret, last)
        return tuple(one for one in found if isinstance(one, str))

    def copy(
        self,
        *,
        default_headers: SentHeaders | None = None,
        set_default_headers: SentHeaders | None = None,
        default_query: Query | None = None,
        set_default_query: Query | None = None,
        _extra_kwargs: Mapping[str, Any] | None = None,
        **changes: Unpack[ClientOptions],
    ) -> Self:
        """A client with some settings changed, over the same connections.

        ``default_headers`` and ``default_query`` are added to those there are, the ``set_`` forms
        replace them.
        """
        # None leaves a setting as it is, but for a few, where it means "for ever" or "not at all".
        given: dict[str, Any] = {
            name: value
            for name, value in changes.items()
            if is_given(value) and (value is not None or name in _NONE_MEANS_NONE)
        }
        old = self._config
        headers = _layered("default_headers", old, default_headers, set_default_headers)
        query = _layered("default_query", old, default_query, set_default_query)
        layers = {"default_headers": headers, "default_query": query}
        default_headers = set_default_headers = None
        if "data_residency" in given:
            given = {"base_url": None, "websocket_base_url": None, **given}
        if "api_key" in given:
            given = {"workload_identity": None, **given}
        if given.get("http_client") or given.get("transport"):
            given = {"http2": False, "tls": None, "connections": None, **given}  # they have theirs
        try:
            made = type(self)(**{**self._settings(), **layers, **given, **(_extra_kwargs or {})})
        except BaseException:
            cast(dict[str, Any], changes).clear()  # error reporters show the locals of this frame
            given.clear()
            raise
        if "base_url" not in given:
            made._data_residency = self._data_residency
        if made.workload_identity is not None and made.workload_identity is self.workload_identity:
            made._ask_for_key(self._given_provider)  # they share what was traded for
        if "http_client" not in given and "transport" not in given:
            if made._config.wire == self._config.wire:
                made._slot = self._slot
            made._budget, made._book = self._budget, self._book
        if "_watch" in vars(self):
            made._watch = self._watch
        return made

    with_options = copy

    def _settings(self) -> dict[str, Any]:
        """The arguments that make a client like this one."""
        config, identity = self._config, self.workload_identity
        return {
            "api_key": None if identity else self._given_provider or self._api_key,
            "workload_identity": identity,
            "admin_api_key": self._admin_api_key,
            "organization": config.organization,
            "project": config.project,
            "webhook_secret": self.webhook_secret,
            "base_url": config.address.whole,
            "websocket_base_url": self.websocket_base_url,
            "timeout": self._timeout,
            "max_retries": config.max_retries,
            "default_headers": config.default_headers,
            "default_query": config.default_query,
            "deadline": config.deadline,
            "retry": config.retry,
            "limits": config.limits,
            "idempotency": config.idempotency,
            "lenient_streams": config.lenient_streams,
            "hedge": config.hedge,
            "limiter": config.limiter,
            "breaker": config.breaker,
            "first_event_timeout": config.first_event_timeout,
            "event_timeout": config.event_timeout,
            "http2": config.http2,
            "tls": config.tls,
            "connections": None if self._slot.brought else config.connections,
            "_strict_response_validation": config.strict_responses,
            "_enforce_credentials": False,
        }

    def __reduce__(self) -> tuple[Any, ...]:
        """A pickle holds no connection, and no secret that the environment gives."""
        if self._slot.brought:
            raise TypeError("a client with an `http_client` or `transport` cannot be pickled")
        given = self._settings()
        for name in ("api_key", "admin_api_key", "webhook_secret"):
            variable = "ADMIN_KEY" if name == "admin_api_key" else name.upper()
            if given[name] == settings.environment(variable):
                given[name] = None
        if self._config.address.credentials and self._config.address == settings.address(None):
            given["base_url"] = None
        return _rebuild, (type(self), given)

    def __repr__(self) -> str:
        config: ClientConfig | None = getattr(self, "_config", None)  # it may be half made
        return f"<{type(self).__name__} of {redact_url(config.address.origin) if config else '?'}>"


def _rebuild(kind: type[ClientCore], given: dict[str, Any]) -> ClientCore:
    return kind(**given)


def _layered(name: str, old: Any, added: Any, replaced: Any) -> Any:
    if added is not None and replaced is not None:
        raise ValueError(f"`{name}` and `set_{name}` cannot both be given")
    for given in (added, replaced):
        check_mapping(name, given or {})
    return Hidden(replaced if replaced is not None else {**getattr(old, name), **(added or {})})
