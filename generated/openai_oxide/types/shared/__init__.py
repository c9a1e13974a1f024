# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.shared``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.responses import ComparisonFilter as ComparisonFilter
    from openai_oxide.models.responses import CompoundFilter as CompoundFilter
    from openai_oxide.models.responses import CustomToolInputFormat as CustomToolInputFormat
    from openai_oxide.models.responses import Reasoning as Reasoning
    from openai_oxide.models.shared import AllModels as AllModels
    from openai_oxide.models.shared import Annotation as Annotation
    from openai_oxide.models.shared import (
        ChatCompletionMessageToolCalls as ChatCompletionMessageToolCalls,
    )
    from openai_oxide.models.shared import ChatCompletionModalities as ChatCompletionModalities
    from openai_oxide.models.shared import (
        ChatCompletionRequestAssistantMessageContentPart as ChatCompletionRequestAssistantMessageContentPart,
    )
    from openai_oxide.models.shared import (
        ChatCompletionRequestMessageContentPartRefusal as ChatCompletionRequestMessageContentPartRefusal,
    )
    from openai_oxide.models.shared import ChatModel as ChatModel
    from openai_oxide.models.shared import CodeInterpreterFileOutput as CodeInterpreterFileOutput
    from openai_oxide.models.shared import CodeInterpreterTextOutput as CodeInterpreterTextOutput
    from openai_oxide.models.shared import ComputerToolCallOutput as ComputerToolCallOutput
    from openai_oxide.models.shared import ContainerFileCitationBody as ContainerFileCitationBody
    from openai_oxide.models.shared import ContainerFileCitationParam as ContainerFileCitationParam
    from openai_oxide.models.shared import Content as Content
    from openai_oxide.models.shared import (
        CreateModelResponseProperties as CreateModelResponseProperties,
    )
    from openai_oxide.models.shared import DeletedConversation as DeletedConversation
    from openai_oxide.models.shared import DragPoint as DragPoint
    from openai_oxide.models.shared import ErrorObject as ErrorObject
    from openai_oxide.models.shared import FileCitationBody as FileCitationBody
    from openai_oxide.models.shared import FileCitationParam as FileCitationParam
    from openai_oxide.models.shared import FileInputDetail as FileInputDetail
    from openai_oxide.models.shared import FilePath as FilePath
    from openai_oxide.models.shared import FileSearchRanker as FileSearchRanker
    from openai_oxide.models.shared import FileSearchRankingOptions as FileSearchRankingOptions
    from openai_oxide.models.shared import (
        FineTuneChatCompletionRequestAssistantMessage as FineTuneChatCompletionRequestAssistantMessage,
    )
    from openai_oxide.models.shared import FunctionDefinition as FunctionDefinition
    from openai_oxide.models.shared import InputFidelity as InputFidelity
    from openai_oxide.models.shared import LogProb as LogProb
    from openai_oxide.models.shared import Metadata as Metadata
    from openai_oxide.models.shared import ModelResponseProperties as ModelResponseProperties
    from openai_oxide.models.shared import ModerationInputType as ModerationInputType
    from openai_oxide.models.shared import ModerationMode as ModerationMode
    from openai_oxide.models.shared import ModerationResultBody as ModerationResultBody
    from openai_oxide.models.shared import OutputAudio as OutputAudio
    from openai_oxide.models.shared import OutputContent as OutputContent
    from openai_oxide.models.shared import ParallelToolCalls as ParallelToolCalls
    from openai_oxide.models.shared import (
        PromptCacheBreakpointConfig as PromptCacheBreakpointConfig,
    )
    from openai_oxide.models.shared import PromptCacheModeEnum as PromptCacheModeEnum
    from openai_oxide.models.shared import PromptCacheTTLEnum as PromptCacheTTLEnum
    from openai_oxide.models.shared import ReasoningEffort as ReasoningEffort
    from openai_oxide.models.shared import ReasoningTextContent as ReasoningTextContent
    from openai_oxide.models.shared import ResponseFormatJSONObject as ResponseFormatJSONObject
    from openai_oxide.models.shared import ResponseFormatJSONSchema as ResponseFormatJSONSchema
    from openai_oxide.models.shared import ResponseFormatText as ResponseFormatText
    from openai_oxide.models.shared import ResponsesModel as ResponsesModel
    from openai_oxide.models.shared import TopLogProb as TopLogProb
    from openai_oxide.models.shared import (
        TranscriptionChunkingStrategy as TranscriptionChunkingStrategy,
    )
    from openai_oxide.models.shared import UrlCitationBody as UrlCitationBody
    from openai_oxide.models.shared import UrlCitationParam as UrlCitationParam
    from openai_oxide.models.shared import VadConfig as VadConfig
    from openai_oxide.models.shared import Verbosity as Verbosity
    from openai_oxide.models.shared import VoiceIdsOrCustomVoice as VoiceIdsOrCustomVoice
    from openai_oxide.models.shared import VoiceIdsShared as VoiceIdsShared
    from openai_oxide.params.shared import AnnotationParam as AnnotationParam
    from openai_oxide.params.shared import AssistantSupportedModels as AssistantSupportedModels
    from openai_oxide.params.shared import (
        ChatCompletionMessageToolCallsParam as ChatCompletionMessageToolCallsParam,
    )
    from openai_oxide.params.shared import (
        ChatCompletionRequestAssistantMessageContentPartParam as ChatCompletionRequestAssistantMessageContentPartParam,
    )
    from openai_oxide.params.shared import (
        ComputerCallSafetyCheckParam as ComputerCallSafetyCheckParam,
    )
    from openai_oxide.params.shared import (
        ContainerFileCitationBodyParam as ContainerFileCitationBodyParam,
    )
    from openai_oxide.params.shared import FileCitationBodyParam as FileCitationBodyParam
    from openai_oxide.params.shared import FilePathParam as FilePathParam
    from openai_oxide.params.shared import (
        FileSearchRankingOptionsParam as FileSearchRankingOptionsParam,
    )
    from openai_oxide.params.shared import FunctionParameters as FunctionParameters
    from openai_oxide.params.shared import ImageDetail as ImageDetail
    from openai_oxide.params.shared import LogProbParam as LogProbParam
    from openai_oxide.params.shared import ModelIdsResponses as ModelIdsResponses
    from openai_oxide.params.shared import ModelIdsShared as ModelIdsShared
    from openai_oxide.params.shared import ModerationConfigParam as ModerationConfigParam
    from openai_oxide.params.shared import ModerationParam as ModerationParam
    from openai_oxide.params.shared import ModerationPolicyParam as ModerationPolicyParam
    from openai_oxide.params.shared import (
        PromptCacheBreakpointConfigParam as PromptCacheBreakpointConfigParam,
    )
    from openai_oxide.params.shared import PromptCacheBreakpointParam as PromptCacheBreakpointParam
    from openai_oxide.params.shared import PromptCacheOptionsParam as PromptCacheOptionsParam
    from openai_oxide.params.shared import ReasoningTextContentParam as ReasoningTextContentParam
    from openai_oxide.params.shared import (
        ResponseFormatJsonSchemaSchema as ResponseFormatJsonSchemaSchema,
    )
    from openai_oxide.params.shared import TopLogProbParam as TopLogProbParam
    from openai_oxide.params.shared import UrlCitationBodyParam as UrlCitationBodyParam
    from openai_oxide.params.shared import VadConfigParam as VadConfigParam
    from openai_oxide.params.shared import VoiceIdsOrCustomVoiceParam as VoiceIdsOrCustomVoiceParam

__all__ = [
    "AllModels",
    "Annotation",
    "AnnotationParam",
    "AssistantSupportedModels",
    "ChatCompletionMessageToolCalls",
    "ChatCompletionMessageToolCallsParam",
    "ChatCompletionModalities",
    "ChatCompletionRequestAssistantMessageContentPart",
    "ChatCompletionRequestAssistantMessageContentPartParam",
    "ChatCompletionRequestMessageContentPartRefusal",
    "ChatModel",
    "CodeInterpreterFileOutput",
    "CodeInterpreterTextOutput",
    "ComparisonFilter",
    "CompoundFilter",
    "ComputerCallSafetyCheckParam",
    "ComputerToolCallOutput",
    "ContainerFileCitationBody",
    "ContainerFileCitationBodyParam",
    "ContainerFileCitationParam",
    "Content",
    "CreateModelResponseProperties",
    "CustomToolInputFormat",
    "DeletedConversation",
    "DragPoint",
    "ErrorObject",
    "FileCitationBody",
    "FileCitationBodyParam",
    "FileCitationParam",
    "FileInputDetail",
    "FilePath",
    "FilePathParam",
    "FileSearchRanker",
    "FileSearchRankingOptions",
    "FileSearchRankingOptionsParam",
    "FineTuneChatCompletionRequestAssistantMessage",
    "FunctionDefinition",
    "FunctionParameters",
    "ImageDetail",
    "InputFidelity",
    "LogProb",
    "LogProbParam",
    "Metadata",
    "ModelIdsResponses",
    "ModelIdsShared",
    "ModelResponseProperties",
    "ModerationConfigParam",
    "ModerationInputType",
    "ModerationMode",
    "ModerationParam",
    "ModerationPolicyParam",
    "ModerationResultBody",
    "OutputAudio",
    "OutputContent",
    "ParallelToolCalls",
    "PromptCacheBreakpointConfig",
    "PromptCacheBreakpointConfigParam",
    "PromptCacheBreakpointParam",
    "PromptCacheModeEnum",
    "PromptCacheOptionsParam",
    "PromptCacheTTLEnum",
    "Reasoning",
    "ReasoningEffort",
    "ReasoningTextContent",
    "ReasoningTextContentParam",
    "ResponseFormatJSONObject",
    "ResponseFormatJSONSchema",
    "ResponseFormatJsonSchemaSchema",
    "ResponseFormatText",
    "ResponsesModel",
    "TopLogProb",
    "TopLogProbParam",
    "TranscriptionChunkingStrategy",
    "UrlCitationBody",
    "UrlCitationBodyParam",
    "UrlCitationParam",
    "VadConfig",
    "VadConfigParam",
    "Verbosity",
    "VoiceIdsOrCustomVoice",
    "VoiceIdsOrCustomVoiceParam",
    "VoiceIdsShared",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "AllModels": "openai_oxide.models.shared:AllModels",
        "Annotation": "openai_oxide.models.shared:Annotation",
        "AnnotationParam": "openai_oxide.params.shared:AnnotationParam",
        "AssistantSupportedModels": "openai_oxide.params.shared:AssistantSupportedModels",
        "ChatCompletionMessageToolCalls": "openai_oxide.models.shared:ChatCompletionMessageToolCalls",
        "ChatCompletionMessageToolCallsParam": "openai_oxide.params.shared:ChatCompletionMessageToolCallsParam",
        "ChatCompletionModalities": "openai_oxide.models.shared:ChatCompletionModalities",
        "ChatCompletionRequestAssistantMessageContentPart": "openai_oxide.models.shared:ChatCompletionRequestAssistantMessageContentPart",
        "ChatCompletionRequestAssistantMessageContentPartParam": "openai_oxide.params.shared:ChatCompletionRequestAssistantMessageContentPartParam",
        "ChatCompletionRequestMessageContentPartRefusal": "openai_oxide.models.shared:ChatCompletionRequestMessageContentPartRefusal",
        "ChatModel": "openai_oxide.models.shared:ChatModel",
        "CodeInterpreterFileOutput": "openai_oxide.models.shared:CodeInterpreterFileOutput",
        "CodeInterpreterTextOutput": "openai_oxide.models.shared:CodeInterpreterTextOutput",
        "ComparisonFilter": "openai_oxide.models.responses:ComparisonFilter",
        "CompoundFilter": "openai_oxide.models.responses:CompoundFilter",
        "ComputerCallSafetyCheckParam": "openai_oxide.params.shared:ComputerCallSafetyCheckParam",
        "ComputerToolCallOutput": "openai_oxide.models.shared:ComputerToolCallOutput",
        "ContainerFileCitationBody": "openai_oxide.models.shared:ContainerFileCitationBody",
        "ContainerFileCitationBodyParam": "openai_oxide.params.shared:ContainerFileCitationBodyParam",
        "ContainerFileCitationParam": "openai_oxide.models.shared:ContainerFileCitationParam",
        "Content": "openai_oxide.models.shared:Content",
        "CreateModelResponseProperties": "openai_oxide.models.shared:CreateModelResponseProperties",
        "CustomToolInputFormat": "openai_oxide.models.responses:CustomToolInputFormat",
        "DeletedConversation": "openai_oxide.models.shared:DeletedConversation",
        "DragPoint": "openai_oxide.models.shared:DragPoint",
        "ErrorObject": "openai_oxide.models.shared:ErrorObject",
        "FileCitationBody": "openai_oxide.models.shared:FileCitationBody",
        "FileCitationBodyParam": "openai_oxide.params.shared:FileCitationBodyParam",
        "FileCitationParam": "openai_oxide.models.shared:FileCitationParam",
        "FileInputDetail": "openai_oxide.models.shared:FileInputDetail",
        "FilePath": "openai_oxide.models.shared:FilePath",
        "FilePathParam": "openai_oxide.params.shared:FilePathParam",
        "FileSearchRanker": "openai_oxide.models.shared:FileSearchRanker",
        "FileSearchRankingOptions": "openai_oxide.models.shared:FileSearchRankingOptions",
        "FileSearchRankingOptionsParam": "openai_oxide.params.shared:FileSearchRankingOptionsParam",
        "FineTuneChatCompletionRequestAssistantMessage": "openai_oxide.models.shared:FineTuneChatCompletionRequestAssistantMessage",
        "FunctionDefinition": "openai_oxide.models.shared:FunctionDefinition",
        "FunctionParameters": "openai_oxide.params.shared:FunctionParameters",
        "ImageDetail": "openai_oxide.params.shared:ImageDetail",
        "InputFidelity": "openai_oxide.models.shared:InputFidelity",
        "LogProb": "openai_oxide.models.shared:LogProb",
        "LogProbParam": "openai_oxide.params.shared:LogProbParam",
        "Metadata": "openai_oxide.models.shared:Metadata",
        "ModelIdsResponses": "openai_oxide.params.shared:ModelIdsResponses",
        "ModelIdsShared": "openai_oxide.params.shared:ModelIdsShared",
        "ModelResponseProperties": "openai_oxide.models.shared:ModelResponseProperties",
        "ModerationConfigParam": "openai_oxide.params.shared:ModerationConfigParam",
        "ModerationInputType": "openai_oxide.models.shared:ModerationInputType",
        "ModerationMode": "openai_oxide.models.shared:ModerationMode",
        "ModerationParam": "openai_oxide.params.shared:ModerationParam",
        "ModerationPolicyParam": "openai_oxide.params.shared:ModerationPolicyParam",
        "ModerationResultBody": "openai_oxide.models.shared:ModerationResultBody",
        "OutputAudio": "openai_oxide.models.shared:OutputAudio",
        "OutputContent": "openai_oxide.models.shared:OutputContent",
        "ParallelToolCalls": "openai_oxide.models.shared:ParallelToolCalls",
        "PromptCacheBreakpointConfig": "openai_oxide.models.shared:PromptCacheBreakpointConfig",
        "PromptCacheBreakpointConfigParam": "openai_oxide.params.shared:PromptCacheBreakpointConfigParam",
        "PromptCacheBreakpointParam": "openai_oxide.params.shared:PromptCacheBreakpointParam",
        "PromptCacheModeEnum": "openai_oxide.models.shared:PromptCacheModeEnum",
        "PromptCacheOptionsParam": "openai_oxide.params.shared:PromptCacheOptionsParam",
        "PromptCacheTTLEnum": "openai_oxide.models.shared:PromptCacheTTLEnum",
        "Reasoning": "openai_oxide.models.responses:Reasoning",
        "ReasoningEffort": "openai_oxide.models.shared:ReasoningEffort",
        "ReasoningTextContent": "openai_oxide.models.shared:ReasoningTextContent",
        "ReasoningTextContentParam": "openai_oxide.params.shared:ReasoningTextContentParam",
        "ResponseFormatJSONObject": "openai_oxide.models.shared:ResponseFormatJSONObject",
        "ResponseFormatJSONSchema": "openai_oxide.models.shared:ResponseFormatJSONSchema",
        "ResponseFormatJsonSchemaSchema": "openai_oxide.params.shared:ResponseFormatJsonSchemaSchema",
        "ResponseFormatText": "openai_oxide.models.shared:ResponseFormatText",
        "ResponsesModel": "openai_oxide.models.shared:ResponsesModel",
        "TopLogProb": "openai_oxide.models.shared:TopLogProb",
        "TopLogProbParam": "openai_oxide.params.shared:TopLogProbParam",
        "TranscriptionChunkingStrategy": "openai_oxide.models.shared:TranscriptionChunkingStrategy",
        "UrlCitationBody": "openai_oxide.models.shared:UrlCitationBody",
        "UrlCitationBodyParam": "openai_oxide.params.shared:UrlCitationBodyParam",
        "UrlCitationParam": "openai_oxide.models.shared:UrlCitationParam",
        "VadConfig": "openai_oxide.models.shared:VadConfig",
        "VadConfigParam": "openai_oxide.params.shared:VadConfigParam",
        "Verbosity": "openai_oxide.models.shared:Verbosity",
        "VoiceIdsOrCustomVoice": "openai_oxide.models.shared:VoiceIdsOrCustomVoice",
        "VoiceIdsOrCustomVoiceParam": "openai_oxide.params.shared:VoiceIdsOrCustomVoiceParam",
        "VoiceIdsShared": "openai_oxide.models.shared:VoiceIdsShared",
    },
)
