# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.static_file_chunking_strategy``, as the official package has it"""

from openai_oxide.models.vector_stores import (
    StaticFileChunkingStrategy as StaticFileChunkingStrategy,
)

__all__ = [
    "StaticFileChunkingStrategy",
]
