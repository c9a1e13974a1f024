"""The requests of ``parse``, ``stream``, ``create_stream_fc`` and ``run_tools``: types become JSON
schemas, Python functions become tools."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from openai_oxide_runtime.core.sentinels import Omit, is_given, omit

if TYPE_CHECKING:
    from openai_oxide_lib.functions.function_tool import Tools

__all__ = [
    "all_tools",
    "chat_request",
    "check_parseable",
    "output_type",
    "parse_options",
    "response_request",
]

Json = dict[str, Any]


def all_tools(functions: Iterable[object], more: Any) -> Tools:
    """``functions`` and the tools of the request."""
    from openai_oxide_lib.functions.function_tool import Tools
    from openai_oxide_lib.structured_output.response_format import is_set

    return Tools([*functions, *(more if is_set(more) else ())])


def chat_request(
    response_format: object,
    params: Mapping[str, object],
    functions: Iterable[object] = (),
    strict: bool | Omit | None = omit,
) -> tuple[Json, Tools]:
    """The parameters of a chat completion, and its tools."""
    from openai_oxide_lib.structured_output.response_format import is_set, response_format_param

    request: Json = dict(params)
    tools = all_tools(functions, request.get("tools"))
    if tools:
        request["tools"] = tools.nested
    if is_set(response_format):
        request["response_format"] = response_format_param(response_format, _value(strict))
    return request, tools


def response_request(
    text_format: object,
    params: Mapping[str, object],
    functions: Iterable[object] = (),
    strict: bool | Omit | None = omit,
) -> tuple[Json, Tools]:
    """The parameters of a response, and its tools."""
    from openai_oxide_lib.structured_output.response_format import is_set, with_text_format

    request: Json = dict(params)
    tools = all_tools(functions, request.get("tools"))
    if tools:
        request["tools"] = tools.flat
    if is_set(text_format):
        request["text"] = with_text_format(request.get("text"), text_format, _value(strict))
    return request, tools


def parse_options(stream: object, verbosity: object, request: Json) -> Json:
    """Parameters that only ``responses.parse`` has, as ``create`` takes them."""
    if stream is True:
        raise TypeError("parse() does not stream: use stream() to read events as they arrive")
    options: Json = {"stream": stream} if is_given(stream) else {}
    if is_given(verbosity):
        options["extra_body"] = {"verbosity": verbosity, **(request.get("extra_body") or {})}
    return options


def output_type(request: Json, text_format: object, parse_as: object) -> object:
    """The type as which the text of a response is parsed.

    An item of the input may replace the text format: then ``text_format`` does not describe the
    answer, and the program must say so with ``parse_as``.
    """
    if parse_as is None:
        return omit
    update = _format_update({**request, **(request.get("extra_body") or {})}.get("input"))
    if update is not None and update.get("type") == "text":
        if is_given(parse_as):
            raise TypeError("parse_as cannot parse plain text: the input sets the format to text")
        return omit
    is_other = update is not None and update != (request.get("text") or {}).get("format")
    if is_other and is_given(text_format) and not is_given(parse_as):
        raise TypeError(
            "the input sets another text format: pass parse_as with its type, or parse_as=None"
        )
    return parse_as if is_given(parse_as) else text_format


def _format_update(items: object) -> Json | None:
    """The text format of the last ``configuration_update`` that has one."""
    for item in reversed(items if isinstance(items, list) else []):
        if isinstance(item, dict) and item.get("type") == "configuration_update":
            text = item.get("text")
            if isinstance(text, dict) and isinstance(text.get("format"), dict):
                return text["format"]
    return None


def check_parseable(tools: Tools) -> None:
    """``ValueError`` for a tool of a chat completion whose arguments ``parse`` cannot parse."""
    for tool in tools.nested:
        if tool.get("type") != "function":
            raise ValueError(
                f"parse() takes function tools only, not {tool.get('type')!r}: use create()"
            )
        if tool["function"].get("strict") is not True:
            name = tool["function"].get("name")
            raise ValueError(
                f"parse() takes strict function tools only: {name!r} needs strict=True"
            )


def _value(strict: bool | Omit | None) -> bool | None:
    return strict if isinstance(strict, bool) else None
