# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.assistants``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import deprecated

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.beta_assistants import Assistant, AssistantDeleted
    from openai_oxide.params.beta_assistants import (
        AssistantCreateArguments,
        AssistantListArguments,
        AssistantUpdateArguments,
    )
    from openai_oxide.raw.beta.assistants import (
        AssistantsWithRawResponse,
        AssistantsWithStreamingResponse,
        AsyncAssistantsWithRawResponse,
        AsyncAssistantsWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncAssistants", "Assistants"]

_CREATE = Operation(
    "beta.assistants.create",
    "POST",
    "/assistants",
    returns="openai_oxide.models.beta_assistants:Assistant",
    body="json",
    fields=(
        "model",
        "name",
        "description",
        "instructions",
        "reasoning_effort",
        "tools",
        "tool_resources",
        "metadata",
        "temperature",
        "top_p",
        "response_format",
    ),
    required=("model",),
    headers={"OpenAI-Beta": "assistants=v2"},
    params="openai_oxide.params.beta_assistants:AssistantCreateArguments",
)
_DELETE = Operation(
    "beta.assistants.delete",
    "DELETE",
    "/assistants/{assistant_id}",
    returns="openai_oxide.models.beta_assistants:AssistantDeleted",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_LIST = Operation(
    "beta.assistants.list",
    "GET",
    "/assistants",
    page="CursorPage",
    returns="openai_oxide.models.beta_assistants:Assistant",
    query={"limit": "limit", "order": "order", "after": "after", "before": "before"},
    headers={"OpenAI-Beta": "assistants=v2"},
    params="openai_oxide.params.beta_assistants:AssistantListArguments",
)
_RETRIEVE = Operation(
    "beta.assistants.retrieve",
    "GET",
    "/assistants/{assistant_id}",
    returns="openai_oxide.models.beta_assistants:Assistant",
    headers={"OpenAI-Beta": "assistants=v2"},
)
_UPDATE = Operation(
    "beta.assistants.update",
    "POST",
    "/assistants/{assistant_id}",
    returns="openai_oxide.models.beta_assistants:Assistant",
    body="json",
    fields=(
        "model",
        "reasoning_effort",
        "name",
        "description",
        "instructions",
        "tools",
        "tool_resources",
        "metadata",
        "temperature",
        "top_p",
        "response_format",
    ),
    headers={"OpenAI-Beta": "assistants=v2"},
    params="openai_oxide.params.beta_assistants:AssistantUpdateArguments",
)


class Assistants(Resource):
    """``client.beta.assistants``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AssistantsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.assistants:AssistantsWithRawResponse"
    )
    with_streaming_response: AssistantsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.assistants:AssistantsWithStreamingResponse"
    )

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_CREATE)
    def create(self, **params: Unpack[AssistantCreateArguments]) -> Assistant:
        """Create an assistant: a model with standing instructions, tools and files.

        Source: ``POST /assistants``
        """
        return self._client.execute(_CREATE, params)

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_DELETE)
    def delete(self, assistant_id: str, **params: Unpack[RequestOptions]) -> AssistantDeleted:
        """Delete an assistant for good.

        Source: ``DELETE /assistants/{assistant_id}``
        """
        return self._client.execute(_DELETE, params, assistant_id)

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_LIST)
    def list(self, **params: Unpack[AssistantListArguments]) -> SyncCursorPage[Assistant]:
        """List the assistants of the project, one page at a time.

        Source: ``GET /assistants``
        """
        return self._client.paginate(_LIST, params)

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_RETRIEVE)
    def retrieve(self, assistant_id: str, **params: Unpack[RequestOptions]) -> Assistant:
        """Fetch one assistant.

        Source: ``GET /assistants/{assistant_id}``
        """
        return self._client.execute(_RETRIEVE, params, assistant_id)

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_UPDATE)
    def update(self, assistant_id: str, **params: Unpack[AssistantUpdateArguments]) -> Assistant:
        """Change an assistant; fields left out keep their values.

        Source: ``POST /assistants/{assistant_id}``
        """
        return self._client.execute(_UPDATE, params, assistant_id)


class AsyncAssistants(AsyncResource):
    """``client.beta.assistants``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncAssistantsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.assistants:AsyncAssistantsWithRawResponse"
    )
    with_streaming_response: AsyncAssistantsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.assistants:AsyncAssistantsWithStreamingResponse"
    )

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_CREATE)
    async def create(self, **params: Unpack[AssistantCreateArguments]) -> Assistant:
        """Create an assistant: a model with standing instructions, tools and files.

        Source: ``POST /assistants``
        """
        return await self._client.execute(_CREATE, params)

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_DELETE)
    async def delete(self, assistant_id: str, **params: Unpack[RequestOptions]) -> AssistantDeleted:
        """Delete an assistant for good.

        Source: ``DELETE /assistants/{assistant_id}``
        """
        return await self._client.execute(_DELETE, params, assistant_id)

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_LIST)
    def list(
        self, **params: Unpack[AssistantListArguments]
    ) -> AsyncPaginator[Assistant, AsyncCursorPage[Assistant]]:
        """List the assistants of the project, one page at a time.

        Source: ``GET /assistants``
        """
        return self._client.paginate(_LIST, params)

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_RETRIEVE)
    async def retrieve(self, assistant_id: str, **params: Unpack[RequestOptions]) -> Assistant:
        """Fetch one assistant.

        Source: ``GET /assistants/{assistant_id}``
        """
        return await self._client.execute(_RETRIEVE, params, assistant_id)

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @operation(_UPDATE)
    async def update(
        self, assistant_id: str, **params: Unpack[AssistantUpdateArguments]
    ) -> Assistant:
        """Change an assistant; fields left out keep their values.

        Source: ``POST /assistants/{assistant_id}``
        """
        return await self._client.execute(_UPDATE, params, assistant_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
