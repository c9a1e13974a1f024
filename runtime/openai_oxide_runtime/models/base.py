"""The base of every model: a pydantic model that loses nothing and never refuses an answer.

Three rules make it tolerant, and each costs nothing on the fast path because pydantic-core does it:

- an unknown field is kept and can be read as an attribute;
- a field the server left out, or sent as null, reads as ``None``;
- an enum's field takes any value of the enum's base type.

Type checkers see the strict types of the document.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, Self

import pydantic
from pydantic import ConfigDict

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

__all__ = ["Model", "Unknown", "fields_of", "relax"]

_NO_NAME: Final = re.compile(r"\W")
# The common beginning of the names of this package and the one that is generated for it.
_PACKAGES: Final = __name__.partition("_runtime")[0]


class Model(pydantic.BaseModel):
    """An answer of the API, or a part of one."""

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
        """The ``x-request-id`` of the answer this object came in, on top-level objects only."""
        return getattr(self, "__request_id__", None)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        schema = handler(source)
        fields = fields_of(handler.resolve_ref_schema(schema))
        for name in fields.keys() & _promised(cls):
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

        Fields that were not in the answer are left out unless ``exclude_unset=False``.
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
        """Build an object from values of any type, checking nothing and losing nothing.

        Nested dicts become models where the types say so.
        """
        from openai_oxide_runtime.models.lenient import construct_model

        return construct_model(cls, values, fields_set=_fields_set)

    if not TYPE_CHECKING:
        model_construct = construct

        def __getattr__(self, name: str) -> Any:
            """An extra field, also by the name that an attribute would have: ``schema_``, ``a_b``.

            Its object may be of another class than it was for whoever wrote the program.
            """
            if not name.startswith("__"):
                wanted = (name, name.removesuffix("_"))
                for key, value in (self.__pydantic_extra__ or {}).items():
                    if key == name or _NO_NAME.sub("_", key) in wanted:
                        return value
            return super().__getattr__(name)

    def __copy__(self) -> Self:
        copied: Self = self._marked(super().__copy__())
        return copied

    def __deepcopy__(self, memo: dict[int, Any] | None = None) -> Self:
        copied: Self = self._marked(super().__deepcopy__(memo))
        return copied

    def _marked(self, copied: Any) -> Any:
        """A copy with what is known of where this object came from."""
        set_request_id(copied, self._request_id)
        return copied

    def __getstate__(self) -> dict[Any, Any]:
        return {**super().__getstate__(), "request_id": self._request_id}

    def __setstate__(self, state: dict[Any, Any]) -> None:
        request_id = state.pop("request_id", None)
        super().__setstate__(state)
        set_request_id(self, request_id)

    def __str__(self) -> str:
        return repr(self)


class Unknown(Model):
    """A union's variant that this version of the SDK does not know; all its data is kept.

    Read its fields as attributes, also those of the objects inside it, or the whole as
    ``to_dict()``. It equals a dict of the same JSON.
    """

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        from openai_oxide_runtime.models.lenient import unknown

        schema = super().__get_pydantic_core_schema__(source, handler)
        function = {"type": "no-info", "function": unknown}
        opened = {"type": "function-before", "function": function, "schema": {"type": "any"}}
        _model_fields(handler.resolve_ref_schema(schema))["extras_schema"] = opened
        return schema

    def __eq__(self, other: object) -> bool:
        return self.to_dict() == other if isinstance(other, dict) else super().__eq__(other)


def set_request_id(model: Any, request_id: str | None) -> None:
    """Note on ``model`` the id of the request that it answers."""
    object.__setattr__(model, "__request_id__", request_id)


def _promised(model: type[Model]) -> set[str]:
    """The fields of an answer of the API, which the server may leave out or send as null.

    Those that a program adds in classes of its own are as strict as it says.
    """
    bases = [base for base in model.__mro__ if issubclass(base, Model) and _ours(base)]
    return {name for base in bases for name in base.__pydantic_fields__}


def _ours(model: type[Model]) -> bool:
    return model.__module__.startswith(_PACKAGES)


def fields_of(schema: Any) -> dict[str, Any]:
    """The fields of a model's core schema, below whatever wraps them."""
    return _model_fields(schema)["fields"]


def _model_fields(schema: Any) -> dict[str, Any]:
    while schema["type"] != "model-fields":
        schema = schema["schema"]
    return schema


def _optional(schema: Any) -> Any:
    """A field's schema that reads a missing value and null as None."""
    default = schema if schema["type"] == "default" else {"type": "default", "default": None}
    inner = schema["schema"] if schema["type"] == "default" else schema
    if inner["type"] not in ("nullable", "any"):
        inner = {"type": "nullable", "schema": inner}
    return {**default, "schema": inner}


def relax(schema: Any) -> Any:
    """A core schema whose enums of strings take any string; models inside are left alone."""
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


def _open_literal(schema: Any) -> Any:
    """A single value stays: it is a tag, which tells one variant of a union from another."""
    expected = schema["expected"]
    if len(expected) > 1 and all(isinstance(value, str) for value in expected):
        return {"type": "str"}
    return schema


def _open_choices(schema: Any) -> Any:
    """A union of an enum and its base type is just the base type, which is looked at first: it
    is told from objects in no time, and they are not told from it without an error for each."""
    choices = [relax(choice) for choice in schema["choices"]]
    plain = [choice for choice in choices if choice == {"type": "str"}]
    if plain:
        choices = plain[:1] + [c for c in choices if c["type"] not in ("str", "literal")]
    return choices[0] if len(choices) == 1 else {**schema, "choices": choices}
