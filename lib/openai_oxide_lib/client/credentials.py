"""The keys of a client of OpenAI: checked when given, sent in one header, shown to nobody."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, cast

from openai_oxide_runtime.client.credentials import KeyCredentials, checked_key
from openai_oxide_runtime.errors.tree import OpenAIError
from openai_oxide_runtime.http.redaction import Secret, Secrets
from openai_oxide_runtime.operations.environment import variable
from openai_oxide_runtime.operations.provider_result import check_result
from openai_oxide_runtime.operations.vendor import Vendor

if TYPE_CHECKING:
    from openai_oxide_runtime.operations.operation import Operation

__all__ = ["Keys", "Refresh", "bearer", "option_or_variable"]


class KeyOwner(Protocol):
    """A client whose key a function gives."""

    _is_async: bool

    def _refresh_api_key(self) -> Any: ...


class Keys(KeyCredentials):
    """The ordinary key, the key of administration, and the secret of webhooks."""

    def __init__(self, vendor: Vendor) -> None:
        super().__init__(vendor)
        self.vendor = vendor
        self.admin_api_key: str | None = None
        self.webhook_secret: str | None = None
        self.identity: Any = None
        """The workload identity that is traded for keys."""
        self.key_function: Callable[[], Any] | None = None
        """The program's own function that gives the key."""
        self.provider: Callable[[], Any] | None = None

    def take(self, options: dict[str, Any], owner: KeyOwner) -> None:
        """Move the keys out of a client's options, and out of the environment."""
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

    def take_shared(self, options: dict[str, Any]) -> None:
        """The keys that a client of another server has as well."""
        self.admin_api_key = checked_key(
            "admin_api_key", option_or_variable(self.vendor, options, "admin_api_key", "ADMIN_KEY")
        )
        self.webhook_secret = option_or_variable(
            self.vendor, options, "webhook_secret", "WEBHOOK_SECRET"
        )

    def use(self, key: Any, owner: KeyOwner) -> None:
        """Take ``key`` for the ordinary key; a function is called for it before each request."""
        self.key_function = key if callable(key) else None
        self.provider = Refresh(owner, self.key_function) if self.key_function else None
        self.api_key = None if self.provider else cast("str | None", key)
        key = None  # error reporters show the locals of this frame
        self.api_key = checked_key("api_key", self.api_key)

    @property
    def current(self) -> str:
        """The ordinary key; where a function gives it, the one it gave last."""
        return self.api_key or getattr(self.provider, "last", None) or ""

    def header_value(self, op: Operation) -> str | None:
        """The value of the key's header for an operation; None without a fixed key."""
        return self.value_of(self.admin_api_key if op.admin else self.api_key)

    @property
    def secrets(self) -> Secrets:
        """What no error may repeat."""
        known = (self.api_key, self.admin_api_key, self.webhook_secret, self.current)
        return tuple(one for one in known if isinstance(one, str) and one)

    def check_webhook_secret(self) -> None:
        """Refuse a secret of webhooks that anybody could guess, before a webhook needs it."""
        if self.webhook_secret is not None:
            from openai_oxide_lib.webhook_signatures import WebhookSecret

            WebhookSecret(self.webhook_secret)


def option_or_variable(vendor: Vendor, options: dict[str, Any], option: str, name: str) -> Any:
    """An option, taken out of ``options``; the environment's variable where it is None."""
    value = options.pop(option, None)
    return variable(vendor, name) if value is None else value


def bearer(name: str, key: Any) -> str:
    """The value of ``Authorization`` for a key that a provider gave."""
    checked = checked_key(name, key)
    if not checked:
        raise OpenAIError(f"the provider of `{name}` gave no key")
    return Secret(f"Bearer {checked}")


class Refresh:
    """Asks a client's function for the header's value; awaitable if the function is.

    The client is asked by its own method, so that a subclass may do it another way.
    """

    __slots__ = ("_function", "_owner", "last")

    def __init__(self, owner: KeyOwner, function: Callable[[], Any]) -> None:
        self._owner = owner
        self._function = function
        self.last: str | None = None
        """The key that was given last."""

    def __call__(self) -> Any:
        key = check_result(
            "api_key", self._owner._refresh_api_key(), is_async=self._owner._is_async
        )
        return _awaited(key) if hasattr(key, "__await__") else bearer("api_key", key)

    @property
    def invalidate(self) -> Callable[[str], None] | None:
        """Tells the function that its key was refused, where it can give another one then."""
        return getattr(self._function, "invalidate", None)

    def ask(self) -> Any:
        """A new key from the function, which is kept in ``last``."""
        key = check_result("api_key", self._function(), is_async=self._owner._is_async)
        return self._kept_later(key) if hasattr(key, "__await__") else self._kept(key)

    async def _kept_later(self, key: Any) -> Any:
        return self._kept(await key)

    def _kept(self, key: Any) -> Any:
        self.last = key
        return key

    def __repr__(self) -> str:
        return "Refresh(<redacted>)"


async def _awaited(key: Any) -> str:
    return bearer("api_key", await key)
