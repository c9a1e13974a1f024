# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.model``, as the official package has it"""

from openai_oxide.models.models import Model as Model

__all__ = [
    "Model",
]
