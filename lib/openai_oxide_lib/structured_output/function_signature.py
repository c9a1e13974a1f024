"""What a function says about its arguments: their types, which may be left out, what they mean.

Pure. Nothing is called.
"""

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
    "filled",
    "function_name",
]


def function_name(function: Callable[..., Any]) -> str:
    """The name of a function, below whatever ``functools.partial`` wraps it."""
    function = _inner(function)
    return api_name(getattr(function, "__name__", type(function).__name__))


def documentation(function: Callable[..., Any]) -> str:
    """The docstring of a function; of an object that is called, what its ``__call__`` says."""
    function = _inner(function)
    named = inspect.isroutine(function) or inspect.isclass(function)
    called = None if named else type(function).__call__.__doc__
    return inspect.cleandoc(called) if called else inspect.getdoc(function) or ""


def filled(function: Callable[..., Any], args: Any, keywords: dict[str, Any]) -> dict[str, Any]:
    """The keywords of a call with the defaults that ``Field(…)`` stands for."""
    signature = inspect.signature(function)
    arguments = signature.bind_partial(*args, **keywords).arguments
    missing = (p for name, p in signature.parameters.items() if name not in arguments)
    defaults = {p.name: p.default for p in missing if isinstance(p.default, FieldInfo)}
    fields = {name: field for name, field in defaults.items() if not field.is_required()}
    more = {name: field.get_default(call_default_factory=True) for name, field in fields.items()}
    return {**keywords, **more}


def _inner(function: Any) -> Any:
    """What ``functools.partial`` has been made of."""
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
        if parameter.name not in fixed  # what the program has chosen is not the model's to choose
    }
    make: Any = TypedDict
    return with_config({"extra": "forbid"})(make(name, fields))


def _hints(function: Callable[..., Any], name: str) -> dict[str, Any]:
    """The annotations, with those written as text resolved."""
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
    if isinstance(default, FieldInfo):  # pydantic's way to say a default and more
        annotation = Annotated[annotation, default]
    if note and not _has_description(annotation):
        annotation = Annotated[annotation, Field(description=note)]
    required = default is parameter.empty or isinstance(default, FieldInfo)
    return annotation if required else NotRequired[annotation]


def _has_description(annotation: Any) -> bool:
    if get_origin(annotation) is not Annotated:
        return False
    return any(isinstance(m, FieldInfo) and m.description for m in get_args(annotation)[1:])
