# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.spend_limit``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.admin import OrganizationSpendLimit, OrganizationSpendLimitDeleted
    from openai_oxide.params.admin import SpendLimitUpdateArguments
    from openai_oxide.raw.admin.organization.spend_limit import (
        AsyncSpendLimitWithRawResponse,
        AsyncSpendLimitWithStreamingResponse,
        SpendLimitWithRawResponse,
        SpendLimitWithStreamingResponse,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncSpendLimit", "SpendLimit"]

_DELETE = Operation(
    "admin.organization.spend_limit.delete",
    "DELETE",
    "/organization/spend_limit",
    returns="openai_oxide.models.admin:OrganizationSpendLimitDeleted",
    admin=True,
)
_RETRIEVE = Operation(
    "admin.organization.spend_limit.retrieve",
    "GET",
    "/organization/spend_limit",
    returns="openai_oxide.models.admin:OrganizationSpendLimit",
    admin=True,
)
_UPDATE = Operation(
    "admin.organization.spend_limit.update",
    "POST",
    "/organization/spend_limit",
    returns="openai_oxide.models.admin:OrganizationSpendLimit",
    body="json",
    fields=("threshold_amount", "currency", "interval"),
    required=("threshold_amount", "currency", "interval"),
    admin=True,
    params="openai_oxide.params.admin:SpendLimitUpdateArguments",
)


class SpendLimit(Resource):
    """``client.admin.organization.spend_limit``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: SpendLimitWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.spend_limit:SpendLimitWithRawResponse"
    )
    with_streaming_response: SpendLimitWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.spend_limit:SpendLimitWithStreamingResponse"
    )

    @operation(_DELETE)
    def delete(self, **params: Unpack[RequestOptions]) -> OrganizationSpendLimitDeleted:
        """Lift the spend limit of the organization.

        Source: ``DELETE /organization/spend_limit``
        """
        return self._client.execute(_DELETE, params)

    @operation(_RETRIEVE)
    def retrieve(self, **params: Unpack[RequestOptions]) -> OrganizationSpendLimit:
        """Fetch the spend limit that stops the organization's requests.

        Source: ``GET /organization/spend_limit``
        """
        return self._client.execute(_RETRIEVE, params)

    @operation(_UPDATE)
    def update(self, **params: Unpack[SpendLimitUpdateArguments]) -> OrganizationSpendLimit:
        """Set a spend limit at which the organization's requests are stopped.

        Source: ``POST /organization/spend_limit``
        """
        return self._client.execute(_UPDATE, params)


class AsyncSpendLimit(AsyncResource):
    """``client.admin.organization.spend_limit``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncSpendLimitWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.spend_limit:AsyncSpendLimitWithRawResponse"
    )
    with_streaming_response: AsyncSpendLimitWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.spend_limit:AsyncSpendLimitWithStreamingResponse"
    )

    @operation(_DELETE)
    async def delete(self, **params: Unpack[RequestOptions]) -> OrganizationSpendLimitDeleted:
        """Lift the spend limit of the organization.

        Source: ``DELETE /organization/spend_limit``
        """
        return await self._client.execute(_DELETE, params)

    @operation(_RETRIEVE)
    async def retrieve(self, **params: Unpack[RequestOptions]) -> OrganizationSpendLimit:
        """Fetch the spend limit that stops the organization's requests.

        Source: ``GET /organization/spend_limit``
        """
        return await self._client.execute(_RETRIEVE, params)

    @operation(_UPDATE)
    async def update(self, **params: Unpack[SpendLimitUpdateArguments]) -> OrganizationSpendLimit:
        """Set a spend limit at which the organization's requests are stopped.

        Source: ``POST /organization/spend_limit``
        """
        return await self._client.execute(_UPDATE, params)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
