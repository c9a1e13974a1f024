# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: models"""

from typing import Literal

from openai_oxide_runtime.models.base import Model as BaseModel

__all__ = [
    "ListModelsResponse",
    "Model",
    "ModelDeleted",
]


class ModelDeleted(BaseModel):
    """What ``DELETE /models/{model}`` answers."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it was deleted."""

    object: str
    """Kind of object, always the same for this one."""


class Model(BaseModel):
    """What ``GET /models/{model}`` answers."""

    id: str
    """Name of the model, as used in requests."""

    created: int
    """When it was made, Unix time in seconds."""

    object: Literal["model"]
    """Kind of object, always the same for this one."""

    owned_by: str
    """Organization or user the model belongs to."""

    shutdown_date: str | None = None
    """Day on which the model is switched off, `YYYY-MM-DD`; null if none is set."""


class ListModelsResponse(BaseModel):
    """What ``GET /models`` answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one."""

    data: list[Model]
    """The items of this page, or the payload."""
