# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: content_provenance_checks"""

from typing import Annotated, Literal, TypeAlias

from openai_oxide_runtime.models.base import Model as BaseModel
from openai_oxide_runtime.models.unions import OpenUnion

__all__ = [
    "C2PAProvenanceResult",
    "C2PAValidationStateApi",
    "ContentProvenanceCheck",
    "ContentProvenanceCheckResult",
    "ProvenanceCheckObject",
    "ProvenanceDetectionResultApi",
    "SynthIDProvenanceResult",
]


ProvenanceCheckObject: TypeAlias = Literal["content_provenance_check"]
"""A part of ``ContentProvenanceCheck``."""


ProvenanceDetectionResultApi: TypeAlias = Literal["detected", "not_detected"]
"""A part of ``C2PAProvenanceResult`` and ``SynthIDProvenanceResult``."""


C2PAValidationStateApi: TypeAlias = Literal["trusted", "valid", "invalid", "not_present"]
"""A part of ``C2PAProvenanceResult``."""


class C2PAProvenanceResult(BaseModel):
    """A part of ``ContentProvenanceCheckResult``."""

    type: Literal["c2pa"]
    """Kind, by which variants are told apart. Default 'c2pa'."""

    outcome: ProvenanceDetectionResultApi
    """Whether a mark of OpenAI was found; none found does not prove that a person made it."""

    validation_state: C2PAValidationStateApi
    """Whether the manifest's signature holds, or that there is no manifest."""

    issuer: str | None = None
    """Who signed the manifest; null if unknown."""

    model: str | None = None
    """Model that made the content, as the manifest tells it; null if it does not."""

    generated_at: str | None = None
    """When the media was made as the mark tells it, RFC 3339; null if it does not."""


class SynthIDProvenanceResult(BaseModel):
    """A part of ``ContentProvenanceCheckResult``."""

    type: Literal["synthid"]
    """Kind, by which variants are told apart. Default 'synthid'."""

    outcome: ProvenanceDetectionResultApi
    """Whether a watermark was found; none found does not prove that a person made it."""

    model: str | None = None
    """Name of the model."""

    generated_at: str | None = None
    """When the media was made as the mark tells it, RFC 3339; null if it does not."""


ContentProvenanceCheckResult: TypeAlias = Annotated[
    C2PAProvenanceResult | SynthIDProvenanceResult, OpenUnion("type")
]
"""The ``results`` of ``ContentProvenanceCheck``."""


class ContentProvenanceCheck(BaseModel):
    """What ``POST /content_provenance_checks`` answers."""

    object: ProvenanceCheckObject
    """Kind of object, always the same for this one."""

    created_at: int
    """When it was made, Unix time in seconds."""

    results: list[ContentProvenanceCheckResult]
    """What was found, one entry for each kind of mark."""
