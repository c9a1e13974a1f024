"""The arguments of a function: their types, defaults and descriptions. Pure: nothing is called."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import partial
from typing import Annotated, Any, NotRequired, get_args, get_origin, get_type_hints

from pydantic import Field, with_config
from pydantic.fields import FieldInfo
from typing_extensions import TypedDict

from openai_oxide_lib.structured_output.docstrings import described
from openai_oxide_lib.structured_output.response_format import api_name
from openai_oxide_lib.structured_output.strict_schema import SchemaError

__all__ = [
    "arguments_type",
    "described",
    "documentation",
    "function_name",
    "with_defaults",
]


def function_name(function: Callable[..., Any]) -> str:
    """The name of a function, also inside a ``functools.partial``."""
    function = _inner(function)
    return api_name(getattr(function, "__name__", type(function).__name__))


def documentation(function: Callable[..., Any]) -> str:
    """The docstring of a function; for a callable object, that of its ``__call__``."""
    function = _inner(function)
    is_plain = inspect.isroutine(function) or inspect.isclass(function)
    text = None if is_plain else type(function).__call__.__doc__
    return inspect.cleandoc(text) if text else inspect.getdoc(function) or ""


def with_defaults(
    function: Callable[..., object], args: tuple[object, ...], keywords: dict[str, Any]
) -> dict[str, Any]:
    """The keywords of a call, with the defaults of parameters that are declared by ``Field(…)``."""
    signature = inspect.signature(function)
    arguments = signature.bind_partial(*args, **keywords).arguments
    missing = (p for name, p in signature.parameters.items() if name not in arguments)
    defaults = {p.name: p.default for p in missing if isinstance(p.default, FieldInfo)}
    fields = {name: field for name, field in defaults.items() if not field.is_required()}
    values = {name: field.get_default(call_default_factory=True) for name, field in fields.items()}
    return {**keywords, **values}


def _inner(function: Any) -> Any:
    """The function inside a ``functools.partial``."""
    return function.func if isinstance(function, partial) else function


def arguments_type(function: Callable[..., Any]) -> Any:
    """A TypedDict of the keywords that ``function`` takes."""
    name = function_name(function)
    hints = _hints(function, name)
    notes = described(documentation(function))[1]
    fixed = function.keywords if isinstance(function, partial) else {}
    fields = {
        parameter.name: _field(parameter, hints, notes, name)
        for parameter in inspect.signature(function).parameters.values()
        if parameter.name not in fixed  # the program has set it
    }
    typed_dict: Any = TypedDict
    return with_config({"extra": "forbid"})(typed_dict(name, fields))


def _hints(function: Callable[..., Any], name: str) -> dict[str, Any]:
    """The annotations; those in string form are resolved."""
    target: Any = _inner(function)
    if not inspect.isroutine(target):
        target = type(target).__call__
    try:
        return get_type_hints(target, include_extras=True)
    except NameError as error:
        raise SchemaError(
            name, f"(its annotations cannot be resolved: {error}) the function"
        ) from None


def _field(
    parameter: inspect.Parameter, hints: dict[str, Any], notes: dict[str, str], function: str
) -> Any:
    path = f"{function}.{parameter.name}"
    if parameter.kind not in (parameter.POSITIONAL_OR_KEYWORD, parameter.KEYWORD_ONLY):
        raise SchemaError(path, f"a {parameter.kind.description} parameter")
    if parameter.name not in hints:
        raise SchemaError(path, "a parameter without a type")
    annotation = hints[parameter.name]
    default, note = parameter.default, notes.get(parameter.name)
    if isinstance(default, FieldInfo):  # it holds a default and a description
        annotation = Annotated[annotation, default]
    if note and not _has_description(annotation):
        annotation = Annotated[annotation, Field(description=note)]
    required = default is parameter.empty or isinstance(default, FieldInfo)
    return annotation if required else NotRequired[annotation]


def _has_description(annotation: Any) -> bool:
    if get_origin(annotation) is not Annotated:
        return False
    return any(isinstance(m, FieldInfo) and m.description for m in get_args(annotation)[1:])
