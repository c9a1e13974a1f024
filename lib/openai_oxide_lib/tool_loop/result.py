"""What comes of a tool: its output, as the model is told of it. Pure."""

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
    """How tools are run: how many rounds, how many at once, how long, what becomes of errors."""

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
    """One call and what came of it."""

    call: FunctionCall
    output: Any
    """What the model is told: text, or a list of content parts."""
    error: BaseException | None = None
    """What the tool raised, if it did."""
    seconds: float = 0.0
    """How long the tool ran."""


class RoundLimitError(OpenAIError):
    """The model still called tools in the last of the rounds it was given; ``run`` has them all."""

    def __init__(self, run: Any) -> None:
        super().__init__(f"The model still calls tools after {run.rounds} rounds.")
        self.run = run


def chosen(tools: Tools, call: FunctionCall) -> Callable[[], Any] | Exception | None:
    """What runs for a call: a function of no arguments; an error; or nothing, if others run it."""
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
    """An output as the model reads it: text as it is, content parts as they are, else JSON."""
    if isinstance(value, str):
        return value
    if isinstance(value, list) and value and all(_is_part(part) for part in value):
        return value
    return to_json(value, fallback=str).decode()


def _is_part(value: Any) -> bool:
    return isinstance(value, dict) and str(value.get("type", "")).startswith("input_")


def error_text(error: BaseException) -> str:
    """What the model is told of an error: enough to try again, no traceback."""
    if isinstance(error, TimeoutError):
        return f"Error: {error or 'the tool took too long'}"
    return f"Error: {type(error).__name__}: {error}"
