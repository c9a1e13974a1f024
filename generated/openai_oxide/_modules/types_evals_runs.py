# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.evals.runs`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "output_item_list_params": {
        "OutputItemListParams": "openai_oxide.params.evals:OutputItemListParams",
    },
    "output_item_list_response": {
        "EvalAPIError": "openai_oxide.models.evals:EvalAPIError",
        "OutputItemListResponse": "openai_oxide.models.evals:OutputItemListResponse",
        "Result": "openai_oxide.models.evals:EvalRunOutputItemResult",
        "Sample": "openai_oxide.models.evals:OutputItemListResponseSample",
        "SampleInput": "openai_oxide.models.evals:OutputItemListResponseSampleInput",
        "SampleOutput": "openai_oxide.models.evals:OutputItemListResponseSampleOutput",
        "SampleUsage": "openai_oxide.models.evals:OutputItemListResponseSampleUsage",
    },
    "output_item_retrieve_response": {
        "EvalAPIError": "openai_oxide.models.evals:EvalAPIError",
        "OutputItemRetrieveResponse": "openai_oxide.models.evals:OutputItemListResponse",
        "Result": "openai_oxide.models.evals:EvalRunOutputItemResult",
        "Sample": "openai_oxide.models.evals:OutputItemListResponseSample",
        "SampleInput": "openai_oxide.models.evals:OutputItemListResponseSampleInput",
        "SampleOutput": "openai_oxide.models.evals:OutputItemListResponseSampleOutput",
        "SampleUsage": "openai_oxide.models.evals:OutputItemListResponseSampleUsage",
    },
}
