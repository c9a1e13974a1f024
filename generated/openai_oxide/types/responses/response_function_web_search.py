# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_function_web_search``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.models.responses import (
    ResponseFunctionWebSearch as ResponseFunctionWebSearch,
    WebSearchActionFind as ActionFind,
    WebSearchActionFind as _WebSearchActionFind,
    WebSearchActionOpenPage as ActionOpenPage,
    WebSearchActionOpenPage as _WebSearchActionOpenPage,
    WebSearchActionSearch as ActionSearch,
    WebSearchActionSearch as _WebSearchActionSearch,
    WebSearchActionSearchSource as ActionSearchSource,
)

__all__ = [
    "Action",
    "ActionFind",
    "ActionOpenPage",
    "ActionSearch",
    "ActionSearchSource",
    "ResponseFunctionWebSearch",
]

Action: TypeAlias = _WebSearchActionSearch | _WebSearchActionOpenPage | _WebSearchActionFind
