# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.completion_update_params``, as the official package has it"""

from openai_oxide.models.shared import Metadata as Metadata
from openai_oxide.params.chat import CompletionUpdateParams as CompletionUpdateParams

__all__ = [
    "CompletionUpdateParams",
    "Metadata",
]
