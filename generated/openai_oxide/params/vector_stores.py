# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests: vector_stores"""

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from openai_oxide.params.responses import (
    ComparisonFilter,
    CompoundFilter,
    VectorStoreFileAttributes,
)
from openai_oxide.params.shared import AutomationMetadataParam
from openai_oxide_runtime.core.sentinels import Omittable
from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = [
    "AutoFileChunkingStrategyParam",
    "CreateVectorStoreFileRequestParam",
    "CreateVectorStoreRequestChunkingStrategyParam",
    "FileBatchCreateArguments",
    "FileBatchCreateParams",
    "FileBatchListFilesArguments",
    "FileBatchListFilesParams",
    "FileChunkingStrategyParam",
    "FileCreateArguments",
    "FileCreateParams",
    "FileListArguments",
    "FileListParams",
    "FileUpdateArguments",
    "FileUpdateParams",
    "StaticFileChunkingStrategyObjectParam",
    "StaticFileChunkingStrategyParam",
    "VectorStoreCreateArguments",
    "VectorStoreCreateParams",
    "VectorStoreExpirationAfterParam",
    "VectorStoreListArguments",
    "VectorStoreListParams",
    "VectorStoreSearchArguments",
    "VectorStoreSearchParams",
    "VectorStoreSearchRequestFiltersParam",
    "VectorStoreSearchRequestRankingOptionsParam",
    "VectorStoreUpdateArguments",
    "VectorStoreUpdateParams",
]


class AutoFileChunkingStrategyParam(TypedDict, total=False):
    """A part of ``ChunkingStrategyRequestParam`` and ``CreateVectorStoreRequestChunkingStrategy``."""

    type: Required[Literal["auto"]]
    """Kind, by which variants are told apart."""


class StaticFileChunkingStrategyParam(TypedDict, total=False):
    """A part of ``StaticChunkingStrategyRequestParam`` and ``StaticFileChunkingStrategyObject``."""

    max_chunk_size_tokens: Required[int]
    """Largest chunk in tokens, from 100 to 4096. At least 100, at most 4096."""

    chunk_overlap_tokens: Required[int]
    """Tokens that neighboring chunks share; at most half a chunk."""


class StaticFileChunkingStrategyObjectParam(TypedDict, total=False):
    """A part of ``ChunkingStrategyRequestParam`` and ``CreateVectorStoreRequestChunkingStrategy``."""

    type: Required[Literal["static"]]
    """Kind, by which variants are told apart."""

    static: Required[StaticFileChunkingStrategyParam]
    """Fixed chunk size and overlap."""


FileChunkingStrategyParam: TypeAlias = (
    AutoFileChunkingStrategyParam | StaticFileChunkingStrategyObjectParam
)
"""A part of ``CreateVectorStoreFileBatchRequest`` and ``CreateVectorStoreFileRequest``."""


class CreateVectorStoreFileRequestParam(TypedDict, total=False):
    """A part of ``CreateVectorStoreFileBatchRequest``."""

    file_id: Required[str]
    """Id of the file to add."""

    chunking_strategy: FileChunkingStrategyParam
    """How the text or audio is cut into pieces; chosen by the service when absent."""

    attributes: VectorStoreFileAttributes | None
    """Up to 16 key and value pairs by which searches can filter; values are text, numbers or booleans."""


CreateVectorStoreRequestChunkingStrategyParam: TypeAlias = (
    AutoFileChunkingStrategyParam | StaticFileChunkingStrategyObjectParam
)
"""The ``chunking_strategy`` of ``CreateVectorStoreRequest``."""


class VectorStoreExpirationAfterParam(TypedDict, total=False):
    """A part of ``CreateVectorStoreRequest``, ``UpdateVectorStoreRequest`` and ``VectorStore``."""

    anchor: Required[Literal["last_active_at"]]
    """The moment from which the lifetime is counted."""

    days: Required[int]
    """Lifetime in days, counted from the anchor. At least 1, at most 365."""


VectorStoreSearchRequestFiltersParam: TypeAlias = ComparisonFilter | CompoundFilter
"""The ``filters`` of ``VectorStoreSearchRequest``."""


class VectorStoreSearchRequestRankingOptionsParam(TypedDict, total=False):
    """The ``ranking_options`` of ``VectorStoreSearchRequest``."""

    ranker: Literal["none", "auto", "default-2024-11-15"]
    """The version of the ranking method; `auto` for the current one. Default 'auto'."""

    score_threshold: float
    """Results that score lower are dropped, 0 to 1. At least 0, at most 1. Default 0."""


class VectorStoreCreateParams(TypedDict, total=False):
    """The parameters of ``POST /vector_stores``."""

    file_ids: Omittable[Sequence[str]]
    """Ids of files to add at once. At most 500 items."""

    name: Omittable[str]
    """Your name for the vector store."""

    description: Omittable[str]
    """What it is or does, as free text; for tools, the model reads it."""

    expires_after: Omittable[VectorStoreExpirationAfterParam]
    """When it expires: an anchor and a lifetime."""

    chunking_strategy: Omittable[CreateVectorStoreRequestChunkingStrategyParam]
    """How files are cut into chunks; without it, 800 tokens with 400 shared."""

    metadata: Omittable[AutomationMetadataParam | None]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class VectorStoreCreateArguments(VectorStoreCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /vector_stores``: its parameters and the options of any request."""


class FileBatchCreateParams(TypedDict, total=False):
    """The parameters of ``POST /vector_stores/{vector_store_id}/file_batches``."""

    file_ids: Omittable[Sequence[str]]
    """Ids of uploaded files. At least 1 item, at most 2000 items."""

    files: Omittable[Iterable[CreateVectorStoreFileRequestParam]]
    """The files concerned. At least 1 item, at most 2000 items."""

    chunking_strategy: Omittable[FileChunkingStrategyParam]
    """How the text or audio is cut into pieces; chosen by the service when absent."""

    attributes: Omittable[VectorStoreFileAttributes | None]
    """Up to 16 key and value pairs by which searches can filter; values are text, numbers or booleans."""


class FileBatchCreateArguments(FileBatchCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /vector_stores/{vector_store_id}/file_batches``: its parameters and the options of any request."""


class FileBatchListFilesParams(TypedDict, total=False):
    """The parameters of ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files``."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 20."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'desc'."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    before: Omittable[str]
    """Cursor. Id of an item; the page ends right in front of it."""

    filter: Omittable[Literal["in_progress", "completed", "failed", "cancelled"]]
    """Keep only files in this state."""


class FileBatchListFilesArguments(FileBatchListFilesParams, RequestOptions, total=False):
    """The arguments of ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files``: its parameters and the options of any request."""


class FileCreateParams(TypedDict, total=False):
    """The parameters of ``POST /vector_stores/{vector_store_id}/files``."""

    file_id: Required[str]
    """Id of the file to add."""

    chunking_strategy: Omittable[FileChunkingStrategyParam]
    """How the text or audio is cut into pieces; chosen by the service when absent."""

    attributes: Omittable[VectorStoreFileAttributes | None]
    """Up to 16 key and value pairs by which searches can filter; values are text, numbers or booleans."""


class FileCreateArguments(FileCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /vector_stores/{vector_store_id}/files``: its parameters and the options of any request."""


class FileListParams(TypedDict, total=False):
    """The parameters of ``GET /vector_stores/{vector_store_id}/files``."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 20."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'desc'."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    before: Omittable[str]
    """Cursor. Id of an item; the page ends right in front of it."""

    filter: Omittable[Literal["in_progress", "completed", "failed", "cancelled"]]
    """Keep only files in this state."""


class FileListArguments(FileListParams, RequestOptions, total=False):
    """The arguments of ``GET /vector_stores/{vector_store_id}/files``: its parameters and the options of any request."""


class FileUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /vector_stores/{vector_store_id}/files/{file_id}``."""

    attributes: Required[VectorStoreFileAttributes | None]
    """Up to 16 key and value pairs by which searches can filter; values are text, numbers or booleans."""


class FileUpdateArguments(FileUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /vector_stores/{vector_store_id}/files/{file_id}``: its parameters and the options of any request."""


class VectorStoreListParams(TypedDict, total=False):
    """The parameters of ``GET /vector_stores``."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 20."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'desc'."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    before: Omittable[str]
    """Cursor. Id of an item; the page ends right in front of it."""


class VectorStoreListArguments(VectorStoreListParams, RequestOptions, total=False):
    """The arguments of ``GET /vector_stores``: its parameters and the options of any request."""


class VectorStoreSearchParams(TypedDict, total=False):
    """The parameters of ``POST /vector_stores/{vector_store_id}/search``."""

    query: Required[str | Sequence[str]]
    """What to look for: one text or several."""

    rewrite_query: Omittable[bool]
    """True to let the query be reworded for better results. Default False."""

    max_num_results: Omittable[int]
    """Most results to return, 1 to 50. At least 1, at most 50. Default 10."""

    filters: Omittable[VectorStoreSearchRequestFiltersParam]
    """Condition on file attributes that limits the search."""

    ranking_options: Omittable[VectorStoreSearchRequestRankingOptionsParam]
    """How results are ranked and which are dropped."""


class VectorStoreSearchArguments(VectorStoreSearchParams, RequestOptions, total=False):
    """The arguments of ``POST /vector_stores/{vector_store_id}/search``: its parameters and the options of any request."""


class VectorStoreUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /vector_stores/{vector_store_id}``."""

    name: Omittable[str | None]
    """Its name."""

    expires_after: Omittable[VectorStoreExpirationAfterParam | None]
    """When it expires: an anchor and a lifetime."""

    metadata: Omittable[AutomationMetadataParam | None]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class VectorStoreUpdateArguments(VectorStoreUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /vector_stores/{vector_store_id}``: its parameters and the options of any request."""
