# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_shell_call_output_content_done_event``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.models.responses import (
    FunctionShellCallOutputContent as Output,
    FunctionShellCallOutputExitOutcome as OutputOutcomeExit,
    FunctionShellCallOutputExitOutcome as _FunctionShellCallOutputExitOutcome,
    FunctionShellCallOutputTimeoutOutcome as OutputOutcomeTimeout,
    FunctionShellCallOutputTimeoutOutcome as _FunctionShellCallOutputTimeoutOutcome,
    ResponseShellCallOutputContentDoneEvent as ResponseShellCallOutputContentDoneEvent,
)

__all__ = [
    "Output",
    "OutputOutcome",
    "OutputOutcomeExit",
    "OutputOutcomeTimeout",
    "ResponseShellCallOutputContentDoneEvent",
]

OutputOutcome: TypeAlias = (
    _FunctionShellCallOutputTimeoutOutcome | _FunctionShellCallOutputExitOutcome
)
