# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.static_file_chunking_strategy_object_param``, as the official package has it"""

from openai_oxide.params.vector_stores import (
    StaticFileChunkingStrategyObjectParam as StaticFileChunkingStrategyObjectParam,
    StaticFileChunkingStrategyParam as StaticFileChunkingStrategyParam,
)

__all__ = [
    "StaticFileChunkingStrategyObjectParam",
    "StaticFileChunkingStrategyParam",
]
