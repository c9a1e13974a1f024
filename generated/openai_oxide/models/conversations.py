# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: conversations"""

import builtins
from typing import Annotated, Literal, TypeAlias

from openai_oxide.models.responses import (
    AdditionalTools,
    ImageGenToolCall,
    LocalShellToolCall,
    LocalShellToolCallOutput,
    MCPApprovalRequest,
    MCPApprovalResponseResource,
    MCPListTools,
    MCPToolCall,
    Message,
    Program,
    ProgramOutput,
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    ResponseCodeInterpreterToolCall,
    ResponseCompactionItem,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseConfigurationUpdateItem,
    ResponseCustomToolCall,
    ResponseCustomToolCallOutput,
    ResponseFileSearchToolCall,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput,
    ResponseFunctionToolCallItem,
    ResponseFunctionToolCallOutputItem,
    ResponseFunctionWebSearch,
    ResponseReasoningItem,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
)
from openai_oxide_runtime.models.base import Model as BaseModel
from openai_oxide_runtime.models.unions import OpenUnion

__all__ = [
    "Conversation",
    "ConversationItem",
    "ConversationItemList",
]


ConversationItem: TypeAlias = Annotated[
    Message
    | ResponseFunctionToolCallItem
    | ResponseFunctionToolCallOutputItem
    | ResponseFileSearchToolCall
    | ResponseFunctionWebSearch
    | ImageGenToolCall
    | ResponseComputerToolCall
    | ResponseComputerToolCallOutputItem
    | ResponseToolSearchCall
    | ResponseToolSearchOutputItem
    | AdditionalTools
    | ResponseReasoningItem
    | Program
    | ProgramOutput
    | ResponseCompactionItem
    | ResponseCodeInterpreterToolCall
    | LocalShellToolCall
    | LocalShellToolCallOutput
    | ResponseFunctionShellToolCall
    | ResponseFunctionShellToolCallOutput
    | ResponseApplyPatchToolCall
    | ResponseApplyPatchToolCallOutput
    | MCPListTools
    | MCPApprovalRequest
    | MCPApprovalResponseResource
    | MCPToolCall
    | ResponseCustomToolCall
    | ResponseCustomToolCallOutput
    | ResponseConfigurationUpdateItem,
    OpenUnion("type"),
]
"""What ``GET /conversations/{conversation_id}/items/{item_id}`` answers."""


class ConversationItemList(BaseModel):
    """What ``POST /conversations/{conversation_id}/items`` or ``GET /conversations/{conversation_id}/items`` answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one."""

    data: list[ConversationItem]
    """The items of this page, or the payload."""

    has_more: bool
    """Whether further items follow this page."""

    first_id: str
    """Id of the first item of the page; null when the page is empty."""

    last_id: str
    """Id of the last item of the page, the cursor for the next one; null when empty."""


class Conversation(BaseModel):
    """What ``DELETE /conversations/{conversation_id}/items/{item_id}``, ``POST /conversations``, ``GET /conversations/{conversation_id}`` and 1 more answers."""

    id: str
    """Id of the conversation, `conv_...`; give it to responses as `conversation`."""

    object: Literal["conversation"]
    """Kind of object, always the same for this one. Default 'conversation'."""

    metadata: builtins.object
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    created_at: int
    """When it was made, Unix time in seconds."""
