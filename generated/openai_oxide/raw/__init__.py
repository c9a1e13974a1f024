# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Whole HTTP responses"""

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.submodules import submodule_names

if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
