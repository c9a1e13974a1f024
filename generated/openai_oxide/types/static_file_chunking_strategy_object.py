# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.static_file_chunking_strategy_object``, as the official package has it"""

from openai_oxide.models.vector_stores import (
    StaticFileChunkingStrategy as StaticFileChunkingStrategy,
    StaticFileChunkingStrategyObject as StaticFileChunkingStrategyObject,
)

__all__ = [
    "StaticFileChunkingStrategy",
    "StaticFileChunkingStrategyObject",
]
