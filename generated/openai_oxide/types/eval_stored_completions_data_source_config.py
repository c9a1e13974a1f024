# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.eval_stored_completions_data_source_config``, as the official package has it"""

from openai_oxide.models.evals import (
    EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig,
)
from openai_oxide.models.shared import Metadata as Metadata

__all__ = [
    "EvalStoredCompletionsDataSourceConfig",
    "Metadata",
]
