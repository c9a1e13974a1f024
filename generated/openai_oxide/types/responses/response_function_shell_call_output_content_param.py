# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_function_shell_call_output_content_param``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.params.responses import (
    FunctionShellCallOutputExitOutcomeParam as OutcomeExit,
    FunctionShellCallOutputExitOutcomeParam as _FunctionShellCallOutputExitOutcomeParam,
    FunctionShellCallOutputTimeoutOutcomeParam as OutcomeTimeout,
    FunctionShellCallOutputTimeoutOutcomeParam as _FunctionShellCallOutputTimeoutOutcomeParam,
    ResponseFunctionShellCallOutputContentParam as ResponseFunctionShellCallOutputContentParam,
)

__all__ = [
    "Outcome",
    "OutcomeExit",
    "OutcomeTimeout",
    "ResponseFunctionShellCallOutputContentParam",
]

Outcome: TypeAlias = (
    _FunctionShellCallOutputTimeoutOutcomeParam | _FunctionShellCallOutputExitOutcomeParam
)
