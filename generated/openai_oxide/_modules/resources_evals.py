# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.evals`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "evals": {
        "AsyncEvals": "openai_oxide.resources.evals:AsyncEvals",
        "Evals": "openai_oxide.resources.evals:Evals",
    },
    "runs": {
        "AsyncOutputItems": "openai_oxide.resources.evals.runs.output_items:AsyncOutputItems",
        "AsyncOutputItemsWithRawResponse": "openai_oxide.raw.evals.runs.output_items:AsyncOutputItemsWithRawResponse",
        "AsyncOutputItemsWithStreamingResponse": "openai_oxide.raw.evals.runs.output_items:AsyncOutputItemsWithStreamingResponse",
        "AsyncRunsWithRawResponse": "openai_oxide.raw.evals.runs:AsyncRunsWithRawResponse",
        "AsyncRunsWithStreamingResponse": "openai_oxide.raw.evals.runs:AsyncRunsWithStreamingResponse",
        "OutputItems": "openai_oxide.resources.evals.runs.output_items:OutputItems",
        "OutputItemsWithRawResponse": "openai_oxide.raw.evals.runs.output_items:OutputItemsWithRawResponse",
        "OutputItemsWithStreamingResponse": "openai_oxide.raw.evals.runs.output_items:OutputItemsWithStreamingResponse",
        "RunsWithRawResponse": "openai_oxide.raw.evals.runs:RunsWithRawResponse",
        "RunsWithStreamingResponse": "openai_oxide.raw.evals.runs:RunsWithStreamingResponse",
    },
}
