"""Many requests as one job: files in, files out, with a journal, within limits and costs.

from openai_oxide import bulk

job = bulk.run("prompts.jsonl", "answers.jsonl",
               request={"model": "gpt-5-mini", "input": "{prompt}"})
print(job.summary)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.lazy_imports import lazy_exports

if TYPE_CHECKING:
    from openai_oxide_lib.bulk.ask import Ask as Ask
    from openai_oxide_lib.bulk.batch_control import (
        ShardStatus as ShardStatus,
        cancel as cancel,
        cancel_async as cancel_async,
        status as status,
        status_async as status_async,
    )
    from openai_oxide_lib.bulk.estimates import (
        Estimate as Estimate,
        estimate as estimate,
        estimate_async as estimate_async,
    )
    from openai_oxide_lib.bulk.job import (
        Job as Job,
        run as run,
        run_async as run_async,
    )
    from openai_oxide_lib.bulk.journal import JournalError as JournalError
    from openai_oxide_lib.bulk.plan import JobOptions as JobOptions
    from openai_oxide_lib.bulk.stop_rules import BulkStopped as BulkStopped
    from openai_oxide_lib.bulk.summary import Summary as Summary
    from openai_oxide_lib.bulk.vectors import (
        EmbedOptions as EmbedOptions,
        embed as embed,
        embed_async as embed_async,
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

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "Ask": "openai_oxide_lib.bulk.ask:Ask",
        "BulkStopped": "openai_oxide_lib.bulk.stop_rules:BulkStopped",
        "EmbedOptions": "openai_oxide_lib.bulk.vectors:EmbedOptions",
        "Estimate": "openai_oxide_lib.bulk.estimates:Estimate",
        "Job": "openai_oxide_lib.bulk.job:Job",
        "JobOptions": "openai_oxide_lib.bulk.plan:JobOptions",
        "JournalError": "openai_oxide_lib.bulk.journal:JournalError",
        "ShardStatus": "openai_oxide_lib.bulk.batch_control:ShardStatus",
        "Summary": "openai_oxide_lib.bulk.summary:Summary",
        "cancel": "openai_oxide_lib.bulk.batch_control:cancel",
        "cancel_async": "openai_oxide_lib.bulk.batch_control:cancel_async",
        "embed": "openai_oxide_lib.bulk.vectors:embed",
        "embed_async": "openai_oxide_lib.bulk.vectors:embed_async",
        "estimate": "openai_oxide_lib.bulk.estimates:estimate",
        "estimate_async": "openai_oxide_lib.bulk.estimates:estimate_async",
        "run": "openai_oxide_lib.bulk.job:run",
        "run_async": "openai_oxide_lib.bulk.job:run_async",
        "status": "openai_oxide_lib.bulk.batch_control:status",
        "status_async": "openai_oxide_lib.bulk.batch_control:status_async",
    },
)
