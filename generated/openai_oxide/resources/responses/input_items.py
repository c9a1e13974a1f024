# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.responses.input_items``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.responses import ResponseItem
    from openai_oxide.params.responses import InputItemListArguments
    from openai_oxide.raw.responses.input_items import (
        AsyncInputItemsWithRawResponse,
        AsyncInputItemsWithStreamingResponse,
        InputItemsWithRawResponse,
        InputItemsWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )

__all__ = ["AsyncInputItems", "InputItems"]

_LIST = Operation(
    "responses.input_items.list",
    "GET",
    "/responses/{response_id}/input_items",
    page="CursorPage",
    returns="openai_oxide.models.responses:ResponseItem",
    query={"limit": "limit", "order": "order", "after": "after", "include": "include[]"},
    params="openai_oxide.params.responses:InputItemListArguments",
)


class InputItems(Resource):
    """``client.responses.input_items``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: InputItemsWithRawResponse = raw_view(
        "openai_oxide.raw.responses.input_items:InputItemsWithRawResponse"
    )
    with_streaming_response: InputItemsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.responses.input_items:InputItemsWithStreamingResponse"
    )

    @operation(_LIST)
    def list(
        self, response_id: str, **params: Unpack[InputItemListArguments]
    ) -> SyncCursorPage[ResponseItem]:
        """List the items a stored response was given as input.

        Source: ``GET /responses/{response_id}/input_items``
        """
        return self._client.paginate(_LIST, params, response_id)


class AsyncInputItems(AsyncResource):
    """``client.responses.input_items``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncInputItemsWithRawResponse = raw_view(
        "openai_oxide.raw.responses.input_items:AsyncInputItemsWithRawResponse"
    )
    with_streaming_response: AsyncInputItemsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.responses.input_items:AsyncInputItemsWithStreamingResponse"
    )

    @operation(_LIST)
    def list(
        self, response_id: str, **params: Unpack[InputItemListArguments]
    ) -> AsyncPaginator[ResponseItem, AsyncCursorPage[ResponseItem]]:
        """List the items a stored response was given as input.

        Source: ``GET /responses/{response_id}/input_items``
        """
        return self._client.paginate(_LIST, params, response_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
