# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.chat.completion_list_params``, as the official package has it"""

from openai_oxide.models.shared import Metadata as Metadata
from openai_oxide.params.chat import CompletionListParams as CompletionListParams

__all__ = [
    "CompletionListParams",
    "Metadata",
]
