# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: safety"""

from typing import Literal

from openai_oxide_runtime.models.base import Model as BaseModel

__all__ = [
    "SafetyAlert",
    "SafetyCase",
    "SafetyCaseNotice",
]


class SafetyCaseNotice(BaseModel):
    """The ``notice`` of ``SafetyCase``."""

    type: Literal["warning", "deactivation"]
    """Kind, by which variants are told apart."""


class SafetyCase(BaseModel):
    """What ``GET /safety/cases/{id}`` answers."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, Unix time in seconds."""

    entity_identifier: str
    """Whom the case is about."""

    notice: SafetyCaseNotice
    """What was told to the customer, and when to act."""

    object: Literal["safety.case"]
    """Kind of object, always the same for this one."""

    reason: str | None = None
    """Why, in a word or a sentence."""


class SafetyAlert(BaseModel):
    """What ``GET /safety/alerts/{id}`` answers."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, Unix time in seconds."""

    error_type: Literal[
        "potentially_unintended_data_transfer",
        "potentially_unintended_data_access",
        "potentially_unintended_destructive_activity",
        "other",
    ]
    """The kind of error."""

    model: str
    """Name of the model."""

    object: Literal["safety.alert"]
    """Kind of object, always the same for this one."""

    request_id: str
    """Id of the request."""

    request_paused: bool
    """Whether the request was held up."""

    response_id: str
    """Id of the response, `resp_...`."""

    reason: str | None = None
    """Why, in a word or a sentence."""

    detailed_explanation: str | None = None
    """What was noticed, at length."""
