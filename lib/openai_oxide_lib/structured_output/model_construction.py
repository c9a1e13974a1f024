"""Objects of a more special class made from what is there already, without checking it again."""

from __future__ import annotations

from typing import Any, TypeVar

from openai_oxide_runtime.models.base import Model, set_request_id

__all__ = ["build", "recast"]

M = TypeVar("M", bound=Model)


def recast(kind: type[M], source: Model, **changes: Any) -> M:
    """``source`` as an object of its subclass ``kind``.

    ``changes`` do not count as sent by the server, so that ``to_dict`` and requests leave new
    fields out.
    """
    made = kind.__new__(kind)
    object.__setattr__(made, "__dict__", {**source.__dict__, **changes})
    object.__setattr__(made, "__pydantic_fields_set__", set(source.__pydantic_fields_set__))
    object.__setattr__(made, "__pydantic_extra__", source.__pydantic_extra__)
    object.__setattr__(made, "__pydantic_private__", None)
    set_request_id(made, source._request_id)
    return made


def build(kind: type[M], **fields: Any) -> M:
    """An object of ``kind`` from all of its fields."""
    made = kind.__new__(kind)
    object.__setattr__(made, "__dict__", fields)
    object.__setattr__(made, "__pydantic_fields_set__", set(fields))
    object.__setattr__(made, "__pydantic_extra__", {})
    object.__setattr__(made, "__pydantic_private__", None)
    return made
