"""``client.webhooks``: who sent this, and what does it say.

Nothing is sent or waited for, so both colours have the same plain methods.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from openai_oxide_runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from openai_oxide.types.webhooks import UnwrapWebhookEvent
    from openai_oxide_lib.webhook_signatures import HeadersLike, WebhookSecret

__all__ = ["AsyncWebhooksExtras", "WebhooksExtras"]

_EVENT = "openai_oxide.models.webhooks:UnwrapWebhookEvent"


class _Webhooks:
    """What both colours do."""

    _client: Any
    _clock: Callable[[], float] = staticmethod(time.time)

    def unwrap(
        self,
        payload: str | bytes,
        headers: HeadersLike,
        *,
        secret: str | None = None,
        tolerance: float = 300,
        seen: Callable[[str], bool] | None = None,
    ) -> UnwrapWebhookEvent:
        """The event in a webhook's body, once its signature proved right.

        ``payload`` is the body as it came, not parsed and written again. ``secret`` is that of the
        endpoint, else the client's ``webhook_secret`` or ``OPENAI_WEBHOOK_SECRET``. ``seen`` is
        asked with the webhook's id whether it was delivered before; if it was,
        ``ReplayedWebhookError`` is raised.
        """
        key, secret = self._secret(secret), None  # error reporters show the locals of this frame
        self._verified(payload, headers, key, tolerance, seen)
        return self._event(payload)

    def verify_signature(
        self,
        payload: str | bytes,
        headers: HeadersLike,
        *,
        secret: str | None = None,
        tolerance: float = 300,
        seen: Callable[[str], bool] | None = None,
    ) -> None:
        """Raise ``InvalidWebhookSignatureError`` unless a webhook is what it claims to be.

        It must be signed with the secret, and not longer ago (or further ahead) than ``tolerance``
        seconds.
        """
        key, secret = self._secret(secret), None  # error reporters show the locals of this frame
        self._verified(payload, headers, key, tolerance, seen)

    def _verified(self, payload: Any, headers: Any, key: Any, tolerance: float, seen: Any) -> None:
        from openai_oxide_lib.webhook_signatures import ReplayedWebhookError, verify

        if isinstance(key, Exception):
            raise key
        webhook_id = verify(payload, headers, key, now=self._clock(), tolerance=tolerance)
        if seen is not None and seen(webhook_id):
            raise ReplayedWebhookError("The webhook was delivered before.", webhook_id)

    def _secret(self, given: str | None) -> WebhookSecret | Exception:
        """The secret, or the error to raise where nobody can see it."""
        from openai_oxide_lib.webhook_signatures import InvalidWebhookSecretError, WebhookSecret

        secret = self._client.webhook_secret if given is None else given
        if secret is None:
            return InvalidWebhookSecretError(
                "There is no webhook secret: pass `secret`, give the client a `webhook_secret`, or "
                "set OPENAI_WEBHOOK_SECRET in the environment"
            )
        try:
            return WebhookSecret(secret)
        except InvalidWebhookSecretError as error:
            return error.with_traceback(None)

    def _event(self, payload: str | bytes) -> Any:
        from openai_oxide_runtime.core.lazy_imports import resolve
        from openai_oxide_runtime.errors.tree import OpenAIError
        from openai_oxide_runtime.models.lenient import decode

        try:
            event = decode(resolve(_EVENT), payload)
        except (ValueError, RecursionError):
            event = None
        if not hasattr(event, "to_dict"):
            raise OpenAIError("The webhook is signed as it should be, but holds no event.")
        return event


class WebhooksExtras(_Webhooks, Resource):
    """The base of ``client.webhooks``."""


class AsyncWebhooksExtras(_Webhooks, AsyncResource):
    """The base of ``client.webhooks``, for asyncio; its methods are not awaited."""
