"""What sync and async clients share: how a client is created, copied and pickled.

A client of another API is a subclass with a ``vendor``; see ``operations/vendor.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self, Unpack, cast

from openai_oxide_runtime.calls.context import CallContext
from openai_oxide_runtime.client.attributes import ClientAttributes
from openai_oxide_runtime.client.credentials import KeyCredentials
from openai_oxide_runtime.client.hook_detection import overridden
from openai_oxide_runtime.core.sentinels import is_given, not_given, register_foreign
from openai_oxide_runtime.errors.tree import OpenAIError
from openai_oxide_runtime.http.address import Address
from openai_oxide_runtime.http.redaction import RedactedHeaders, redact_url
from openai_oxide_runtime.operations import client_defaults
from openai_oxide_runtime.operations.checked_address import (
    base_address,
    warn_of_plain_http,
    websocket_address,
)
from openai_oxide_runtime.operations.client_config import Query, SentHeaders
from openai_oxide_runtime.operations.client_options import (
    SHARED,
    BaseOptions,
    ConnectionOptions,
    config_of,
)
from openai_oxide_runtime.operations.environment import agent, custom_headers, variable
from openai_oxide_runtime.operations.option_checks import check_mapping

if TYPE_CHECKING:
    from inspect import Signature

    from openai_oxide_runtime.calls.context import Credentials
    from openai_oxide_runtime.operations.operation import Operation
    from openai_oxide_runtime.operations.vendor import Vendor

__all__ = ["BaseClient", "loaded_engine"]

_NONE_IS_A_VALUE: Final = frozenset(
    {
        *("timeout", "deadline", "first_event_timeout", "event_timeout"),
        *("hedge", "limiter", "breaker", "max_retries"),
    }
)
_LAYERED: Final = ("default_headers", "default_query")


@cache
def loaded_engine() -> ModuleType:
    """The module of calls. The first call imports it; for later ones it is cached."""
    from openai_oxide_runtime.calls import engine

    return engine


class _ListedOptions:
    """Makes ``inspect.signature`` of a client list its options; computed at each access."""

    def __get__(self, client: object, cls: type[BaseClient]) -> Signature:
        from openai_oxide_runtime.operations.signature import with_keywords

        return with_keywords(cls.__init__, cls._options)


class BaseClient(ClientAttributes):
    """A client of one API, without what sends requests."""

    vendor: ClassVar[Vendor]
    _is_async: ClassVar[bool]
    _options: ClassVar[type] = BaseOptions
    """The TypedDict of the keywords behind ``**options``."""
    __signature__ = _ListedOptions()

    def __init__(self, **options: Unpack[BaseOptions]) -> None:
        """Create a client. The API key and the base URL default to variables of the environment.

        Raises OpenAIError without a key.
        """
        self._start(cast(dict[str, Any], options))

    # Any below: options by name, whose types are in the TypedDicts of each client.
    def _start(self, options: dict[str, Any]) -> None:
        """Create the client. An error leaves no secret in a frame: error reporters show locals."""
        try:
            self._refuse_unknown(options)
            if isinstance(headers := options.get("default_headers"), Mapping):
                options["default_headers"] = headers = RedactedHeaders(headers)
            self._configure(options)
        except BaseException:
            options.clear()
            raise

    def _configure(self, options: dict[str, Any]) -> None:
        """Create the context of a new client from all its options."""
        credentials = KeyCredentials(
            self.vendor, options.pop("api_key", None) or variable(self.vendor, "API_KEY")
        )
        if credentials.api_key is None:
            name = f"{self.vendor.environment}API_KEY"
            raise OpenAIError(f"No API key: pass `api_key`, or set {name} in the environment")
        address = base_address(self.vendor, options.pop("base_url", None))
        self._set_up(credentials, address, cast(ConnectionOptions, options))

    def _set_up(
        self,
        credentials: Credentials,
        address: Address,
        options: ConnectionOptions,
        **config: Any,
    ) -> None:
        """Create the context of a new client; ``config`` are further values of its config."""
        register_foreign()
        http_client = options.get("http_client")
        transport, through_httpx = client_defaults.transport(
            options.get("transport"), variable(self.vendor, "OXIDE_TRANSPORT")
        )
        options["transport"] = transport
        self._timeout = client_defaults.shown_timeout(
            options.get("timeout", not_given), http_client
        )
        client_config = config_of(
            self.vendor,
            address,
            options,
            agent=agent(self.vendor),
            headers=custom_headers(self.vendor),
            through_httpx=through_httpx,
            **config,
        )
        if client_config.websocket_base_url is not None:
            websocket_address(client_config.websocket_base_url)
        self._context = CallContext(
            self,
            client_config,
            credentials,
            self._transport_source(client_config, http_client, transport),
            is_async=self._is_async,
            overridden=overridden(self),
        )
        warn_of_plain_http(address)

    def _refuse_unknown(self, options: Mapping[str, object]) -> None:
        unknown = options.keys() - self._options.__annotations__.keys()
        if unknown:
            name = min(unknown)
            raise TypeError(f"{type(self).__name__}() got an unexpected keyword argument {name!r}")

    def _prepare_options(self, options: Any) -> Any:
        raise NotImplementedError

    def _prepare_request(self, request: Any) -> Any:
        raise NotImplementedError

    def paginate(self, op: Operation, params: Any, *path: Any) -> Any:
        raise NotImplementedError

    def _request_operation(
        self, op: Operation, params: Any, path: tuple[Any, ...], view: str | None = None
    ) -> Any:
        raise NotImplementedError

    def copy(
        self,
        *,
        set_default_headers: SentHeaders | None = None,
        set_default_query: Query | None = None,
        _extra_kwargs: Mapping[str, Any] | None = None,
        **changes: Unpack[BaseOptions],
    ) -> Self:
        """A client with some options changed. It shares the connections if these still fit.

        ``default_headers`` and ``default_query`` are added to the present ones, the ``set_`` forms
        replace them. None leaves an option unchanged, except for the timeouts, ``deadline``,
        ``hedge``, ``limiter`` and ``breaker``, which it turns off.
        """
        replaced = {"default_headers": set_default_headers, "default_query": set_default_query}
        set_default_headers = None  # error reporters show the locals of this frame
        return self._copied(cast(dict[str, Any], changes), replaced, _extra_kwargs)

    with_options = copy

    def _copied(
        self, changes: dict[str, Any], replaced: dict[str, Any], more: Mapping[str, Any] | None
    ) -> Self:
        layers = {n: self._layered(n, changes.pop(n, None), replaced.pop(n)) for n in _LAYERED}
        options = {
            name: value
            for name, value in changes.items()
            if is_given(value) and (value is not None or name in _NONE_IS_A_VALUE)
        }
        options = self._implied(options)
        try:
            copy = type(self)(**{**self._settings(), **layers, **options, **(more or {})})
        except BaseException:
            changes.clear()
            options.clear()
            raise
        copy._take_over(self, options)
        return copy

    def _layered(
        self, name: str, extra: Mapping[str, Any] | None, replacement: Mapping[str, Any] | None
    ) -> Any:
        if extra is not None and replacement is not None:
            raise ValueError(f"`{name}` and `set_{name}` cannot be combined: pass one of them")
        for mapping in (extra, replacement):
            check_mapping(name, mapping or {})
        old = getattr(self._context.config, name)
        return RedactedHeaders(replacement if replacement is not None else {**old, **(extra or {})})

    def _implied(self, changes: dict[str, Any]) -> dict[str, Any]:
        """The changes of a copy, with the options that they reset."""
        transport = changes.get("transport")
        if changes.get("http_client") or (transport and not isinstance(transport, str)):
            # A client of httpx, or a transport, has its own settings for these.
            return {"http2": False, "tls": None, "connections": None, **changes}
        return changes

    def _take_over(self, old: Any, changes: Mapping[str, object]) -> None:
        """Share with the client of which this is a copy what the changes allow."""
        context, before = self._context, old._context
        if "http_client" not in changes and "transport" not in changes:
            same = context.config.wire == before.config.wire
            context.share(before, connections=same)
        context.observer = before.observer

    def _settings(self) -> dict[str, Any]:
        """The arguments that create a client like this one."""
        config = self._context.config
        settings = {name: getattr(config, name) for name in (*SHARED, *_LAYERED)}
        settings |= {
            "timeout": self._timeout,
            "_strict_response_validation": config.strict_responses,
            "api_key": self.api_key or None,
            "base_url": config.address.full_url,
            "transport": "httpx" if config.through_httpx else None,
        }
        if self._context.transports.is_custom:
            settings["connections"] = None
        return settings

    def __reduce__(self) -> tuple[Any, ...]:
        """A pickle contains no connection, and no secret that is in the environment."""
        if self._context.transports.is_custom:
            raise TypeError("a client with an `http_client` or `transport` cannot be pickled")
        settings = self._settings()
        for name, value in self._from_environment().items():
            if settings[name] == value:
                settings[name] = None
        if self._context.config.address.credentials and self._is_at_default_address():
            settings["base_url"] = None
        return _rebuilt, (type(self), settings)

    def _from_environment(self) -> dict[str, str | None]:
        """The secrets in the environment, by the name of the argument."""
        return {"api_key": variable(self.vendor, "API_KEY")}

    def _is_at_default_address(self) -> bool:
        return self._context.config.address == base_address(self.vendor, None)

    def __repr__(self) -> str:
        context: CallContext | None = vars(self).get("_context")  # None if __init__ has failed
        url = redact_url(context.config.address.origin) if context else "?"
        return f"<{type(self).__name__} of {url}>"


def _rebuilt(cls: type[BaseClient], settings: dict[str, Any]) -> BaseClient:
    """The client of a pickle."""
    return cls(**settings)
