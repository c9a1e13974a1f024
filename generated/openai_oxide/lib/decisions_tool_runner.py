# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``lib.decisions_tool_runner``, as the official package has it"""

from openai_oxide_lib.tool_runners.decision_runner import (
    AsyncDecisionActionCandidate as AsyncDecisionActionCandidate,
    AsyncDecisionCandidate as AsyncDecisionCandidate,
    AsyncDecisionsToolRunner as AsyncDecisionsToolRunner,
    DecisionActionCandidate as DecisionActionCandidate,
    DecisionCandidate as DecisionCandidate,
    DecisionDoneCandidate as DecisionDoneCandidate,
    DecisionObservation as DecisionObservation,
    DecisionsRunnerParams as DecisionsRunnerParams,
    DecisionsRunResult as DecisionsRunResult,
    DecisionsToolRunner as DecisionsToolRunner,
    DecisionsToolRunnerCancelledError as DecisionsToolRunnerCancelledError,
    DecisionsToolRunnerError as DecisionsToolRunnerError,
)

__all__ = [
    "AsyncDecisionActionCandidate",
    "AsyncDecisionCandidate",
    "AsyncDecisionsToolRunner",
    "DecisionActionCandidate",
    "DecisionCandidate",
    "DecisionDoneCandidate",
    "DecisionObservation",
    "DecisionsRunResult",
    "DecisionsRunnerParams",
    "DecisionsToolRunner",
    "DecisionsToolRunnerCancelledError",
    "DecisionsToolRunnerError",
]
