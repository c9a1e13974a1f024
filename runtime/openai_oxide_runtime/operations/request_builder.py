"""From an operation and its arguments to a request: pure, and as little work as can be.

    arguments ─► sort (body, query, headers, options) ─► path, query, body ─► HttpRequest

What does not depend on the arguments (the ``Head``) is made once per operation and client.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from openai_oxide_runtime.core.sentinels import ABSENT, omit
from openai_oxide_runtime.http.decompression import ACCEPTED
from openai_oxide_runtime.http.headers import check_header, header_text, merge
from openai_oxide_runtime.http.interface import Head, HttpRequest
from openai_oxide_runtime.http.redaction import Secrets
from openai_oxide_runtime.http.timeouts import as_timeout
from openai_oxide_runtime.operations.client_config import (
    ClientConfig,
    check_retries,
    check_seconds,
)
from openai_oxide_runtime.operations.operation import Operation, Plan
from openai_oxide_runtime.operations.option_checks import check_mapping
from openai_oxide_runtime.policies.hedge import checked_hedge
from openai_oxide_runtime.serialization.field_names import respelled
from openai_oxide_runtime.serialization.json import dumps
from openai_oxide_runtime.serialization.query import encode, scalar

__all__ = [
    "Arguments",
    "Prepared",
    "build",
    "build_direct",
    "make_head",
    "new_key",
    "segment",
    "sort",
    "streams",
]

_SAFE_SEGMENT: Final = re.compile(r"[A-Za-z0-9_~\-][A-Za-z0-9_.~\-]*")
_WITH_KEY: Final = frozenset(("POST", "PATCH"))
Pair = tuple[str, str]


class Arguments(NamedTuple):
    """The keywords of one call, each in its place, under the names of the wire."""

    body: dict[str, Any]
    query: dict[str, Any]
    headers: dict[str, Any]
    options: dict[str, Any]


class Prepared(NamedTuple):
    """A request, and what the call's options say about sending it."""

    request: HttpRequest
    max_retries: int
    deadline: float | None
    hedge: Any = None


def streams(op: Operation, params: Mapping[str, Any]) -> bool:
    """Whether this call is answered by a stream of events."""
    return op.always_stream or (op.events is not None and bool(params.get("stream")))


def sort(op: Operation, params: Mapping[str, Any]) -> Arguments:
    """Put each keyword where the operation says; TypeError for unknown and for missing ones."""
    plan = op.plan
    places = plan.places
    found: Arguments = Arguments({}, {}, {}, {})
    for name, value in params.items():
        place = places.get(name)
        if place is None:
            raise _unknown(op, name)
        if type(value) not in ABSENT:
            found[place[0]][place[1]] = value
    for name in plan.required:
        if type(params.get(name, omit)) in ABSENT:
            raise TypeError(f"{op.name}() is missing the required argument {name!r}")
    return found


def _unknown(op: Operation, name: str) -> TypeError:
    from difflib import get_close_matches

    near = get_close_matches(name, op.plan.places, n=1)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    return TypeError(f"{op.name}() has no parameter {name!r}{hint}")


def build(
    op: Operation,
    params: Mapping[str, Any],
    path: tuple[Any, ...],
    config: ClientConfig,
    head: Head,
) -> Prepared:
    """The request of one call. ``head`` holds what all calls of the operation share."""
    body, query, headers, options = sort(op, params)
    target = head.target
    if target is None or query or options:
        target = _target(op, path, query, config, options.get("extra_query"))
    content, content_type = _body(op, body, options.get("extra_body"))
    sent = _sent_headers(op.verb, headers, content_type, config, options)
    if not options:
        request = HttpRequest(head, target, sent, content, config.timeout)
        return Prepared(request, config.max_retries, config.deadline, config.hedge)
    return with_options(head, target, sent, content, config, options)


def build_direct(
    verb: str,
    target: str,
    content: Any,
    content_type: str | None,
    config: ClientConfig,
    head: Head,
    options: Mapping[str, Any],
) -> Prepared:
    """The request of a call without an operation, whose body and address are there already."""
    sent = _sent_headers(verb, {}, content_type, config, options)
    return with_options(head, target, sent, content, config, options)


def with_options(
    head: Head,
    target: str,
    sent: tuple[Pair, ...],
    content: Any,
    config: ClientConfig,
    options: Mapping[str, Any],
) -> Prepared:
    """The request with what the call's options say instead of the client's settings."""
    if options.get("extra_headers"):
        head, sent = _override(head, sent, options["extra_headers"])
    timeout = as_timeout(options["timeout"]) if "timeout" in options else config.timeout
    request = HttpRequest(head, target, sent, content, timeout)
    return Prepared(
        request,
        check_retries(options["max_retries"]) if "max_retries" in options else config.max_retries,
        check_seconds("deadline", options["deadline"])
        if "deadline" in options
        else config.deadline,
        checked_hedge(options["hedge"]) if "hedge" in options else config.hedge,
    )


def _target(
    op: Operation, path: tuple[Any, ...], query: dict[str, Any], config: ClientConfig, extra: Any
) -> str:
    plan = op.plan
    target = _path(op.name, plan, path) if plan.names else plan.literals[0]
    target = config.address.path + target
    tails = [text for text in (config.address.query, plan.query_tail) if text]
    if extra:
        check_mapping("extra_query", extra)
    if query or extra or config.default_query:
        values = {**config.default_query, **query, **(extra or {})}
        tails += [text for text in [encode(values)] if text]
    return f"{target}?{'&'.join(tails)}" if tails else target


def _path(name: str, plan: Plan, values: tuple[Any, ...]) -> str:
    if len(values) != len(plan.names):
        raise TypeError(f"{name}() takes {len(plan.names)} path parameters, not {len(values)}")
    pieces = [plan.literals[0]]
    for parameter, value, literal in zip(plan.names, values, plan.literals[1:], strict=True):
        pieces += [segment(parameter, value), literal]
    return "".join(pieces)


def segment(parameter: str, value: Any) -> str:
    """A path parameter quoted so that it is one segment of the path, whatever it holds."""
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        raise TypeError(f"path parameter {parameter!r} is a string, not {type(value).__name__}")
    if _SAFE_SEGMENT.fullmatch(value):
        return value
    if not value.strip():
        raise ValueError(f"path parameter {parameter!r} must not be empty")
    if value in (".", ".."):
        raise ValueError(f"path parameter {parameter!r} must not be {value!r}")
    from urllib.parse import quote

    return quote(value, safe=":")


def _body(op: Operation, fields: dict[str, Any], extra: Any) -> tuple[Any, str | None]:
    if extra is not None:
        fields = _with_extra(fields, extra)
    if op.files:
        fields = _with_files(op, fields)
    if op.inner:
        fields = respelled(fields, op.inner)
    if op.body == "json":
        return dumps(fields), None
    if op.alone and fields.keys() == {op.alone[0]}:
        return scalar(fields[op.alone[0]]).encode(), op.alone[1]
    if op.body == "multipart" or (op.body and _has_file(fields)):
        from openai_oxide_runtime.serialization.multipart import Multipart

        form = Multipart({**fields, **_typed_parts(op, fields)})
        return form, form.content_type
    return (dumps(fields), "application/json") if fields or op.body else (None, None)


def _with_files(op: Operation, fields: dict[str, Any]) -> dict[str, Any]:
    """The fields, those that are files made sure of; None is no file where one is required."""
    from openai_oxide_runtime.serialization.files import as_declared

    found = {
        name: as_declared(name, fields[name], kind)
        for name, kind in op.files.items()
        if name in fields and (fields[name] is not None or name in op.required)
    }
    return {**fields, **found}


def _has_file(fields: Mapping[str, Any]) -> bool:
    from openai_oxide_runtime.serialization.files import is_file

    listed = [
        item for value in fields.values() if isinstance(value, list | tuple) for item in value
    ]
    return any(is_file(value) for value in (*fields.values(), *listed))


def _typed_parts(op: Operation, fields: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of a form that are sent with a content type of their own."""
    return {
        name: (None, dumps(fields[name]) if "json" in kind else scalar(fields[name]).encode(), kind)
        for name, kind in op.part_types.items()
        if name in fields
    }


def _with_extra(fields: dict[str, Any], extra: Any) -> Any:
    """The body with extra fields; ``omit`` among them takes a field out."""
    if not isinstance(extra, Mapping):
        if fields:
            raise TypeError("extra_body must be a mapping where the call has a body of its own")
        return extra
    return {k: v for k, v in {**fields, **extra}.items() if type(v) not in ABSENT}


def _sent_headers(
    verb: str,
    values: Mapping[str, Any],
    content_type: str | None,
    config: ClientConfig,
    options: Mapping[str, Any],
) -> tuple[Pair, ...]:
    sent: list[Pair] = []
    if values:
        sent += [check_header(n, header_text(v)) for n, v in values.items() if v is not None]
    if content_type:
        sent.append(("Content-Type", content_type))
    if "idempotency_key" in options:
        sent.append(check_header("Idempotency-Key", options["idempotency_key"]))
    elif key := new_key(verb, config):
        sent.append(("Idempotency-Key", key))
    return tuple(sent)


def new_key(verb: str, config: ClientConfig) -> str | None:
    """The key that one call and its repetitions share; None where it needs none, or has its own."""
    if not config.idempotency or verb not in _WITH_KEY:
        return None
    own = config.default_headers
    if own and any(name.lower() == "idempotency-key" for name in own):
        return None
    return f"oxide-{os.urandom(16).hex()}"


def _override(
    head: Head, sent: tuple[Pair, ...], extra: Mapping[str, Any]
) -> tuple[Head, tuple[Pair, ...]]:
    """Take from both what the call's own headers replace or leave out."""
    check_mapping("extra_headers", extra)
    own = merge(extra.items())
    names = {name.lower() for name in extra}
    form = any(name == "Content-Type" and "boundary" in value for name, value in sent)
    if form and "boundary" not in own.get("content-type", ("", "boundary"))[1]:
        names.discard("content-type")  # the form knows its boundary, the caller does not
        del own["content-type"]
    kept = tuple(pair for pair in head.headers if pair[0].lower() not in names)
    rest = tuple(pair for pair in sent if pair[0].lower() not in names)
    head = (
        head
        if len(kept) == len(head.headers)
        else Head(head.verb, head.origin, kept, None, head.secrets)
    )
    return head, rest + tuple(own.values())


def make_head(
    op: Operation,
    config: ClientConfig,
    key: str | None,
    *,
    streams: bool,
    key_header: str = "Authorization",
    secrets: Secrets = (),
) -> Head:
    """What all calls of one operation share, for one client."""
    auth = [(key_header, key)] if key else []
    if (own := config.address.basic) is not None:
        auth.append(("Authorization", own))
    fixed = _fixed_headers(op, config, streams=streams)
    headers = merge(fixed, auth, config.default_headers.items())
    target = None if op.plan.names else _target(op, (), {}, config, None)
    return Head(op.verb, config.address.origin, tuple(headers.values()), target, secrets)


def _fixed_headers(
    op: Operation, config: ClientConfig, *, streams: bool
) -> list[tuple[str, str | None]]:
    """The headers that an operation has by itself. Compression would hold events back."""
    return [
        ("Accept", "text/event-stream" if streams else op.accept),
        ("Accept-Encoding", "identity" if streams else ACCEPTED),
        ("Cache-Control", "no-cache" if streams else None),
        ("Content-Type", "application/json" if op.body == "json" else None),
        ("User-Agent", config.agent),
        *config.account_headers,
        *op.headers.items(),
    ]
