"""The base of every model: a pydantic model that keeps all data and never refuses a response.

Three rules make it tolerant. They cost nothing on the fast path, because pydantic-core does them:

- an unknown field is kept and can be read as an attribute;
- a field that is missing, or is null, reads as ``None``;
- a field of an enum accepts any value of the enum's base type.

Type checkers see the strict types of the document.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, Self, TypeAlias, TypeVar

import pydantic
from pydantic import ConfigDict

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

__all__ = ["Model", "Schema", "TypeForm", "Unknown", "fields_of", "relax"]

T = TypeVar("T")
# A class or an annotation, such as ``list[Item]``; typing has no other word for it before PEP 747.
TypeForm: TypeAlias = object
# Any: a core schema. The union of TypedDicts that pydantic-core has for it forbids generic code.
Schema: TypeAlias = Any
_NOT_IN_NAMES: Final = re.compile(r"\W")
# The common prefix of the names of this package and of the package that is generated for it.
_PACKAGE_PREFIX: Final = __name__.partition("_runtime")[0]


class Model(pydantic.BaseModel):
    """A response of the API, or a part of one."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        defer_build=True,
        protected_namespaces=(),
        validate_by_name=True,
        validate_by_alias=True,
    )

    __slots__ = ("__request_id__",)

    @property
    def _request_id(self) -> str | None:
        """The ``x-request-id`` of the response, on top-level objects only."""
        return getattr(self, "__request_id__", None)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: TypeForm, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        schema = handler(source)
        fields = fields_of(handler.resolve_ref_schema(schema))
        for name in fields.keys() & _api_fields(cls):
            fields[name]["schema"] = _optional(relax(fields[name]["schema"]))
        return schema

    def to_dict(
        self,
        *,
        mode: Literal["json", "python"] = "python",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = False,
    ) -> dict[str, object]:
        """The object as the server sent it: a dict with the API's field names.

        Fields that were not in the response are left out unless ``exclude_unset=False``.
        """
        return self.model_dump(
            mode=mode,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            warnings=warnings,
        )

    def to_json(
        self,
        *,
        indent: int | None = 2,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = False,
    ) -> str:
        """The object as JSON text with the API's field names, indented by ``indent`` spaces."""
        return self.model_dump_json(
            indent=indent,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            warnings=warnings,
        )

    @classmethod
    def construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """Build an object from values of any type, without validation and without loss.

        Nested dicts become models where the annotations say so.
        """
        from openai_oxide_runtime.models.lenient import construct_model

        return construct_model(cls, values, fields_set=_fields_set)

    if not TYPE_CHECKING:
        model_construct = construct

        def __getattr__(self, name: str) -> Any:
            """An extra field, also by the name that a declared one would have: ``schema_``.

            The server may have sent another variant of a union than the program expected, whose
            field is an extra one there.
            """
            if not name.startswith("__"):
                names = (name, name.removesuffix("_"))
                for key, value in (self.__pydantic_extra__ or {}).items():
                    if key == name or _NOT_IN_NAMES.sub("_", key) in names:
                        return value
            return super().__getattr__(name)

    def __copy__(self) -> Self:
        return self._with_origin(super().__copy__())

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self:
        return self._with_origin(super().__deepcopy__(memo))

    def _with_origin(self, copy: T) -> T:
        """A copy, with the state of this object that is no field."""
        set_request_id(copy, self._request_id)
        return copy

    def __getstate__(self) -> dict[Any, Any]:  # as pydantic declares it
        return {**super().__getstate__(), "request_id": self._request_id}

    def __setstate__(self, state: dict[Any, Any]) -> None:
        request_id = state.pop("request_id", None)
        super().__setstate__(state)
        set_request_id(self, request_id)

    def __str__(self) -> str:
        return repr(self)


class Unknown(Model):
    """A variant of a union that this version of the SDK does not know, with all its data.

    Read its fields and those of the objects in it as attributes, or all of it by ``to_dict()``.
    It equals a dict of the same JSON.
    """

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: TypeForm, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        from openai_oxide_runtime.models.lenient import unknown

        schema = super().__get_pydantic_core_schema__(source, handler)
        function = {"type": "no-info", "function": unknown}
        extras = {"type": "function-before", "function": function, "schema": {"type": "any"}}
        _model_fields(handler.resolve_ref_schema(schema))["extras_schema"] = extras
        return schema

    def __eq__(self, other: object) -> bool:
        return self.to_dict() == other if isinstance(other, dict) else super().__eq__(other)


def set_request_id(model: object, request_id: str | None) -> None:
    """Set the id of the request that ``model`` is the response to."""
    object.__setattr__(model, "__request_id__", request_id)


def _api_fields(model: type[Model]) -> set[str]:
    """The fields of the API, which the server may leave out or send as null.

    Fields that a program adds in its own subclasses are as strict as it declares them.
    """
    bases = [base for base in model.__mro__ if issubclass(base, Model) and _is_generated(base)]
    return {name for base in bases for name in base.__pydantic_fields__}


def _is_generated(model: type[Model]) -> bool:
    return model.__module__.startswith(_PACKAGE_PREFIX)


def fields_of(schema: Schema) -> dict[str, Schema]:
    """The fields of a model's core schema, inside the schemas that wrap it."""
    return _model_fields(schema)["fields"]


def _model_fields(schema: Schema) -> dict[str, Schema]:
    while schema["type"] != "model-fields":
        schema = schema["schema"]
    return schema


def _optional(schema: Schema) -> Schema:
    """The schema of a field that reads a missing value and null as None."""
    default = schema if schema["type"] == "default" else {"type": "default", "default": None}
    inner = schema["schema"] if schema["type"] == "default" else schema
    if inner["type"] not in ("nullable", "any"):
        inner = {"type": "nullable", "schema": inner}
    return {**default, "schema": inner}


def relax(schema: Schema) -> Schema:
    """The schema with any string for each enum of strings; models in it are not changed."""
    kind = schema["type"]
    if kind == "literal":
        return _open_literal(schema)
    if kind == "union":
        return _open_choices(schema)
    if kind in ("nullable", "default"):
        return {**schema, "schema": relax(schema["schema"])}
    if kind == "list" and "items_schema" in schema:
        return {**schema, "items_schema": relax(schema["items_schema"])}
    if kind == "dict" and "values_schema" in schema:
        return {**schema, "values_schema": relax(schema["values_schema"])}
    return schema


def _open_literal(schema: Schema) -> Schema:
    """A single value stays: it is the tag of a union's variant."""
    expected = schema["expected"]
    if len(expected) > 1 and all(isinstance(value, str) for value in expected):
        return {"type": "str"}
    return schema


def _open_choices(schema: Schema) -> Schema:
    """A union of an enum and ``str`` becomes ``str``. It stands first: to see that an object is no
    string takes no time, but to see that a string is no object costs an error for each class."""
    choices = [relax(choice) for choice in schema["choices"]]
    strings = [choice for choice in choices if choice == {"type": "str"}]
    if strings:
        choices = strings[:1] + [c for c in choices if c["type"] not in ("str", "literal")]
    return choices[0] if len(choices) == 1 else {**schema, "choices": choices}
