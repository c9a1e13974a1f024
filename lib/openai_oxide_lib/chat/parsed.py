"""Chat completions whose content and arguments are parsed.

    ParsedChatCompletion[T].choices[i].message.parsed               the content as a T
    … .message.tool_calls[j].function.parsed_arguments              (ParsedFunctionToolCall)

The classes extend those of the OpenAPI document. Importing this module imports those.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Generic

from typing_extensions import TypeVar

from openai_oxide_lib.functions.function_tool import Tools
from openai_oxide_lib.structured_output.loose_values import (
    Loose,
    arguments_text,
    field_of,
    is_object,
    number_of,
    objects,
    text_of,
)
from openai_oxide_lib.structured_output.model_construction import recast
from openai_oxide_lib.structured_output.response_format import is_set, parse_json
from openai_oxide_runtime.core.lazy_imports import resolve
from openai_oxide_runtime.errors.tree import (
    ContentFilterFinishReasonError,
    LengthFinishReasonError,
)
from openai_oxide_runtime.models.unions import OpenUnion

if TYPE_CHECKING:
    from openai_oxide.models.chat import (
        ChatCompletion,
        ChatCompletionChoice,
        ChatCompletionMessage,
    )
    from openai_oxide.models.shared import (
        ChatCompletionMessageToolCall,
        ChatCompletionMessageToolCallFunction,
    )
else:
    _chat, _shared = "openai_oxide.models.chat", "openai_oxide.models.shared"
    ChatCompletion = resolve(f"{_chat}:ChatCompletion")
    ChatCompletionChoice = resolve(f"{_chat}:ChatCompletionChoice")
    ChatCompletionMessage = resolve(f"{_chat}:ChatCompletionMessage")
    ChatCompletionMessageToolCall = resolve(f"{_shared}:ChatCompletionMessageToolCall")
    ChatCompletionMessageToolCallFunction = resolve(
        f"{_shared}:ChatCompletionMessageToolCallFunction"
    )

__all__ = [
    "ParsedChatCompletion",
    "ParsedChatCompletionMessage",
    "ParsedChoice",
    "ParsedFunction",
    "ParsedFunctionToolCall",
    "choice_index",
    "finish_reason",
    "parse_chat_completion",
    "parse_content",
]

ContentType = TypeVar("ContentType", default=Any)


class ParsedFunction(ChatCompletionMessageToolCallFunction):
    """The called function, with parsed arguments."""

    parsed_arguments: object = None
    """The arguments as the tool's type; ``None`` if the tool is not strict."""


class ParsedFunctionToolCall(ChatCompletionMessageToolCall):
    """A function call, with parsed arguments."""

    function: ParsedFunction  # pyright: ignore[reportIncompatibleVariableOverride]
    """The called function."""


if not TYPE_CHECKING:
    _Custom = resolve(f"{_shared}:ChatCompletionMessageCustomToolCall")
    _Calls = list[Annotated[ParsedFunctionToolCall | _Custom, OpenUnion("type")]] | None


class ParsedChatCompletionMessage(ChatCompletionMessage, Generic[ContentType]):
    """A message with parsed content."""

    if TYPE_CHECKING:
        parsed: ContentType | None = None
        tool_calls: list[ParsedFunctionToolCall] | None = None  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]
    else:
        parsed: Any = None
        tool_calls: _Calls = None
    """The content as the requested type; ``None`` without one, and after a refusal."""

    @property
    def __api_exclude__(self) -> dict[str, Any]:
        """The fields that are left out where the message is sent again."""
        calls = {"__all__": {"function": {"parsed_arguments"}}} if self.tool_calls else True
        return {"parsed": True, "tool_calls": calls}


class ParsedChoice(ChatCompletionChoice, Generic[ContentType]):
    """One choice, parsed."""

    if TYPE_CHECKING:
        message: ParsedChatCompletionMessage[ContentType]  # pyright: ignore[reportIncompatibleVariableOverride]
    else:
        message: ParsedChatCompletionMessage


class ParsedChatCompletion(ChatCompletion, Generic[ContentType]):
    """A chat completion with parsed choices."""

    if TYPE_CHECKING:
        choices: list[ParsedChoice[ContentType]]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]
    else:
        choices: list[ParsedChoice]


def parse_chat_completion(
    completion: Loose, response_format: Any = None, tools: Tools | None = None
) -> Any:
    """The completion with content parsed as ``response_format``, and arguments as the tools' types.

    Raises ``LengthFinishReasonError`` or ``ContentFilterFinishReasonError`` for an incomplete
    choice, ``ValidationError`` for invalid content.
    """
    choices = field_of(completion, "choices")
    for choice in objects(choices):
        check_finished(finish_reason(choice), completion)
    if not is_object(completion):
        return completion
    if isinstance(choices, list | None):
        tools = tools or Tools()
        choices = [_choice(choice, response_format, tools) for choice in choices or ()]
    return recast(ParsedChatCompletion, completion, choices=choices)


def choice_index(choice: Loose, position: int) -> int:
    """The index of a choice; without one, its position in the chunk."""
    index = number_of(choice.index)
    return position if index is None else index


def finish_reason(choice: object) -> str | None:
    """Why a choice ended; ``None`` if it does not say so."""
    reason = field_of(choice, "finish_reason")
    return reason if isinstance(reason, str) else None


def check_finished(finish_reason: str | None, completion: Loose) -> None:
    """Raise an error for an incomplete choice."""
    if finish_reason == "length":
        raise LengthFinishReasonError(completion=completion)
    if finish_reason == "content_filter":
        raise ContentFilterFinishReasonError(completion=completion)


def _choice(choice: Loose, response_format: object, tools: Tools) -> object:
    message = field_of(choice, "message")
    if not is_object(message):
        return choice
    calls = message.tool_calls
    if isinstance(calls, list):
        calls = [parse_call(call, tools) for call in calls] or None
    parsed = parse_content(text_of(message.content), message.refusal, response_format)
    parsed_message = recast(ParsedChatCompletionMessage, message, parsed=parsed, tool_calls=calls)
    return recast(ParsedChoice, choice, message=parsed_message)


def parse_call(call: Loose, tools: Tools) -> object:
    """A call with parsed arguments; a call of a custom tool is returned unchanged."""
    called = field_of(call, "function")
    if field_of(call, "type") != "function" or not is_object(called):
        return call
    parsed = tools.parse(text_of(called.name), arguments_text(called.arguments))
    function = recast(ParsedFunction, called, parsed_arguments=parsed)
    return recast(ParsedFunctionToolCall, call, function=function)


def parse_content(content: str | None, refusal: str | None, response_format: object) -> Any:
    """The content as ``response_format``; ``None`` if that is a JSON schema and not a type."""
    if not content or refusal or not is_set(response_format) or isinstance(response_format, dict):
        return None
    return parse_json(response_format, content)
