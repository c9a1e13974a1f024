"""Calls to paths that no generated method covers: ``client.post("/new/thing", …)``.

They are made like all others; only their operation is created for the call.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, get_args

from openai_oxide_runtime.calls import engine
from openai_oxide_runtime.calls.context import CallContext
from openai_oxide_runtime.core.caller_warnings import warn_caller
from openai_oxide_runtime.core.sentinels import is_given, not_given, omit
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

__all__ = ["finish", "prepare", "result_type", "unfold", "wants_raw"]

if TYPE_CHECKING:
    from openai_oxide_runtime.calls.final_options import FinalRequestOptions
    from openai_oxide_runtime.calls.steps import Flow

_ABSOLUTE: Final = re.compile("https?://", re.IGNORECASE)
_RAW: Final = "x-stainless-raw-response"
"""The header by which programs ask for the raw response. It is not sent."""
_EVENT_TIMEOUTS: Final = ("first_event_timeout", "event_timeout")
_OPTIONS: Final = {
    "headers": "extra_headers",
    **{name: name for name in ("timeout", "max_retries", "idempotency_key", "deadline", "hedge")},
}
"""The options of such a call, and their names in the call of a method."""
_NAMES: Final = frozenset({*_OPTIONS, *_EVENT_TIMEOUTS, "params", "extra_json", "follow_redirects"})


def prepare(
    context: CallContext,
    verb: str,
    path: str,
    *,
    cast_to: Any = object,
    body: Any = None,
    content: Any = None,
    files: object = None,
    options: Mapping[str, Any] | None = None,
    stream: bool = False,
    stream_cls: object = None,
    start: float | None = None,
) -> tuple[engine.OperationCall, Flow]:
    """A call and its flow. Errors in the arguments are raised here."""
    options = {name: value for name, value in (options or {}).items() if is_given(value)}
    unknown = options.keys() - _NAMES
    if unknown:
        raise TypeError(f"options has no key {min(unknown)!r}; it has {', '.join(sorted(_NAMES))}")
    types = get_args(stream_cls)
    op = Operation(
        f"client.{verb.lower()}", verb, "", returns=cast_to, events=types[0] if types else cast_to
    )
    for name in ("headers", "params", "extra_json"):
        check_mapping(name, options.get(name) or {})
    params = {"extra_headers": RedactedHeaders(options.get("headers") or {})}
    params |= {name: options[name] for name in _EVENT_TIMEOUTS if name in options}
    call = engine.OperationCall(op, params, (), stream)
    payload, content_type = _payload(body, content, files, options.get("extra_json"))
    if context.relocation is not None:
        path = context.relocation.path(path, body)
    head, target = _head_and_target(context, call, path, options.get("params"))
    own = {_OPTIONS[name]: value for name, value in options.items() if name in _OPTIONS}
    prepared = build_direct(verb, target, payload, content_type, context.config, head, own)
    follow = options.get("follow_redirects")
    flow = engine.flow_of(context, call, prepared, whole=not stream, follow=follow, start=start)
    return call, flow


def unfold(options: FinalRequestOptions) -> dict[str, Any]:
    """The arguments of ``prepare`` for the options of a request, of our class or a similar one."""
    body = {"body": options.json_data, "content": options.content, "files": options.files}
    values = {name: getattr(options, name, not_given) for name in _NAMES}
    # None is a value of timeout, and refused for max_retries; for the others it means the client's.
    own = {n: v for n, v in values.items() if v is not None or n in ("timeout", "max_retries")}
    return {"verb": options.method.upper(), "path": options.url, **body, "options": own}


def wants_raw(arguments: dict[str, Any]) -> bool:
    """Whether a header asks for the raw response; the header is removed from the arguments."""
    options = arguments.get("options") or {}
    check_mapping("options", options)
    headers = options.get("headers") or {}
    headers = headers if is_given(headers) else {}
    check_mapping("headers", headers)
    others = {name: value for name, value in headers.items() if name.lower() != _RAW}
    if len(others) == len(headers):
        return False
    arguments["options"] = {**options, "headers": others}
    return True


def finish(options: FinalRequestOptions, result: Any) -> Any:
    """The result of a request after the function in its options, if there is one."""
    parser = options.post_parser
    return parser(result) if callable(parser) and is_given(parser) else result


def result_type(call: engine.OperationCall) -> Any:
    """The type that the response is parsed to; None for a stream, whose operation has it."""
    return None if call.streams else call.operation.returns


def _payload(
    body: Any, content: Any, files: object, extra: Mapping[str, object] | None
) -> tuple[Any, str | None]:
    if content is not None and (body is not None or files is not None):
        raise TypeError("`content` is the whole body: it cannot be combined with `body` or `files`")
    if content is not None:
        return as_body(content), None
    if files is not None:
        form = Multipart({**(body or {}), **(extra or {})}, _files(files))
        return form, form.content_type
    if isinstance(body, bytes):
        warn_caller("bytes as `body` are deprecated: pass them as `content`", DeprecationWarning)
        return body, "application/json"
    if extra:
        body = {**(body or {}), **extra}
    return (None, None) if body is None else (dumps(body), "application/json")


def _files(files: object) -> list[tuple[str, File]]:
    """Pairs of field name and file; a sequence of pairs may repeat a name."""
    if not isinstance(files, Mapping | Sequence) or isinstance(files, str | bytes):
        kind = type(files).__name__
        raise TypeError(f"`files` must be a mapping or a list of pairs, not {kind}")
    pairs = files.items() if isinstance(files, Mapping) else files
    return [(name, as_file(name, file, nameless=True)) for name, file in pairs]


def _head_and_target(
    context: CallContext,
    call: engine.OperationCall,
    path: str,
    params: Mapping[str, object] | None,
) -> tuple[Head, str]:
    """The head and the target. An origin other than the client's gets none of its headers."""
    config = context.config
    whole = whole_address(path) if _ABSOLUTE.match(path) else None
    foreign = whole is not None and whole.server.origin != config.address.origin
    if foreign or (whole and whole.credentials):
        call.params["extra_headers"] = {"Authorization": omit, **call.params["extra_headers"]}
    bearer = None if foreign else context.credentials.header_value(call.operation)
    engine.check_credentials(context, call.operation, call.params, bearer)
    head = make_head(
        call.operation,
        config,
        bearer,
        streams=call.streams,
        key_header=context.credentials.header,
        secrets=context.credentials.secrets,
    )
    if whole is not None:
        head = _head_of_url(head, whole, foreign=foreign)
    path = path.partition("#")[0].lstrip("/")
    target = whole.target if whole else f"{config.address.path}/{percent_encoded(path)}"
    return head, _with_query(target, config.address.query, config.default_query, params)


def _head_of_url(head: Head, whole: SplitUrl, *, foreign: bool) -> Head:
    """The head for a whole URL, with the user that is in it."""
    headers = [pair for pair in head.headers if not foreign or pair[0].lower() in NEUTRAL]
    if (own := basic_auth(whole.credentials)) is not None:
        headers = [*(pair for pair in headers if pair[0].lower() != "authorization")]
        headers.append(("Authorization", own))
    return Head(head.verb, whole.server.origin, tuple(headers), None, head.secrets)


def _with_query(
    target: str,
    fixed: str,
    defaults: Mapping[str, object],
    params: Mapping[str, object] | None,
) -> str:
    queries = [text for text in (fixed, encode({**defaults, **(params or {})})) if text]
    return target + ("&" if "?" in target else "?") + "&".join(queries) if queries else target
