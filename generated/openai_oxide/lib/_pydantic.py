# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``lib._pydantic``, as the official package has it"""

from openai_oxide_lib.compat.value_functions import to_strict_json_schema as to_strict_json_schema

__all__ = [
    "to_strict_json_schema",
]
