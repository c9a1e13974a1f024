# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.beta.threads``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.beta_threads import Annotation as Annotation
    from openai_oxide.models.beta_threads import AnnotationDelta as AnnotationDelta
    from openai_oxide.models.beta_threads import (
        AssistantToolsFileSearchTypeOnly as AssistantToolsFileSearchTypeOnly,
    )
    from openai_oxide.models.beta_threads import DoneEvent as DoneEvent
    from openai_oxide.models.beta_threads import ErrorEvent as ErrorEvent
    from openai_oxide.models.beta_threads import FileCitationAnnotation as FileCitationAnnotation
    from openai_oxide.models.beta_threads import (
        FileCitationDeltaAnnotation as FileCitationDeltaAnnotation,
    )
    from openai_oxide.models.beta_threads import FilePathAnnotation as FilePathAnnotation
    from openai_oxide.models.beta_threads import FilePathDeltaAnnotation as FilePathDeltaAnnotation
    from openai_oxide.models.beta_threads import ImageFile as ImageFile
    from openai_oxide.models.beta_threads import ImageFileContentBlock as ImageFileContentBlock
    from openai_oxide.models.beta_threads import ImageFileDelta as ImageFileDelta
    from openai_oxide.models.beta_threads import ImageFileDeltaBlock as ImageFileDeltaBlock
    from openai_oxide.models.beta_threads import ImageURL as ImageURL
    from openai_oxide.models.beta_threads import ImageURLContentBlock as ImageURLContentBlock
    from openai_oxide.models.beta_threads import ImageURLDelta as ImageURLDelta
    from openai_oxide.models.beta_threads import ImageURLDeltaBlock as ImageURLDeltaBlock
    from openai_oxide.models.beta_threads import ListMessagesResponse as ListMessagesResponse
    from openai_oxide.models.beta_threads import ListRunsResponse as ListRunsResponse
    from openai_oxide.models.beta_threads import ListRunStepsResponse as ListRunStepsResponse
    from openai_oxide.models.beta_threads import Message as Message
    from openai_oxide.models.beta_threads import MessageContent as MessageContent
    from openai_oxide.models.beta_threads import MessageContentDelta as MessageContentDelta
    from openai_oxide.models.beta_threads import MessageDeleted as MessageDeleted
    from openai_oxide.models.beta_threads import MessageDelta as MessageDelta
    from openai_oxide.models.beta_threads import MessageDeltaEvent as MessageDeltaEvent
    from openai_oxide.models.beta_threads import MessageStreamEvent as MessageStreamEvent
    from openai_oxide.models.beta_threads import RefusalContentBlock as RefusalContentBlock
    from openai_oxide.models.beta_threads import RefusalDeltaBlock as RefusalDeltaBlock
    from openai_oxide.models.beta_threads import (
        RequiredActionFunctionToolCall as RequiredActionFunctionToolCall,
    )
    from openai_oxide.models.beta_threads import Run as Run
    from openai_oxide.models.beta_threads import RunCompletionUsage as RunCompletionUsage
    from openai_oxide.models.beta_threads import RunStepCompletionUsage as RunStepCompletionUsage
    from openai_oxide.models.beta_threads import (
        RunStepDetailsToolCallsCodeOutputImageObject as RunStepDetailsToolCallsCodeOutputImageObject,
    )
    from openai_oxide.models.beta_threads import (
        RunStepDetailsToolCallsCodeOutputLogsObject as RunStepDetailsToolCallsCodeOutputLogsObject,
    )
    from openai_oxide.models.beta_threads import (
        RunStepDetailsToolCallsFileSearchRankingOptionsObject as RunStepDetailsToolCallsFileSearchRankingOptionsObject,
    )
    from openai_oxide.models.beta_threads import (
        RunStepDetailsToolCallsFileSearchResultObject as RunStepDetailsToolCallsFileSearchResultObject,
    )
    from openai_oxide.models.beta_threads import RunStepStreamEvent as RunStepStreamEvent
    from openai_oxide.models.beta_threads import RunStreamEvent as RunStreamEvent
    from openai_oxide.models.beta_threads import Text as Text
    from openai_oxide.models.beta_threads import TextContentBlock as TextContentBlock
    from openai_oxide.models.beta_threads import TextDelta as TextDelta
    from openai_oxide.models.beta_threads import TextDeltaBlock as TextDeltaBlock
    from openai_oxide.models.beta_threads import ThreadStreamEvent as ThreadStreamEvent
    from openai_oxide.models.beta_threads import TruncationObject as TruncationObject
    from openai_oxide.params.beta_threads import (
        AssistantToolsFileSearchTypeOnlyParam as AssistantToolsFileSearchTypeOnlyParam,
    )
    from openai_oxide.params.beta_threads import (
        CreateMessageRequestParam as CreateMessageRequestParam,
    )
    from openai_oxide.params.beta_threads import (
        CreateThreadRequestParam as CreateThreadRequestParam,
    )
    from openai_oxide.params.beta_threads import (
        ImageFileContentBlockParam as ImageFileContentBlockParam,
    )
    from openai_oxide.params.beta_threads import ImageFileParam as ImageFileParam
    from openai_oxide.params.beta_threads import (
        ImageURLContentBlockParam as ImageURLContentBlockParam,
    )
    from openai_oxide.params.beta_threads import ImageURLParam as ImageURLParam
    from openai_oxide.params.beta_threads import MessageContentPartParam as MessageContentPartParam
    from openai_oxide.params.beta_threads import MessageCreateParams as MessageCreateParams
    from openai_oxide.params.beta_threads import MessageListParams as MessageListParams
    from openai_oxide.params.beta_threads import MessageUpdateParams as MessageUpdateParams
    from openai_oxide.params.beta_threads import RunCreateParams as RunCreateParams
    from openai_oxide.params.beta_threads import RunCreateParamsBase as RunCreateParamsBase
    from openai_oxide.params.beta_threads import (
        RunCreateParamsNonStreaming as RunCreateParamsNonStreaming,
    )
    from openai_oxide.params.beta_threads import (
        RunCreateParamsStreaming as RunCreateParamsStreaming,
    )
    from openai_oxide.params.beta_threads import RunListParams as RunListParams
    from openai_oxide.params.beta_threads import (
        RunSubmitToolOutputsParams as RunSubmitToolOutputsParams,
    )
    from openai_oxide.params.beta_threads import (
        RunSubmitToolOutputsParamsBase as RunSubmitToolOutputsParamsBase,
    )
    from openai_oxide.params.beta_threads import (
        RunSubmitToolOutputsParamsNonStreaming as RunSubmitToolOutputsParamsNonStreaming,
    )
    from openai_oxide.params.beta_threads import (
        RunSubmitToolOutputsParamsStreaming as RunSubmitToolOutputsParamsStreaming,
    )
    from openai_oxide.params.beta_threads import RunUpdateParams as RunUpdateParams
    from openai_oxide.params.beta_threads import TextContentBlockParam as TextContentBlockParam
    from openai_oxide.params.beta_threads import TruncationObjectParam as TruncationObjectParam

    from . import runs as runs

__all__ = [
    "Annotation",
    "AnnotationDelta",
    "AssistantToolsFileSearchTypeOnly",
    "AssistantToolsFileSearchTypeOnlyParam",
    "CreateMessageRequestParam",
    "CreateThreadRequestParam",
    "DoneEvent",
    "ErrorEvent",
    "FileCitationAnnotation",
    "FileCitationDeltaAnnotation",
    "FilePathAnnotation",
    "FilePathDeltaAnnotation",
    "ImageFile",
    "ImageFileContentBlock",
    "ImageFileContentBlockParam",
    "ImageFileDelta",
    "ImageFileDeltaBlock",
    "ImageFileParam",
    "ImageURL",
    "ImageURLContentBlock",
    "ImageURLContentBlockParam",
    "ImageURLDelta",
    "ImageURLDeltaBlock",
    "ImageURLParam",
    "ListMessagesResponse",
    "ListRunStepsResponse",
    "ListRunsResponse",
    "Message",
    "MessageContent",
    "MessageContentDelta",
    "MessageContentPartParam",
    "MessageCreateParams",
    "MessageDeleted",
    "MessageDelta",
    "MessageDeltaEvent",
    "MessageListParams",
    "MessageStreamEvent",
    "MessageUpdateParams",
    "RefusalContentBlock",
    "RefusalDeltaBlock",
    "RequiredActionFunctionToolCall",
    "Run",
    "RunCompletionUsage",
    "RunCreateParams",
    "RunCreateParamsBase",
    "RunCreateParamsNonStreaming",
    "RunCreateParamsStreaming",
    "RunListParams",
    "RunStepCompletionUsage",
    "RunStepDetailsToolCallsCodeOutputImageObject",
    "RunStepDetailsToolCallsCodeOutputLogsObject",
    "RunStepDetailsToolCallsFileSearchRankingOptionsObject",
    "RunStepDetailsToolCallsFileSearchResultObject",
    "RunStepStreamEvent",
    "RunStreamEvent",
    "RunSubmitToolOutputsParams",
    "RunSubmitToolOutputsParamsBase",
    "RunSubmitToolOutputsParamsNonStreaming",
    "RunSubmitToolOutputsParamsStreaming",
    "RunUpdateParams",
    "Text",
    "TextContentBlock",
    "TextContentBlockParam",
    "TextDelta",
    "TextDeltaBlock",
    "ThreadStreamEvent",
    "TruncationObject",
    "TruncationObjectParam",
    "runs",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "Annotation": "openai_oxide.models.beta_threads:Annotation",
        "AnnotationDelta": "openai_oxide.models.beta_threads:AnnotationDelta",
        "AssistantToolsFileSearchTypeOnly": "openai_oxide.models.beta_threads:AssistantToolsFileSearchTypeOnly",
        "AssistantToolsFileSearchTypeOnlyParam": "openai_oxide.params.beta_threads:AssistantToolsFileSearchTypeOnlyParam",
        "CreateMessageRequestParam": "openai_oxide.params.beta_threads:CreateMessageRequestParam",
        "CreateThreadRequestParam": "openai_oxide.params.beta_threads:CreateThreadRequestParam",
        "DoneEvent": "openai_oxide.models.beta_threads:DoneEvent",
        "ErrorEvent": "openai_oxide.models.beta_threads:ErrorEvent",
        "FileCitationAnnotation": "openai_oxide.models.beta_threads:FileCitationAnnotation",
        "FileCitationDeltaAnnotation": "openai_oxide.models.beta_threads:FileCitationDeltaAnnotation",
        "FilePathAnnotation": "openai_oxide.models.beta_threads:FilePathAnnotation",
        "FilePathDeltaAnnotation": "openai_oxide.models.beta_threads:FilePathDeltaAnnotation",
        "ImageFile": "openai_oxide.models.beta_threads:ImageFile",
        "ImageFileContentBlock": "openai_oxide.models.beta_threads:ImageFileContentBlock",
        "ImageFileContentBlockParam": "openai_oxide.params.beta_threads:ImageFileContentBlockParam",
        "ImageFileDelta": "openai_oxide.models.beta_threads:ImageFileDelta",
        "ImageFileDeltaBlock": "openai_oxide.models.beta_threads:ImageFileDeltaBlock",
        "ImageFileParam": "openai_oxide.params.beta_threads:ImageFileParam",
        "ImageURL": "openai_oxide.models.beta_threads:ImageURL",
        "ImageURLContentBlock": "openai_oxide.models.beta_threads:ImageURLContentBlock",
        "ImageURLContentBlockParam": "openai_oxide.params.beta_threads:ImageURLContentBlockParam",
        "ImageURLDelta": "openai_oxide.models.beta_threads:ImageURLDelta",
        "ImageURLDeltaBlock": "openai_oxide.models.beta_threads:ImageURLDeltaBlock",
        "ImageURLParam": "openai_oxide.params.beta_threads:ImageURLParam",
        "ListMessagesResponse": "openai_oxide.models.beta_threads:ListMessagesResponse",
        "ListRunStepsResponse": "openai_oxide.models.beta_threads:ListRunStepsResponse",
        "ListRunsResponse": "openai_oxide.models.beta_threads:ListRunsResponse",
        "Message": "openai_oxide.models.beta_threads:Message",
        "MessageContent": "openai_oxide.models.beta_threads:MessageContent",
        "MessageContentDelta": "openai_oxide.models.beta_threads:MessageContentDelta",
        "MessageContentPartParam": "openai_oxide.params.beta_threads:MessageContentPartParam",
        "MessageCreateParams": "openai_oxide.params.beta_threads:MessageCreateParams",
        "MessageDeleted": "openai_oxide.models.beta_threads:MessageDeleted",
        "MessageDelta": "openai_oxide.models.beta_threads:MessageDelta",
        "MessageDeltaEvent": "openai_oxide.models.beta_threads:MessageDeltaEvent",
        "MessageListParams": "openai_oxide.params.beta_threads:MessageListParams",
        "MessageStreamEvent": "openai_oxide.models.beta_threads:MessageStreamEvent",
        "MessageUpdateParams": "openai_oxide.params.beta_threads:MessageUpdateParams",
        "RefusalContentBlock": "openai_oxide.models.beta_threads:RefusalContentBlock",
        "RefusalDeltaBlock": "openai_oxide.models.beta_threads:RefusalDeltaBlock",
        "RequiredActionFunctionToolCall": "openai_oxide.models.beta_threads:RequiredActionFunctionToolCall",
        "Run": "openai_oxide.models.beta_threads:Run",
        "RunCompletionUsage": "openai_oxide.models.beta_threads:RunCompletionUsage",
        "RunCreateParams": "openai_oxide.params.beta_threads:RunCreateParams",
        "RunCreateParamsBase": "openai_oxide.params.beta_threads:RunCreateParamsBase",
        "RunCreateParamsNonStreaming": "openai_oxide.params.beta_threads:RunCreateParamsNonStreaming",
        "RunCreateParamsStreaming": "openai_oxide.params.beta_threads:RunCreateParamsStreaming",
        "RunListParams": "openai_oxide.params.beta_threads:RunListParams",
        "RunStepCompletionUsage": "openai_oxide.models.beta_threads:RunStepCompletionUsage",
        "RunStepDetailsToolCallsCodeOutputImageObject": "openai_oxide.models.beta_threads:RunStepDetailsToolCallsCodeOutputImageObject",
        "RunStepDetailsToolCallsCodeOutputLogsObject": "openai_oxide.models.beta_threads:RunStepDetailsToolCallsCodeOutputLogsObject",
        "RunStepDetailsToolCallsFileSearchRankingOptionsObject": "openai_oxide.models.beta_threads:RunStepDetailsToolCallsFileSearchRankingOptionsObject",
        "RunStepDetailsToolCallsFileSearchResultObject": "openai_oxide.models.beta_threads:RunStepDetailsToolCallsFileSearchResultObject",
        "RunStepStreamEvent": "openai_oxide.models.beta_threads:RunStepStreamEvent",
        "RunStreamEvent": "openai_oxide.models.beta_threads:RunStreamEvent",
        "RunSubmitToolOutputsParams": "openai_oxide.params.beta_threads:RunSubmitToolOutputsParams",
        "RunSubmitToolOutputsParamsBase": "openai_oxide.params.beta_threads:RunSubmitToolOutputsParamsBase",
        "RunSubmitToolOutputsParamsNonStreaming": "openai_oxide.params.beta_threads:RunSubmitToolOutputsParamsNonStreaming",
        "RunSubmitToolOutputsParamsStreaming": "openai_oxide.params.beta_threads:RunSubmitToolOutputsParamsStreaming",
        "RunUpdateParams": "openai_oxide.params.beta_threads:RunUpdateParams",
        "Text": "openai_oxide.models.beta_threads:Text",
        "TextContentBlock": "openai_oxide.models.beta_threads:TextContentBlock",
        "TextContentBlockParam": "openai_oxide.params.beta_threads:TextContentBlockParam",
        "TextDelta": "openai_oxide.models.beta_threads:TextDelta",
        "TextDeltaBlock": "openai_oxide.models.beta_threads:TextDeltaBlock",
        "ThreadStreamEvent": "openai_oxide.models.beta_threads:ThreadStreamEvent",
        "TruncationObject": "openai_oxide.models.beta_threads:TruncationObject",
        "TruncationObjectParam": "openai_oxide.params.beta_threads:TruncationObjectParam",
        "runs": "openai_oxide.types.beta.threads.runs",
    },
)
