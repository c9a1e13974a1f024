# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.decision_create_params``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.params.decisions import (
    DecisionCreateParams as DecisionCreateParams,
    DecisionQuestionInputPart as DecisionQuestionInputPart,
    DecisionsCreateRequestInputVariant1CustomToolCallOutputParam as InputUnionMember1DecisionInputCustomToolCallOutput,
    DecisionsCreateRequestInputVariant1CustomToolCallOutputParam as _DecisionsCreateRequestInputVariant1CustomToolCallOutputParam,
    DecisionsCreateRequestInputVariant1CustomToolCallParam as InputUnionMember1DecisionInputCustomToolCall,
    DecisionsCreateRequestInputVariant1CustomToolCallParam as _DecisionsCreateRequestInputVariant1CustomToolCallParam,
    DecisionsCreateRequestInputVariant1FunctionCallOutputParam as InputUnionMember1DecisionInputFunctionCallOutput,
    DecisionsCreateRequestInputVariant1FunctionCallOutputParam as _DecisionsCreateRequestInputVariant1FunctionCallOutputParam,
    DecisionsCreateRequestInputVariant1FunctionCallParam as InputUnionMember1DecisionInputFunctionCall,
    DecisionsCreateRequestInputVariant1FunctionCallParam as _DecisionsCreateRequestInputVariant1FunctionCallParam,
    DecisionsCreateRequestInputVariant1MessageAssistantContentVariant1OutputTextParam as InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText,
    DecisionsCreateRequestInputVariant1MessageAssistantContentVariant1OutputTextParam as _DecisionsCreateRequestInputVariant1MessageAssistantContentVariant1OutputTextParam,
    DecisionsCreateRequestInputVariant1MessageAssistantContentVariant1RefusalParam as InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal,
    DecisionsCreateRequestInputVariant1MessageAssistantContentVariant1RefusalParam as _DecisionsCreateRequestInputVariant1MessageAssistantContentVariant1RefusalParam,
    DecisionsCreateRequestInputVariant1MessageAssistantParam as InputUnionMember1DecisionInputAssistantMessage,
    DecisionsCreateRequestInputVariant1MessageAssistantParam as _DecisionsCreateRequestInputVariant1MessageAssistantParam,
    DecisionsCreateRequestInputVariant1MessageDeveloperParam as InputUnionMember1DecisionInputDeveloperMessage,
    DecisionsCreateRequestInputVariant1MessageDeveloperParam as _DecisionsCreateRequestInputVariant1MessageDeveloperParam,
    DecisionsCreateRequestInputVariant1MessageSystemParam as InputUnionMember1DecisionInputSystemMessage,
    DecisionsCreateRequestInputVariant1MessageSystemParam as _DecisionsCreateRequestInputVariant1MessageSystemParam,
    DecisionsCreateRequestInputVariant1MessageUserParam as InputUnionMember1DecisionInputUserMessage,
    DecisionsCreateRequestInputVariant1MessageUserParam as _DecisionsCreateRequestInputVariant1MessageUserParam,
    DecisionsCreateRequestPromptCacheOptionsParam as PromptCacheOptions,
    DecisionsCreateRequestQuestionChoiceChoiceParam as QuestionQuestionParamChoiceChoice,
    DecisionsCreateRequestQuestionChoiceParam as QuestionQuestionParamChoice,
    DecisionsCreateRequestQuestionChoiceParam as _DecisionsCreateRequestQuestionChoiceParam,
    DecisionsCreateRequestQuestionPredicateParam as QuestionQuestionParamPredicate,
    DecisionsCreateRequestQuestionPredicateParam as _DecisionsCreateRequestQuestionPredicateParam,
    DecisionsCreateRequestQuestionScoreLevelParam as QuestionQuestionParamScoreLevel,
    DecisionsCreateRequestQuestionScoreParam as QuestionQuestionParamScore,
    DecisionsCreateRequestQuestionScoreParam as _DecisionsCreateRequestQuestionScoreParam,
)
from openai_oxide.params.shared import (
    DecisionInputImageParam as DecisionInputImageParam,
    DecisionInputImageParam as _DecisionInputImageParam,
    DecisionInputPartUnionParam as DecisionInputPartUnionParam,
    DecisionInputTextParam as DecisionInputTextParam,
    DecisionInputTextParam as _DecisionInputTextParam,
)

__all__ = [
    "DecisionCreateParams",
    "DecisionInputImageParam",
    "DecisionInputPartUnionParam",
    "DecisionInputTextParam",
    "DecisionQuestionInputPart",
    "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputOutputText",
    "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentPartDecisionInputRefusal",
    "InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts",
    "InputUnionMember1",
    "InputUnionMember1CustomToolCallOutputOutputParts",
    "InputUnionMember1DecisionInputAssistantMessage",
    "InputUnionMember1DecisionInputCustomToolCall",
    "InputUnionMember1DecisionInputCustomToolCallOutput",
    "InputUnionMember1DecisionInputDeveloperMessage",
    "InputUnionMember1DecisionInputFunctionCall",
    "InputUnionMember1DecisionInputFunctionCallOutput",
    "InputUnionMember1DecisionInputSystemMessage",
    "InputUnionMember1DecisionInputUserMessage",
    "InputUnionMember1FunctionCallOutputOutputParts",
    "PromptCacheOptions",
    "Question",
    "QuestionQuestionParamChoice",
    "QuestionQuestionParamChoiceChoice",
    "QuestionQuestionParamPredicate",
    "QuestionQuestionParamScore",
    "QuestionQuestionParamScoreLevel",
]

InputDecisionInputAssistantMessageContentDecisionInputAssistantContentParts: TypeAlias = (
    _DecisionsCreateRequestInputVariant1MessageAssistantContentVariant1OutputTextParam
    | _DecisionsCreateRequestInputVariant1MessageAssistantContentVariant1RefusalParam
)
InputUnionMember1: TypeAlias = (
    _DecisionsCreateRequestInputVariant1MessageUserParam
    | _DecisionsCreateRequestInputVariant1MessageDeveloperParam
    | _DecisionsCreateRequestInputVariant1MessageSystemParam
    | _DecisionsCreateRequestInputVariant1MessageAssistantParam
    | _DecisionsCreateRequestInputVariant1FunctionCallParam
    | _DecisionsCreateRequestInputVariant1FunctionCallOutputParam
    | _DecisionsCreateRequestInputVariant1CustomToolCallParam
    | _DecisionsCreateRequestInputVariant1CustomToolCallOutputParam
)
InputUnionMember1CustomToolCallOutputOutputParts: TypeAlias = (
    _DecisionInputTextParam | _DecisionInputImageParam
)
InputUnionMember1FunctionCallOutputOutputParts: TypeAlias = (
    _DecisionInputTextParam | _DecisionInputImageParam
)
Question: TypeAlias = (
    _DecisionsCreateRequestQuestionPredicateParam
    | _DecisionsCreateRequestQuestionChoiceParam
    | _DecisionsCreateRequestQuestionScoreParam
)
