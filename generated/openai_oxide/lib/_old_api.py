# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``lib._old_api``, as the official package has it"""

from openai_oxide_lib.compat.removed_names import APIRemovedInV1 as APIRemovedInV1

__all__ = [
    "APIRemovedInV1",
]
