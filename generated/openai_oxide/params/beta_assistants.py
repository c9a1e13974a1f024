# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests: beta_assistants"""

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from openai_oxide.params.shared import (
    AssistantResponseFormatOptionParam,
    AssistantSupportedModels,
    AutomationMetadataParam,
    CodeInterpreterToolParam,
    FileSearchToolParam,
    FunctionToolParam,
    ReasoningEffort,
)
from openai_oxide_runtime.core.sentinels import Omittable
from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = [
    "AssistantCreateArguments",
    "AssistantCreateParams",
    "AssistantListArguments",
    "AssistantListParams",
    "AssistantToolParam",
    "AssistantUpdateArguments",
    "AssistantUpdateParams",
    "CreateAssistantRequestToolResourcesCodeInterpreterParam",
    "CreateAssistantRequestToolResourcesFileSearchParam",
    "CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam",
    "CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyParam",
    "CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticParam",
    "CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStaticParam",
    "CreateAssistantRequestToolResourcesFileSearchVectorStoreParam",
    "CreateAssistantRequestToolResourcesParam",
    "ModifyAssistantRequestToolParam",
    "ModifyAssistantRequestToolResourcesCodeInterpreterParam",
    "ModifyAssistantRequestToolResourcesFileSearchParam",
    "ModifyAssistantRequestToolResourcesParam",
]


AssistantToolParam: TypeAlias = CodeInterpreterToolParam | FileSearchToolParam | FunctionToolParam
"""The ``tools`` of ``CreateAssistantRequest``."""


class CreateAssistantRequestToolResourcesCodeInterpreterParam(TypedDict, total=False):
    """The ``code_interpreter`` of ``CreateAssistantRequestToolResources``."""

    file_ids: Sequence[str]
    """Ids of uploaded files. At most 20 items. Default []."""


class CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam(
    TypedDict, total=False
):
    """A part of ``CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategy``."""

    type: Required[Literal["auto"]]
    """Kind, by which variants are told apart."""


class CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStaticParam(
    TypedDict, total=False
):
    """The ``static`` of ``CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic``."""

    max_chunk_size_tokens: Required[int]
    """Largest chunk in tokens. At least 100, at most 4096."""

    chunk_overlap_tokens: Required[int]
    """Tokens that neighboring chunks share; at most half a chunk."""


class CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticParam(
    TypedDict, total=False
):
    """A part of ``CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategy``."""

    type: Required[Literal["static"]]
    """Kind, by which variants are told apart."""

    static: Required[
        CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStaticParam
    ]
    """Fixed chunk size and overlap."""


CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyParam: TypeAlias = (
    CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam
    | CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticParam
)
"""The ``chunking_strategy`` of ``CreateAssistantRequestToolResourcesFileSearchVectorStore``."""


class CreateAssistantRequestToolResourcesFileSearchVectorStoreParam(TypedDict, total=False):
    """The ``vector_stores`` of ``CreateAssistantRequestToolResourcesFileSearch``."""

    file_ids: Sequence[str]
    """Ids of uploaded files. At most 100000000 items."""

    chunking_strategy: CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyParam
    """How the text or audio is cut into pieces; chosen by the service when absent."""

    metadata: AutomationMetadataParam | None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class CreateAssistantRequestToolResourcesFileSearchParam(TypedDict, total=False):
    """The ``file_search`` of ``CreateAssistantRequestToolResources``."""

    vector_store_ids: Sequence[str]
    """Ids of vector stores. At most 1 item."""

    vector_stores: Iterable[CreateAssistantRequestToolResourcesFileSearchVectorStoreParam]
    """Vector stores to make along with it. At most 1 item."""


class CreateAssistantRequestToolResourcesParam(TypedDict, total=False):
    """The ``tool_resources`` of ``CreateAssistantRequest``."""

    code_interpreter: CreateAssistantRequestToolResourcesCodeInterpreterParam
    """The code interpreter: its settings, its files or its call."""

    file_search: CreateAssistantRequestToolResourcesFileSearchParam
    """File search: its settings, its stores or its call."""


ModifyAssistantRequestToolParam: TypeAlias = (
    CodeInterpreterToolParam | FileSearchToolParam | FunctionToolParam
)
"""The ``tools`` of ``ModifyAssistantRequest``."""


class ModifyAssistantRequestToolResourcesCodeInterpreterParam(TypedDict, total=False):
    """The ``code_interpreter`` of ``ModifyAssistantRequestToolResources``."""

    file_ids: Sequence[str]
    """Ids of uploaded files. At most 20 items. Default []."""


class ModifyAssistantRequestToolResourcesFileSearchParam(TypedDict, total=False):
    """The ``file_search`` of ``ModifyAssistantRequestToolResources``."""

    vector_store_ids: Sequence[str]
    """Ids of vector stores. At most 1 item."""


class ModifyAssistantRequestToolResourcesParam(TypedDict, total=False):
    """The ``tool_resources`` of ``ModifyAssistantRequest``."""

    code_interpreter: ModifyAssistantRequestToolResourcesCodeInterpreterParam
    """The code interpreter: its settings, its files or its call."""

    file_search: ModifyAssistantRequestToolResourcesFileSearchParam
    """File search: its settings, its stores or its call."""


class AssistantCreateParams(TypedDict, total=False):
    """The parameters of ``POST /assistants``."""

    model: Required[str | AssistantSupportedModels]
    """Model the assistant uses."""

    name: Omittable[str | None]
    """Its name."""

    description: Omittable[str | None]
    """What it is or does, as free text; for tools, the model reads it."""

    instructions: Omittable[str | None]
    """Standing guidance for the model, ahead of the conversation."""

    reasoning_effort: Omittable[ReasoningEffort | None]
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""

    tools: Omittable[Iterable[AssistantToolParam]]
    """What the model may call. At most 128 items. Default []."""

    tool_resources: Omittable[CreateAssistantRequestToolResourcesParam | None]
    """What the tools work on: files for code, vector stores for search."""

    metadata: Omittable[AutomationMetadataParam | None]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    temperature: Omittable[float | None]
    """Randomness of sampling, from 0 (steady) to 2 (wild); change this or `top_p`, not both."""

    top_p: Omittable[float | None]
    """Sample only from the likeliest tokens that together have this probability, 0 to 1."""

    response_format: Omittable[AssistantResponseFormatOptionParam | None]
    """The format of the answer."""


class AssistantCreateArguments(AssistantCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /assistants``: its parameters and the options of any request."""


class AssistantListParams(TypedDict, total=False):
    """The parameters of ``GET /assistants``."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 20."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'desc'."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    before: Omittable[str]
    """Cursor. Id of an item; the page ends right in front of it."""


class AssistantListArguments(AssistantListParams, RequestOptions, total=False):
    """The arguments of ``GET /assistants``: its parameters and the options of any request."""


class AssistantUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /assistants/{assistant_id}``."""

    model: Omittable[str | AssistantSupportedModels]
    """Name of the model."""

    reasoning_effort: Omittable[ReasoningEffort | None]
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""

    name: Omittable[str | None]
    """Its name."""

    description: Omittable[str | None]
    """What it is or does, as free text; for tools, the model reads it."""

    instructions: Omittable[str | None]
    """Standing guidance for the model, ahead of the conversation."""

    tools: Omittable[Iterable[ModifyAssistantRequestToolParam]]
    """What the model may call. At most 128 items. Default []."""

    tool_resources: Omittable[ModifyAssistantRequestToolResourcesParam | None]
    """What the tools work on: files for code, vector stores for search."""

    metadata: Omittable[AutomationMetadataParam | None]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    temperature: Omittable[float | None]
    """Randomness of sampling, from 0 (steady) to 2 (wild); change this or `top_p`, not both."""

    top_p: Omittable[float | None]
    """Sample only from the likeliest tokens that together have this probability, 0 to 1."""

    response_format: Omittable[AssistantResponseFormatOptionParam | None]
    """The format of the answer."""


class AssistantUpdateArguments(AssistantUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /assistants/{assistant_id}``: its parameters and the options of any request."""
