# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: vector_stores"""

from typing import Annotated, Literal, TypeAlias

from openai_oxide.models.responses import VectorStoreFileAttributes
from openai_oxide.models.shared import Metadata
from openai_oxide_runtime.models.base import Model as BaseModel
from openai_oxide_runtime.models.unions import OpenUnion

__all__ = [
    "FileChunkingStrategy",
    "FileContentResponse",
    "ListVectorStoreFilesResponse",
    "ListVectorStoresResponse",
    "OtherFileChunkingStrategyObject",
    "StaticFileChunkingStrategy",
    "StaticFileChunkingStrategyObject",
    "VectorStore",
    "VectorStoreDeleted",
    "VectorStoreExpirationAfter",
    "VectorStoreFile",
    "VectorStoreFileBatch",
    "VectorStoreFileBatchFileCounts",
    "VectorStoreFileContentResponse",
    "VectorStoreFileCounts",
    "VectorStoreFileDeleted",
    "VectorStoreFileLastError",
    "VectorStoreSearchResponse",
    "VectorStoreSearchResultContentObject",
    "VectorStoreSearchResultsPage",
]


class VectorStoreFileDeleted(BaseModel):
    """What ``DELETE /vector_stores/{vector_store_id}/files/{file_id}`` answers."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it was deleted."""

    object: Literal["vector_store.file.deleted"]
    """Kind of object, always the same for this one."""


class VectorStoreDeleted(BaseModel):
    """What ``DELETE /vector_stores/{vector_store_id}`` answers."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it was deleted."""

    object: Literal["vector_store.deleted"]
    """Kind of object, always the same for this one."""


class VectorStoreFileLastError(BaseModel):
    """The ``last_error`` of ``VectorStoreFile``."""

    code: Literal["server_error", "unsupported_file", "invalid_file"]
    """Short machine-readable name of the error."""

    message: str
    """The message; in an error, the explanation for people."""


class StaticFileChunkingStrategy(BaseModel):
    """A part of ``StaticChunkingStrategyRequestParam`` and ``StaticFileChunkingStrategyObject``."""

    max_chunk_size_tokens: int
    """Largest chunk in tokens, from 100 to 4096. At least 100, at most 4096."""

    chunk_overlap_tokens: int
    """Tokens that neighboring chunks share; at most half a chunk."""


class StaticFileChunkingStrategyObject(BaseModel):
    """A part of ``FileChunkingStrategy``."""

    type: Literal["static"]
    """Kind, by which variants are told apart."""

    static: StaticFileChunkingStrategy
    """Fixed chunk size and overlap."""


class OtherFileChunkingStrategyObject(BaseModel):
    """A part of ``FileChunkingStrategy``."""

    type: Literal["other"]
    """Kind, by which variants are told apart."""


FileChunkingStrategy: TypeAlias = Annotated[
    StaticFileChunkingStrategyObject | OtherFileChunkingStrategyObject, OpenUnion("type")
]
"""The ``chunking_strategy`` of ``VectorStoreFile``."""


class VectorStoreFile(BaseModel):
    """What ``POST /vector_stores/{vector_store_id}/files``, ``GET /vector_stores/{vector_store_id}/files/{file_id}`` or ``POST /vector_stores/{vector_store_id}/files/{file_id}`` answers."""

    id: str
    """Id of the file, the same as in the files endpoints."""

    object: Literal["vector_store.file"]
    """Kind of object, always the same for this one."""

    usage_bytes: int
    """Space taken up, in bytes."""

    created_at: int
    """When it was made, Unix time in seconds."""

    vector_store_id: str
    """Id of the vector store, `vs_...`."""

    status: Literal["in_progress", "completed", "cancelled", "failed"]
    """`in_progress`, then `completed`, `cancelled` or `failed`."""

    last_error: VectorStoreFileLastError | None = None
    """Why the file could not be indexed; null if it could."""

    chunking_strategy: FileChunkingStrategy | None = None
    """How the text or audio is cut into pieces; chosen by the service when absent."""

    attributes: VectorStoreFileAttributes | None = None
    """Up to 16 key and value pairs by which searches can filter; values are text, numbers or booleans."""


class ListVectorStoreFilesResponse(BaseModel):
    """What ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files`` or ``GET /vector_stores/{vector_store_id}/files`` answers."""

    object: str
    """Kind of object, always the same for this one."""

    data: list[VectorStoreFile]
    """The items of this page, or the payload."""

    first_id: str
    """Id of the first item of the page; null when the page is empty."""

    last_id: str
    """Id of the last item of the page, the cursor for the next one; null when empty."""

    has_more: bool
    """Whether further items follow this page."""


class VectorStoreFileCounts(BaseModel):
    """The ``file_counts`` of ``VectorStore``."""

    in_progress: int
    """How many are still being worked on."""

    completed: int
    """How many were completed."""

    failed: int
    """How many failed."""

    cancelled: int
    """How many were cancelled."""

    total: int
    """How many there are in all."""


class VectorStoreExpirationAfter(BaseModel):
    """A part of ``CreateVectorStoreRequest``, ``UpdateVectorStoreRequest`` and ``VectorStore``."""

    anchor: Literal["last_active_at"]
    """The moment from which the lifetime is counted."""

    days: int
    """Lifetime in days, counted from the anchor. At least 1, at most 365."""


class VectorStore(BaseModel):
    """What ``POST /vector_stores``, ``GET /vector_stores/{vector_store_id}`` or ``POST /vector_stores/{vector_store_id}`` answers."""

    id: str
    """Unique id."""

    object: Literal["vector_store"]
    """Kind of object, always the same for this one."""

    created_at: int
    """When it was made, Unix time in seconds."""

    name: str
    """Its name."""

    usage_bytes: int
    """Space taken up, in bytes."""

    file_counts: VectorStoreFileCounts
    """How many of its files are in which state."""

    status: Literal["expired", "in_progress", "completed"]
    """`in_progress` while files are being indexed, `completed` when it can be searched, or `expired`."""

    last_active_at: int | None = None
    """When it was last used, Unix time in seconds; null if never."""

    metadata: Metadata | None = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    expires_after: VectorStoreExpirationAfter | None = None
    """When the store expires: so many days after it was last used."""

    expires_at: int | None = None
    """When it expires, Unix time in seconds; null if never."""


class ListVectorStoresResponse(BaseModel):
    """What ``GET /vector_stores`` answers."""

    object: str
    """Kind of object, always the same for this one."""

    data: list[VectorStore]
    """The items of this page, or the payload."""

    first_id: str
    """Id of the first item of the page; null when the page is empty."""

    last_id: str
    """Id of the last item of the page, the cursor for the next one; null when empty."""

    has_more: bool
    """Whether further items follow this page."""


class VectorStoreFileBatchFileCounts(BaseModel):
    """The ``file_counts`` of ``VectorStoreFileBatch``."""

    in_progress: int
    """How many are still being worked on."""

    completed: int
    """How many were completed."""

    failed: int
    """How many failed."""

    cancelled: int
    """How many were cancelled."""

    total: int
    """How many there are in all."""


class VectorStoreFileBatch(BaseModel):
    """What ``POST /vector_stores/{vector_store_id}/file_batches``, ``GET /vector_stores/{vector_store_id}/file_batches/{batch_id}`` or ``POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel`` answers."""

    id: str
    """Unique id."""

    object: Literal["vector_store.files_batch"]
    """Kind of object, always the same for this one."""

    created_at: int
    """When it was made, Unix time in seconds."""

    vector_store_id: str
    """Id of the vector store, `vs_...`."""

    status: Literal["in_progress", "completed", "cancelled", "failed"]
    """`in_progress`, then `completed`, `cancelled` or `failed`."""

    file_counts: VectorStoreFileBatchFileCounts
    """How many files are in which state."""


class FileContentResponse(BaseModel):
    """The ``data`` of ``VectorStoreFileContentResponse``."""

    type: str | None = None
    """Kind, by which variants are told apart."""

    text: str | None = None
    """The text."""


class VectorStoreFileContentResponse(BaseModel):
    """What ``GET /vector_stores/{vector_store_id}/files/{file_id}/content`` answers."""

    object: Literal["vector_store.file_content.page"]
    """Kind of object, always the same for this one."""

    data: list[FileContentResponse]
    """The items of this page, or the payload."""

    has_more: bool
    """Whether further items follow this page."""

    next_page: str | None = None
    """Cursor for the next page; null on the last."""


class VectorStoreSearchResultContentObject(BaseModel):
    """A part of ``VectorStoreSearchResponse``."""

    type: Literal["text"]
    """Kind, by which variants are told apart."""

    text: str
    """The text."""


class VectorStoreSearchResponse(BaseModel):
    """A part of ``VectorStoreSearchResultsPage``."""

    file_id: str
    """Id of the file the passages come from."""

    filename: str
    """Name of the file."""

    score: float
    """How well it fits, from 0 to 1. At least 0, at most 1."""

    attributes: VectorStoreFileAttributes | None = None
    """Up to 16 key and value pairs by which searches can filter; values are text, numbers or booleans."""

    content: list[VectorStoreSearchResultContentObject]
    """The passages of the file that fit."""


class VectorStoreSearchResultsPage(BaseModel):
    """What ``POST /vector_stores/{vector_store_id}/search`` answers."""

    object: Literal["vector_store.search_results.page"]
    """Kind of object, always the same for this one."""

    search_query: list[str]
    """The queries that were run, after any rewording."""

    data: list[VectorStoreSearchResponse]
    """The files that fit best, with their passages."""

    has_more: bool
    """Whether further items follow this page."""

    next_page: str | None = None
    """Cursor for the next page; null on the last."""
