# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.other_file_chunking_strategy_object``, as the official package has it"""

from openai_oxide.models.vector_stores import (
    OtherFileChunkingStrategyObject as OtherFileChunkingStrategyObject,
)

__all__ = [
    "OtherFileChunkingStrategyObject",
]
