"""The keys of a client: checked when given, sent in one header, shown to nobody."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from openai_oxide_runtime.errors.tree import OpenAIError
from openai_oxide_runtime.http.redaction import Secret
from openai_oxide_runtime.operations.provider_result import present

__all__ = ["Refresh", "bearer", "check_webhook_secret", "checked_key"]

Provider = Callable[[], Any]


def checked_key(name: str, key: Any) -> str | None:
    """The key without white space around it; OpenAIError if it cannot be sent in a header."""
    if key is None:
        return None
    kind = type(key).__name__
    key = key.strip() if isinstance(key, str) else None
    if key is None:
        raise OpenAIError(f"`{name}` must be a string, not {kind}")
    if key.isascii() and key.isprintable():
        return key
    key = None  # error reporters show the locals of this frame
    raise OpenAIError(f"`{name}` holds a character that cannot be sent in a header")


def bearer(name: str, key: Any) -> str:
    """The value of ``Authorization`` for a key that a provider gave."""
    found = checked_key(name, key)
    if not found:
        raise OpenAIError(f"the provider of `{name}` gave no key")
    return Secret(f"Bearer {found}")


def check_webhook_secret(keys: Any) -> None:
    """Refuse a secret of webhooks that anybody could guess, before a webhook needs it."""
    if keys.secret is not None:  # never unpacked: error reporters show the locals of this frame
        from openai_oxide_lib.webhook_signatures import WebhookSecret

        WebhookSecret(keys.secret)


class Refresh:
    """Asks a client's provider for the header's value; awaitable if the provider is.

    The client is asked by its own method, so that a subclass may do it another way.
    """

    __slots__ = ("_client", "_provider", "last")

    def __init__(self, client: Any, provider: Provider) -> None:
        self._client = client
        self._provider = provider
        self.last: str | None = None
        """The key that was given last."""

    def __call__(self) -> Any:
        given = present("api_key", self._client._refresh_api_key(), self._client._colour)
        return _awaited(given) if hasattr(given, "__await__") else bearer("api_key", given)

    @property
    def invalidate(self) -> Callable[[str], None] | None:
        """Tells the provider that its key was refused, where it can give another one then."""
        return getattr(self._provider, "invalidate", None)

    def ask(self) -> Any:
        """A new key from the provider, which is kept in ``last``."""
        given = present("api_key", self._provider(), self._client._colour)
        return self._kept_later(given) if hasattr(given, "__await__") else self._kept(given)

    async def _kept_later(self, given: Any) -> Any:
        return self._kept(await given)

    def _kept(self, key: Any) -> Any:
        self.last = key
        return key

    def __repr__(self) -> str:
        return "Refresh(<redacted>)"


async def _awaited(given: Any) -> str:
    return bearer("api_key", await given)
