"""Functions that a runner of responses calls: their tools, arguments and outputs."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from openai_oxide_lib.functions.function_tool import FunctionTool, parse_any
from openai_oxide_lib.tool_runners.early_calls import EarlyExecution, early_names
from openai_oxide_lib.tool_runners.run_lock import CloseStatus, RunLock

if TYPE_CHECKING:
    from openai_oxide.types.responses import FunctionToolParam

__all__ = [
    "AsyncRegisteredFunction",
    "FunctionResult",
    "RegisteredFunction",
    "RegisteredFunctions",
    "arguments_of",
    "output_of",
    "tools_of",
]

FunctionResult: TypeAlias = str | list[dict[str, Any]]
"""A text, or parts of type input_text, input_image or input_file."""
ModelT = TypeVar("ModelT")


@dataclass(frozen=True)
class RegisteredFunction:
    """A function tool, and the function that runs when the model calls it."""

    tool: FunctionToolParam
    """The tool as ``tools`` of a request has it."""
    execute: Callable[[dict[str, Any]], FunctionResult]
    """Called with the arguments as a dict. It may have a parameter ``cancelled``, a function that
    returns whether to stop."""
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
        """Register a tool of ``pydantic_responses_function_tool``: ``execute`` takes a model."""
        typed, run = _typed(tool, execute)
        return cls(tool, run, allow_output_override, independent, typed)


@dataclass(frozen=True)
class AsyncRegisteredFunction:
    """A function tool, and the asynchronous function that runs when the model calls it."""

    tool: FunctionToolParam
    """The tool as ``tools`` of a request has it."""
    execute: Callable[[dict[str, Any]], Awaitable[FunctionResult]]
    """Called with the arguments as a dict. It may have a parameter ``cancelled``, a function that
    returns whether to stop."""
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
        """Register a tool of ``pydantic_responses_function_tool``: ``execute`` takes a model."""
        typed, run = _typed(tool, execute)
        return cls(tool, run, allow_output_override, independent, typed)


def _typed(tool: Any, execute: Any) -> tuple[FunctionTool, Any]:
    if not isinstance(tool, FunctionTool) or not callable(execute):
        raise ValueError("from_tool() needs pydantic_responses_function_tool(…) and `execute`")
    return FunctionTool(deepcopy(dict(tool)), tool.arguments, tool.function), execute


def tools_of(functions: Iterable[Any]) -> list[dict[str, Any]]:
    """The tools of registered functions; ValueError if two have one name, or one has none."""
    tools: list[dict[str, Any]] = []
    for function in functions:
        if not callable(getattr(function, "execute", None)):
            raise ValueError("a registered function needs `execute`")
        tools.append(deepcopy(dict(function.tool)))
    names = [tool.get("name") for tool in tools if tool.get("type") == "function"]
    if len(names) != len(tools) or not all(names) or len(set(names)) != len(names):
        raise ValueError("registered functions need distinct names, and tools of type 'function'")
    return tools


def arguments_of(function: Any, text: str) -> Any:
    """The arguments of a call for ``execute``; ValueError if they are not valid."""
    if function._typed is not None:
        return function._typed.parse(text)
    arguments = parse_any(text)
    if not isinstance(arguments, dict):
        raise ValueError("the arguments of a call must be an object")
    return arguments


def output_of(value: object) -> FunctionResult:
    """The output for the model, copied; ValueError if it is no text and no list of parts."""
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(_is_part(part) for part in value):
        return deepcopy(value)
    raise ValueError(
        "a function must return a text, or a list of input_text, input_image, input_file"
    )


def _is_part(part: object) -> bool:
    kinds = ("input_text", "input_image", "input_file")
    return isinstance(part, Mapping) and part.get("type") in kinds


class RegisteredFunctions:
    """The functions of a runner, and the lock of its runs."""

    def __init__(self, functions: list[Any] | None, early_execution: EarlyExecution | None) -> None:
        self.functions = list(functions or ())
        self._tools = tools_of(self.functions)
        names = frozenset(tool["name"] for tool in self._tools)
        self._early = early_names(early_execution, names)
        self._lock = RunLock("runner of responses")

    def close(self) -> CloseStatus:
        """Begin no further run; a current one continues to its end."""
        return self._lock.close()
