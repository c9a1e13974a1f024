# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.eval_custom_data_source_config``, as the official package has it"""

from openai_oxide.models.evals import EvalCustomDataSourceConfig as EvalCustomDataSourceConfig

__all__ = [
    "EvalCustomDataSourceConfig",
]
