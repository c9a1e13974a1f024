# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.decision``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.models.decisions import (
    Decision as Decision,
    DecisionAnswerChoice as AnswerAnswerResourceChoice,
    DecisionAnswerChoice as _DecisionAnswerChoice,
    DecisionAnswerChoiceProbability as AnswerAnswerResourceChoiceProbability,
    DecisionAnswerPredicate as AnswerAnswerResourcePredicate,
    DecisionAnswerPredicate as _DecisionAnswerPredicate,
    DecisionAnswerRefusal as AnswerAnswerResourceRefusal,
    DecisionAnswerRefusal as _DecisionAnswerRefusal,
    DecisionAnswerScore as AnswerAnswerResourceScore,
    DecisionAnswerScore as _DecisionAnswerScore,
    DecisionAnswerScoreProbability as AnswerAnswerResourceScoreProbability,
    DecisionUsage as Usage,
    DecisionUsageInputTokensDetails as UsageInputTokensDetails,
    DecisionUsageOutputTokensDetails as UsageOutputTokensDetails,
)

__all__ = [
    "Answer",
    "AnswerAnswerResourceChoice",
    "AnswerAnswerResourceChoiceProbability",
    "AnswerAnswerResourcePredicate",
    "AnswerAnswerResourceRefusal",
    "AnswerAnswerResourceScore",
    "AnswerAnswerResourceScoreProbability",
    "Decision",
    "Usage",
    "UsageInputTokensDetails",
    "UsageOutputTokensDetails",
]

Answer: TypeAlias = (
    _DecisionAnswerPredicate | _DecisionAnswerChoice | _DecisionAnswerScore | _DecisionAnswerRefusal
)
