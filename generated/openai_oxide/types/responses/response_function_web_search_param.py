# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_function_web_search_param``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.params.responses import (
    ResponseFunctionWebSearchParam as ResponseFunctionWebSearchParam,
    WebSearchActionFindParam as ActionFind,
    WebSearchActionFindParam as _WebSearchActionFindParam,
    WebSearchActionOpenPageParam as ActionOpenPage,
    WebSearchActionOpenPageParam as _WebSearchActionOpenPageParam,
    WebSearchActionSearchParam as ActionSearch,
    WebSearchActionSearchParam as _WebSearchActionSearchParam,
    WebSearchActionSearchSourceParam as ActionSearchSource,
)

__all__ = [
    "Action",
    "ActionFind",
    "ActionOpenPage",
    "ActionSearch",
    "ActionSearchSource",
    "ResponseFunctionWebSearchParam",
]

Action: TypeAlias = (
    _WebSearchActionSearchParam | _WebSearchActionOpenPageParam | _WebSearchActionFindParam
)
