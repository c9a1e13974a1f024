# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.data_retention``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.admin import OrganizationDataRetention
    from openai_oxide.params.admin import DataRetentionUpdateArguments
    from openai_oxide.raw.admin.organization.data_retention import (
        AsyncDataRetentionWithRawResponse,
        AsyncDataRetentionWithStreamingResponse,
        DataRetentionWithRawResponse,
        DataRetentionWithStreamingResponse,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncDataRetention", "DataRetention"]

_RETRIEVE = Operation(
    "admin.organization.data_retention.retrieve",
    "GET",
    "/organization/data_retention",
    returns="openai_oxide.models.admin:OrganizationDataRetention",
    admin=True,
)
_UPDATE = Operation(
    "admin.organization.data_retention.update",
    "POST",
    "/organization/data_retention",
    returns="openai_oxide.models.admin:OrganizationDataRetention",
    body="json",
    fields=("retention_type",),
    required=("retention_type",),
    admin=True,
    params="openai_oxide.params.admin:DataRetentionUpdateArguments",
)


class DataRetention(Resource):
    """``client.admin.organization.data_retention``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: DataRetentionWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.data_retention:DataRetentionWithRawResponse"
    )
    with_streaming_response: DataRetentionWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.data_retention:DataRetentionWithStreamingResponse"
    )

    @operation(_RETRIEVE)
    def retrieve(self, **params: Unpack[RequestOptions]) -> OrganizationDataRetention:
        """Fetch how the organization's data is retained.

        Source: ``GET /organization/data_retention``
        """
        return self._client.execute(_RETRIEVE, params)

    @operation(_UPDATE)
    def update(self, **params: Unpack[DataRetentionUpdateArguments]) -> OrganizationDataRetention:
        """Set how the organization's data is retained.

        Source: ``POST /organization/data_retention``
        """
        return self._client.execute(_UPDATE, params)


class AsyncDataRetention(AsyncResource):
    """``client.admin.organization.data_retention``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncDataRetentionWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.data_retention:AsyncDataRetentionWithRawResponse"
    )
    with_streaming_response: AsyncDataRetentionWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.data_retention:AsyncDataRetentionWithStreamingResponse"
    )

    @operation(_RETRIEVE)
    async def retrieve(self, **params: Unpack[RequestOptions]) -> OrganizationDataRetention:
        """Fetch how the organization's data is retained.

        Source: ``GET /organization/data_retention``
        """
        return await self._client.execute(_RETRIEVE, params)

    @operation(_UPDATE)
    async def update(
        self, **params: Unpack[DataRetentionUpdateArguments]
    ) -> OrganizationDataRetention:
        """Set how the organization's data is retained.

        Source: ``POST /organization/data_retention``
        """
        return await self._client.execute(_UPDATE, params)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
