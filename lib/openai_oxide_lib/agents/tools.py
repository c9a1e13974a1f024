"""Function tools of agents: a definition to send, and what answers the calls of it.

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
from openai_oxide_lib.structured_output.response_format import adapter, given, type_name
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
    "pydantic_function_tool",
    "said_by",
]

ModelT = TypeVar("ModelT", bound=BaseModel)
ToolOutput: TypeAlias = str | Mapping[str, Any] | Iterable[InputContentParam] | None
"""What an agent can be told: text, content parts, nothing, or an object as JSON."""
ToolHandler: TypeAlias = Callable[[dict[str, Any]], ToolOutput]
"""What answers the calls of a tool: it is given the arguments of one."""
AsyncToolHandler: TypeAlias = Callable[[dict[str, Any]], ToolOutput | Awaitable[ToolOutput]]
"""The same for asyncio, where it may be awaited."""

OutputT = TypeVar("OutputT", bound=ToolOutput | Awaitable[ToolOutput], covariant=True)


class FunctionTool(Generic[OutputT]):
    """A tool that an agent may call, and the function that answers.

    The arguments of a call are read as ``model``, and ``handler`` is called with that. Called
    itself, with the arguments as plain JSON, it gives what the agent is told. With
    ``defer_loading`` the agent learns of it by tool search only.
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

    def _set_up(self, arguments: Any, answer: Callable[[Any], Any], definition: Any) -> None:
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

    def parse(self, arguments: Mapping[str, Any]) -> Any:
        """The arguments as what the function takes; pydantic's ``ValidationError`` otherwise."""
        return adapter(self._arguments).validate_python(arguments)

    def answer(self, parsed: Any) -> Any:
        """Call the function with what ``parse`` gave."""
        return self._answer(parsed)

    def __call__(self, arguments: dict[str, Any]) -> OutputT:
        given_back: Any = self.answer(self.parse(arguments))
        told: Any = _later(given_back) if inspect.isawaitable(given_back) else said_by(given_back)
        return told

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.name}>"


async def _later(value: Awaitable[Any]) -> ToolOutput:
    return said_by(await value)


def said_by(value: Any) -> ToolOutput:
    """What an agent is told of a function's value: text, content parts or nothing as they are,
    anything else as JSON. ``ValueError`` if it cannot be told in JSON."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, Iterable) and not isinstance(value, Mapping | BaseModel | bytes):
        value = list(value)
        if value and all(_is_part(part) for part in value):
            return value
    return to_json(value, inf_nan_mode="constants").decode()


def _is_part(value: Any) -> bool:
    needed = {"input_text": "text", "input_image": "image_url"}
    return isinstance(value, dict) and needed.get(str(value.get("type")), " ") in value


def _definition(arguments: Any, name: str, description: str, defer_loading: Any) -> Any:
    if not name:
        raise ValueError("a tool needs a name")
    schema = adapter(arguments).json_schema()
    if _root(schema).get("type") != "object":
        raise TypeError(f"the arguments of {name} must be an object with named fields")
    definition = {"type": "function", "name": name, "description": description}
    late = {"defer_loading": defer_loading} if given(defer_loading) else {}
    return {**definition, "parameters": schema, **late}


def _root(schema: Mapping[str, Any]) -> Mapping[str, Any]:
    """The schema itself, or the definition that it is a reference to."""
    found = schema.get("$defs", {}).get(str(schema.get("$ref")).removeprefix("#/$defs/"))
    return schema if found is None else found


# Overloads overlap below because what can be awaited is an object too: the first that fits counts.
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
    """A tool whose arguments are a pydantic model, which ``handler`` is given.

    It is called like the class and described by its docstring unless said otherwise. ``handler``
    may return anything that JSON can say; with ``AsyncOpenAI`` it may be asynchronous.
    """
    said = inspect.cleandoc(model.__doc__ or "") if description is None else description
    answer: Any = handler
    called = type_name(model) if name is None else name
    return FunctionTool(model, answer, name=called, description=said, defer_loading=defer_loading)


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
        made: Any = partial(
            function_tool, name=name, description=description, defer_loading=defer_loading
        )
        return made
    said = described(documentation(function))[0] if description is None else description
    arguments, called = arguments_type(function), function_name(function) if name is None else name
    tool: FunctionTool[Any] = FunctionTool.__new__(FunctionTool)
    definition = _definition(arguments, called, said, defer_loading)
    tool._set_up(arguments, lambda parsed: function(**parsed), definition)
    return tool
