# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.agents.vaults.credentials``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.beta_agents import Credential, CredentialDeleted
    from openai_oxide.params.beta_agents import (
        CredentialCreateArguments,
        CredentialListArguments,
        CredentialUpdateArguments,
    )
    from openai_oxide.raw.beta.agents.vaults.credentials import (
        AsyncCredentialsWithRawResponse,
        AsyncCredentialsWithStreamingResponse,
        CredentialsWithRawResponse,
        CredentialsWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncCredentials", "Credentials"]

_CREATE = Operation(
    "beta.agents.vaults.credentials.create",
    "POST",
    "/vaults/{vault_id}/credentials",
    returns="openai_oxide.models.beta_agents:Credential",
    body="json",
    fields=("auth", "name", "metadata"),
    required=("auth", "name"),
    headers={"OpenAI-Beta": "agents=v1"},
    params="openai_oxide.params.beta_agents:CredentialCreateArguments",
)
_DELETE = Operation(
    "beta.agents.vaults.credentials.delete",
    "DELETE",
    "/vaults/{vault_id}/credentials/{credential_id}",
    returns="openai_oxide.models.beta_agents:CredentialDeleted",
    headers={"OpenAI-Beta": "agents=v1"},
)
_LIST = Operation(
    "beta.agents.vaults.credentials.list",
    "GET",
    "/vaults/{vault_id}/credentials",
    page="CursorPage",
    returns="openai_oxide.models.beta_agents:Credential",
    query={
        "after": "after",
        "limit": "limit",
        "metadata": "metadata",
        "order": "order",
        "status": "status",
    },
    headers={"OpenAI-Beta": "agents=v1"},
    params="openai_oxide.params.beta_agents:CredentialListArguments",
)
_RETRIEVE = Operation(
    "beta.agents.vaults.credentials.retrieve",
    "GET",
    "/vaults/{vault_id}/credentials/{credential_id}",
    returns="openai_oxide.models.beta_agents:Credential",
    headers={"OpenAI-Beta": "agents=v1"},
)
_UPDATE = Operation(
    "beta.agents.vaults.credentials.update",
    "POST",
    "/vaults/{vault_id}/credentials/{credential_id}",
    returns="openai_oxide.models.beta_agents:Credential",
    body="json",
    fields=("auth", "metadata"),
    headers={"OpenAI-Beta": "agents=v1"},
    params="openai_oxide.params.beta_agents:CredentialUpdateArguments",
)


class Credentials(Resource):
    """``client.beta.agents.vaults.credentials``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: CredentialsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.agents.vaults.credentials:CredentialsWithRawResponse"
    )
    with_streaming_response: CredentialsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.agents.vaults.credentials:CredentialsWithStreamingResponse"
    )

    @operation(_CREATE)
    def create(self, vault_id: str, **params: Unpack[CredentialCreateArguments]) -> Credential:
        """Put a credential into a vault.

        Source: ``POST /vaults/{vault_id}/credentials``
        """
        return self._client.execute(_CREATE, params, vault_id)

    @operation(_DELETE)
    def delete(
        self, credential_id: str, *, vault_id: str, **params: Unpack[RequestOptions]
    ) -> CredentialDeleted:
        """Delete a credential.

        Source: ``DELETE /vaults/{vault_id}/credentials/{credential_id}``
        """
        return self._client.execute(_DELETE, params, vault_id, credential_id)

    @operation(_LIST)
    def list(
        self, vault_id: str, **params: Unpack[CredentialListArguments]
    ) -> SyncCursorPage[Credential]:
        """List the credentials in a vault, without their secrets.

        Source: ``GET /vaults/{vault_id}/credentials``
        """
        return self._client.paginate(_LIST, params, vault_id)

    @operation(_RETRIEVE)
    def retrieve(
        self, credential_id: str, *, vault_id: str, **params: Unpack[RequestOptions]
    ) -> Credential:
        """Fetch one credential, without its secret.

        Source: ``GET /vaults/{vault_id}/credentials/{credential_id}``
        """
        return self._client.execute(_RETRIEVE, params, vault_id, credential_id)

    @operation(_UPDATE)
    def update(
        self, credential_id: str, *, vault_id: str, **params: Unpack[CredentialUpdateArguments]
    ) -> Credential:
        """Rename a credential or replace its secret.

        Source: ``POST /vaults/{vault_id}/credentials/{credential_id}``
        """
        return self._client.execute(_UPDATE, params, vault_id, credential_id)


class AsyncCredentials(AsyncResource):
    """``client.beta.agents.vaults.credentials``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncCredentialsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.agents.vaults.credentials:AsyncCredentialsWithRawResponse"
    )
    with_streaming_response: AsyncCredentialsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.agents.vaults.credentials:AsyncCredentialsWithStreamingResponse"
    )

    @operation(_CREATE)
    async def create(
        self, vault_id: str, **params: Unpack[CredentialCreateArguments]
    ) -> Credential:
        """Put a credential into a vault.

        Source: ``POST /vaults/{vault_id}/credentials``
        """
        return await self._client.execute(_CREATE, params, vault_id)

    @operation(_DELETE)
    async def delete(
        self, credential_id: str, *, vault_id: str, **params: Unpack[RequestOptions]
    ) -> CredentialDeleted:
        """Delete a credential.

        Source: ``DELETE /vaults/{vault_id}/credentials/{credential_id}``
        """
        return await self._client.execute(_DELETE, params, vault_id, credential_id)

    @operation(_LIST)
    def list(
        self, vault_id: str, **params: Unpack[CredentialListArguments]
    ) -> AsyncPaginator[Credential, AsyncCursorPage[Credential]]:
        """List the credentials in a vault, without their secrets.

        Source: ``GET /vaults/{vault_id}/credentials``
        """
        return self._client.paginate(_LIST, params, vault_id)

    @operation(_RETRIEVE)
    async def retrieve(
        self, credential_id: str, *, vault_id: str, **params: Unpack[RequestOptions]
    ) -> Credential:
        """Fetch one credential, without its secret.

        Source: ``GET /vaults/{vault_id}/credentials/{credential_id}``
        """
        return await self._client.execute(_RETRIEVE, params, vault_id, credential_id)

    @operation(_UPDATE)
    async def update(
        self, credential_id: str, *, vault_id: str, **params: Unpack[CredentialUpdateArguments]
    ) -> Credential:
        """Rename a credential or replace its secret.

        Source: ``POST /vaults/{vault_id}/credentials/{credential_id}``
        """
        return await self._client.execute(_UPDATE, params, vault_id, credential_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
