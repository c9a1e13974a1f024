# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.external_keys``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.admin import ExternalKey, ExternalKeyValidateResponse
    from openai_oxide.params.admin import ExternalKeyCreateArguments, ExternalKeyListArguments
    from openai_oxide.raw.admin.organization.external_keys import (
        AsyncExternalKeysWithRawResponse,
        AsyncExternalKeysWithStreamingResponse,
        ExternalKeysWithRawResponse,
        ExternalKeysWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncExternalKeys", "ExternalKeys"]

_CREATE = Operation(
    "admin.organization.external_keys.create",
    "POST",
    "/organization/external_keys",
    returns="openai_oxide.models.admin:ExternalKey",
    body="json",
    fields=(
        "external_id",
        "kms_arn",
        "name",
        "role_arn",
        "type",
        "purpose",
        "audience",
        "kms_key_location",
        "kms_key_name",
        "kms_key_ring_name",
        "kms_project_id",
        "workload_identity_pool_id",
        "workload_identity_project_number",
        "workload_identity_provider_id",
        "kms_key_version",
        "key_name",
        "tenant_id",
        "vault_uri",
        "key_version",
        "key_ocid",
        "region",
        "vault_ocid",
        "key_version_ocid",
    ),
    required=("name", "type"),
    admin=True,
    params="openai_oxide.params.admin:ExternalKeyCreateArguments",
)
_DELETE = Operation(
    "admin.organization.external_keys.delete",
    "DELETE",
    "/organization/external_keys/{external_key_id}",
    returns="openai_oxide.models.admin:ExternalKey",
    admin=True,
)
_LIST = Operation(
    "admin.organization.external_keys.list",
    "GET",
    "/organization/external_keys",
    page="CursorPage",
    returns="openai_oxide.models.admin:ExternalKey",
    query={"after": "after", "limit": "limit", "order": "order", "purpose": "purpose"},
    admin=True,
    params="openai_oxide.params.admin:ExternalKeyListArguments",
)
_RETRIEVE = Operation(
    "admin.organization.external_keys.retrieve",
    "GET",
    "/organization/external_keys/{external_key_id}",
    returns="openai_oxide.models.admin:ExternalKey",
    admin=True,
)
_VALIDATE = Operation(
    "admin.organization.external_keys.validate",
    "POST",
    "/organization/external_keys/{external_key_id}/validate",
    returns="openai_oxide.models.admin:ExternalKeyValidateResponse",
    admin=True,
)


class ExternalKeys(Resource):
    """``client.admin.organization.external_keys``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: ExternalKeysWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.external_keys:ExternalKeysWithRawResponse"
    )
    with_streaming_response: ExternalKeysWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.external_keys:ExternalKeysWithStreamingResponse"
    )

    @operation(_CREATE)
    def create(self, **params: Unpack[ExternalKeyCreateArguments]) -> ExternalKey:
        """Add an encryption key that is kept elsewhere.

        Source: ``POST /organization/external_keys``
        """
        return self._client.execute(_CREATE, params)

    @operation(_DELETE)
    def delete(self, external_key_id: str, **params: Unpack[RequestOptions]) -> ExternalKey:
        """Remove an encryption key that is kept elsewhere.

        Source: ``DELETE /organization/external_keys/{external_key_id}``
        """
        return self._client.execute(_DELETE, params, external_key_id)

    @operation(_LIST)
    def list(self, **params: Unpack[ExternalKeyListArguments]) -> SyncCursorPage[ExternalKey]:
        """List the encryption keys that are kept elsewhere.

        Source: ``GET /organization/external_keys``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    def retrieve(self, external_key_id: str, **params: Unpack[RequestOptions]) -> ExternalKey:
        """Fetch one encryption key that is kept elsewhere.

        Source: ``GET /organization/external_keys/{external_key_id}``
        """
        return self._client.execute(_RETRIEVE, params, external_key_id)

    @operation(_VALIDATE)
    def validate(
        self, external_key_id: str, **params: Unpack[RequestOptions]
    ) -> ExternalKeyValidateResponse:
        """Check that an encryption key kept elsewhere can be used.

        Source: ``POST /organization/external_keys/{external_key_id}/validate``
        """
        return self._client.execute(_VALIDATE, params, external_key_id)


class AsyncExternalKeys(AsyncResource):
    """``client.admin.organization.external_keys``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncExternalKeysWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.external_keys:AsyncExternalKeysWithRawResponse"
    )
    with_streaming_response: AsyncExternalKeysWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.external_keys:AsyncExternalKeysWithStreamingResponse"
    )

    @operation(_CREATE)
    async def create(self, **params: Unpack[ExternalKeyCreateArguments]) -> ExternalKey:
        """Add an encryption key that is kept elsewhere.

        Source: ``POST /organization/external_keys``
        """
        return await self._client.execute(_CREATE, params)

    @operation(_DELETE)
    async def delete(self, external_key_id: str, **params: Unpack[RequestOptions]) -> ExternalKey:
        """Remove an encryption key that is kept elsewhere.

        Source: ``DELETE /organization/external_keys/{external_key_id}``
        """
        return await self._client.execute(_DELETE, params, external_key_id)

    @operation(_LIST)
    def list(
        self, **params: Unpack[ExternalKeyListArguments]
    ) -> AsyncPaginator[ExternalKey, AsyncCursorPage[ExternalKey]]:
        """List the encryption keys that are kept elsewhere.

        Source: ``GET /organization/external_keys``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    async def retrieve(self, external_key_id: str, **params: Unpack[RequestOptions]) -> ExternalKey:
        """Fetch one encryption key that is kept elsewhere.

        Source: ``GET /organization/external_keys/{external_key_id}``
        """
        return await self._client.execute(_RETRIEVE, params, external_key_id)

    @operation(_VALIDATE)
    async def validate(
        self, external_key_id: str, **params: Unpack[RequestOptions]
    ) -> ExternalKeyValidateResponse:
        """Check that an encryption key kept elsewhere can be used.

        Source: ``POST /organization/external_keys/{external_key_id}/validate``
        """
        return await self._client.execute(_VALIDATE, params, external_key_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
