"""Function tools of agents: a definition to send, and a handler for its calls.

    tools=[tool.definition]  and  tool_handlers={tool.name: tool}

Their schemas are not strict: arguments may have defaults. Pure, but for calling the function.
"""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Iterable, Mapping
from copy import deepcopy
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeAlias, TypeVar, overload

from pydantic import BaseModel
from pydantic_core import to_json

from openai_oxide_lib.structured_output.function_signature import (
    arguments_type,
    described,
    documentation,
    function_name,
)
from openai_oxide_lib.structured_output.response_format import adapter, is_set, type_name
from openai_oxide_runtime.core.lazy_imports import resolve
from openai_oxide_runtime.core.sentinels import Omit, omit

if TYPE_CHECKING:
    from openai_oxide.params.beta_agents import AgentToolFunctionParam, InputContentParam
else:
    InputContentParam = resolve("openai_oxide.params.beta_agents:InputContentParam")

__all__ = [
    "AsyncToolHandler",
    "FunctionTool",
    "ToolHandler",
    "ToolOutput",
    "function_tool",
    "output_of",
    "pydantic_function_tool",
]

ModelT = TypeVar("ModelT", bound=BaseModel)
ToolOutput: TypeAlias = str | Mapping[str, Any] | Iterable[InputContentParam] | None
"""What an agent can get: text, content parts, nothing, or an object as JSON."""
ToolHandler: TypeAlias = Callable[[dict[str, Any]], ToolOutput]
"""A function that answers the calls of a tool; its argument is the arguments of a call."""
AsyncToolHandler: TypeAlias = Callable[[dict[str, Any]], ToolOutput | Awaitable[ToolOutput]]
"""The same for asyncio, where the function may be asynchronous."""

OutputT = TypeVar("OutputT", bound=ToolOutput | Awaitable[ToolOutput], covariant=True)


class FunctionTool(Generic[OutputT]):
    """A tool that an agent may call, and the function that answers.

    The arguments of a call are read as ``model``, and ``handler`` is called with that. A call of
    the tool itself takes the arguments as plain JSON and returns the output for the agent. With
    ``defer_loading`` the agent finds the tool by tool search only.
    """

    def __init__(
        self,
        model: type[ModelT],
        handler: Callable[[ModelT], OutputT],
        *,
        name: str,
        description: str,
        defer_loading: bool | Omit = omit,
    ) -> None:
        self._set_up(model, handler, _definition(model, name, description, defer_loading))

    def _set_up(self, arguments: object, answer: Callable[[Any], object], definition: Any) -> None:
        self._arguments = arguments
        self._answer = answer
        self._definition = definition

    @property
    def name(self) -> str:
        """The name by which the agent calls it."""
        return self._definition["name"]

    @property
    def definition(self) -> AgentToolFunctionParam:
        """The tool as ``agent["tools"]`` has it; a copy of your own."""
        return deepcopy(self._definition)

    def parse(self, arguments: Mapping[str, object]) -> Any:
        """The arguments as what the function takes; pydantic's ``ValidationError`` otherwise."""
        return adapter(self._arguments).validate_python(arguments)

    def answer(self, parsed: object) -> object:
        """Call the function with what ``parse`` gave."""
        return self._answer(parsed)

    def __call__(self, arguments: dict[str, Any]) -> OutputT:
        result: Any = self.answer(self.parse(arguments))
        output: Any = _later(result) if inspect.isawaitable(result) else output_of(result)
        return output

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name}>"


async def _later(value: Awaitable[Any]) -> ToolOutput:
    return output_of(await value)


def output_of(value: object) -> ToolOutput:
    """The output for a function's result: text, content parts and None as they are, anything else
    as JSON. ``ValueError`` if JSON cannot express it."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, Iterable) and not isinstance(value, Mapping | BaseModel | bytes):
        value = list(value)
        if value and all(_is_part(part) for part in value):
            return value
    return to_json(value, inf_nan_mode="constants").decode()


def _is_part(value: object) -> bool:
    fields = {"input_text": "text", "input_image": "image_url"}
    return isinstance(value, dict) and fields.get(str(value.get("type")), " ") in value


def _definition(arguments: object, name: str, description: str, defer_loading: object) -> Any:
    if not name:
        raise ValueError("a tool needs a name: pass `name`")
    schema = adapter(arguments).json_schema()
    if _root(schema).get("type") != "object":
        raise TypeError(f"the arguments of {name} must be an object with named fields")
    definition = {"type": "function", "name": name, "description": description}
    late = {"defer_loading": defer_loading} if is_set(defer_loading) else {}
    return {**definition, "parameters": schema, **late}


def _root(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """The schema itself, or the definition that it is a reference to."""
    target: Mapping[str, Any] = schema.get("$defs", {}).get(
        str(schema.get("$ref")).removeprefix("#/$defs/"), schema
    )
    return target


# The overloads overlap because an awaitable is an object too: the first that fits is used.
@overload
def pydantic_function_tool(  # type: ignore[overload-overlap]
    model: type[ModelT],
    *,
    handler: Callable[[ModelT], Awaitable[object]],
    name: str | None = None,
    description: str | None = None,
    defer_loading: bool | Omit = omit,
) -> FunctionTool[Awaitable[ToolOutput]]: ...


@overload
def pydantic_function_tool(
    model: type[ModelT],
    *,
    handler: Callable[[ModelT], object],
    name: str | None = None,
    description: str | None = None,
    defer_loading: bool | Omit = omit,
) -> FunctionTool[ToolOutput]: ...


def pydantic_function_tool(
    model: type[ModelT],
    *,
    handler: Callable[[ModelT], object],
    name: str | None = None,
    description: str | None = None,
    defer_loading: bool | Omit = omit,
) -> FunctionTool[Any]:
    """A tool whose arguments are a pydantic model; ``handler`` is called with it.

    Name and description are those of the class, unless you pass others. ``handler``
    may return anything that JSON can express; with ``AsyncOpenAI`` it may be asynchronous.
    """
    text = inspect.cleandoc(model.__doc__ or "") if description is None else description
    name = type_name(model) if name is None else name
    run: Any = handler
    return FunctionTool(model, run, name=name, description=text, defer_loading=defer_loading)


class _Decorator(Protocol):
    @overload
    def __call__(  # type: ignore[overload-overlap]  # pyright: ignore[reportOverlappingOverload]
        self, function: Callable[..., Awaitable[object]]
    ) -> FunctionTool[Awaitable[ToolOutput]]: ...

    @overload
    def __call__(self, function: Callable[..., object]) -> FunctionTool[ToolOutput]: ...


@overload
def function_tool(  # type: ignore[overload-overlap]  # pyright: ignore[reportOverlappingOverload]
    function: Callable[..., Awaitable[object]],
    *,
    name: str | None = None,
    description: str | None = None,
    defer_loading: bool | Omit = omit,
) -> FunctionTool[Awaitable[ToolOutput]]: ...


@overload
def function_tool(
    function: Callable[..., object],
    *,
    name: str | None = None,
    description: str | None = None,
    defer_loading: bool | Omit = omit,
) -> FunctionTool[ToolOutput]: ...


@overload
def function_tool(
    function: None = None,
    *,
    name: str | None = None,
    description: str | None = None,
    defer_loading: bool | Omit = omit,
) -> _Decorator: ...


def function_tool(
    function: Callable[..., object] | None = None,
    *,
    name: str | None = None,
    description: str | None = None,
    defer_loading: bool | Omit = omit,
) -> FunctionTool[Any] | _Decorator:
    """A tool from a function with type annotations, or a bound method; also as a decorator.

    Its arguments are the function's, described by its docstring (as Google, NumPy or Sphinx write
    it) or by ``Field(description=…)``, in ``Annotated`` or as the default.
    """
    if function is None:
        decorator: Any = partial(
            function_tool, name=name, description=description, defer_loading=defer_loading
        )
        return decorator
    text = described(documentation(function))[0] if description is None else description
    arguments, name = arguments_type(function), function_name(function) if name is None else name
    tool: FunctionTool[Any] = FunctionTool.__new__(FunctionTool)
    definition = _definition(arguments, name, text, defer_loading)
    tool._set_up(arguments, lambda parsed: function(**parsed), definition)
    return tool
