# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.file_chunking_strategy_param``, as the official package has it"""

from openai_oxide.params.vector_stores import (
    AutoFileChunkingStrategyParam as AutoFileChunkingStrategyParam,
    FileChunkingStrategyParam as FileChunkingStrategyParam,
    StaticFileChunkingStrategyObjectParam as StaticFileChunkingStrategyObjectParam,
)

__all__ = [
    "AutoFileChunkingStrategyParam",
    "FileChunkingStrategyParam",
    "StaticFileChunkingStrategyObjectParam",
]
