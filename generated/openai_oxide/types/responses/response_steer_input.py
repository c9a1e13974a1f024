# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_steer_input``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.models.responses import (
    ResponseFunctionCallOutputItemList as ResponseFunctionCallOutputItemList,
    ResponseSteerInput as ResponseSteerInput,
    ResponseSteerInputContent as ResponseSteerInputContent,
    ResponseSteerInputVariant1FunctionCallOutput as ResponseSteerInputItemListFunctionCallOutput,
    ResponseSteerInputVariant1FunctionCallOutput as _ResponseSteerInputVariant1FunctionCallOutput,
    ResponseSteerInputVariant1FunctionCallOutputCallerDirect as ResponseSteerInputItemListFunctionCallOutputCallerDirect,
    ResponseSteerInputVariant1FunctionCallOutputCallerDirect as _ResponseSteerInputVariant1FunctionCallOutputCallerDirect,
    ResponseSteerInputVariant1FunctionCallOutputCallerProgram as ResponseSteerInputItemListFunctionCallOutputCallerProgram,
    ResponseSteerInputVariant1FunctionCallOutputCallerProgram as _ResponseSteerInputVariant1FunctionCallOutputCallerProgram,
    ResponseSteerInputVariant1Message as ResponseSteerInputItemListMessage,
    ResponseSteerInputVariant1Message as _ResponseSteerInputVariant1Message,
)

__all__ = [
    "ResponseFunctionCallOutputItemList",
    "ResponseSteerInput",
    "ResponseSteerInputContent",
    "ResponseSteerInputItemList",
    "ResponseSteerInputItemListFunctionCallOutput",
    "ResponseSteerInputItemListFunctionCallOutputCaller",
    "ResponseSteerInputItemListFunctionCallOutputCallerDirect",
    "ResponseSteerInputItemListFunctionCallOutputCallerProgram",
    "ResponseSteerInputItemListMessage",
]

ResponseSteerInputItemList: TypeAlias = (
    _ResponseSteerInputVariant1Message | _ResponseSteerInputVariant1FunctionCallOutput
)
ResponseSteerInputItemListFunctionCallOutputCaller: TypeAlias = (
    _ResponseSteerInputVariant1FunctionCallOutputCallerDirect
    | _ResponseSteerInputVariant1FunctionCallOutputCallerProgram
)
