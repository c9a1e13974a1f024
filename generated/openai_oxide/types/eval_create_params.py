# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.eval_create_params``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.models.shared import Metadata as Metadata
from openai_oxide.params.evals import (
    CreateEvalCustomDataSourceConfigParam as DataSourceConfigCustom,
    CreateEvalCustomDataSourceConfigParam as _CreateEvalCustomDataSourceConfigParam,
    CreateEvalItemSimpleInputMessageParam as TestingCriterionLabelModelInputSimpleInputMessage,
    CreateEvalItemSimpleInputMessageParam as _CreateEvalItemSimpleInputMessageParam,
    CreateEvalLabelModelGraderParam as TestingCriterionLabelModel,
    CreateEvalLabelModelGraderParam as _CreateEvalLabelModelGraderParam,
    CreateEvalLogsDataSourceConfigParam as DataSourceConfigLogs,
    CreateEvalLogsDataSourceConfigParam as _CreateEvalLogsDataSourceConfigParam,
    CreateEvalStoredCompletionsDataSourceConfigParam as DataSourceConfigStoredCompletions,
    CreateEvalStoredCompletionsDataSourceConfigParam as _CreateEvalStoredCompletionsDataSourceConfigParam,
    EvalCreateParams as EvalCreateParams,
    EvalGraderPythonParam as TestingCriterionPython,
    EvalGraderPythonParam as _EvalGraderPythonParam,
    EvalGraderScoreModelParam as TestingCriterionScoreModel,
    EvalGraderScoreModelParam as _EvalGraderScoreModelParam,
    EvalGraderTextSimilarityParam as TestingCriterionTextSimilarity,
    EvalGraderTextSimilarityParam as _EvalGraderTextSimilarityParam,
)
from openai_oxide.params.fine_tuning import (
    EvalItemContentOutputTextParam as TestingCriterionLabelModelInputEvalItemContentOutputText,
    EvalItemContentOutputTextParam as _EvalItemContentOutputTextParam,
    EvalItemInputImageParam as TestingCriterionLabelModelInputEvalItemContentInputImage,
    EvalItemInputImageParam as _EvalItemInputImageParam,
    EvalItemParam as TestingCriterionLabelModelInputEvalItem,
    EvalItemParam as _EvalItemParam,
    GraderInputsParam as GraderInputsParam,
    PythonGraderParam as PythonGraderParam,
    ResponseInputAudioParam as ResponseInputAudioParam,
    ResponseInputAudioParam as _ResponseInputAudioParam,
    ScoreModelGraderParam as ScoreModelGraderParam,
    StringCheckGraderParam as StringCheckGraderParam,
    StringCheckGraderParam as _StringCheckGraderParam,
    TextSimilarityGraderParam as TextSimilarityGraderParam,
)
from openai_oxide.params.shared import (
    InputTextContentParam as ResponseInputTextParam,
    InputTextContentParam as _InputTextContentParam,
)

__all__ = [
    "DataSourceConfig",
    "DataSourceConfigCustom",
    "DataSourceConfigLogs",
    "DataSourceConfigStoredCompletions",
    "EvalCreateParams",
    "GraderInputsParam",
    "Metadata",
    "PythonGraderParam",
    "ResponseInputAudioParam",
    "ResponseInputTextParam",
    "ScoreModelGraderParam",
    "StringCheckGraderParam",
    "TestingCriterion",
    "TestingCriterionLabelModel",
    "TestingCriterionLabelModelInput",
    "TestingCriterionLabelModelInputEvalItem",
    "TestingCriterionLabelModelInputEvalItemContent",
    "TestingCriterionLabelModelInputEvalItemContentInputImage",
    "TestingCriterionLabelModelInputEvalItemContentOutputText",
    "TestingCriterionLabelModelInputSimpleInputMessage",
    "TestingCriterionPython",
    "TestingCriterionScoreModel",
    "TestingCriterionTextSimilarity",
    "TextSimilarityGraderParam",
]

DataSourceConfig: TypeAlias = (
    _CreateEvalCustomDataSourceConfigParam
    | _CreateEvalLogsDataSourceConfigParam
    | _CreateEvalStoredCompletionsDataSourceConfigParam
)
TestingCriterion: TypeAlias = (
    _CreateEvalLabelModelGraderParam
    | _StringCheckGraderParam
    | _EvalGraderTextSimilarityParam
    | _EvalGraderPythonParam
    | _EvalGraderScoreModelParam
)
TestingCriterionLabelModelInput: TypeAlias = _CreateEvalItemSimpleInputMessageParam | _EvalItemParam
TestingCriterionLabelModelInputEvalItemContent: TypeAlias = (
    str
    | _InputTextContentParam
    | _EvalItemContentOutputTextParam
    | _EvalItemInputImageParam
    | _ResponseInputAudioParam
    | list[
        str
        | _InputTextContentParam
        | _EvalItemContentOutputTextParam
        | _EvalItemInputImageParam
        | _ResponseInputAudioParam
    ]
)
