# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.conversations`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "computer_screenshot_content": {
        "ComputerScreenshotContent": "openai_oxide.models.responses:ComputerScreenshotContent",
        "ImageDetail": "openai_oxide.models.shared:ImageDetail",
        "PromptCacheBreakpoint": "openai_oxide.models.shared:PromptCacheBreakpointConfig",
    },
    "conversation": {
        "Conversation": "openai_oxide.models.conversations:Conversation",
    },
    "conversation_create_params": {
        "ConversationCreateParams": "openai_oxide.params.conversations:ConversationCreateParams",
        "Metadata": "openai_oxide.models.shared:Metadata",
        "ResponseInputItemParam": "openai_oxide.params.responses:ResponseInputItemParam",
    },
    "conversation_deleted_resource": {
        "ConversationDeletedResource": "openai_oxide.models.shared:ConversationDeletedResource",
    },
    "conversation_item": {
        "AdditionalTools": "openai_oxide.models.responses:AdditionalTools",
        "ConversationItem": "openai_oxide.models.conversations:ConversationItem",
        "ImageGenerationCall": "openai_oxide.models.responses:ImageGenToolCall",
        "ImageGenerationCallError": "openai_oxide.models.responses:ImageGenToolCallError",
        "ImageGenerationCallErrorModerationDetails": "openai_oxide.models.responses:ImageGenToolCallErrorModerationDetails",
        "ImageGenerationCallSvgUsage": "openai_oxide.models.responses:ImageGenToolCallSvgUsage",
        "LocalShellCall": "openai_oxide.models.responses:LocalShellToolCall",
        "LocalShellCallAction": "openai_oxide.models.responses:LocalShellExecAction",
        "LocalShellCallOutput": "openai_oxide.models.responses:LocalShellToolCallOutput",
        "McpApprovalRequest": "openai_oxide.models.responses:MCPApprovalRequest",
        "McpApprovalResponse": "openai_oxide.models.responses:MCPApprovalResponseResource",
        "McpCall": "openai_oxide.models.responses:MCPToolCall",
        "McpListTools": "openai_oxide.models.responses:MCPListTools",
        "McpListToolsTool": "openai_oxide.models.responses:MCPListToolsTool",
        "McpToolCallError": "openai_oxide.models.responses:McpToolCallError",
        "Message": "openai_oxide.models.responses:Message",
        "Program": "openai_oxide.models.responses:Program",
        "ProgramOutput": "openai_oxide.models.responses:ProgramOutput",
        "ResponseApplyPatchToolCall": "openai_oxide.models.responses:ResponseApplyPatchToolCall",
        "ResponseApplyPatchToolCallOutput": "openai_oxide.models.responses:ResponseApplyPatchToolCallOutput",
        "ResponseCodeInterpreterToolCall": "openai_oxide.models.responses:ResponseCodeInterpreterToolCall",
        "ResponseCompactionItem": "openai_oxide.models.responses:ResponseCompactionItem",
        "ResponseComputerToolCall": "openai_oxide.models.responses:ResponseComputerToolCall",
        "ResponseComputerToolCallOutputItem": "openai_oxide.models.responses:ResponseComputerToolCallOutputItem",
        "ResponseConfigurationUpdateItem": "openai_oxide.models.responses:ResponseConfigurationUpdateItem",
        "ResponseCustomToolCall": "openai_oxide.models.responses:ResponseCustomToolCall",
        "ResponseCustomToolCallOutput": "openai_oxide.models.responses:ResponseCustomToolCallOutput",
        "ResponseFileSearchToolCall": "openai_oxide.models.responses:ResponseFileSearchToolCall",
        "ResponseFunctionShellToolCall": "openai_oxide.models.responses:ResponseFunctionShellToolCall",
        "ResponseFunctionShellToolCallOutput": "openai_oxide.models.responses:ResponseFunctionShellToolCallOutput",
        "ResponseFunctionToolCallItem": "openai_oxide.models.responses:ResponseFunctionToolCallItem",
        "ResponseFunctionToolCallOutputItem": "openai_oxide.models.responses:ResponseFunctionToolCallOutputItem",
        "ResponseFunctionWebSearch": "openai_oxide.models.responses:ResponseFunctionWebSearch",
        "ResponseReasoningItem": "openai_oxide.models.responses:ResponseReasoningItem",
        "ResponseToolSearchCall": "openai_oxide.models.responses:ResponseToolSearchCall",
        "ResponseToolSearchOutputItem": "openai_oxide.models.responses:ResponseToolSearchOutputItem",
        "Tool": "openai_oxide.models.responses:Tool",
    },
    "conversation_item_list": {
        "ConversationItem": "openai_oxide.models.conversations:ConversationItem",
        "ConversationItemList": "openai_oxide.models.conversations:ConversationItemList",
    },
    "conversation_update_params": {
        "ConversationUpdateParams": "openai_oxide.params.conversations:ConversationUpdateParams",
        "Metadata": "openai_oxide.models.shared:Metadata",
    },
    "input_file_content": {
        "InputFileContent": "openai_oxide.models.shared:InputFileContent",
        "ResponseInputFile": "openai_oxide.models.shared:InputFileContent",
    },
    "input_file_content_param": {
        "InputFileContentParam": "openai_oxide.params.shared:InputFileContentParam",
        "ResponseInputFileParam": "openai_oxide.params.shared:InputFileContentParam",
    },
    "input_image_content": {
        "InputImageContent": "openai_oxide.models.shared:InputImageContent",
        "ResponseInputImage": "openai_oxide.models.shared:InputImageContent",
    },
    "input_image_content_param": {
        "InputImageContentParam": "openai_oxide.params.shared:InputImageContentParam",
        "ResponseInputImageParam": "openai_oxide.params.shared:InputImageContentParam",
    },
    "input_text_content": {
        "InputTextContent": "openai_oxide.models.shared:InputTextContent",
        "ResponseInputText": "openai_oxide.models.shared:InputTextContent",
    },
    "input_text_content_param": {
        "InputTextContentParam": "openai_oxide.params.shared:InputTextContentParam",
        "ResponseInputTextParam": "openai_oxide.params.shared:InputTextContentParam",
    },
    "item_create_params": {
        "ItemCreateParams": "openai_oxide.params.conversations:ItemCreateParams",
        "ResponseIncludable": "openai_oxide.models.responses:ResponseIncludable",
        "ResponseInputItemParam": "openai_oxide.params.responses:ResponseInputItemParam",
    },
    "item_list_params": {
        "ItemListParams": "openai_oxide.params.conversations:ItemListParams",
        "ResponseIncludable": "openai_oxide.models.responses:ResponseIncludable",
    },
    "item_retrieve_params": {
        "ItemRetrieveParams": "openai_oxide.params.conversations:ItemRetrieveParams",
        "ResponseIncludable": "openai_oxide.models.responses:ResponseIncludable",
    },
    "message": {
        "ComputerScreenshotContent": "openai_oxide.models.responses:ComputerScreenshotContent",
        "Content": (
            "union",
            "openai_oxide.models.shared:InputTextContent",
            "openai_oxide.models.shared:OutputTextContent",
            "openai_oxide.models.responses:TextContent",
            "openai_oxide.models.responses:SummaryTextContent",
            "openai_oxide.models.shared:ReasoningTextContent",
            "openai_oxide.models.shared:RefusalContent",
            "openai_oxide.models.shared:InputImageContent",
            "openai_oxide.models.responses:ComputerScreenshotContent",
            "openai_oxide.models.shared:InputFileContent",
        ),
        "ContentReasoningText": "openai_oxide.models.shared:ReasoningTextContent",
        "Message": "openai_oxide.models.responses:Message",
        "ResponseInputFile": "openai_oxide.models.shared:InputFileContent",
        "ResponseInputImage": "openai_oxide.models.shared:InputImageContent",
        "ResponseInputText": "openai_oxide.models.shared:InputTextContent",
        "ResponseOutputRefusal": "openai_oxide.models.shared:RefusalContent",
        "ResponseOutputText": "openai_oxide.models.shared:OutputTextContent",
        "SummaryTextContent": "openai_oxide.models.responses:SummaryTextContent",
        "TextContent": "openai_oxide.models.responses:TextContent",
    },
    "output_text_content": {
        "OutputTextContent": "openai_oxide.models.shared:OutputTextContent",
        "ResponseOutputText": "openai_oxide.models.shared:OutputTextContent",
    },
    "output_text_content_param": {
        "OutputTextContentParam": "openai_oxide.params.shared:OutputTextContentParam",
        "ResponseOutputTextParam": "openai_oxide.params.shared:OutputTextContentParam",
    },
    "refusal_content": {
        "RefusalContent": "openai_oxide.models.shared:RefusalContent",
        "ResponseOutputRefusal": "openai_oxide.models.shared:RefusalContent",
    },
    "refusal_content_param": {
        "RefusalContentParam": "openai_oxide.params.shared:RefusalContentParam",
        "ResponseOutputRefusalParam": "openai_oxide.params.shared:RefusalContentParam",
    },
    "summary_text_content": {
        "SummaryTextContent": "openai_oxide.models.responses:SummaryTextContent",
    },
    "text_content": {
        "TextContent": "openai_oxide.models.responses:TextContent",
    },
}
