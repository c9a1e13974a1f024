# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API"""

from openai_oxide_runtime.core.lazy_imports import lazy_exports

__getattr__, __dir__ = lazy_exports(
    __name__,
    {"SCHEMAS": "openai_oxide.models._index:SCHEMAS"},
    fallback="openai_oxide._module_client:models",
)
