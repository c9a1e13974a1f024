# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.content_provenance_check``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.models.content_provenance_checks import (
    C2PAProvenanceResult as ResultC2PA,
    C2PAProvenanceResult as _C2PAProvenanceResult,
    ContentProvenanceCheck as ContentProvenanceCheck,
    SynthIDProvenanceResult as ResultSynthID,
    SynthIDProvenanceResult as _SynthIDProvenanceResult,
)

__all__ = [
    "ContentProvenanceCheck",
    "Result",
    "ResultC2PA",
    "ResultSynthID",
]

Result: TypeAlias = _C2PAProvenanceResult | _SynthIDProvenanceResult
