"""The keys of a client of OpenAI: checked when set, sent in one header, never shown."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol, cast

from openai_oxide_runtime.client.credentials import KeyCredentials, checked_key
from openai_oxide_runtime.errors.tree import OpenAIError
from openai_oxide_runtime.http.redaction import Secret, Secrets
from openai_oxide_runtime.operations.environment import variable
from openai_oxide_runtime.operations.provider_result import check_result
from openai_oxide_runtime.operations.vendor import Vendor

if TYPE_CHECKING:
    from openai_oxide_lib.client.options import KeyFunction, Options
    from openai_oxide_runtime.operations.operation import Operation

__all__ = ["Keys", "Refresh", "bearer", "option_or_variable"]


class KeyOwner(Protocol):
    """A client whose key comes from a function."""

    _is_async: bool

    def _refresh_api_key(self) -> str | Awaitable[str]: ...


class Keys(KeyCredentials):
    """The ordinary key, the administration key, and the webhook secret."""

    def __init__(self, vendor: Vendor) -> None:
        super().__init__(vendor)
        self.vendor = vendor
        self.admin_api_key: str | None = None
        self.webhook_secret: str | None = None
        self.identity: Mapping[str, Any] | None = None
        """The workload identity that is exchanged for keys."""
        self.key_function: KeyFunction | None = None
        """The function that returns the key."""
        self.provider: Callable[[], str | Awaitable[str]] | None = None

    def take(self, options: Options, owner: KeyOwner) -> None:
        """Take the keys out of a client's options, or from the environment."""
        self.take_shared(options)
        self.identity = options.pop("workload_identity", None)
        if self.identity is None:
            self.use(option_or_variable(self.vendor, options, "api_key", "API_KEY"), owner)
        else:
            from openai_oxide_lib.auth.workload_identity import token_source

            if options.pop("api_key", None) is not None:
                raise OpenAIError(
                    "`api_key` cannot be combined with `workload_identity`: pass one of them"
                )
            self.use(token_source(self.identity, is_async=owner._is_async), owner)

    def take_shared(self, options: Options) -> None:
        """Take the keys that a client of Azure has as well."""
        self.admin_api_key = checked_key(
            "admin_api_key", option_or_variable(self.vendor, options, "admin_api_key", "ADMIN_KEY")
        )
        self.webhook_secret = option_or_variable(
            self.vendor, options, "webhook_secret", "WEBHOOK_SECRET"
        )

    def use(self, key: str | KeyFunction | None, owner: KeyOwner) -> None:
        """Set the ordinary key, or the function that is called for it before each request."""
        self.key_function = key if callable(key) else None
        self.provider = Refresh(owner, self.key_function) if self.key_function else None
        self.api_key = None if callable(key) else key
        key = None  # error reporters show the locals of this frame
        self.api_key = checked_key("api_key", self.api_key)

    @property
    def current(self) -> str:
        """The ordinary key; if it comes from a function, its last result."""
        return self.api_key or getattr(self.provider, "last", None) or ""

    def header_value(self, op: Operation) -> str | None:
        """The value of the key's header for an operation; None without a fixed key."""
        return self.value_of(self.admin_api_key if op.admin else self.api_key)

    @property
    def secrets(self) -> Secrets:
        """The values that no error may contain."""
        keys = (self.api_key, self.admin_api_key, self.webhook_secret, self.current)
        return tuple(key for key in keys if isinstance(key, str) and key)

    def check_webhook_secret(self) -> None:
        """Check the webhook secret when the client is created."""
        if self.webhook_secret is not None:
            from openai_oxide_lib.webhook_signatures import WebhookSecret

            WebhookSecret(self.webhook_secret)


def option_or_variable(vendor: Vendor, options: Options, option: str, name: str) -> Any:
    """An option, taken out of ``options``; if it is None, the environment variable."""
    value = options.pop(option, None)
    return variable(vendor, name) if value is None else value


def bearer(name: str, key: object) -> str:
    """The ``Authorization`` header for a key that a function returned."""
    value = checked_key(name, key)
    if not value:
        raise OpenAIError(f"the function for `{name}` returned no key")
    return Secret(f"Bearer {value}")


class Refresh:
    """Returns the header's value for a key from a function; awaitable if the function is.

    It calls the client's ``_refresh_api_key``, which subclasses may override.
    """

    __slots__ = ("_function", "_owner", "last")

    def __init__(self, owner: KeyOwner, function: KeyFunction) -> None:
        self._owner = owner
        self._function = function
        self.last: str | None = None
        """The last result of the function."""

    def __call__(self) -> str | Awaitable[str]:
        key = check_result(
            "api_key", self._owner._refresh_api_key(), is_async=self._owner._is_async
        )
        if not isinstance(key, str) and hasattr(key, "__await__"):
            return _bearer_later(key)
        return bearer("api_key", key)

    @property
    def invalidate(self) -> Callable[[str], None] | None:
        """Reports a refused key to the function, if it can replace it."""
        return getattr(self._function, "invalidate", None)

    def fetch(self) -> str | Awaitable[str]:
        """Call the function, and keep the key in ``last``."""
        key = check_result("api_key", self._function(), is_async=self._owner._is_async)
        if not isinstance(key, str) and hasattr(key, "__await__"):
            return self._fetch_later(key)
        self.last = value = cast(str, key)
        return value

    async def _fetch_later(self, key: Awaitable[str]) -> str:
        self.last = value = await key
        return value

    def __repr__(self) -> str:
        return "Refresh(<redacted>)"


async def _bearer_later(key: Awaitable[str]) -> str:
    return bearer("api_key", await key)
