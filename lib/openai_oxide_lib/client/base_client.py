"""The base of the sync and the async client: keys and account, added to the runtime's client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack, cast

from openai_oxide_lib.client.attributes import OpenAIAttributes, account_headers
from openai_oxide_lib.client.credentials import Keys
from openai_oxide_lib.client.data_residency import regional_address
from openai_oxide_lib.client.log_setup import set_up_logging
from openai_oxide_lib.client.options import ClientOptions, Options, URLOption
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
    """A client of OpenAI; subclasses send requests."""

    vendor: ClassVar[Vendor] = OPENAI
    _options: ClassVar[type] = ClientOptions

    def __init__(self, **options: Unpack[ClientOptions]) -> None:
        """Create a client. Options that are not passed come from the environment, if it has them.

        api_key: the API key, or a function that is called for one before each request. Default:
            ``OPENAI_API_KEY``.
        admin_api_key: the key for administration requests. Default: ``OPENAI_ADMIN_KEY``.
        workload_identity: instead of ``api_key``: exchanges tokens of the platform for keys.
        organization: the id of the organization to bill. Default: ``OPENAI_ORG_ID``.
        project: the id of the project to bill. Default: ``OPENAI_PROJECT_ID``.
        webhook_secret: the secret to verify webhooks with. Default: ``OPENAI_WEBHOOK_SECRET``.
        base_url: the URL of the API. Default: ``OPENAI_BASE_URL``, else OpenAI's.
        data_residency: instead of ``base_url``: a region, such as ``"eu"``.
        websocket_base_url: the URL for WebSockets. Default: ``base_url``.
        timeout: seconds for each phase of a request, or a ``Timeout``; None means no limit.
            Default: 600 seconds, and 5 seconds to connect.
        deadline: seconds for each call as a whole: attempts, delays and reading. Default: no limit.
        first_event_timeout: seconds to wait for the first event of a stream. Default: ``timeout``.
        event_timeout: seconds to wait for each further event. Default: ``timeout``.
        max_retries: the most retries of a failed request. Default: 2.
        retry: the delays between attempts, as a ``RetryPolicy``. Default: 0.5 seconds, doubled each
            time up to 8; a server may ask for up to 120.
        hedge: a ``HedgePolicy``: when a response is late, send the request a second time. Default:
            none.
        limiter: a ``RateLimiter``: delay calls that would exceed the rate limit. Default: none.
        breaker: a ``CircuitBreaker``: fail calls at once while a server is down. Default: none.
        idempotency: send an ``Idempotency-Key`` with each POST. Default: True.
        default_headers: headers of every request; ``omit`` as a value removes one. Default:
            ``OPENAI_CUSTOM_HEADERS``.
        default_query: query parameters of every request. Default: none.
        limits: the largest responses to accept, as ``Limits``. Default: 1 GiB for a response.
        lenient_streams: accept streams that end without their last event, as some compatible
            servers send them. Default: False.
        http_client: an httpx client to send requests with. Default: a transport of this package.
        transport: another transport to send requests with; ``"httpx"`` sends through httpx, whose
            calls test libraries can record or replace. Default: OPENAI_OXIDE_TRANSPORT.
        http2: send concurrent requests over one HTTP/2 connection. Default: False.
        tls: trusted certificates and the client's own, as ``TLSOptions`` or an ``SSLContext``.
            Default: the certificates of the system.
        connections: a ``ConnectionLimits``. Default: 1000 connections, of which 100 are kept alive,
            for 300 seconds.

        Raises OpenAIError without a key, TypeError or ValueError for an invalid option.
        """
        self._start(cast(Options, options))

    def _configure(self, options: Options) -> None:
        keys = Keys(self.vendor)
        keys.take(options, self)
        self._check_keys(keys, enforce=options.pop("_enforce_credentials", True))
        self._set_up_account(keys, options.pop("base_url", None), options)

    def _set_up_account(self, keys: Keys, base_url: URLOption, options: Options) -> None:
        """Create the context of a new client; ``options`` no longer contain the keys."""
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
        """A client with some options changed. It uses the same connections if they fit.

        set_default_headers: replaces the default headers; ``default_headers`` adds to them.
        set_default_query: replaces the default query; ``default_query`` adds to it.

        None leaves an option unchanged, except for the timeouts, ``deadline``, ``hedge``,
        ``limiter`` and ``breaker``: it turns these off. ``max_retries=None`` is a TypeError.
        """
        replaced = {"default_headers": set_default_headers, "default_query": set_default_query}
        set_default_headers = None  # error reporters show the locals of this frame
        return self._copied(cast(Options, changes), replaced, _extra_kwargs)

    with_options = copy

    def _implied(self, changes: Options) -> Options:
        changes = super()._implied(changes)
        if "data_residency" in changes:
            changes = {"base_url": None, "websocket_base_url": None, **changes}
        if "api_key" in changes:
            changes = {"workload_identity": None, **changes}
        return changes

    def _take_over(self, old: Self, changes: Mapping[str, Any]) -> None:
        super()._take_over(old, changes)
        if "base_url" not in changes:
            self._data_residency = old._data_residency
        if self.workload_identity is not None and self.workload_identity is old.workload_identity:
            self._keys.use(old._keys.key_function, self)  # share the exchanged key

    def _settings(self) -> Options:
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


def _refuse_provider(provider: object) -> None:
    """There are no clients for other clouds, but their OpenAI-compatible URLs can be used."""
    if provider is not None and is_given(provider):
        raise OpenAIError(
            "`provider` is not supported: pass the cloud's OpenAI-compatible URL as `base_url` and "
            "a function that returns its tokens as `api_key`"
        )
