# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.vector_store_search_response``, as the official package has it"""

from openai_oxide.models.vector_stores import (
    VectorStoreSearchResponse as VectorStoreSearchResponse,
    VectorStoreSearchResultContentObject as Content,
)

__all__ = [
    "Content",
    "VectorStoreSearchResponse",
]
