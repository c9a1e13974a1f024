"""Functions that a runner of responses calls: how they are offered, read and answered. Pure."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from openai_oxide_lib.functions.function_tool import FunctionTool, parse_any

if TYPE_CHECKING:
    from openai_oxide.types.responses import FunctionToolParam

__all__ = [
    "AsyncRegisteredFunction",
    "FunctionResult",
    "RegisteredFunction",
    "arguments_of",
    "offered",
    "output_of",
]

FunctionResult: TypeAlias = str | list[dict[str, Any]]
"""A text, or parts of type input_text, input_image or input_file."""
ModelT = TypeVar("ModelT")


@dataclass(frozen=True)
class RegisteredFunction:
    """A function tool and what runs when the model calls it."""

    tool: FunctionToolParam
    """The tool as ``tools`` of a request has it."""
    execute: Callable[[dict[str, Any]], FunctionResult]
    """Takes the arguments as an object of JSON; a parameter ``cancelled`` is a function to ask."""
    allow_output_override: bool = False
    """Whether the program may answer a call itself, by ``supply_outputs`` of a turn."""
    independent: bool = False
    """Whether it may run beside others while an answer is still streamed."""
    _typed: FunctionTool | None = field(default=None, repr=False)

    @classmethod
    def from_tool(
        cls,
        tool: FunctionToolParam,
        *,
        execute: Callable[[ModelT], FunctionResult],
        allow_output_override: bool = False,
        independent: bool = False,
    ) -> RegisteredFunction:
        """Register what ``pydantic_responses_function_tool`` made: ``execute`` takes a model."""
        typed, run = _typed(tool, execute)
        return cls(tool, run, allow_output_override, independent, typed)


@dataclass(frozen=True)
class AsyncRegisteredFunction:
    """A function tool and what is awaited when the model calls it."""

    tool: FunctionToolParam
    """The tool as ``tools`` of a request has it."""
    execute: Callable[[dict[str, Any]], Awaitable[FunctionResult]]
    """Takes the arguments as an object of JSON; a parameter ``cancelled`` is a function to ask."""
    allow_output_override: bool = False
    """Whether the program may answer a call itself, by ``supply_outputs`` of a turn."""
    independent: bool = False
    """Whether it may run beside others while an answer is still streamed."""
    _typed: FunctionTool | None = field(default=None, repr=False)

    @classmethod
    def from_tool(
        cls,
        tool: FunctionToolParam,
        *,
        execute: Callable[[ModelT], Awaitable[FunctionResult]],
        allow_output_override: bool = False,
        independent: bool = False,
    ) -> AsyncRegisteredFunction:
        """Register what ``pydantic_responses_function_tool`` made: ``execute`` takes a model."""
        typed, run = _typed(tool, execute)
        return cls(tool, run, allow_output_override, independent, typed)


def _typed(tool: Any, execute: Any) -> tuple[FunctionTool, Any]:
    if not isinstance(tool, FunctionTool) or not callable(execute):
        raise ValueError("a tool of pydantic_responses_function_tool is needed, and `execute`")
    return FunctionTool(deepcopy(dict(tool)), tool.arguments, tool.function), execute


def offered(functions: Iterable[Any]) -> list[dict[str, Any]]:
    """The tools of registered functions; ValueError where two have one name, or one has none."""
    tools: list[dict[str, Any]] = []
    for function in functions:
        if not callable(getattr(function, "execute", None)):
            raise ValueError("a registered function needs `execute`")
        tools.append(deepcopy(dict(function.tool)))
    names = [tool.get("name") for tool in tools if tool.get("type") == "function"]
    if len(names) != len(tools) or not all(names) or len(set(names)) != len(names):
        raise ValueError("registered functions need distinct names, and tools of type function")
    return tools


def arguments_of(function: Any, text: str) -> Any:
    """The arguments of a call as ``execute`` takes them; ValueError where they are none."""
    if function._typed is not None:
        return function._typed.parse(text)
    arguments = parse_any(text)
    if not isinstance(arguments, dict):
        raise ValueError("the arguments of a call must be an object")
    return arguments


def output_of(value: Any) -> FunctionResult:
    """What the model is told, in a copy of its own; ValueError where it cannot be told."""
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(_is_part(part) for part in value):
        return deepcopy(value)
    raise ValueError("a function gives a text, or a list of input_text, input_image, input_file")


def _is_part(part: Any) -> bool:
    kinds = ("input_text", "input_image", "input_file")
    return isinstance(part, Mapping) and part.get("type") in kinds
