# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.admin``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.lazy_imports import lazy_exports

if TYPE_CHECKING:
    from . import organization as organization

__all__ = [
    "organization",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "organization": "openai_oxide.types.admin.organization",
    },
)
