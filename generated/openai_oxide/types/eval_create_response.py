# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.eval_create_response``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.models.evals import (
    EvalCustomDataSourceConfig as EvalCustomDataSourceConfig,
    EvalCustomDataSourceConfig as _EvalCustomDataSourceConfig,
    EvalGraderPython as TestingCriterionEvalGraderPython,
    EvalGraderPython as _EvalGraderPython,
    EvalGraderScoreModel as TestingCriterionEvalGraderScoreModel,
    EvalGraderScoreModel as _EvalGraderScoreModel,
    EvalGraderTextSimilarity as TestingCriterionEvalGraderTextSimilarity,
    EvalGraderTextSimilarity as _EvalGraderTextSimilarity,
    EvalListResponse as EvalCreateResponse,
    EvalLogsDataSourceConfig as DataSourceConfigLogs,
    EvalLogsDataSourceConfig as _EvalLogsDataSourceConfig,
    EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig,
    EvalStoredCompletionsDataSourceConfig as _EvalStoredCompletionsDataSourceConfig,
)
from openai_oxide.models.fine_tuning import (
    LabelModelGrader as LabelModelGrader,
    LabelModelGrader as _LabelModelGrader,
    PythonGrader as PythonGrader,
    ScoreModelGrader as ScoreModelGrader,
    StringCheckGrader as StringCheckGrader,
    StringCheckGrader as _StringCheckGrader,
    TextSimilarityGrader as TextSimilarityGrader,
)
from openai_oxide.models.shared import Metadata as Metadata

__all__ = [
    "DataSourceConfig",
    "DataSourceConfigLogs",
    "EvalCreateResponse",
    "EvalCustomDataSourceConfig",
    "EvalStoredCompletionsDataSourceConfig",
    "LabelModelGrader",
    "Metadata",
    "PythonGrader",
    "ScoreModelGrader",
    "StringCheckGrader",
    "TestingCriterion",
    "TestingCriterionEvalGraderPython",
    "TestingCriterionEvalGraderScoreModel",
    "TestingCriterionEvalGraderTextSimilarity",
    "TextSimilarityGrader",
]

DataSourceConfig: TypeAlias = (
    _EvalCustomDataSourceConfig | _EvalLogsDataSourceConfig | _EvalStoredCompletionsDataSourceConfig
)
TestingCriterion: TypeAlias = (
    _LabelModelGrader
    | _StringCheckGrader
    | _EvalGraderTextSimilarity
    | _EvalGraderPython
    | _EvalGraderScoreModel
)
