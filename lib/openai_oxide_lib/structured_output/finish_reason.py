"""The error of a response that is incomplete or failed. Pure."""

from __future__ import annotations

from typing import Any

from openai_oxide_lib.structured_output.loose_values import Loose, field_of, plain, text_of
from openai_oxide_runtime.errors.tree import (
    APIError,
    ContentFilterFinishReasonError,
    LengthFinishReasonError,
    OpenAIError,
)

__all__ = ["failure", "incompleteness"]


def incompleteness(response: Loose) -> OpenAIError | None:
    """The error for an incomplete response, which is in its ``completion``; None for any other."""
    if getattr(response, "status", None) != "incomplete":
        return None
    details = getattr(response, "incomplete_details", None)
    reason = getattr(details, "reason", None)
    if reason == "content_filter":
        return ContentFilterFinishReasonError(completion=response)
    return LengthFinishReasonError(completion=response)


def failure(response: Loose, request: Any = None) -> OpenAIError | None:
    """The error for a response that failed or is incomplete; None for any other.

    ``request`` becomes that of the ``APIError``.
    """
    status = getattr(response, "status", None)
    if status not in ("failed", "cancelled"):
        return incompleteness(response)
    error: Any = getattr(response, "error", None)
    body = plain(error)
    text = text_of(field_of(error, "message"))
    message = text or f"The response {getattr(response, 'id', None)} was {status}."
    return APIError(message, request, body=body)
