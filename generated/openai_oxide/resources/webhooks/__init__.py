# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.webhooks``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_lib.resources.webhooks import AsyncWebhooksExtras, WebhooksExtras
from openai_oxide_runtime.client.resource import raw_view, resource, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.webhooks import (
        DeletedWebhookEndpoint,
        WebhookEndpoint,
        WebhookEndpointTestResult,
        WebhookEndpointWithSecret,
    )
    from openai_oxide.params.webhooks import (
        WebhookCreateArguments,
        WebhookListArguments,
        WebhookRotateSecretArguments,
        WebhookTestArguments,
        WebhookUpdateArguments,
    )
    from openai_oxide.raw.webhooks import (
        AsyncWebhooksWithRawResponse,
        AsyncWebhooksWithStreamingResponse,
        WebhooksWithRawResponse,
        WebhooksWithStreamingResponse,
    )
    from openai_oxide.resources.webhooks.event_types import AsyncEventTypes, EventTypes
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncWebhooks", "Webhooks"]

_CREATE = Operation(
    "webhooks.create",
    "POST",
    "/webhook_endpoints",
    returns="openai_oxide.models.webhooks:WebhookEndpointWithSecret",
    body="json",
    fields=("event_types", "name", "url"),
    required=("event_types", "name", "url"),
    params="openai_oxide.params.webhooks:WebhookCreateArguments",
)
_DELETE = Operation(
    "webhooks.delete",
    "DELETE",
    "/webhook_endpoints/{webhook_endpoint_id}",
    returns="openai_oxide.models.webhooks:DeletedWebhookEndpoint",
)
_LIST = Operation(
    "webhooks.list",
    "GET",
    "/webhook_endpoints",
    page="CursorPage",
    returns="openai_oxide.models.webhooks:WebhookEndpoint",
    query={"after": "after", "limit": "limit"},
    params="openai_oxide.params.webhooks:WebhookListArguments",
)
_RETRIEVE = Operation(
    "webhooks.retrieve",
    "GET",
    "/webhook_endpoints/{webhook_endpoint_id}",
    returns="openai_oxide.models.webhooks:WebhookEndpoint",
)
_ROTATE_SECRET = Operation(
    "webhooks.rotate_secret",
    "POST",
    "/webhook_endpoints/{webhook_endpoint_id}/rotate_secret",
    returns="openai_oxide.models.webhooks:WebhookEndpointWithSecret",
    body="json",
    fields=("keep_old_secret_active_for_24_hours",),
    params="openai_oxide.params.webhooks:WebhookRotateSecretArguments",
)
_TEST = Operation(
    "webhooks.test",
    "POST",
    "/webhook_endpoints/{webhook_endpoint_id}/test",
    returns="openai_oxide.models.webhooks:WebhookEndpointTestResult",
    body="json",
    fields=("event_type",),
    required=("event_type",),
    params="openai_oxide.params.webhooks:WebhookTestArguments",
)
_UPDATE = Operation(
    "webhooks.update",
    "POST",
    "/webhook_endpoints/{webhook_endpoint_id}",
    returns="openai_oxide.models.webhooks:WebhookEndpoint",
    body="json",
    fields=("event_types", "name", "url"),
    params="openai_oxide.params.webhooks:WebhookUpdateArguments",
)


class Webhooks(WebhooksExtras):
    """``client.webhooks``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: WebhooksWithRawResponse = raw_view(
        "openai_oxide.raw.webhooks:WebhooksWithRawResponse"
    )
    with_streaming_response: WebhooksWithStreamingResponse = streaming_view(
        "openai_oxide.raw.webhooks:WebhooksWithStreamingResponse"
    )
    event_types: EventTypes = resource("openai_oxide.resources.webhooks.event_types:EventTypes")

    @operation(_CREATE)
    def create(self, **params: Unpack[WebhookCreateArguments]) -> WebhookEndpointWithSecret:
        """Create a webhook endpoint; the answer shows its signing secret this once.

        Source: ``POST /webhook_endpoints``
        """
        return self._client.execute(_CREATE, params)

    @operation(_DELETE)
    def delete(
        self, webhook_endpoint_id: str, **params: Unpack[RequestOptions]
    ) -> DeletedWebhookEndpoint:
        """Delete a webhook endpoint; it gets no more events.

        Source: ``DELETE /webhook_endpoints/{webhook_endpoint_id}``
        """
        return self._client.execute(_DELETE, params, webhook_endpoint_id)

    @operation(_LIST)
    def list(self, **params: Unpack[WebhookListArguments]) -> SyncCursorPage[WebhookEndpoint]:
        """List the webhook endpoints of the project.

        Source: ``GET /webhook_endpoints``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    def retrieve(
        self, webhook_endpoint_id: str, **params: Unpack[RequestOptions]
    ) -> WebhookEndpoint:
        """Fetch one webhook endpoint.

        Source: ``GET /webhook_endpoints/{webhook_endpoint_id}``
        """
        return self._client.execute(_RETRIEVE, params, webhook_endpoint_id)

    @operation(_ROTATE_SECRET)
    def rotate_secret(
        self, webhook_endpoint_id: str, **params: Unpack[WebhookRotateSecretArguments]
    ) -> WebhookEndpointWithSecret:
        """Give a webhook endpoint a new signing secret.

        Source: ``POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret``
        """
        return self._client.execute(_ROTATE_SECRET, params, webhook_endpoint_id)

    @operation(_TEST)
    def test(
        self, webhook_endpoint_id: str, **params: Unpack[WebhookTestArguments]
    ) -> WebhookEndpointTestResult:
        """Send a made-up event to a webhook endpoint.

        Source: ``POST /webhook_endpoints/{webhook_endpoint_id}/test``
        """
        return self._client.execute(_TEST, params, webhook_endpoint_id)

    @operation(_UPDATE)
    def update(
        self, webhook_endpoint_id: str, **params: Unpack[WebhookUpdateArguments]
    ) -> WebhookEndpoint:
        """Change a webhook endpoint.

        Source: ``POST /webhook_endpoints/{webhook_endpoint_id}``
        """
        return self._client.execute(_UPDATE, params, webhook_endpoint_id)


class AsyncWebhooks(AsyncWebhooksExtras):
    """``client.webhooks``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncWebhooksWithRawResponse = raw_view(
        "openai_oxide.raw.webhooks:AsyncWebhooksWithRawResponse"
    )
    with_streaming_response: AsyncWebhooksWithStreamingResponse = streaming_view(
        "openai_oxide.raw.webhooks:AsyncWebhooksWithStreamingResponse"
    )
    event_types: AsyncEventTypes = resource(
        "openai_oxide.resources.webhooks.event_types:AsyncEventTypes"
    )

    @operation(_CREATE)
    async def create(self, **params: Unpack[WebhookCreateArguments]) -> WebhookEndpointWithSecret:
        """Create a webhook endpoint; the answer shows its signing secret this once.

        Source: ``POST /webhook_endpoints``
        """
        return await self._client.execute(_CREATE, params)

    @operation(_DELETE)
    async def delete(
        self, webhook_endpoint_id: str, **params: Unpack[RequestOptions]
    ) -> DeletedWebhookEndpoint:
        """Delete a webhook endpoint; it gets no more events.

        Source: ``DELETE /webhook_endpoints/{webhook_endpoint_id}``
        """
        return await self._client.execute(_DELETE, params, webhook_endpoint_id)

    @operation(_LIST)
    def list(
        self, **params: Unpack[WebhookListArguments]
    ) -> AsyncPaginator[WebhookEndpoint, AsyncCursorPage[WebhookEndpoint]]:
        """List the webhook endpoints of the project.

        Source: ``GET /webhook_endpoints``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    async def retrieve(
        self, webhook_endpoint_id: str, **params: Unpack[RequestOptions]
    ) -> WebhookEndpoint:
        """Fetch one webhook endpoint.

        Source: ``GET /webhook_endpoints/{webhook_endpoint_id}``
        """
        return await self._client.execute(_RETRIEVE, params, webhook_endpoint_id)

    @operation(_ROTATE_SECRET)
    async def rotate_secret(
        self, webhook_endpoint_id: str, **params: Unpack[WebhookRotateSecretArguments]
    ) -> WebhookEndpointWithSecret:
        """Give a webhook endpoint a new signing secret.

        Source: ``POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret``
        """
        return await self._client.execute(_ROTATE_SECRET, params, webhook_endpoint_id)

    @operation(_TEST)
    async def test(
        self, webhook_endpoint_id: str, **params: Unpack[WebhookTestArguments]
    ) -> WebhookEndpointTestResult:
        """Send a made-up event to a webhook endpoint.

        Source: ``POST /webhook_endpoints/{webhook_endpoint_id}/test``
        """
        return await self._client.execute(_TEST, params, webhook_endpoint_id)

    @operation(_UPDATE)
    async def update(
        self, webhook_endpoint_id: str, **params: Unpack[WebhookUpdateArguments]
    ) -> WebhookEndpoint:
        """Change a webhook endpoint.

        Source: ``POST /webhook_endpoints/{webhook_endpoint_id}``
        """
        return await self._client.execute(_UPDATE, params, webhook_endpoint_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
