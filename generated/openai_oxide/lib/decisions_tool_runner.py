# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``lib.decisions_tool_runner``, as the official package has it"""

from openai_oxide_lib.tool_runners.async_decision_runner import (
    AsyncDecisionsToolRunner as AsyncDecisionsToolRunner,
)
from openai_oxide_lib.tool_runners.decision_candidates import (
    AsyncDecisionActionCandidate as AsyncDecisionActionCandidate,
    AsyncDecisionCandidate as AsyncDecisionCandidate,
    DecisionActionCandidate as DecisionActionCandidate,
    DecisionCandidate as DecisionCandidate,
    DecisionDoneCandidate as DecisionDoneCandidate,
    DecisionObservation as DecisionObservation,
    DecisionsRunnerParams as DecisionsRunnerParams,
)
from openai_oxide_lib.tool_runners.decision_run import (
    DecisionsRunResult as DecisionsRunResult,
    DecisionsToolRunnerCancelledError as DecisionsToolRunnerCancelledError,
    DecisionsToolRunnerError as DecisionsToolRunnerError,
)
from openai_oxide_lib.tool_runners.sync_decision_runner import (
    DecisionsToolRunner as DecisionsToolRunner,
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
