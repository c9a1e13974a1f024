# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: beta_assistants"""

from typing import Annotated, Literal, TypeAlias

from openai_oxide.models.shared import (
    AssistantResponseFormatOption,
    CodeInterpreterTool,
    FileSearchTool,
    FunctionTool,
    Metadata,
)
from openai_oxide_runtime.models.base import Model as BaseModel
from openai_oxide_runtime.models.unions import OpenUnion

__all__ = [
    "Assistant",
    "AssistantDeleted",
    "AssistantTool",
    "AssistantToolResources",
    "AssistantToolResourcesCodeInterpreter",
    "AssistantToolResourcesFileSearch",
    "ListAssistantsResponse",
]


AssistantTool: TypeAlias = Annotated[
    CodeInterpreterTool | FileSearchTool | FunctionTool, OpenUnion("type")
]
"""The ``tools`` of ``Assistant``."""


class AssistantToolResourcesCodeInterpreter(BaseModel):
    """The ``code_interpreter`` of ``AssistantToolResources``."""

    file_ids: list[str] | None = None
    """Ids of uploaded files. At most 20 items. Default []."""


class AssistantToolResourcesFileSearch(BaseModel):
    """The ``file_search`` of ``AssistantToolResources``."""

    vector_store_ids: list[str] | None = None
    """Ids of vector stores. At most 1 item."""


class AssistantToolResources(BaseModel):
    """The ``tool_resources`` of ``Assistant``."""

    code_interpreter: AssistantToolResourcesCodeInterpreter | None = None
    """The code interpreter: its settings, its files or its call."""

    file_search: AssistantToolResourcesFileSearch | None = None
    """File search: its settings, its stores or its call."""


class Assistant(BaseModel):
    """What ``POST /assistants``, ``GET /assistants/{assistant_id}`` or ``POST /assistants/{assistant_id}`` answers."""

    id: str
    """Unique id."""

    object: Literal["assistant"]
    """Kind of object, always the same for this one."""

    created_at: int
    """When it was made, Unix time in seconds."""

    name: str | None = None
    """Name of the assistant; null if it has none."""

    description: str | None = None
    """What it is or does, as free text; for tools, the model reads it."""

    model: str
    """Name of the model."""

    instructions: str | None = None
    """What the assistant is told about its task and manner; null for nothing."""

    tools: list[AssistantTool]
    """What the assistant may use: code interpreter, file search, functions. At most 128 items. Default []."""

    metadata: Metadata | None = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    tool_resources: AssistantToolResources | None = None
    """What the tools work on: files for code, vector stores for search."""

    temperature: float | None = None
    """Randomness of sampling, from 0 (steady) to 2 (wild); change this or `top_p`, not both."""

    top_p: float | None = None
    """Sample only from the likeliest tokens that together have this probability, 0 to 1."""

    response_format: AssistantResponseFormatOption | None = None
    """The format of the answer."""


class AssistantDeleted(BaseModel):
    """What ``DELETE /assistants/{assistant_id}`` answers."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it was deleted."""

    object: Literal["assistant.deleted"]
    """Kind of object, always the same for this one."""


class ListAssistantsResponse(BaseModel):
    """What ``GET /assistants`` answers."""

    object: str
    """Kind of object, always the same for this one."""

    data: list[Assistant]
    """The items of this page, or the payload."""

    first_id: str
    """Id of the first item of the page; null when the page is empty."""

    last_id: str
    """Id of the last item of the page, the cursor for the next one; null when empty."""

    has_more: bool
    """Whether further items follow this page."""
