# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.decision_input_message_param``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.params.shared import (
    DecisionInputMessageParam as DecisionInputMessageParam,
    DecisionInputMessageUnionMessageAssistantContentVariant1OutputTextParam as DecisionInputAssistantMessageContentPartsDecisionInputOutputText,
    DecisionInputMessageUnionMessageAssistantContentVariant1OutputTextParam as _DecisionInputMessageUnionMessageAssistantContentVariant1OutputTextParam,
    DecisionInputMessageUnionMessageAssistantContentVariant1RefusalParam as DecisionInputAssistantMessageContentPartsDecisionInputRefusal,
    DecisionInputMessageUnionMessageAssistantContentVariant1RefusalParam as _DecisionInputMessageUnionMessageAssistantContentVariant1RefusalParam,
    DecisionInputMessageUnionMessageAssistantParam as DecisionInputAssistantMessage,
    DecisionInputMessageUnionMessageDeveloperParam as DecisionInputDeveloperMessage,
    DecisionInputMessageUnionMessageSystemParam as DecisionInputSystemMessage,
    DecisionInputMessageUnionMessageUserParam as DecisionInputUserMessage,
    DecisionInputMessageUnionParam as DecisionInputMessageUnionParam,
    DecisionInputPartUnionParam as DecisionInputPartUnionParam,
    DecisionInputTextParam as DecisionInputTextParam,
)

__all__ = [
    "DecisionInputAssistantMessage",
    "DecisionInputAssistantMessageContentParts",
    "DecisionInputAssistantMessageContentPartsDecisionInputOutputText",
    "DecisionInputAssistantMessageContentPartsDecisionInputRefusal",
    "DecisionInputDeveloperMessage",
    "DecisionInputMessageParam",
    "DecisionInputMessageUnionParam",
    "DecisionInputPartUnionParam",
    "DecisionInputSystemMessage",
    "DecisionInputTextParam",
    "DecisionInputUserMessage",
]

DecisionInputAssistantMessageContentParts: TypeAlias = (
    _DecisionInputMessageUnionMessageAssistantContentVariant1OutputTextParam
    | _DecisionInputMessageUnionMessageAssistantContentVariant1RefusalParam
)
