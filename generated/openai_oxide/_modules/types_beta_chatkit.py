# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.beta.chatkit`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "chat_session": {
        "ChatKitWorkflow": "openai_oxide.models.beta_chatkit:ChatKitWorkflow",
        "ChatSession": "openai_oxide.models.beta_chatkit:ChatSession",
        "ChatSessionChatKitConfiguration": "openai_oxide.models.beta_chatkit:ChatSessionChatKitConfiguration",
        "ChatSessionRateLimits": "openai_oxide.models.beta_chatkit:ChatSessionRateLimits",
        "ChatSessionStatus": "openai_oxide.models.beta_chatkit:ChatSessionStatus",
    },
    "chat_session_automatic_thread_titling": {
        "ChatSessionAutomaticThreadTitling": "openai_oxide.models.beta_chatkit:ChatSessionAutomaticThreadTitling",
    },
    "chat_session_chatkit_configuration": {
        "ChatSessionAutomaticThreadTitling": "openai_oxide.models.beta_chatkit:ChatSessionAutomaticThreadTitling",
        "ChatSessionChatKitConfiguration": "openai_oxide.models.beta_chatkit:ChatSessionChatKitConfiguration",
        "ChatSessionFileUpload": "openai_oxide.models.beta_chatkit:ChatSessionFileUpload",
        "ChatSessionHistory": "openai_oxide.models.beta_chatkit:ChatSessionHistory",
    },
    "chat_session_chatkit_configuration_param": {
        "AutomaticThreadTitling": "openai_oxide.params.beta_chatkit:AutomaticThreadTitlingParam",
        "ChatSessionChatKitConfigurationParam": "openai_oxide.params.beta_chatkit:ChatSessionChatKitConfigurationParam",
        "FileUpload": "openai_oxide.params.beta_chatkit:FileUploadParam",
        "History": "openai_oxide.params.beta_chatkit:HistoryParam",
    },
    "chat_session_expires_after_param": {
        "ChatSessionExpiresAfterParam": "openai_oxide.params.beta_chatkit:ChatSessionExpiresAfterParam",
    },
    "chat_session_file_upload": {
        "ChatSessionFileUpload": "openai_oxide.models.beta_chatkit:ChatSessionFileUpload",
    },
    "chat_session_history": {
        "ChatSessionHistory": "openai_oxide.models.beta_chatkit:ChatSessionHistory",
    },
    "chat_session_rate_limits": {
        "ChatSessionRateLimits": "openai_oxide.models.beta_chatkit:ChatSessionRateLimits",
    },
    "chat_session_rate_limits_param": {
        "ChatSessionRateLimitsParam": "openai_oxide.params.beta_chatkit:ChatSessionRateLimitsParam",
    },
    "chat_session_status": {
        "ChatSessionStatus": "openai_oxide.models.beta_chatkit:ChatSessionStatus",
    },
    "chat_session_workflow_param": {
        "ChatSessionWorkflowParam": "openai_oxide.params.beta_chatkit:ChatSessionWorkflowParam",
        "Tracing": "openai_oxide.params.beta_chatkit:WorkflowTracingParam",
    },
    "chatkit_attachment": {
        "ChatKitAttachment": "openai_oxide.models.beta_chatkit:ChatKitAttachment",
    },
    "chatkit_response_output_text": {
        "Annotation": (
            "union",
            "openai_oxide.models.beta_chatkit:FileAnnotation",
            "openai_oxide.models.beta_chatkit:UrlAnnotation",
        ),
        "AnnotationFile": "openai_oxide.models.beta_chatkit:FileAnnotation",
        "AnnotationFileSource": "openai_oxide.models.beta_chatkit:FileAnnotationSource",
        "AnnotationURL": "openai_oxide.models.beta_chatkit:UrlAnnotation",
        "AnnotationURLSource": "openai_oxide.models.beta_chatkit:UrlAnnotationSource",
        "ChatKitResponseOutputText": "openai_oxide.models.beta_chatkit:ChatKitResponseOutputText",
    },
    "chatkit_thread": {
        "ChatKitThread": "openai_oxide.models.beta_chatkit:ChatKitThread",
        "Status": (
            "union",
            "openai_oxide.models.beta_chatkit:ActiveStatus",
            "openai_oxide.models.beta_chatkit:LockedStatus",
            "openai_oxide.models.beta_chatkit:ClosedStatus",
        ),
        "StatusActive": "openai_oxide.models.beta_chatkit:ActiveStatus",
        "StatusClosed": "openai_oxide.models.beta_chatkit:ClosedStatus",
        "StatusLocked": "openai_oxide.models.beta_chatkit:LockedStatus",
    },
    "chatkit_thread_assistant_message_item": {
        "ChatKitResponseOutputText": "openai_oxide.models.beta_chatkit:ChatKitResponseOutputText",
        "ChatKitThreadAssistantMessageItem": "openai_oxide.models.beta_chatkit:ChatKitThreadAssistantMessageItem",
    },
    "chatkit_thread_item_list": {
        "ChatKitThreadAssistantMessageItem": "openai_oxide.models.beta_chatkit:ChatKitThreadAssistantMessageItem",
        "ChatKitThreadItemList": "openai_oxide.models.beta_chatkit:ChatKitThreadItemList",
        "ChatKitThreadUserMessageItem": "openai_oxide.models.beta_chatkit:ChatKitThreadUserMessageItem",
        "ChatKitWidgetItem": "openai_oxide.models.beta_chatkit:ChatKitWidgetItem",
        "Data": (
            "union",
            "openai_oxide.models.beta_chatkit:ChatKitThreadUserMessageItem",
            "openai_oxide.models.beta_chatkit:ChatKitThreadAssistantMessageItem",
            "openai_oxide.models.beta_chatkit:ChatKitWidgetItem",
            "openai_oxide.models.beta_chatkit:ClientToolCallItem",
            "openai_oxide.models.beta_chatkit:TaskItem",
            "openai_oxide.models.beta_chatkit:TaskGroupItem",
        ),
        "DataChatKitClientToolCall": "openai_oxide.models.beta_chatkit:ClientToolCallItem",
        "DataChatKitTask": "openai_oxide.models.beta_chatkit:TaskItem",
        "DataChatKitTaskGroup": "openai_oxide.models.beta_chatkit:TaskGroupItem",
        "DataChatKitTaskGroupTask": "openai_oxide.models.beta_chatkit:TaskGroupTask",
    },
    "chatkit_thread_user_message_item": {
        "ChatKitAttachment": "openai_oxide.models.beta_chatkit:ChatKitAttachment",
        "ChatKitThreadUserMessageItem": "openai_oxide.models.beta_chatkit:ChatKitThreadUserMessageItem",
        "Content": (
            "union",
            "openai_oxide.models.beta_chatkit:UserMessageInputText",
            "openai_oxide.models.beta_chatkit:UserMessageQuotedText",
        ),
        "ContentInputText": "openai_oxide.models.beta_chatkit:UserMessageInputText",
        "ContentQuotedText": "openai_oxide.models.beta_chatkit:UserMessageQuotedText",
        "InferenceOptions": "openai_oxide.models.beta_chatkit:InferenceOptions",
        "InferenceOptionsToolChoice": "openai_oxide.models.beta_chatkit:ToolChoice",
    },
    "chatkit_widget_item": {
        "ChatKitWidgetItem": "openai_oxide.models.beta_chatkit:ChatKitWidgetItem",
    },
    "session_create_params": {
        "ChatSessionChatKitConfigurationParam": "openai_oxide.params.beta_chatkit:ChatSessionChatKitConfigurationParam",
        "ChatSessionExpiresAfterParam": "openai_oxide.params.beta_chatkit:ChatSessionExpiresAfterParam",
        "ChatSessionRateLimitsParam": "openai_oxide.params.beta_chatkit:ChatSessionRateLimitsParam",
        "ChatSessionWorkflowParam": "openai_oxide.params.beta_chatkit:ChatSessionWorkflowParam",
        "SessionCreateParams": "openai_oxide.params.beta_chatkit:SessionCreateParams",
    },
    "thread_delete_response": {
        "ThreadDeleteResponse": "openai_oxide.models.beta_chatkit:ThreadDeleteResponse",
    },
    "thread_list_items_params": {
        "ThreadListItemsParams": "openai_oxide.params.beta_chatkit:ThreadListItemsParams",
    },
    "thread_list_params": {
        "ThreadListParams": "openai_oxide.params.beta_chatkit:ThreadListParams",
    },
}
