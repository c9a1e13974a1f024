# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.shared.metadata``, as the official package has it"""

from openai_oxide.models.shared import Metadata as Metadata

__all__ = [
    "Metadata",
]
