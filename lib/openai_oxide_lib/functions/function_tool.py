"""Function tools from pydantic models and from typed functions, in the shapes of both APIs.

    flat     {"type": "function", "name": …, "parameters": …}                    responses
    nested   {"type": "function", "function": {"name": …, "parameters": …}}      chat completions

Both are plain dicts in a request; a ``FunctionTool`` also parses arguments. Pure, except that a
call of the tool calls its function.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, overload

from pydantic import BaseModel

from openai_oxide_lib.structured_output.function_signature import (
    arguments_type,
    described,
    documentation,
    function_name,
    with_defaults,
)
from openai_oxide_lib.structured_output.response_format import (
    adapter,
    is_set,
    parse_json,
    schema_of,
    type_name,
)

if TYPE_CHECKING:
    from openai_oxide.types.chat import ChatCompletionFunctionToolParam
    from openai_oxide.types.responses import FunctionToolParam

__all__ = [
    "FunctionTool",
    "Tools",
    "function_tool",
    "pydantic_function_tool",
    "pydantic_responses_function_tool",
]

Function = Callable[..., Any]


class FunctionTool(dict[str, Any]):
    """The definition of a function that the model may call, with the type of its arguments.

    A tool of a function can be called like the function.
    """

    def __init__(
        self, definition: Mapping[str, Any], arguments: Any, function: Function | None = None
    ) -> None:
        super().__init__(definition)
        self.arguments = arguments
        self.function = function

    @property
    def name(self) -> str:
        """The name by which the model calls it."""
        return str(self["name"])

    @property
    def param(self) -> FunctionToolParam:
        """The tool as type checkers want it in ``tools`` of ``responses``."""
        flat: Any = self
        return flat

    @property
    def chat_param(self) -> ChatCompletionFunctionToolParam:
        """The tool as ``tools`` of ``chat.completions`` has it."""
        nested: Any = _nested(self)
        return nested

    def parse(self, arguments: str) -> Any:
        """The arguments of a call, from their JSON text: a model, or a function's keywords."""
        return parse_json(self.arguments, arguments or "{}")

    def __call__(self, /, *args: Any, **keywords: Any) -> Any:
        if self.function is None:
            raise TypeError(f"the tool {self.name!r} has no function to call")
        return self.function(*args, **with_defaults(self.function, args, keywords))


def pydantic_function_tool(
    model: type[BaseModel], *, name: str | None = None, description: str | None = None
) -> ChatCompletionFunctionToolParam:
    """A function tool for chat completions whose arguments are a pydantic model.

    By default its name and description are those of the class. ``responses`` takes it too.
    """
    return _of_model(model, name, description).chat_param


def pydantic_responses_function_tool(
    model: type[BaseModel],
    *,
    name: str | None = None,
    description: str | None = None,
    defer_loading: Any = None,
) -> FunctionToolParam:
    """A function tool for responses whose arguments are a pydantic model.

    With ``defer_loading`` the model finds it by tool search only.
    """
    tool = _of_model(model, name, description)
    if is_set(defer_loading):
        tool["defer_loading"] = defer_loading
    return tool.param


def _of_model(model: type[BaseModel], name: str | None, description: str | None) -> FunctionTool:
    text = description if description is not None else model.__doc__
    return FunctionTool(_definition(name or type_name(model), text, schema_of(model)), model)


def _definition(name: str, description: str | None, parameters: dict[str, Any]) -> dict[str, Any]:
    definition = {"type": "function", "name": name, "strict": True, "parameters": parameters}
    return definition if description is None else {**definition, "description": description}


@overload
def function_tool(
    function: Function, *, name: str | None = None, description: str | None = None
) -> FunctionTool: ...


@overload
def function_tool(
    function: None = None, *, name: str | None = None, description: str | None = None
) -> Callable[[Function], FunctionTool]: ...


def function_tool(
    function: Function | None = None, *, name: str | None = None, description: str | None = None
) -> FunctionTool | Callable[[Function], FunctionTool]:
    """A function tool from a typed function, blocking or asynchronous; also as a decorator.

    The schema comes from the annotations, descriptions from the docstring (in Google, NumPy or
    Sphinx style) or from ``Field(description=…)``, in ``Annotated`` or as the default. Arguments
    that ``functools.partial`` has set are left out.
    """
    if function is None:
        return partial(function_tool, name=name, description=description)
    text = description if description is not None else described(documentation(function))[0]
    arguments = arguments_type(function)
    parameters = schema_of(arguments, strict=True)
    parameters.pop("description", None)
    definition = _definition(name or function_name(function), text or None, parameters)
    return FunctionTool(definition, arguments, function)


def _nested(tool: Mapping[str, Any]) -> dict[str, Any]:
    """The shape of chat completions; the inner part stays a tool that reads its arguments."""
    inner: dict[str, Any] = {key: value for key, value in tool.items() if key != "type"}
    if isinstance(tool, FunctionTool):
        inner = FunctionTool(inner, tool.arguments, tool.function)
    return {"type": "function", "function": inner}


def _flat(tool: Mapping[str, Any]) -> Mapping[str, Any]:
    """The shape of responses."""
    inner = tool.get("function")
    if tool.get("type") != "function" or not isinstance(inner, Mapping):
        return tool
    flat = {"type": "function", **inner}
    if isinstance(inner, FunctionTool):
        return FunctionTool(flat, inner.arguments, inner.function)
    return flat


def _typed(tool: object) -> bool:
    return isinstance(tool, FunctionTool)


def _tool(value: Any) -> Mapping[str, Any]:
    """A tool in flat shape from whatever stands for one: a dict, a model or a function."""
    if isinstance(value, Mapping):
        return _flat(value)
    if inspect.isclass(value) and issubclass(value, BaseModel):
        return _of_model(value, None, None)
    return function_tool(value)


class Tools:
    """The tools of a request, in either shape; they parse the arguments of calls."""

    def __init__(self, tools: Iterable[Any] | Any = None) -> None:
        self._tools = [_tool(tool) for tool in tools] if is_set(tools) else []
        self._by_name = {
            (namespace, tool["name"]): tool for namespace, tool in _functions(self._tools, None)
        }

    def __bool__(self) -> bool:
        return bool(self._tools)

    @property
    def flat(self) -> list[dict[str, Any]]:
        """The tools as plain dicts, as ``responses`` takes them."""
        return [dict(tool) for tool in self._tools]

    @property
    def nested(self) -> list[dict[str, Any]]:
        """The tools as plain dicts, as ``chat.completions`` takes them."""
        return [
            {**nested, "function": dict(nested["function"])} if "function" in nested else nested
            for nested in (
                _nested(tool) if _is_function(tool) else dict(tool) for tool in self._tools
            )
        ]

    @property
    def parseable(self) -> bool:
        """Whether arguments of any of them are parsed."""
        return any(_typed(tool) or tool.get("strict") for tool in self._by_name.values())

    def find(self, name: str, namespace: str | None = None) -> Mapping[str, Any] | None:
        """The function tool of a call. A tool that was loaded late may be its own namespace."""
        tool = self._by_name.get((namespace, name))
        if tool is None and namespace == name:
            tool = self._by_name.get((None, name))
        return tool

    def parses(self, name: str) -> bool:
        """Whether arguments of calls of this tool are parsed."""
        tool = self.find(name)
        return tool is not None and bool(_typed(tool) or tool.get("strict"))

    def parse(self, name: str, arguments: str, namespace: str | None = None) -> Any:
        """The arguments of a call of a strict tool, parsed; ``None`` for any other tool.

        Arguments that do not fit raise pydantic's ``ValidationError``, which is a ``ValueError``.
        """
        tool = self.find(name, namespace)
        if isinstance(tool, FunctionTool):
            return tool.parse(arguments)
        return parse_any(arguments) if tool is not None and tool.get("strict") else None

    def read(self, name: str, arguments: str, namespace: str | None = None) -> Any:
        """Like ``parse``, but without a type the arguments are plain JSON."""
        tool = self.find(name, namespace)
        return tool.parse(arguments) if isinstance(tool, FunctionTool) else parse_any(arguments)


def parse_any(arguments: str) -> Any:
    """Plain JSON; ``ValueError`` if it is not valid. Without arguments some models send no text."""
    return adapter(Any).validate_json(arguments or "{}")


def _is_function(tool: Mapping[str, Any]) -> bool:
    return tool.get("type") == "function" and "function" not in tool


def _functions(
    tools: Iterable[Mapping[str, Any]], namespace: str | None
) -> Iterable[tuple[str | None, Mapping[str, Any]]]:
    for tool in tools:
        if tool.get("type") == "function" and "name" in tool:
            yield namespace, tool
        elif tool.get("type") == "namespace":
            inner = [_tool(one) for one in tool.get("tools") or ()]
            yield from _functions(inner, tool.get("name"))
