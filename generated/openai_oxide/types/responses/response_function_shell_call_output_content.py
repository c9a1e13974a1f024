# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_function_shell_call_output_content``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.models.responses import (
    FunctionShellCallOutputExitOutcomeParam as OutcomeExit,
    FunctionShellCallOutputExitOutcomeParam as _FunctionShellCallOutputExitOutcomeParam,
    FunctionShellCallOutputTimeoutOutcomeParam as OutcomeTimeout,
    FunctionShellCallOutputTimeoutOutcomeParam as _FunctionShellCallOutputTimeoutOutcomeParam,
    ResponseFunctionShellCallOutputContent as ResponseFunctionShellCallOutputContent,
)

__all__ = [
    "Outcome",
    "OutcomeExit",
    "OutcomeTimeout",
    "ResponseFunctionShellCallOutputContent",
]

Outcome: TypeAlias = (
    _FunctionShellCallOutputTimeoutOutcomeParam | _FunctionShellCallOutputExitOutcomeParam
)
