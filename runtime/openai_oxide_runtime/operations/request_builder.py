"""From an operation and its arguments to a request. Pure: no clock, no socket.

    arguments ─► sort (body, query, headers, options) ─► path, query, body ─► HttpRequest

The ``Head`` does not depend on the arguments: it is built once per operation and client.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from openai_oxide_runtime.core.sentinels import ABSENT, omit
from openai_oxide_runtime.http.decompression import ACCEPTED
from openai_oxide_runtime.http.headers import check_header, header_text, merge
from openai_oxide_runtime.http.interface import Head, HttpRequest, StreamBody
from openai_oxide_runtime.http.redaction import Secrets
from openai_oxide_runtime.http.timeouts import as_timeout
from openai_oxide_runtime.operations.client_config import (
    ClientConfig,
    check_retries,
    check_seconds,
)
from openai_oxide_runtime.operations.operation import Operation, Plan
from openai_oxide_runtime.operations.option_checks import check_mapping
from openai_oxide_runtime.policies.hedge import HedgePolicy, checked_hedge
from openai_oxide_runtime.serialization.field_names import with_json_names
from openai_oxide_runtime.serialization.json import dumps
from openai_oxide_runtime.serialization.query import encode, scalar

__all__ = [
    "Arguments",
    "PreparedRequest",
    "build",
    "build_direct",
    "make_head",
    "new_key",
    "segment",
    "sort",
    "streams",
]

_SAFE_SEGMENT: Final = re.compile(r"[A-Za-z0-9_~\-][A-Za-z0-9_.~\-]*")
_KEY_METHODS: Final = frozenset(("POST", "PATCH"))
Body = bytes | StreamBody | None
Pair = tuple[str, str]


class Arguments(NamedTuple):
    """The keywords of one call by their place, under their names in HTTP."""

    body: dict[str, Any]
    query: dict[str, object]
    headers: dict[str, object]
    options: dict[str, Any]


class PreparedRequest(NamedTuple):
    """A request, and how it is to be sent: the options of the call, or of the client."""

    request: HttpRequest
    max_retries: int
    deadline: float | None
    hedge: HedgePolicy | None = None


def streams(op: Operation, params: Mapping[str, object]) -> bool:
    """Whether the response to this call is a stream of events."""
    return op.always_stream or (op.events is not None and bool(params.get("stream")))


def sort(op: Operation, params: Mapping[str, object]) -> Arguments:
    """Sort the keywords by their place; TypeError for unknown and for missing ones."""
    plan = op.plan
    places = plan.places
    arguments: Arguments = Arguments({}, {}, {}, {})
    for name, value in params.items():
        place = places.get(name)
        if place is None:
            raise _unknown_parameter(op, name, value)
        if type(value) not in ABSENT:
            arguments[place[0]][place[1]] = value
    for name in plan.required:
        if type(params.get(name, omit)) in ABSENT:
            raise TypeError(f"{op.name}() is missing the required argument {name!r}")
    return arguments


def _unknown_parameter(op: Operation, name: str, value: object) -> TypeError:
    from difflib import get_close_matches

    from openai_oxide_runtime.serialization.plain_values import USE_OF_A_CLASS

    matches = get_close_matches(name, op.plan.places, n=1)
    hint = f"; did you mean {matches[0]!r}?" if matches else ""
    if isinstance(value, type):
        hint = f" that takes the class {value.__name__}: {USE_OF_A_CLASS}"
    return TypeError(f"{op.name}() has no parameter {name!r}{hint}")


def build(
    op: Operation,
    params: Mapping[str, object],
    path: tuple[object, ...],
    config: ClientConfig,
    head: Head,
) -> PreparedRequest:
    """The request of one call. All calls of the operation share ``head``."""
    body, query, header_values, options = sort(op, params)
    target = head.target
    if target is None or query or options:
        target = _target(op, path, query, config, options.get("extra_query"))
    content, content_type = _body(op, body, options.get("extra_body"))
    headers = _call_headers(op.verb, header_values, content_type, config, options)
    if not options:
        request = HttpRequest(head, target, headers, content, config.timeout)
        return PreparedRequest(request, config.max_retries, config.deadline, config.hedge)
    return with_options(head, target, headers, content, config, options)


def build_direct(
    verb: str,
    target: str,
    content: Body,
    content_type: str | None,
    config: ClientConfig,
    head: Head,
    options: Mapping[str, Any],
) -> PreparedRequest:
    """The request of a call without an operation, from its address and its encoded body."""
    headers = _call_headers(verb, {}, content_type, config, options)
    return with_options(head, target, headers, content, config, options)


def with_options(
    head: Head,
    target: str,
    headers: tuple[Pair, ...],
    content: Body,
    config: ClientConfig,
    options: Mapping[str, Any],
) -> PreparedRequest:
    """The request with the options of the call, which go before those of the client."""
    if options.get("extra_headers"):
        head, headers = _override(head, headers, options["extra_headers"])
    timeout = as_timeout(options["timeout"]) if "timeout" in options else config.timeout
    request = HttpRequest(head, target, headers, content, timeout)
    return PreparedRequest(
        request,
        check_retries(options["max_retries"]) if "max_retries" in options else config.max_retries,
        check_seconds("deadline", options["deadline"])
        if "deadline" in options
        else config.deadline,
        checked_hedge(options["hedge"]) if "hedge" in options else config.hedge,
    )


def _target(
    op: Operation,
    path: tuple[object, ...],
    query: dict[str, object],
    config: ClientConfig,
    extra: Mapping[str, object] | None,
) -> str:
    plan = op.plan
    target = _path(op.name, plan, path) if plan.names else plan.literals[0]
    target = config.address.path + target
    queries = [text for text in (config.address.query, plan.query) if text]
    if extra:
        check_mapping("extra_query", extra)
    if query or extra or config.default_query:
        values = {**config.default_query, **query, **(extra or {})}
        queries += [text for text in [encode(values)] if text]
    return f"{target}?{'&'.join(queries)}" if queries else target


def _path(name: str, plan: Plan, values: tuple[object, ...]) -> str:
    if len(values) != len(plan.names):
        raise TypeError(f"{name}() takes {len(plan.names)} path parameters, not {len(values)}")
    parts = [plan.literals[0]]
    for parameter, value, literal in zip(plan.names, values, plan.literals[1:], strict=True):
        parts += [segment(parameter, value), literal]
    return "".join(parts)


def segment(parameter: str, value: object) -> str:
    """A path parameter, percent-encoded so that it stays one segment of the path (RFC 3986)."""
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        kind = type(value).__name__
        raise TypeError(f"path parameter {parameter!r} must be a string, not {kind}")
    if _SAFE_SEGMENT.fullmatch(value):
        return value
    if not value.strip():
        raise ValueError(f"path parameter {parameter!r} must not be empty")
    if value in (".", ".."):
        raise ValueError(f"path parameter {parameter!r} must not be {value!r}")
    from urllib.parse import quote

    return quote(value, safe=":")


def _body(op: Operation, fields: dict[str, Any], extra: object) -> tuple[Body, str | None]:
    if extra is not None:
        fields = _with_extra(fields, extra)
    if op.files:
        fields = _with_files(op, fields)
    if op.inner:
        fields = with_json_names(fields, op.inner)
    if op.body == "json":
        return dumps(fields), None
    if op.alone and fields.keys() == {op.alone[0]}:
        return scalar(fields[op.alone[0]]).encode(), op.alone[1]
    if op.body == "multipart" or (op.body and _has_file(fields)):
        from openai_oxide_runtime.serialization.multipart import Multipart

        form = Multipart({**fields, **_typed_parts(op, fields)})
        return form, form.content_type
    return (dumps(fields), "application/json") if fields or op.body else (None, None)


def _with_files(op: Operation, fields: dict[str, object]) -> dict[str, object]:
    """The fields, with file fields checked. None stands for no file, unless one is required."""
    from openai_oxide_runtime.serialization.files import as_file_field

    files = {
        name: as_file_field(name, fields[name], kind)
        for name, kind in op.files.items()
        if name in fields and (fields[name] is not None or name in op.required)
    }
    return {**fields, **files}


def _has_file(fields: Mapping[str, object]) -> bool:
    from openai_oxide_runtime.serialization.files import is_file

    items = [item for value in fields.values() if isinstance(value, list | tuple) for item in value]
    return any(is_file(value) for value in (*fields.values(), *items))


def _typed_parts(op: Operation, fields: Mapping[str, object]) -> dict[str, object]:
    """The fields of a form that have their own content type."""
    return {
        name: (None, dumps(fields[name]) if "json" in kind else scalar(fields[name]).encode(), kind)
        for name, kind in op.part_types.items()
        if name in fields
    }


# Any: a body of another type than an object is allowed if the call has no fields.
def _with_extra(fields: dict[str, object], extra: object) -> Any:
    """The body with extra fields; the value ``omit`` removes a field."""
    if not isinstance(extra, Mapping):
        if fields:
            raise TypeError(
                "extra_body must be a mapping: it is merged with the fields of the body"
            )
        return extra
    return {k: v for k, v in {**fields, **extra}.items() if type(v) not in ABSENT}


def _call_headers(
    verb: str,
    values: Mapping[str, object],
    content_type: str | None,
    config: ClientConfig,
    options: Mapping[str, Any],
) -> tuple[Pair, ...]:
    headers: list[Pair] = []
    if values:
        headers += [check_header(n, header_text(v)) for n, v in values.items() if v is not None]
    if content_type:
        headers.append(("Content-Type", content_type))
    if "idempotency_key" in options:
        headers.append(check_header("Idempotency-Key", options["idempotency_key"]))
    elif key := new_key(verb, config):
        headers.append(("Idempotency-Key", key))
    return tuple(headers)


def new_key(verb: str, config: ClientConfig) -> str | None:
    """The idempotency key of one call and its retries; None if it needs none, or the client's
    default headers have one."""
    if not config.idempotency or verb not in _KEY_METHODS:
        return None
    defaults = config.default_headers
    if defaults and any(name.lower() == "idempotency-key" for name in defaults):
        return None
    return f"oxide-{os.urandom(16).hex()}"


def _override(
    head: Head, headers: tuple[Pair, ...], extra: Mapping[str, object]
) -> tuple[Head, tuple[Pair, ...]]:
    """The head and the headers of the call, without those that ``extra`` replaces or omits."""
    check_mapping("extra_headers", extra)
    new = merge(extra.items())
    names = {name.lower() for name in extra}
    is_form = any(name == "Content-Type" and "boundary" in value for name, value in headers)
    if is_form and "boundary" not in new.get("content-type", ("", "boundary"))[1]:
        # The boundary is generated: a content type of the caller's without it would be wrong.
        names.discard("content-type")
        del new["content-type"]
    shared = tuple(pair for pair in head.headers if pair[0].lower() not in names)
    if len(shared) < len(head.headers):
        head = Head(head.verb, head.origin, shared, None, head.secrets)
    headers = tuple(pair for pair in headers if pair[0].lower() not in names)
    return head, headers + tuple(new.values())


def make_head(
    op: Operation,
    config: ClientConfig,
    key: str | None,
    *,
    streams: bool,
    key_header: str = "Authorization",
    secrets: Secrets = (),
) -> Head:
    """The part of the request that all calls of one operation share, for one client."""
    auth = [(key_header, key)] if key else []
    if (basic := config.address.basic_auth) is not None:
        auth.append(("Authorization", basic))
    fixed = _fixed_headers(op, config, streams=streams)
    headers = merge(fixed, auth, config.default_headers.items())
    target = None if op.plan.names else _target(op, (), {}, config, None)
    return Head(op.verb, config.address.origin, tuple(headers.values()), target, secrets)


def _fixed_headers(
    op: Operation, config: ClientConfig, *, streams: bool
) -> list[tuple[str, str | None]]:
    """The headers of an operation. Streams are not compressed: that would delay events."""
    return [
        ("Accept", "text/event-stream" if streams else op.accept),
        ("Accept-Encoding", "identity" if streams else ACCEPTED),
        ("Cache-Control", "no-cache" if streams else None),
        ("Content-Type", "application/json" if op.body == "json" else None),
        ("User-Agent", config.agent),
        *config.account_headers,
        *op.headers.items(),
    ]
