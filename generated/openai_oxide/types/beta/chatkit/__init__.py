# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.beta.chatkit``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.beta_chatkit import ActiveStatus as ActiveStatus
    from openai_oxide.models.beta_chatkit import AttachmentType as AttachmentType
    from openai_oxide.models.beta_chatkit import ChatKitAttachment as ChatKitAttachment
    from openai_oxide.models.beta_chatkit import (
        ChatKitResponseOutputText as ChatKitResponseOutputText,
    )
    from openai_oxide.models.beta_chatkit import ChatKitThread as ChatKitThread
    from openai_oxide.models.beta_chatkit import (
        ChatKitThreadAssistantMessageItem as ChatKitThreadAssistantMessageItem,
    )
    from openai_oxide.models.beta_chatkit import ChatKitThreadItemList as ChatKitThreadItemList
    from openai_oxide.models.beta_chatkit import (
        ChatKitThreadUserMessageItem as ChatKitThreadUserMessageItem,
    )
    from openai_oxide.models.beta_chatkit import ChatKitWidgetItem as ChatKitWidgetItem
    from openai_oxide.models.beta_chatkit import ChatkitWorkflowTracing as ChatkitWorkflowTracing
    from openai_oxide.models.beta_chatkit import ChatSession as ChatSession
    from openai_oxide.models.beta_chatkit import (
        ChatSessionAutomaticThreadTitling as ChatSessionAutomaticThreadTitling,
    )
    from openai_oxide.models.beta_chatkit import (
        ChatSessionChatKitConfiguration as ChatSessionChatKitConfiguration,
    )
    from openai_oxide.models.beta_chatkit import ChatSessionFileUpload as ChatSessionFileUpload
    from openai_oxide.models.beta_chatkit import ChatSessionHistory as ChatSessionHistory
    from openai_oxide.models.beta_chatkit import ChatSessionRateLimits as ChatSessionRateLimits
    from openai_oxide.models.beta_chatkit import ChatSessionStatus as ChatSessionStatus
    from openai_oxide.models.beta_chatkit import ClientToolCallItem as ClientToolCallItem
    from openai_oxide.models.beta_chatkit import ClientToolCallStatus as ClientToolCallStatus
    from openai_oxide.models.beta_chatkit import ClosedStatus as ClosedStatus
    from openai_oxide.models.beta_chatkit import FileAnnotation as FileAnnotation
    from openai_oxide.models.beta_chatkit import FileAnnotationSource as FileAnnotationSource
    from openai_oxide.models.beta_chatkit import InferenceOptions as InferenceOptions
    from openai_oxide.models.beta_chatkit import LockedStatus as LockedStatus
    from openai_oxide.models.beta_chatkit import TaskGroupItem as TaskGroupItem
    from openai_oxide.models.beta_chatkit import TaskGroupTask as TaskGroupTask
    from openai_oxide.models.beta_chatkit import TaskItem as TaskItem
    from openai_oxide.models.beta_chatkit import TaskType as TaskType
    from openai_oxide.models.beta_chatkit import ThreadDeleteResponse as ThreadDeleteResponse
    from openai_oxide.models.beta_chatkit import ThreadItem as ThreadItem
    from openai_oxide.models.beta_chatkit import ThreadListResource as ThreadListResource
    from openai_oxide.models.beta_chatkit import ToolChoice as ToolChoice
    from openai_oxide.models.beta_chatkit import UrlAnnotation as UrlAnnotation
    from openai_oxide.models.beta_chatkit import UrlAnnotationSource as UrlAnnotationSource
    from openai_oxide.models.beta_chatkit import UserMessageInputText as UserMessageInputText
    from openai_oxide.models.beta_chatkit import UserMessageQuotedText as UserMessageQuotedText
    from openai_oxide.params.beta_chatkit import (
        AutomaticThreadTitlingParam as AutomaticThreadTitlingParam,
    )
    from openai_oxide.params.beta_chatkit import (
        ChatSessionChatKitConfigurationParam as ChatSessionChatKitConfigurationParam,
    )
    from openai_oxide.params.beta_chatkit import (
        ChatSessionExpiresAfterParam as ChatSessionExpiresAfterParam,
    )
    from openai_oxide.params.beta_chatkit import (
        ChatSessionRateLimitsParam as ChatSessionRateLimitsParam,
    )
    from openai_oxide.params.beta_chatkit import (
        ChatSessionWorkflowParam as ChatSessionWorkflowParam,
    )
    from openai_oxide.params.beta_chatkit import FileUploadParam as FileUploadParam
    from openai_oxide.params.beta_chatkit import HistoryParam as HistoryParam
    from openai_oxide.params.beta_chatkit import OrderEnum as OrderEnum
    from openai_oxide.params.beta_chatkit import SessionCreateParams as SessionCreateParams
    from openai_oxide.params.beta_chatkit import ThreadListItemsParams as ThreadListItemsParams
    from openai_oxide.params.beta_chatkit import ThreadListParams as ThreadListParams
    from openai_oxide.params.beta_chatkit import WorkflowTracingParam as WorkflowTracingParam

__all__ = [
    "ActiveStatus",
    "AttachmentType",
    "AutomaticThreadTitlingParam",
    "ChatKitAttachment",
    "ChatKitResponseOutputText",
    "ChatKitThread",
    "ChatKitThreadAssistantMessageItem",
    "ChatKitThreadItemList",
    "ChatKitThreadUserMessageItem",
    "ChatKitWidgetItem",
    "ChatSession",
    "ChatSessionAutomaticThreadTitling",
    "ChatSessionChatKitConfiguration",
    "ChatSessionChatKitConfigurationParam",
    "ChatSessionExpiresAfterParam",
    "ChatSessionFileUpload",
    "ChatSessionHistory",
    "ChatSessionRateLimits",
    "ChatSessionRateLimitsParam",
    "ChatSessionStatus",
    "ChatSessionWorkflowParam",
    "ChatkitWorkflowTracing",
    "ClientToolCallItem",
    "ClientToolCallStatus",
    "ClosedStatus",
    "FileAnnotation",
    "FileAnnotationSource",
    "FileUploadParam",
    "HistoryParam",
    "InferenceOptions",
    "LockedStatus",
    "OrderEnum",
    "SessionCreateParams",
    "TaskGroupItem",
    "TaskGroupTask",
    "TaskItem",
    "TaskType",
    "ThreadDeleteResponse",
    "ThreadItem",
    "ThreadListItemsParams",
    "ThreadListParams",
    "ThreadListResource",
    "ToolChoice",
    "UrlAnnotation",
    "UrlAnnotationSource",
    "UserMessageInputText",
    "UserMessageQuotedText",
    "WorkflowTracingParam",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "ActiveStatus": "openai_oxide.models.beta_chatkit:ActiveStatus",
        "AttachmentType": "openai_oxide.models.beta_chatkit:AttachmentType",
        "AutomaticThreadTitlingParam": "openai_oxide.params.beta_chatkit:AutomaticThreadTitlingParam",
        "ChatKitAttachment": "openai_oxide.models.beta_chatkit:ChatKitAttachment",
        "ChatKitResponseOutputText": "openai_oxide.models.beta_chatkit:ChatKitResponseOutputText",
        "ChatKitThread": "openai_oxide.models.beta_chatkit:ChatKitThread",
        "ChatKitThreadAssistantMessageItem": "openai_oxide.models.beta_chatkit:ChatKitThreadAssistantMessageItem",
        "ChatKitThreadItemList": "openai_oxide.models.beta_chatkit:ChatKitThreadItemList",
        "ChatKitThreadUserMessageItem": "openai_oxide.models.beta_chatkit:ChatKitThreadUserMessageItem",
        "ChatKitWidgetItem": "openai_oxide.models.beta_chatkit:ChatKitWidgetItem",
        "ChatSession": "openai_oxide.models.beta_chatkit:ChatSession",
        "ChatSessionAutomaticThreadTitling": "openai_oxide.models.beta_chatkit:ChatSessionAutomaticThreadTitling",
        "ChatSessionChatKitConfiguration": "openai_oxide.models.beta_chatkit:ChatSessionChatKitConfiguration",
        "ChatSessionChatKitConfigurationParam": "openai_oxide.params.beta_chatkit:ChatSessionChatKitConfigurationParam",
        "ChatSessionExpiresAfterParam": "openai_oxide.params.beta_chatkit:ChatSessionExpiresAfterParam",
        "ChatSessionFileUpload": "openai_oxide.models.beta_chatkit:ChatSessionFileUpload",
        "ChatSessionHistory": "openai_oxide.models.beta_chatkit:ChatSessionHistory",
        "ChatSessionRateLimits": "openai_oxide.models.beta_chatkit:ChatSessionRateLimits",
        "ChatSessionRateLimitsParam": "openai_oxide.params.beta_chatkit:ChatSessionRateLimitsParam",
        "ChatSessionStatus": "openai_oxide.models.beta_chatkit:ChatSessionStatus",
        "ChatSessionWorkflowParam": "openai_oxide.params.beta_chatkit:ChatSessionWorkflowParam",
        "ChatkitWorkflowTracing": "openai_oxide.models.beta_chatkit:ChatkitWorkflowTracing",
        "ClientToolCallItem": "openai_oxide.models.beta_chatkit:ClientToolCallItem",
        "ClientToolCallStatus": "openai_oxide.models.beta_chatkit:ClientToolCallStatus",
        "ClosedStatus": "openai_oxide.models.beta_chatkit:ClosedStatus",
        "FileAnnotation": "openai_oxide.models.beta_chatkit:FileAnnotation",
        "FileAnnotationSource": "openai_oxide.models.beta_chatkit:FileAnnotationSource",
        "FileUploadParam": "openai_oxide.params.beta_chatkit:FileUploadParam",
        "HistoryParam": "openai_oxide.params.beta_chatkit:HistoryParam",
        "InferenceOptions": "openai_oxide.models.beta_chatkit:InferenceOptions",
        "LockedStatus": "openai_oxide.models.beta_chatkit:LockedStatus",
        "OrderEnum": "openai_oxide.params.beta_chatkit:OrderEnum",
        "SessionCreateParams": "openai_oxide.params.beta_chatkit:SessionCreateParams",
        "TaskGroupItem": "openai_oxide.models.beta_chatkit:TaskGroupItem",
        "TaskGroupTask": "openai_oxide.models.beta_chatkit:TaskGroupTask",
        "TaskItem": "openai_oxide.models.beta_chatkit:TaskItem",
        "TaskType": "openai_oxide.models.beta_chatkit:TaskType",
        "ThreadDeleteResponse": "openai_oxide.models.beta_chatkit:ThreadDeleteResponse",
        "ThreadItem": "openai_oxide.models.beta_chatkit:ThreadItem",
        "ThreadListItemsParams": "openai_oxide.params.beta_chatkit:ThreadListItemsParams",
        "ThreadListParams": "openai_oxide.params.beta_chatkit:ThreadListParams",
        "ThreadListResource": "openai_oxide.models.beta_chatkit:ThreadListResource",
        "ToolChoice": "openai_oxide.models.beta_chatkit:ToolChoice",
        "UrlAnnotation": "openai_oxide.models.beta_chatkit:UrlAnnotation",
        "UrlAnnotationSource": "openai_oxide.models.beta_chatkit:UrlAnnotationSource",
        "UserMessageInputText": "openai_oxide.models.beta_chatkit:UserMessageInputText",
        "UserMessageQuotedText": "openai_oxide.models.beta_chatkit:UserMessageQuotedText",
        "WorkflowTracingParam": "openai_oxide.params.beta_chatkit:WorkflowTracingParam",
    },
)
