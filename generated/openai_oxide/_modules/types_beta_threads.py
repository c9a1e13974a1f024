# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.beta.threads`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "annotation": {
        "Annotation": "openai_oxide.models.beta_threads:Annotation",
        "FileCitationAnnotation": "openai_oxide.models.beta_threads:FileCitationAnnotation",
        "FilePathAnnotation": "openai_oxide.models.beta_threads:FilePathAnnotation",
    },
    "annotation_delta": {
        "AnnotationDelta": "openai_oxide.models.beta_threads:AnnotationDelta",
        "FileCitationDeltaAnnotation": "openai_oxide.models.beta_threads:FileCitationDeltaAnnotation",
        "FilePathDeltaAnnotation": "openai_oxide.models.beta_threads:FilePathDeltaAnnotation",
    },
    "file_citation_annotation": {
        "FileCitation": "openai_oxide.models.beta_threads:FileCitationAnnotationFileCitation",
        "FileCitationAnnotation": "openai_oxide.models.beta_threads:FileCitationAnnotation",
    },
    "file_citation_delta_annotation": {
        "FileCitation": "openai_oxide.models.beta_threads:FileCitationDeltaAnnotationFileCitation",
        "FileCitationDeltaAnnotation": "openai_oxide.models.beta_threads:FileCitationDeltaAnnotation",
    },
    "file_path_annotation": {
        "FilePath": "openai_oxide.models.beta_threads:FilePathAnnotationFilePath",
        "FilePathAnnotation": "openai_oxide.models.beta_threads:FilePathAnnotation",
    },
    "file_path_delta_annotation": {
        "FilePath": "openai_oxide.models.beta_threads:FilePathDeltaAnnotationFilePath",
        "FilePathDeltaAnnotation": "openai_oxide.models.beta_threads:FilePathDeltaAnnotation",
    },
    "image_file": {
        "ImageFile": "openai_oxide.models.beta_threads:ImageFile",
    },
    "image_file_content_block": {
        "ImageFile": "openai_oxide.models.beta_threads:ImageFile",
        "ImageFileContentBlock": "openai_oxide.models.beta_threads:ImageFileContentBlock",
    },
    "image_file_content_block_param": {
        "ImageFileContentBlockParam": "openai_oxide.params.beta_threads:ImageFileContentBlockParam",
        "ImageFileParam": "openai_oxide.params.beta_threads:ImageFileParam",
    },
    "image_file_delta": {
        "ImageFileDelta": "openai_oxide.models.beta_threads:ImageFileDelta",
    },
    "image_file_delta_block": {
        "ImageFileDelta": "openai_oxide.models.beta_threads:ImageFileDelta",
        "ImageFileDeltaBlock": "openai_oxide.models.beta_threads:ImageFileDeltaBlock",
    },
    "image_file_param": {
        "ImageFileParam": "openai_oxide.params.beta_threads:ImageFileParam",
    },
    "image_url": {
        "ImageURL": "openai_oxide.models.beta_threads:ImageURL",
    },
    "image_url_content_block": {
        "ImageURL": "openai_oxide.models.beta_threads:ImageURL",
        "ImageURLContentBlock": "openai_oxide.models.beta_threads:ImageURLContentBlock",
    },
    "image_url_content_block_param": {
        "ImageURLContentBlockParam": "openai_oxide.params.beta_threads:ImageURLContentBlockParam",
        "ImageURLParam": "openai_oxide.params.beta_threads:ImageURLParam",
    },
    "image_url_delta": {
        "ImageURLDelta": "openai_oxide.models.beta_threads:ImageURLDelta",
    },
    "image_url_delta_block": {
        "ImageURLDelta": "openai_oxide.models.beta_threads:ImageURLDelta",
        "ImageURLDeltaBlock": "openai_oxide.models.beta_threads:ImageURLDeltaBlock",
    },
    "image_url_param": {
        "ImageURLParam": "openai_oxide.params.beta_threads:ImageURLParam",
    },
    "message": {
        "Attachment": "openai_oxide.models.beta_threads:MessageAttachment",
        "AttachmentTool": (
            "union",
            "openai_oxide.models.shared:CodeInterpreterTool",
            "openai_oxide.models.beta_threads:AssistantToolsFileSearchTypeOnly",
        ),
        "AttachmentToolAssistantToolsFileSearchTypeOnly": "openai_oxide.models.beta_threads:AssistantToolsFileSearchTypeOnly",
        "CodeInterpreterTool": "openai_oxide.models.shared:CodeInterpreterTool",
        "IncompleteDetails": "openai_oxide.models.beta_threads:MessageIncompleteDetails",
        "Message": "openai_oxide.models.beta_threads:Message",
        "MessageContent": "openai_oxide.models.beta_threads:MessageContent",
        "Metadata": "openai_oxide.models.shared:Metadata",
    },
    "message_content": {
        "ImageFileContentBlock": "openai_oxide.models.beta_threads:ImageFileContentBlock",
        "ImageURLContentBlock": "openai_oxide.models.beta_threads:ImageURLContentBlock",
        "MessageContent": "openai_oxide.models.beta_threads:MessageContent",
        "RefusalContentBlock": "openai_oxide.models.beta_threads:RefusalContentBlock",
        "TextContentBlock": "openai_oxide.models.beta_threads:TextContentBlock",
    },
    "message_content_delta": {
        "ImageFileDeltaBlock": "openai_oxide.models.beta_threads:ImageFileDeltaBlock",
        "ImageURLDeltaBlock": "openai_oxide.models.beta_threads:ImageURLDeltaBlock",
        "MessageContentDelta": "openai_oxide.models.beta_threads:MessageContentDelta",
        "RefusalDeltaBlock": "openai_oxide.models.beta_threads:RefusalDeltaBlock",
        "TextDeltaBlock": "openai_oxide.models.beta_threads:TextDeltaBlock",
    },
    "message_content_part_param": {
        "ImageFileContentBlockParam": "openai_oxide.params.beta_threads:ImageFileContentBlockParam",
        "ImageURLContentBlockParam": "openai_oxide.params.beta_threads:ImageURLContentBlockParam",
        "MessageContentPartParam": "openai_oxide.params.beta_threads:MessageContentPartParam",
        "TextContentBlockParam": "openai_oxide.params.beta_threads:TextContentBlockParam",
    },
    "message_create_params": {
        "Attachment": "openai_oxide.params.beta_threads:CreateMessageRequestAttachmentParam",
        "AttachmentTool": (
            "union",
            "openai_oxide.params.shared:CodeInterpreterToolParam",
            "openai_oxide.params.beta_threads:AssistantToolsFileSearchTypeOnlyParam",
        ),
        "AttachmentToolFileSearch": "openai_oxide.params.beta_threads:AssistantToolsFileSearchTypeOnlyParam",
        "CodeInterpreterToolParam": "openai_oxide.params.shared:CodeInterpreterToolParam",
        "MessageContentPartParam": "openai_oxide.params.beta_threads:MessageContentPartParam",
        "MessageCreateParams": "openai_oxide.params.beta_threads:MessageCreateParams",
        "Metadata": "openai_oxide.models.shared:Metadata",
    },
    "message_deleted": {
        "MessageDeleted": "openai_oxide.models.beta_threads:MessageDeleted",
    },
    "message_delta": {
        "MessageContentDelta": "openai_oxide.models.beta_threads:MessageContentDelta",
        "MessageDelta": "openai_oxide.models.beta_threads:MessageDelta",
    },
    "message_delta_event": {
        "MessageDelta": "openai_oxide.models.beta_threads:MessageDelta",
        "MessageDeltaEvent": "openai_oxide.models.beta_threads:MessageDeltaEvent",
    },
    "message_list_params": {
        "MessageListParams": "openai_oxide.params.beta_threads:MessageListParams",
    },
    "message_update_params": {
        "MessageUpdateParams": "openai_oxide.params.beta_threads:MessageUpdateParams",
        "Metadata": "openai_oxide.models.shared:Metadata",
    },
    "refusal_content_block": {
        "RefusalContentBlock": "openai_oxide.models.beta_threads:RefusalContentBlock",
    },
    "refusal_delta_block": {
        "RefusalDeltaBlock": "openai_oxide.models.beta_threads:RefusalDeltaBlock",
    },
    "required_action_function_tool_call": {
        "Function": "openai_oxide.models.beta_threads:RequiredActionFunctionToolCallFunction",
        "RequiredActionFunctionToolCall": "openai_oxide.models.beta_threads:RequiredActionFunctionToolCall",
    },
    "run": {
        "AssistantResponseFormatOption": "openai_oxide.models.shared:AssistantResponseFormatOption",
        "AssistantTool": "openai_oxide.models.beta_assistants:AssistantTool",
        "AssistantToolChoiceOption": "openai_oxide.models.beta_threads:AssistantToolChoiceOption",
        "IncompleteDetails": "openai_oxide.models.beta_threads:RunIncompleteDetails",
        "LastError": "openai_oxide.models.beta_threads:RunLastError",
        "Metadata": "openai_oxide.models.shared:Metadata",
        "RequiredAction": "openai_oxide.models.beta_threads:RunRequiredAction",
        "RequiredActionFunctionToolCall": "openai_oxide.models.beta_threads:RequiredActionFunctionToolCall",
        "RequiredActionSubmitToolOutputs": "openai_oxide.models.beta_threads:RunRequiredActionSubmitToolOutputs",
        "Run": "openai_oxide.models.beta_threads:Run",
        "RunStatus": "openai_oxide.models.shared:RunStatus",
        "TruncationStrategy": "openai_oxide.models.beta_threads:TruncationObject",
        "Usage": "openai_oxide.models.beta_threads:RunCompletionUsage",
    },
    "run_create_params": {
        "AdditionalMessage": "openai_oxide.params.beta_threads:CreateMessageRequestParam",
        "AdditionalMessageAttachment": "openai_oxide.params.beta_threads:CreateMessageRequestAttachmentParam",
        "AdditionalMessageAttachmentTool": (
            "union",
            "openai_oxide.params.shared:CodeInterpreterToolParam",
            "openai_oxide.params.beta_threads:AssistantToolsFileSearchTypeOnlyParam",
        ),
        "AdditionalMessageAttachmentToolFileSearch": "openai_oxide.params.beta_threads:AssistantToolsFileSearchTypeOnlyParam",
        "AssistantResponseFormatOptionParam": "openai_oxide.params.shared:AssistantResponseFormatOptionParam",
        "AssistantToolChoiceOptionParam": "openai_oxide.params.beta_threads:AssistantToolChoiceOptionParam",
        "AssistantToolParam": "openai_oxide.params.beta_assistants:AssistantToolParam",
        "ChatModel": "openai_oxide.models.shared:ChatModel",
        "CodeInterpreterToolParam": "openai_oxide.params.shared:CodeInterpreterToolParam",
        "MessageContentPartParam": "openai_oxide.params.beta_threads:MessageContentPartParam",
        "Metadata": "openai_oxide.models.shared:Metadata",
        "ReasoningEffort": "openai_oxide.models.shared:ReasoningEffort",
        "RunCreateParams": "openai_oxide.params.beta_threads:RunCreateParams",
        "RunCreateParamsBase": "openai_oxide.params.beta_threads:RunCreateParamsBase",
        "RunCreateParamsNonStreaming": "openai_oxide.params.beta_threads:RunCreateParamsNonStreaming",
        "RunCreateParamsStreaming": "openai_oxide.params.beta_threads:RunCreateParamsStreaming",
        "RunStepInclude": "openai_oxide.models.shared:RunStepInclude",
        "TruncationStrategy": "openai_oxide.params.beta_threads:TruncationObjectParam",
    },
    "run_list_params": {
        "RunListParams": "openai_oxide.params.beta_threads:RunListParams",
    },
    "run_status": {
        "RunStatus": "openai_oxide.models.shared:RunStatus",
    },
    "run_submit_tool_outputs_params": {
        "RunSubmitToolOutputsParams": "openai_oxide.params.beta_threads:RunSubmitToolOutputsParams",
        "RunSubmitToolOutputsParamsBase": "openai_oxide.params.beta_threads:RunSubmitToolOutputsParamsBase",
        "RunSubmitToolOutputsParamsNonStreaming": "openai_oxide.params.beta_threads:RunSubmitToolOutputsParamsNonStreaming",
        "RunSubmitToolOutputsParamsStreaming": "openai_oxide.params.beta_threads:RunSubmitToolOutputsParamsStreaming",
        "ToolOutput": "openai_oxide.params.beta_threads:SubmitToolOutputsRunRequestToolOutputParam",
    },
    "run_update_params": {
        "Metadata": "openai_oxide.models.shared:Metadata",
        "RunUpdateParams": "openai_oxide.params.beta_threads:RunUpdateParams",
    },
    "text": {
        "Annotation": "openai_oxide.models.beta_threads:Annotation",
        "Text": "openai_oxide.models.beta_threads:Text",
    },
    "text_content_block": {
        "Text": "openai_oxide.models.beta_threads:Text",
        "TextContentBlock": "openai_oxide.models.beta_threads:TextContentBlock",
    },
    "text_content_block_param": {
        "TextContentBlockParam": "openai_oxide.params.beta_threads:TextContentBlockParam",
    },
    "text_delta": {
        "AnnotationDelta": "openai_oxide.models.beta_threads:AnnotationDelta",
        "TextDelta": "openai_oxide.models.beta_threads:TextDelta",
    },
    "text_delta_block": {
        "TextDelta": "openai_oxide.models.beta_threads:TextDelta",
        "TextDeltaBlock": "openai_oxide.models.beta_threads:TextDeltaBlock",
    },
}
