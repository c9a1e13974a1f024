"""Calls to paths that no generated method stands for: ``client.post("/new/thing", …)``.

They share everything with the others but the operation, which is made up on the spot.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final, get_args

from openai_oxide_runtime.calls import engine
from openai_oxide_runtime.calls.context import CallContext
from openai_oxide_runtime.core.sentinels import is_given, omit
from openai_oxide_runtime.http.address import SplitUrl, basic_auth, percent_encoded
from openai_oxide_runtime.http.interface import Head
from openai_oxide_runtime.http.redaction import RedactedHeaders
from openai_oxide_runtime.http.redirects import NEUTRAL
from openai_oxide_runtime.operations.checked_address import whole_address
from openai_oxide_runtime.operations.operation import Operation
from openai_oxide_runtime.operations.option_checks import check_mapping
from openai_oxide_runtime.operations.request_builder import build_direct, make_head
from openai_oxide_runtime.serialization.files import File, as_file
from openai_oxide_runtime.serialization.json import dumps
from openai_oxide_runtime.serialization.multipart import Multipart
from openai_oxide_runtime.serialization.query import encode
from openai_oxide_runtime.serialization.raw_body import as_body

__all__ = ["finish", "prepare", "raw_wanted", "target", "unfold"]

_ABSOLUTE: Final = re.compile("https?://", re.IGNORECASE)
_RAW: Final = "x-stainless-raw-response"
"""The header by which programs say that they want the response itself. It is not sent."""
_EVENTS: Final = ("first_event_timeout", "event_timeout")
_OPTIONS: Final = {
    "headers": "extra_headers",
    **{name: name for name in ("timeout", "max_retries", "idempotency_key", "deadline", "hedge")},
}
"""Options of such a call, and what they are called for a method."""
_NAMES: Final = frozenset({*_OPTIONS, *_EVENTS, "params", "extra_json", "follow_redirects"})


def prepare(
    context: CallContext,
    verb: str,
    path: str,
    *,
    cast_to: Any = object,
    body: Any = None,
    content: Any = None,
    files: Any = None,
    options: Mapping[str, Any] | None = None,
    stream: bool = False,
    stream_cls: Any = None,
    begun: float | None = None,
) -> tuple[engine.OperationCall, Any]:
    """A call ready to be driven."""
    options = {name: value for name, value in (options or {}).items() if is_given(value)}
    unknown = options.keys() - _NAMES
    if unknown:
        raise TypeError(f"options has no key {min(unknown)!r}; it has {', '.join(sorted(_NAMES))}")
    kinds = get_args(stream_cls)
    op = Operation(
        f"client.{verb.lower()}", verb, "", returns=cast_to, events=kinds[0] if kinds else cast_to
    )
    for name in ("headers", "params", "extra_json"):
        check_mapping(name, options.get(name) or {})
    params = {"extra_headers": RedactedHeaders(options.get("headers") or {})}
    params |= {name: options[name] for name in _EVENTS if name in options}
    called = engine.OperationCall(op, params, (), stream)
    payload, content_type = _payload(body, content, files, options.get("extra_json"))
    if context.relocation is not None:
        path = context.relocation.path(path, body)
    head, address = _address(context, called, path, options.get("params"))
    kept = {_OPTIONS[name]: value for name, value in options.items() if name in _OPTIONS}
    prepared = build_direct(verb, address, payload, content_type, context.config, head, kept)
    follow = options.get("follow_redirects")
    flow = engine.start(context, called, prepared, whole=not stream, follow=follow, begun=begun)
    return called, flow


def unfold(options: Any) -> dict[str, Any]:
    """The arguments of ``prepare`` for a request's options, whichever package made them."""
    said = {"body": options.json_data, "content": options.content, "files": options.files}
    rest = {name: getattr(options, name, None) for name in _NAMES}
    # None is a timeout; for the others it means that nothing was said.
    kept = {name: v for name, v in rest.items() if v is not None or name == "timeout"}
    return {"verb": options.method.upper(), "path": options.url, **said, "options": kept}


def raw_wanted(said: dict[str, Any]) -> bool:
    """Whether a header asks for the response itself; it is taken out of what is said."""
    options = said.get("options") or {}
    check_mapping("options", options)
    headers = options.get("headers") or {}
    given = headers if is_given(headers) else {}
    check_mapping("headers", given)
    kept = {name: value for name, value in given.items() if name.lower() != _RAW}
    if len(kept) == len(given):
        return False
    said["options"] = {**options, "headers": kept}
    return True


def finish(options: Any, made: Any) -> Any:
    """The result of a request, through the function that its options name."""
    parser = options.post_parser
    return parser(made) if callable(parser) and is_given(parser) else made


def target(called: engine.OperationCall) -> Any:
    """What the answer is to be read as; a stream knows by itself."""
    return None if called.streams else called.operation.returns


def _payload(body: Any, content: Any, files: Any, extra: Any) -> tuple[Any, str | None]:
    if content is not None and (body is not None or files is not None):
        raise TypeError("`content` is the whole body: neither `body` nor `files` goes with it")
    if content is not None:
        return as_body(content), None
    if files is not None:
        form = Multipart({**(body or {}), **(extra or {})}, _files(files))
        return form, form.content_type
    if isinstance(body, bytes):
        return body, "application/json"
    if extra:
        body = {**(body or {}), **extra}
    return (None, None) if body is None else (dumps(body), "application/json")


def _files(files: Any) -> list[tuple[str, File]]:
    """Files with the name of their field; a sequence of pairs may have several of one name."""
    if not isinstance(files, Mapping | Sequence) or isinstance(files, str | bytes):
        raise TypeError(f"`files` are a mapping or a list of pairs, not {type(files).__name__}")
    pairs = files.items() if isinstance(files, Mapping) else files
    return [(name, as_file(name, file, nameless=True)) for name, file in pairs]


def _address(
    context: CallContext, called: engine.OperationCall, path: str, params: Any
) -> tuple[Head, str]:
    """The head and the target. Another origin than the client's gets none of its headers."""
    config = context.config
    whole = whole_address(path) if _ABSOLUTE.match(path) else None
    foreign = whole is not None and whole.server.origin != config.address.origin
    if foreign or (whole and whole.credentials):
        called.params["extra_headers"] = {"Authorization": omit, **called.params["extra_headers"]}
    bearer = None if foreign else context.credentials.header_value(called.operation)
    engine.check_credentials(context, called.operation, called.params, bearer)
    head = make_head(
        called.operation,
        config,
        bearer,
        streams=called.streams,
        key_header=context.credentials.header,
        secrets=context.credentials.secrets,
    )
    if whole is not None:
        head = _elsewhere(head, whole, foreign=foreign)
    path = path.partition("#")[0].lstrip("/")
    where = whole.target if whole else f"{config.address.path}/{percent_encoded(path)}"
    return head, _with_query(where, config.address.query, config.default_query, params)


def _elsewhere(head: Head, whole: SplitUrl, *, foreign: bool) -> Head:
    """The head for a whole address: as a user, where it names one."""
    kept = [pair for pair in head.headers if not foreign or pair[0].lower() in NEUTRAL]
    if (own := basic_auth(whole.credentials)) is not None:
        kept = [*(pair for pair in kept if pair[0].lower() != "authorization")]
        kept.append(("Authorization", own))
    return Head(head.verb, whole.server.origin, tuple(kept), None, head.secrets)


def _with_query(where: str, fixed: str, defaults: Mapping[str, Any], params: Any) -> str:
    tails = [text for text in (fixed, encode({**defaults, **(params or {})})) if text]
    return where + ("&" if "?" in where else "?") + "&".join(tails) if tails else where
