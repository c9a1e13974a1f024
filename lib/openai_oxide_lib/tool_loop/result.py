"""The result of a tool, and the output that the model gets. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from pydantic_core import to_json

from openai_oxide_lib.functions.function_call import FunctionCall
from openai_oxide_lib.functions.function_tool import FunctionTool, Tools
from openai_oxide_runtime.errors.tree import OpenAIError

__all__ = ["LoopSettings", "RoundLimitError", "ToolResult", "chosen", "output_text"]


@dataclass(frozen=True, slots=True)
class LoopSettings:
    """The settings of a loop: rounds, concurrency, seconds, and the handling of errors."""

    max_rounds: int = 10
    max_concurrency: int = 8
    tool_timeout: float | None = None
    tool_errors: Literal["tell", "raise"] = "tell"
    on_event: Callable[[Any], object] | None = None

    def __post_init__(self) -> None:
        if self.max_rounds < 1 or self.max_concurrency < 1:
            raise ValueError("max_rounds and max_concurrency must be at least 1")
        if self.tool_errors not in ("tell", "raise"):
            raise ValueError("tool_errors must be 'tell' or 'raise'")


@dataclass(frozen=True, slots=True)
class ToolResult:
    """One call and its result."""

    call: FunctionCall
    output: Any
    """The output for the model: text, or a list of content parts."""
    error: BaseException | None = None
    """The exception of the tool, if it raised one."""
    seconds: float = 0.0
    """The duration in seconds."""


class RoundLimitError(OpenAIError):
    """The model still called tools in the last allowed round; ``run`` has all rounds."""

    def __init__(self, run: Any) -> None:
        super().__init__(f"The model still calls tools after {run.rounds} rounds (max_rounds).")
        self.run = run


def chosen(tools: Tools, call: FunctionCall) -> Callable[[], Any] | Exception | None:
    """The function that runs for a call, or an error; None if the program runs the call itself."""
    tool = tools.find(call.name, call.namespace)
    if tool is None:
        return LookupError(f"there is no tool named {call.name!r}")
    if call.error is not None:
        return call.error
    function = tool.function if isinstance(tool, FunctionTool) else None
    if function is None:
        return None
    arguments = call.parsed_arguments
    return lambda: function(**arguments)


def output_text(value: Any) -> Any:
    """The output for the model: text and content parts as they are, anything else as JSON."""
    if isinstance(value, str):
        return value
    if isinstance(value, list) and value and all(_is_part(part) for part in value):
        return value
    return to_json(value, fallback=str).decode()


def _is_part(value: Any) -> bool:
    return isinstance(value, dict) and str(value.get("type", "")).startswith("input_")


def error_text(error: BaseException) -> str:
    """The text of an error for the model: enough to try again, without a traceback."""
    if isinstance(error, TimeoutError):
        return f"Error: {error or 'the tool took too long'}"
    return f"Error: {type(error).__name__}: {error}"
