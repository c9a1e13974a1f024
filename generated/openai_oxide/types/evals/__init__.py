# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.evals``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.evals import (
        CreateEvalCompletionsRunDataSource as CreateEvalCompletionsRunDataSource,
    )
    from openai_oxide.models.evals import (
        CreateEvalJSONLRunDataSource as CreateEvalJSONLRunDataSource,
    )
    from openai_oxide.models.evals import (
        CreateEvalResponsesRunDataSource as CreateEvalResponsesRunDataSource,
    )
    from openai_oxide.models.evals import EvalAPIError as EvalAPIError
    from openai_oxide.models.evals import EvalGraderLabelModel as EvalGraderLabelModel
    from openai_oxide.models.evals import EvalGraderPython as EvalGraderPython
    from openai_oxide.models.evals import EvalGraderScoreModel as EvalGraderScoreModel
    from openai_oxide.models.evals import EvalGraderStringCheck as EvalGraderStringCheck
    from openai_oxide.models.evals import EvalGraderTextSimilarity as EvalGraderTextSimilarity
    from openai_oxide.models.evals import EvalJsonlFileContentSource as EvalJsonlFileContentSource
    from openai_oxide.models.evals import EvalJsonlFileIdSource as EvalJsonlFileIdSource
    from openai_oxide.models.evals import EvalList as EvalList
    from openai_oxide.models.evals import EvalLogsDataSourceConfig as EvalLogsDataSourceConfig
    from openai_oxide.models.evals import EvalResponsesSource as EvalResponsesSource
    from openai_oxide.models.evals import EvalRunList as EvalRunList
    from openai_oxide.models.evals import EvalRunOutputItemList as EvalRunOutputItemList
    from openai_oxide.models.evals import EvalRunOutputItemResult as EvalRunOutputItemResult
    from openai_oxide.models.evals import EvalStoredCompletionsSource as EvalStoredCompletionsSource
    from openai_oxide.models.evals import RunDeleteResponse as RunDeleteResponse
    from openai_oxide.models.evals import RunListResponse as RunCreateResponse
    from openai_oxide.models.evals import RunListResponse as RunListResponse
    from openai_oxide.models.evals import RunListResponse as RunRetrieveResponse
    from openai_oxide.params.evals import (
        CreateEvalCompletionsRunDataSourceParam as CreateEvalCompletionsRunDataSourceParam,
    )
    from openai_oxide.params.evals import (
        CreateEvalCustomDataSourceConfigParam as CreateEvalCustomDataSourceConfigParam,
    )
    from openai_oxide.params.evals import CreateEvalItemParam as CreateEvalItemParam
    from openai_oxide.params.evals import (
        CreateEvalJSONLRunDataSourceParam as CreateEvalJSONLRunDataSourceParam,
    )
    from openai_oxide.params.evals import (
        CreateEvalLabelModelGraderParam as CreateEvalLabelModelGraderParam,
    )
    from openai_oxide.params.evals import (
        CreateEvalLogsDataSourceConfigParam as CreateEvalLogsDataSourceConfigParam,
    )
    from openai_oxide.params.evals import (
        CreateEvalResponsesRunDataSourceParam as CreateEvalResponsesRunDataSourceParam,
    )
    from openai_oxide.params.evals import (
        CreateEvalStoredCompletionsDataSourceConfigParam as CreateEvalStoredCompletionsDataSourceConfigParam,
    )
    from openai_oxide.params.evals import EvalGraderPythonParam as EvalGraderPythonParam
    from openai_oxide.params.evals import EvalGraderScoreModelParam as EvalGraderScoreModelParam
    from openai_oxide.params.evals import EvalGraderStringCheckParam as EvalGraderStringCheckParam
    from openai_oxide.params.evals import (
        EvalGraderTextSimilarityParam as EvalGraderTextSimilarityParam,
    )
    from openai_oxide.params.evals import (
        EvalJsonlFileContentSourceParam as EvalJsonlFileContentSourceParam,
    )
    from openai_oxide.params.evals import EvalJsonlFileIdSourceParam as EvalJsonlFileIdSourceParam
    from openai_oxide.params.evals import EvalResponsesSourceParam as EvalResponsesSourceParam
    from openai_oxide.params.evals import (
        EvalStoredCompletionsSourceParam as EvalStoredCompletionsSourceParam,
    )
    from openai_oxide.params.evals import RunCreateParams as RunCreateParams
    from openai_oxide.params.evals import RunListParams as RunListParams

    from . import runs as runs

__all__ = [
    "CreateEvalCompletionsRunDataSource",
    "CreateEvalCompletionsRunDataSourceParam",
    "CreateEvalCustomDataSourceConfigParam",
    "CreateEvalItemParam",
    "CreateEvalJSONLRunDataSource",
    "CreateEvalJSONLRunDataSourceParam",
    "CreateEvalLabelModelGraderParam",
    "CreateEvalLogsDataSourceConfigParam",
    "CreateEvalResponsesRunDataSource",
    "CreateEvalResponsesRunDataSourceParam",
    "CreateEvalStoredCompletionsDataSourceConfigParam",
    "EvalAPIError",
    "EvalGraderLabelModel",
    "EvalGraderPython",
    "EvalGraderPythonParam",
    "EvalGraderScoreModel",
    "EvalGraderScoreModelParam",
    "EvalGraderStringCheck",
    "EvalGraderStringCheckParam",
    "EvalGraderTextSimilarity",
    "EvalGraderTextSimilarityParam",
    "EvalJsonlFileContentSource",
    "EvalJsonlFileContentSourceParam",
    "EvalJsonlFileIdSource",
    "EvalJsonlFileIdSourceParam",
    "EvalList",
    "EvalLogsDataSourceConfig",
    "EvalResponsesSource",
    "EvalResponsesSourceParam",
    "EvalRunList",
    "EvalRunOutputItemList",
    "EvalRunOutputItemResult",
    "EvalStoredCompletionsSource",
    "EvalStoredCompletionsSourceParam",
    "RunCreateParams",
    "RunCreateResponse",
    "RunDeleteResponse",
    "RunListParams",
    "RunListResponse",
    "RunRetrieveResponse",
    "runs",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "CreateEvalCompletionsRunDataSource": "openai_oxide.models.evals:CreateEvalCompletionsRunDataSource",
        "CreateEvalCompletionsRunDataSourceParam": "openai_oxide.params.evals:CreateEvalCompletionsRunDataSourceParam",
        "CreateEvalCustomDataSourceConfigParam": "openai_oxide.params.evals:CreateEvalCustomDataSourceConfigParam",
        "CreateEvalItemParam": "openai_oxide.params.evals:CreateEvalItemParam",
        "CreateEvalJSONLRunDataSource": "openai_oxide.models.evals:CreateEvalJSONLRunDataSource",
        "CreateEvalJSONLRunDataSourceParam": "openai_oxide.params.evals:CreateEvalJSONLRunDataSourceParam",
        "CreateEvalLabelModelGraderParam": "openai_oxide.params.evals:CreateEvalLabelModelGraderParam",
        "CreateEvalLogsDataSourceConfigParam": "openai_oxide.params.evals:CreateEvalLogsDataSourceConfigParam",
        "CreateEvalResponsesRunDataSource": "openai_oxide.models.evals:CreateEvalResponsesRunDataSource",
        "CreateEvalResponsesRunDataSourceParam": "openai_oxide.params.evals:CreateEvalResponsesRunDataSourceParam",
        "CreateEvalStoredCompletionsDataSourceConfigParam": "openai_oxide.params.evals:CreateEvalStoredCompletionsDataSourceConfigParam",
        "EvalAPIError": "openai_oxide.models.evals:EvalAPIError",
        "EvalGraderLabelModel": "openai_oxide.models.evals:EvalGraderLabelModel",
        "EvalGraderPython": "openai_oxide.models.evals:EvalGraderPython",
        "EvalGraderPythonParam": "openai_oxide.params.evals:EvalGraderPythonParam",
        "EvalGraderScoreModel": "openai_oxide.models.evals:EvalGraderScoreModel",
        "EvalGraderScoreModelParam": "openai_oxide.params.evals:EvalGraderScoreModelParam",
        "EvalGraderStringCheck": "openai_oxide.models.evals:EvalGraderStringCheck",
        "EvalGraderStringCheckParam": "openai_oxide.params.evals:EvalGraderStringCheckParam",
        "EvalGraderTextSimilarity": "openai_oxide.models.evals:EvalGraderTextSimilarity",
        "EvalGraderTextSimilarityParam": "openai_oxide.params.evals:EvalGraderTextSimilarityParam",
        "EvalJsonlFileContentSource": "openai_oxide.models.evals:EvalJsonlFileContentSource",
        "EvalJsonlFileContentSourceParam": "openai_oxide.params.evals:EvalJsonlFileContentSourceParam",
        "EvalJsonlFileIdSource": "openai_oxide.models.evals:EvalJsonlFileIdSource",
        "EvalJsonlFileIdSourceParam": "openai_oxide.params.evals:EvalJsonlFileIdSourceParam",
        "EvalList": "openai_oxide.models.evals:EvalList",
        "EvalLogsDataSourceConfig": "openai_oxide.models.evals:EvalLogsDataSourceConfig",
        "EvalResponsesSource": "openai_oxide.models.evals:EvalResponsesSource",
        "EvalResponsesSourceParam": "openai_oxide.params.evals:EvalResponsesSourceParam",
        "EvalRunList": "openai_oxide.models.evals:EvalRunList",
        "EvalRunOutputItemList": "openai_oxide.models.evals:EvalRunOutputItemList",
        "EvalRunOutputItemResult": "openai_oxide.models.evals:EvalRunOutputItemResult",
        "EvalStoredCompletionsSource": "openai_oxide.models.evals:EvalStoredCompletionsSource",
        "EvalStoredCompletionsSourceParam": "openai_oxide.params.evals:EvalStoredCompletionsSourceParam",
        "RunCreateParams": "openai_oxide.params.evals:RunCreateParams",
        "RunCreateResponse": "openai_oxide.models.evals:RunListResponse",
        "RunDeleteResponse": "openai_oxide.models.evals:RunDeleteResponse",
        "RunListParams": "openai_oxide.params.evals:RunListParams",
        "RunListResponse": "openai_oxide.models.evals:RunListResponse",
        "RunRetrieveResponse": "openai_oxide.models.evals:RunListResponse",
        "runs": "openai_oxide.types.evals.runs",
    },
)
