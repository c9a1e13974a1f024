"""Responses whose text and arguments are parsed.

    ParsedResponse[T].output_parsed                                 the text as a T
    … .output[i].content[j].parsed                                  (ParsedResponseOutputText)
    … .output[i].parsed_arguments                                   (ParsedResponseFunctionToolCall)

The classes extend those of the OpenAPI document. Importing this module imports those.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Generic, TypeAlias, Union, get_args

from typing_extensions import TypeVar

from openai_oxide_lib.functions.function_tool import Tools
from openai_oxide_lib.structured_output.finish_reason import incompleteness
from openai_oxide_lib.structured_output.loose_values import (
    Loose,
    arguments_text,
    field_of,
    is_object,
    objects,
    text_of,
)
from openai_oxide_lib.structured_output.model_construction import recast
from openai_oxide_lib.structured_output.response_format import is_set, parse_json
from openai_oxide_runtime.core.lazy_imports import resolve
from openai_oxide_runtime.models.unions import OpenUnion

if TYPE_CHECKING:
    from openai_oxide.models.responses import (
        AdditionalTools,
        ImageGenToolCall,
        LocalShellToolCall,
        LocalShellToolCallOutput,
        MCPApprovalRequest,
        MCPApprovalResponseResource,
        MCPListTools,
        MCPToolCall,
        Program,
        ProgramOutput,
        Response,
        ResponseApplyPatchToolCall,
        ResponseApplyPatchToolCallOutput,
        ResponseCodeInterpreterToolCall,
        ResponseCompactionItem,
        ResponseComputerToolCall,
        ResponseComputerToolCallOutputItem,
        ResponseCustomToolCall,
        ResponseCustomToolCallOutputItem,
        ResponseFileSearchToolCall,
        ResponseFunctionShellToolCall,
        ResponseFunctionShellToolCallOutput,
        ResponseFunctionToolCall,
        ResponseFunctionToolCallOutputItem,
        ResponseFunctionWebSearch,
        ResponseOutputMessage,
        ResponseReasoningItem,
        ResponseToolSearchCall,
        ResponseToolSearchOutputItem,
    )
    from openai_oxide.types.responses import ResponseOutputRefusal, ResponseOutputText
else:
    _public = "openai_oxide.types.responses"
    Response = resolve(f"{_public}:Response")
    ResponseFunctionToolCall = resolve(f"{_public}:ResponseFunctionToolCall")
    ResponseOutputMessage = resolve(f"{_public}:ResponseOutputMessage")
    ResponseOutputRefusal = resolve(f"{_public}:ResponseOutputRefusal")
    ResponseOutputText = resolve(f"{_public}:ResponseOutputText")

__all__ = [
    "ParsedContent",
    "ParsedResponse",
    "ParsedResponseFunctionToolCall",
    "ParsedResponseOutputItem",
    "ParsedResponseOutputMessage",
    "ParsedResponseOutputText",
    "parse_response",
    "parse_text",
]

ContentType = TypeVar("ContentType", default=Any)


class ParsedResponseOutputText(ResponseOutputText, Generic[ContentType]):
    """A text, and its parsed value."""

    if TYPE_CHECKING:
        parsed: ContentType | None = None
    else:
        parsed: Any = None
    """The text as the requested type; ``None`` without one, and in commentary."""

    __api_exclude__ = frozenset({"parsed"})


if TYPE_CHECKING:
    ParsedContent: TypeAlias = ParsedResponseOutputText[ContentType] | ResponseOutputRefusal
else:
    ParsedContent = Annotated[ParsedResponseOutputText | ResponseOutputRefusal, OpenUnion("type")]


class ParsedResponseOutputMessage(ResponseOutputMessage, Generic[ContentType]):
    """A message with parsed text."""

    if TYPE_CHECKING:
        content: list[ParsedContent[ContentType]]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]
    else:
        content: list[ParsedContent]

    __api_exclude__ = {"content": {"__all__": {"parsed"}}}  # noqa: RUF012 - pydantic wants a dict


class ParsedResponseFunctionToolCall(ResponseFunctionToolCall):
    """A function call with parsed arguments."""

    __api_exclude__ = frozenset({"parsed_arguments"})

    parsed_arguments: object = None
    """The arguments as the tool's type; ``None`` if the tool is not strict."""


if TYPE_CHECKING:
    ParsedResponseOutputItem: TypeAlias = (
        ParsedResponseOutputMessage[ContentType]
        | ParsedResponseFunctionToolCall
        | ResponseFileSearchToolCall
        | ResponseFunctionToolCallOutputItem
        | ResponseFunctionWebSearch
        | ResponseComputerToolCall
        | ResponseComputerToolCallOutputItem
        | ResponseReasoningItem
        | Program
        | ProgramOutput
        | ResponseToolSearchCall
        | ResponseToolSearchOutputItem
        | AdditionalTools
        | ResponseCompactionItem
        | ImageGenToolCall
        | ResponseCodeInterpreterToolCall
        | LocalShellToolCall
        | LocalShellToolCallOutput
        | ResponseFunctionShellToolCall
        | ResponseFunctionShellToolCallOutput
        | ResponseApplyPatchToolCall
        | ResponseApplyPatchToolCallOutput
        | MCPToolCall
        | MCPListTools
        | MCPApprovalRequest
        | MCPApprovalResponseResource
        | ResponseCustomToolCall
        | ResponseCustomToolCallOutputItem
    )
else:
    # All items of the OpenAPI document, with the two parsed classes instead of theirs.
    _PARSED = {
        ResponseOutputMessage: ParsedResponseOutputMessage,
        ResponseFunctionToolCall: ParsedResponseFunctionToolCall,
    }
    _items = get_args(get_args(resolve(f"{_public}:ResponseOutputItem"))[0])
    _parsed_items = tuple(_PARSED.get(item, item) for item in _items)
    ParsedResponseOutputItem = Annotated[Union[_parsed_items], OpenUnion("type")]  # noqa: UP007


class ParsedResponse(Response, Generic[ContentType]):
    """A response with parsed text and arguments."""

    if TYPE_CHECKING:
        output: list[ParsedResponseOutputItem[ContentType]]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleVariableOverride]
    else:
        output: list[ParsedResponseOutputItem]

    @property
    def output_parsed(self) -> ContentType | None:
        """The first parsed text; ``None`` after a refusal."""
        for item in objects(self.output):
            for part in objects(field_of(item, "content")):
                parsed: ContentType | None = getattr(part, "parsed", None)
                if parsed is not None:
                    return parsed
        return None


def parse_response(response: Loose, text_format: object = None, tools: Tools | None = None) -> Any:
    """The response with text parsed as ``text_format``, and arguments as the tools' types.

    Raises ``LengthFinishReasonError`` or ``ContentFilterFinishReasonError`` for an incomplete
    response that should be parsed, ``ValidationError`` for invalid text.
    """
    tools = tools or Tools()
    error = incompleteness(response)
    if error is not None and (is_set(text_format) or tools.parseable):
        raise error
    output = field_of(response, "output")
    if not is_object(response):
        return response
    if isinstance(output, list | None):
        output = [parse_item(item, text_format, tools) for item in output or ()]
    return recast(ParsedResponse, response, output=output)


def parse_item(item: object, text_format: object, tools: Tools) -> object:
    """An item of the output, parsed if it is a message or a function call."""
    if isinstance(item, ResponseOutputMessage):
        content: object = item.content
        phase = item.phase
        if isinstance(content, list):
            content = [_parse_part(part, text_format, phase) for part in content]
        return recast(ParsedResponseOutputMessage, item, content=content)
    if isinstance(item, ResponseFunctionToolCall):
        arguments, namespace = arguments_text(item.arguments), text_of(item.namespace) or None
        parsed = tools.parse(text_of(item.name), arguments, namespace)
        return recast(ParsedResponseFunctionToolCall, item, parsed_arguments=parsed)
    return item


def _parse_part(part: object, text_format: object, phase: str | None) -> object:
    if not isinstance(part, ResponseOutputText):
        return part
    parsed = parse_text(text_of(part.text), text_format, phase)
    return recast(ParsedResponseOutputText, part, parsed=parsed)


def parse_text(text: str, text_format: object, phase: str | None = None) -> Any:
    """The text of a message as ``text_format``; ``None`` for commentary."""
    if not is_set(text_format) or phase not in (None, "final_answer"):
        return None
    return parse_json(text_format, text)
