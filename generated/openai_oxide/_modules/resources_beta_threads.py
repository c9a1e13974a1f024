# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.beta.threads`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "runs": {
        "AsyncRunsWithRawResponse": "openai_oxide.raw.beta.threads.runs:AsyncRunsWithRawResponse",
        "AsyncRunsWithStreamingResponse": "openai_oxide.raw.beta.threads.runs:AsyncRunsWithStreamingResponse",
        "AsyncSteps": "openai_oxide.resources.beta.threads.runs.steps:AsyncSteps",
        "AsyncStepsWithRawResponse": "openai_oxide.raw.beta.threads.runs.steps:AsyncStepsWithRawResponse",
        "AsyncStepsWithStreamingResponse": "openai_oxide.raw.beta.threads.runs.steps:AsyncStepsWithStreamingResponse",
        "RunsWithRawResponse": "openai_oxide.raw.beta.threads.runs:RunsWithRawResponse",
        "RunsWithStreamingResponse": "openai_oxide.raw.beta.threads.runs:RunsWithStreamingResponse",
        "Steps": "openai_oxide.resources.beta.threads.runs.steps:Steps",
        "StepsWithRawResponse": "openai_oxide.raw.beta.threads.runs.steps:StepsWithRawResponse",
        "StepsWithStreamingResponse": "openai_oxide.raw.beta.threads.runs.steps:StepsWithStreamingResponse",
    },
    "threads": {
        "AsyncThreads": "openai_oxide.resources.beta.threads:AsyncThreads",
        "Threads": "openai_oxide.resources.beta.threads:Threads",
    },
}
