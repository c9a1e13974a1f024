# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_steer_input_param``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.params.responses import (
    ResponseFunctionCallOutputItemListParam as ResponseFunctionCallOutputItemListParam,
    ResponseSteerInputContentParam as ResponseSteerInputContentParam,
    ResponseSteerInputParam as ResponseSteerInputParam,
    ResponseSteerInputVariant1FunctionCallOutputCallerDirectParam as ResponseSteerInputItemListFunctionCallOutputCallerDirect,
    ResponseSteerInputVariant1FunctionCallOutputCallerDirectParam as _ResponseSteerInputVariant1FunctionCallOutputCallerDirectParam,
    ResponseSteerInputVariant1FunctionCallOutputCallerProgramParam as ResponseSteerInputItemListFunctionCallOutputCallerProgram,
    ResponseSteerInputVariant1FunctionCallOutputCallerProgramParam as _ResponseSteerInputVariant1FunctionCallOutputCallerProgramParam,
    ResponseSteerInputVariant1FunctionCallOutputParam as ResponseSteerInputItemListFunctionCallOutput,
    ResponseSteerInputVariant1FunctionCallOutputParam as _ResponseSteerInputVariant1FunctionCallOutputParam,
    ResponseSteerInputVariant1MessageParam as ResponseSteerInputItemListMessage,
    ResponseSteerInputVariant1MessageParam as _ResponseSteerInputVariant1MessageParam,
)

__all__ = [
    "ResponseFunctionCallOutputItemListParam",
    "ResponseSteerInputContentParam",
    "ResponseSteerInputItemList",
    "ResponseSteerInputItemListFunctionCallOutput",
    "ResponseSteerInputItemListFunctionCallOutputCaller",
    "ResponseSteerInputItemListFunctionCallOutputCallerDirect",
    "ResponseSteerInputItemListFunctionCallOutputCallerProgram",
    "ResponseSteerInputItemListMessage",
    "ResponseSteerInputParam",
]

ResponseSteerInputItemList: TypeAlias = (
    _ResponseSteerInputVariant1MessageParam | _ResponseSteerInputVariant1FunctionCallOutputParam
)
ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = (
    _ResponseSteerInputVariant1FunctionCallOutputCallerDirectParam
    | _ResponseSteerInputVariant1FunctionCallOutputCallerProgramParam
)
