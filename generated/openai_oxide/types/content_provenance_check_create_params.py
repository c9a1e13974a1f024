# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.content_provenance_check_create_params``, as the official package has it"""

from openai_oxide.params.content_provenance_checks import (
    ContentProvenanceCheckCreateParams as ContentProvenanceCheckCreateParams,
)
from openai_oxide_runtime.serialization.files import FileTypes as FileTypes

__all__ = [
    "ContentProvenanceCheckCreateParams",
    "FileTypes",
]
