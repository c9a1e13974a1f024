"""Models built from values that are there already, without validating them again."""

from __future__ import annotations

from typing import Any, TypeVar

from openai_oxide_runtime.models.base import Model, set_request_id

__all__ = ["build", "recast"]

M = TypeVar("M", bound=Model)


def recast(kind: type[M], source: Model, **changes: Any) -> M:
    """``source`` as an object of its subclass ``kind``.

    ``changes`` count as set: ``to_dict()`` has them.
    """
    model = kind.__new__(kind)
    object.__setattr__(model, "__dict__", {**source.__dict__, **changes})
    object.__setattr__(
        model, "__pydantic_fields_set__", source.__pydantic_fields_set__ | changes.keys()
    )
    object.__setattr__(model, "__pydantic_extra__", source.__pydantic_extra__)
    object.__setattr__(model, "__pydantic_private__", None)
    set_request_id(model, source._request_id)
    return model


def build(kind: type[M], **fields: Any) -> M:
    """An object of ``kind`` from all of its fields."""
    model = kind.__new__(kind)
    object.__setattr__(model, "__dict__", fields)
    object.__setattr__(model, "__pydantic_fields_set__", set(fields))
    object.__setattr__(model, "__pydantic_extra__", {})
    object.__setattr__(model, "__pydantic_private__", None)
    return model
