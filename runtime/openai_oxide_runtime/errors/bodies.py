"""Error bodies: the message and the status in them, for the forms that servers use.

{"error": {"message": …, "code": …}}            the API, and most compatible servers
{"error": {"code": 429, "message": …}}          gateways: the code is a status
{"error": "…"}                                  the error is its message
{"object": "error", "message": …}               no envelope
{"detail": "…"}, {"detail": [{"loc": …, "msg": …}]}   FastAPI
"…", plain text, a page of HTML                 proxies
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Final

from openai_oxide_runtime.http.redaction import redact_text

__all__ = ["IDENTIFYING_FIELDS", "error_of", "message_of", "only_error", "status_of"]

_MAX_LENGTH: Final = 1000
_MESSAGES: Final = ("message", "detail", "msg", "error_description", "title", "error")
_STATUSES: Final = ("status_code", "status", "http_status", "code")
_NAMES: Final = ("code", "type", "status")
_STATUS_OF: Final = {
    name: status
    for status, names in {
        400: "invalid_request_error invalid_request bad_request bad_request_error "
        "invalid_argument context_length_exceeded content_policy_violation",
        401: "authentication_error invalid_api_key unauthenticated unauthorized",
        403: "permission_error permission_denied forbidden",
        404: "not_found_error not_found model_not_found",
        408: "request_timeout",
        409: "conflict conflict_error",
        422: "unprocessable_entity unprocessable_entity_error",
        429: "rate_limit_error rate_limit_exceeded rate_limit too_many_requests quota_exceeded "
        "resource_exhausted",
        500: "server_error internal_server_error internal_error internal api_error",
        503: "overloaded_error overloaded service_unavailable unavailable",
        504: "timeout timeout_error gateway_timeout deadline_exceeded",
    }.items()
    for name in names.split()
}
_NONE: Final[Mapping[str, int]] = {}
IDENTIFYING_FIELDS: Final = frozenset(("id", "object", "type"))
"""A body with one of these fields beside ``error`` is an object of the API that has an error."""


def error_of(body: object) -> object:
    """The error in ``body``; None if it reports none."""
    if not isinstance(body, dict):
        return None
    return body.get("error") or (body if _is_bare(body) else None)


def _is_bare(body: dict[str, object]) -> bool:
    """Whether the body is an error object without an envelope."""
    return "error" in (body.get("object"), body.get("type"))


def only_error(body: object, fields: frozenset[str] = IDENTIFYING_FIELDS) -> object:
    """The error in ``body``; None if there is none, or if one of ``fields`` stands beside it."""
    error = error_of(body)
    if error is None or not isinstance(body, dict) or _is_bare(body):
        return error
    present = {name for name, value in body.items() if value is not None and name != "error"}
    return None if fields & present else error


def status_of(error: object, statuses: Mapping[str, int] = _NONE) -> int | None:
    """The HTTP status that an error stands for; None if it does not say.

    ``statuses`` maps error codes and types of this API to statuses. It goes before the codes that
    many servers use.
    """
    if not isinstance(error, dict):
        return None
    numbers = (_status(error.get(name)) for name in _STATUSES)
    by_name = (statuses.get(name) or _STATUS_OF.get(name) for name in _names(error))
    return next((status for status in chain(numbers, by_name) if status), None)


def _status(value: object) -> int | None:
    """The value as an error status; None if it is none."""
    text = str(value)
    is_status = len(text) == 3 and text.isascii() and text.isdigit() and text[0] in "45"
    return int(text) if is_status else None


def _names(error: dict[str, object]) -> Iterator[str]:
    return (str(error.get(name)).lower() for name in _NAMES)


def message_of(error: object) -> str:
    """The message of an error, of bounded length and without secrets; may be empty."""
    text = redact_text(_message(error)[: 4 * _MAX_LENGTH]).strip()
    return text if len(text) <= _MAX_LENGTH else f"{text[:_MAX_LENGTH]}…"


def _message(error: object) -> str:
    if isinstance(error, dict):
        error = next((error[name] for name in _MESSAGES if error.get(name)), error)
    if isinstance(error, list):
        return "; ".join(_item_message(item) for item in error[:20])
    return error if isinstance(error, str) else _as_json(error)


def _item_message(item: object) -> str:
    """The message of one of several errors, after the place that it names."""
    fields = item if isinstance(item, dict) else {}
    message = next((fields[name] for name in _MESSAGES if isinstance(fields.get(name), str)), item)
    text = message if isinstance(message, str) else _as_json(message)
    place = fields.get("loc")
    return f"{'.'.join(map(str, place))}: {text}" if isinstance(place, list) else text


def _as_json(value: object) -> str:
    try:
        return json.dumps(value, ensure_ascii=False) if value else ""
    except RecursionError:
        return ""
