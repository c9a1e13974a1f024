"""What both clients of OpenAI are: their keys and account, beside what any client has."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack, cast

from openai_oxide_lib.client.attributes import OpenAIAttributes, account_headers
from openai_oxide_lib.client.credentials import Keys
from openai_oxide_lib.client.data_residency import regional_address
from openai_oxide_lib.client.log_setup import set_up_logging
from openai_oxide_lib.client.options import ClientOptions
from openai_oxide_lib.vendor import OPENAI
from openai_oxide_runtime.client.base_client import BaseClient
from openai_oxide_runtime.core.sentinels import is_given
from openai_oxide_runtime.errors.tree import OpenAIError
from openai_oxide_runtime.operations.checked_address import base_address
from openai_oxide_runtime.operations.client_config import Query, SentHeaders
from openai_oxide_runtime.operations.client_options import ConnectionOptions
from openai_oxide_runtime.operations.environment import variable
from openai_oxide_runtime.operations.option_checks import check_text

if TYPE_CHECKING:
    from openai_oxide_runtime.operations.vendor import Vendor

__all__ = ["OpenAIClient"]


class OpenAIClient(OpenAIAttributes, BaseClient):
    """A client of OpenAI. Nothing here waits or sends."""

    vendor: ClassVar[Vendor] = OPENAI
    _options: ClassVar[type] = ClientOptions

    def __init__(self, **options: Unpack[ClientOptions]) -> None:
        """Make a client. What is not given is taken from the environment, if it has it.

        api_key: the key, or a function that is called for one before each request; by default
            ``OPENAI_API_KEY``.
        admin_api_key: the key of administrative requests; by default ``OPENAI_ADMIN_KEY``.
        workload_identity: trades tokens of the platform for keys, in place of ``api_key``.
        organization, project: who is billed; by default ``OPENAI_ORG_ID``, ``OPENAI_PROJECT_ID``.
        webhook_secret: the secret that signs webhooks; by default ``OPENAI_WEBHOOK_SECRET``.
        base_url: the address of the API; by default ``OPENAI_BASE_URL``, else OpenAI's.
        data_residency: a region (``"eu"``, …), in place of ``base_url``.
        websocket_base_url: the address that WebSockets are opened at; by default the API's.
        timeout: seconds for each phase of a request, or a ``Timeout``; None waits for ever. By
            default 600, and 5 to connect.
        max_retries: how often a failed request is sent again; by default 2.
        deadline: seconds for each call as a whole, retries and reading included; by default none.
        retry: how long to wait between attempts, a ``RetryPolicy``.
        default_headers: headers of every request; they override those of
            ``OPENAI_CUSTOM_HEADERS``. ``omit`` as a value leaves one out.
        default_query: values of every request's query.
        http_client: a client of httpx to send through.
        transport: any other transport to send through.
        limits: how many bytes of an answer are accepted, as ``Limits``.
        idempotency: whether each POST carries an ``Idempotency-Key``; by default True.
        lenient_streams: whether a stream may end without its last event, as those of some
            compatible servers do; by default False.
        hedge: when to send a request a second time because its answer is late, a ``HedgePolicy``.
        limiter: a ``RateLimiter``, which holds calls back instead of collecting 429s.
        breaker: a ``CircuitBreaker``, which fails calls at once while their origin is down.
        first_event_timeout, event_timeout: seconds to wait for a stream's first and each further
            event; by default no limit but ``timeout``.
        http2: whether calls share one connection where the server can; by default False.
        tls: whom to trust and the client's own certificate: ``TLSOptions``, or an SSLContext.
        connections: how many connections there may be, and how long idle ones are kept:
            ``ConnectionLimits``.

        Raises OpenAIError without a key, TypeError or ValueError for an option that cannot be.
        """
        self._start(cast(dict[str, Any], options))

    def _configure(self, options: dict[str, Any]) -> None:
        keys = Keys(self.vendor)
        keys.take(options, self)
        self._check_keys(keys, enforce=options.pop("_enforce_credentials", True))
        self._set_up_account(keys, options.pop("base_url", None), options)

    def _set_up_account(self, keys: Keys, base_url: Any, options: dict[str, Any]) -> None:
        """Make the context of a new client, the keys having been taken out of its options."""
        self._data_residency = options.pop("data_residency", None)
        base_url = regional_address(
            self._data_residency, base_url, options.get("websocket_base_url")
        )
        _refuse_provider(options.pop("provider", None))
        keys.check_webhook_secret()
        account = {name: options.pop(name, None) for name in ("organization", "project")}
        for name, value in account.items():
            if value is not None:
                check_text(name, value)
        organization = account["organization"] or variable(self.vendor, "ORG_ID")
        project = account["project"] or variable(self.vendor, "PROJECT_ID")
        self._set_up(
            keys,
            base_address(self.vendor, base_url),
            cast(ConnectionOptions, options),
            account_headers=account_headers(organization, project),
            websocket_base_url=options.pop("websocket_base_url", None),
        )
        set_up_logging()

    def _check_keys(self, keys: Keys, *, enforce: bool) -> None:
        if enforce and not (keys.api_key or keys.provider or keys.admin_api_key):
            raise OpenAIError(
                "No API key: pass `api_key` or `admin_api_key`, or set OPENAI_API_KEY or "
                "OPENAI_ADMIN_KEY in the environment"
            )

    def copy(  # pyright: ignore[reportIncompatibleMethodOverride]
        self,
        *,
        set_default_headers: SentHeaders | None = None,
        set_default_query: Query | None = None,
        _extra_kwargs: Mapping[str, Any] | None = None,
        **changes: Unpack[ClientOptions],
    ) -> Self:
        """A client with some settings changed, over the same connections where they fit.

        ``default_headers`` and ``default_query`` are added to those there are, the ``set_`` forms
        replace them. None leaves a setting as it is, but for the timeouts, ``deadline``, ``hedge``,
        ``limiter`` and ``breaker``, which it turns off.
        """
        replaced = {"default_headers": set_default_headers, "default_query": set_default_query}
        set_default_headers = None  # error reporters show the locals of this frame
        return self._copied(cast(dict[str, Any], changes), replaced, _extra_kwargs)

    with_options = copy

    def _implied(self, changes: dict[str, Any]) -> dict[str, Any]:
        changes = super()._implied(changes)
        if "data_residency" in changes:
            changes = {"base_url": None, "websocket_base_url": None, **changes}
        if "api_key" in changes:
            changes = {"workload_identity": None, **changes}
        return changes

    def _take_over(self, old: Any, changes: Mapping[str, Any]) -> None:
        super()._take_over(old, changes)
        if "base_url" not in changes:
            self._data_residency = old._data_residency
        if self.workload_identity is not None and self.workload_identity is old.workload_identity:
            self._keys.use(old._keys.key_function, self)  # they share what was traded for

    def _settings(self) -> dict[str, Any]:
        keys = self._keys
        settings = super()._settings()
        settings |= {
            "api_key": None if keys.identity else keys.key_function or keys.api_key,
            "workload_identity": keys.identity,
            "admin_api_key": keys.admin_api_key,
            "webhook_secret": keys.webhook_secret,
            "organization": self.organization,
            "project": self.project,
            "websocket_base_url": self.websocket_base_url,
            "_enforce_credentials": False,
        }
        return settings

    def _from_environment(self) -> dict[str, str | None]:
        names = {"admin_api_key": "ADMIN_KEY", "webhook_secret": "WEBHOOK_SECRET"}
        more = {option: variable(self.vendor, name) for option, name in names.items()}
        return super()._from_environment() | more


def _refuse_provider(provider: Any) -> None:
    """Clouds other than Azure have no clients here; their compatible addresses have."""
    if provider is not None and is_given(provider):
        raise OpenAIError(
            "`provider` is not supported: give the cloud's OpenAI-compatible address as `base_url` "
            "and a function that gives its tokens as `api_key`"
        )
