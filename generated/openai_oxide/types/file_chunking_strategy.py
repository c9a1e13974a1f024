# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.file_chunking_strategy``, as the official package has it"""

from openai_oxide.models.vector_stores import (
    FileChunkingStrategy as FileChunkingStrategy,
    OtherFileChunkingStrategyObject as OtherFileChunkingStrategyObject,
    StaticFileChunkingStrategyObject as StaticFileChunkingStrategyObject,
)

__all__ = [
    "FileChunkingStrategy",
    "OtherFileChunkingStrategyObject",
    "StaticFileChunkingStrategyObject",
]
