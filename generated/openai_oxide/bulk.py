# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Many requests as one job: files in, files out, with a journal, within limits and costs.

from openai_oxide import bulk

job = bulk.run("prompts.jsonl", "answers.jsonl", request={"model": "gpt-5-mini", "input": "{prompt}"})
"""

from openai_oxide_lib.bulk import (
    Ask,
    BulkStopped,
    EmbedOptions,
    Estimate,
    Job,
    JobOptions,
    JournalError,
    ShardStatus,
    Summary,
    cancel,
    cancel_async,
    embed,
    embed_async,
    estimate,
    estimate_async,
    run,
    run_async,
    status,
    status_async,
)

__all__ = [
    "Ask",
    "BulkStopped",
    "EmbedOptions",
    "Estimate",
    "Job",
    "JobOptions",
    "JournalError",
    "ShardStatus",
    "Summary",
    "cancel",
    "cancel_async",
    "embed",
    "embed_async",
    "estimate",
    "estimate_async",
    "run",
    "run_async",
    "status",
    "status_async",
]
