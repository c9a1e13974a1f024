"""What the bodies of errors say, whoever wrote them.

{"error": {"message": …, "code": …}}            the API, and most that speak its language
{"error": {"code": 429, "message": …}}          gateways: the code is a status
{"error": "…"}                                  the error is its message
{"object": "error", "message": …}               no envelope
{"detail": "…"}, {"detail": [{"loc": …, "msg": …}]}   FastAPI
"…", plain text, a page of HTML                 proxies
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from openai_oxide_runtime.http.redaction import redact_text

__all__ = ["TELLING", "error_of", "message_of", "only_error", "status_of"]

_SHOWN: Final = 1000
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
# Fields that tell what an object is, where no model says so.
TELLING: Final = frozenset(("id", "object", "type"))


def error_of(body: Any) -> Any:
    """The error that ``body`` reports, None if it reports none."""
    if not isinstance(body, dict):
        return None
    return body.get("error") or (body if _is_bare(body) else None)


def _is_bare(body: dict[str, Any]) -> bool:
    """Whether an object without an ``error`` in it says that it is one."""
    return "error" in (body.get("object"), body.get("type"))


def only_error(body: Any, fields: frozenset[str] = TELLING) -> Any:
    """The error that ``body`` is and nothing else; None if it has one of ``fields`` beside it."""
    error = error_of(body)
    if error is None or _is_bare(body):
        return error
    told = {name for name, value in body.items() if value is not None}
    return None if fields & (told - {"error"}) else error


def status_of(error: Any, known: Mapping[str, int] = _NONE) -> int | None:
    """The status of HTTP that an error stands for, None if it does not say.

    ``known`` are statuses by error code or type, before those that many servers use.
    """
    if not isinstance(error, dict):
        return None
    numbers = (_status(error.get(name)) for name in _STATUSES)
    found = next((number for number in numbers if number), None)
    statuses = (known.get(name) or _STATUS_OF.get(name) for name in _names(error))
    return found or next((status for status in statuses if status), None)


def _status(value: Any) -> int | None:
    """The status that a value is, if it is one of an error."""
    text = str(value)
    known = len(text) == 3 and text.isascii() and text.isdigit() and text[0] in "45"
    return int(text) if known else None


def _names(error: dict[str, Any]) -> Iterator[str]:
    return (str(error.get(name)).lower() for name in _NAMES)


def message_of(error: Any) -> str:
    """What an error says, for people, in bounded length and without secrets; may be empty."""
    text = redact_text(_said(error)[: 4 * _SHOWN]).strip()
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def _said(error: Any) -> str:
    if isinstance(error, dict):
        error = next((error[name] for name in _MESSAGES if error.get(name)), error)
    if isinstance(error, list):
        return "; ".join(_part(part) for part in error[:20])
    return error if isinstance(error, str) else _as_json(error)


def _part(part: Any) -> str:
    """One of several errors, with its place before it where it says that."""
    fields = part if isinstance(part, dict) else {}
    said = next((fields[name] for name in _MESSAGES if isinstance(fields.get(name), str)), part)
    text = said if isinstance(said, str) else _as_json(said)
    place = fields.get("loc")
    return f"{'.'.join(map(str, place))}: {text}" if isinstance(place, list) else text


def _as_json(value: Any) -> str:
    try:
        return json.dumps(value, ensure_ascii=False) if value else ""
    except RecursionError:
        return ""
