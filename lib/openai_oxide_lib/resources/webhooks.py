"""``client.webhooks``: verify the signature of a webhook, and parse it.

No request is sent, so the methods of the async client are not coroutines.
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
    """The methods of both flavours."""

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
        """Verify a webhook, and return its event.

        payload: the body of the request, exactly as it arrived.
        headers: the headers of the request.
        secret: the secret of the endpoint. Default: the client's ``webhook_secret``.
        tolerance: the most seconds between the webhook's timestamp and now. Default 300.
        seen: called with the webhook's id; returns whether it was delivered before.

        Raises ``InvalidWebhookSignatureError`` for a wrong signature or timestamp,
        ``ReplayedWebhookError`` if ``seen`` returns True.
        """
        key, secret = self._secret(secret), None  # error reporters show the locals of this frame
        self._verify(payload, headers, key, tolerance, seen)
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
        """Verify a webhook; arguments and errors are those of ``unwrap``."""
        key, secret = self._secret(secret), None  # error reporters show the locals of this frame
        self._verify(payload, headers, key, tolerance, seen)

    def _verify(
        self,
        payload: str | bytes,
        headers: HeadersLike,
        key: WebhookSecret | Exception,
        tolerance: float,
        seen: Callable[[str], bool] | None,
    ) -> None:
        from openai_oxide_lib.webhook_signatures import ReplayedWebhookError, verify

        if isinstance(key, Exception):
            raise key
        webhook_id = verify(payload, headers, key, now=self._clock(), tolerance=tolerance)
        if seen is not None and seen(webhook_id):
            raise ReplayedWebhookError("The webhook was delivered before.", webhook_id)

    def _secret(self, option: str | None) -> WebhookSecret | Exception:
        """The secret, or the error to raise in a frame without the secret."""
        from openai_oxide_lib.webhook_signatures import InvalidWebhookSecretError, WebhookSecret

        secret = self._client.webhook_secret if option is None else option
        if secret is None:
            return InvalidWebhookSecretError(
                "No webhook secret: pass `secret`, pass `webhook_secret` to the client, or set "
                "OPENAI_WEBHOOK_SECRET in the environment"
            )
        try:
            return WebhookSecret(secret)
        except InvalidWebhookSecretError as error:
            return error.with_traceback(None)

    def _event(self, payload: str | bytes) -> UnwrapWebhookEvent:
        from openai_oxide_runtime.core.lazy_imports import resolve
        from openai_oxide_runtime.errors.tree import OpenAIError
        from openai_oxide_runtime.models.lenient import decode

        try:
            event: UnwrapWebhookEvent | None = decode(resolve(_EVENT), payload)
        except (ValueError, RecursionError):
            event = None
        if event is None or not hasattr(event, "to_dict"):
            raise OpenAIError("The webhook has a valid signature, but contains no event.")
        return event


class WebhooksExtras(_Webhooks, Resource):
    """The base of ``client.webhooks``."""


class AsyncWebhooksExtras(_Webhooks, AsyncResource):
    """The base of ``client.webhooks``, for asyncio; its methods are not awaited."""
