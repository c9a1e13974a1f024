# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``lib._pydantic``, as the official package has it"""

from openai_oxide_lib.compat.value_functions import (
    is_dataclass_like_type as is_dataclass_like_type,
    is_pydantic_model as is_basemodel_type,
    to_strict_json_schema as to_strict_json_schema,
)

__all__ = [
    "is_basemodel_type",
    "is_dataclass_like_type",
    "to_strict_json_schema",
]
