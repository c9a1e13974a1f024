# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests"""

from openai_oxide_runtime.core.lazy_imports import lazy_exports

__getattr__, __dir__ = lazy_exports(
    __name__,
    {"SCHEMAS": "openai_oxide.params._index:SCHEMAS"},
)
