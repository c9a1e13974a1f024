# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.agents.vaults``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    raw_view,
    resource,
    streaming_view,
)
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.beta_agents import Vault, VaultDeleted
    from openai_oxide.params.beta_agents import (
        VaultCreateArguments,
        VaultListArguments,
        VaultUpdateArguments,
    )
    from openai_oxide.raw.beta.agents.vaults import (
        AsyncVaultsWithRawResponse,
        AsyncVaultsWithStreamingResponse,
        VaultsWithRawResponse,
        VaultsWithStreamingResponse,
    )
    from openai_oxide.resources.beta.agents.vaults.credentials import AsyncCredentials, Credentials
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncVaults", "Vaults"]

_CREATE = Operation(
    "beta.agents.vaults.create",
    "POST",
    "/vaults",
    returns="openai_oxide.models.beta_agents:Vault",
    body="json",
    fields=("metadata", "name"),
    headers={"OpenAI-Beta": "agents=v1"},
    params="openai_oxide.params.beta_agents:VaultCreateArguments",
)
_DELETE = Operation(
    "beta.agents.vaults.delete",
    "DELETE",
    "/vaults/{vault_id}",
    returns="openai_oxide.models.beta_agents:VaultDeleted",
    headers={"OpenAI-Beta": "agents=v1"},
)
_LIST = Operation(
    "beta.agents.vaults.list",
    "GET",
    "/vaults",
    page="CursorPage",
    returns="openai_oxide.models.beta_agents:Vault",
    query={
        "after": "after",
        "limit": "limit",
        "metadata": "metadata",
        "order": "order",
        "status": "status",
    },
    headers={"OpenAI-Beta": "agents=v1"},
    params="openai_oxide.params.beta_agents:VaultListArguments",
)
_RETRIEVE = Operation(
    "beta.agents.vaults.retrieve",
    "GET",
    "/vaults/{vault_id}",
    returns="openai_oxide.models.beta_agents:Vault",
    headers={"OpenAI-Beta": "agents=v1"},
)
_UPDATE = Operation(
    "beta.agents.vaults.update",
    "POST",
    "/vaults/{vault_id}",
    returns="openai_oxide.models.beta_agents:Vault",
    body="json",
    fields=("metadata", "name"),
    headers={"OpenAI-Beta": "agents=v1"},
    params="openai_oxide.params.beta_agents:VaultUpdateArguments",
)


class Vaults(Resource):
    """``client.beta.agents.vaults``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: VaultsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.agents.vaults:VaultsWithRawResponse"
    )
    with_streaming_response: VaultsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.agents.vaults:VaultsWithStreamingResponse"
    )
    credentials: Credentials = resource(
        "openai_oxide.resources.beta.agents.vaults.credentials:Credentials"
    )

    @operation(_CREATE)
    def create(self, **params: Unpack[VaultCreateArguments]) -> Vault:
        """Create a vault for the credentials that agents use.

        Source: ``POST /vaults``
        """
        return self._client.execute(_CREATE, params)

    @operation(_DELETE)
    def delete(self, vault_id: str, **params: Unpack[RequestOptions]) -> VaultDeleted:
        """Delete a vault with its credentials.

        Source: ``DELETE /vaults/{vault_id}``
        """
        return self._client.execute(_DELETE, params, vault_id)

    @operation(_LIST)
    def list(self, **params: Unpack[VaultListArguments]) -> SyncCursorPage[Vault]:
        """List the vaults, one page at a time.

        Source: ``GET /vaults``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    def retrieve(self, vault_id: str, **params: Unpack[RequestOptions]) -> Vault:
        """Fetch one vault.

        Source: ``GET /vaults/{vault_id}``
        """
        return self._client.execute(_RETRIEVE, params, vault_id)

    @operation(_UPDATE)
    def update(self, vault_id: str, **params: Unpack[VaultUpdateArguments]) -> Vault:
        """Change a vault; fields left out keep their values.

        Source: ``POST /vaults/{vault_id}``
        """
        return self._client.execute(_UPDATE, params, vault_id)


class AsyncVaults(AsyncResource):
    """``client.beta.agents.vaults``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncVaultsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.agents.vaults:AsyncVaultsWithRawResponse"
    )
    with_streaming_response: AsyncVaultsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.agents.vaults:AsyncVaultsWithStreamingResponse"
    )
    credentials: AsyncCredentials = resource(
        "openai_oxide.resources.beta.agents.vaults.credentials:AsyncCredentials"
    )

    @operation(_CREATE)
    async def create(self, **params: Unpack[VaultCreateArguments]) -> Vault:
        """Create a vault for the credentials that agents use.

        Source: ``POST /vaults``
        """
        return await self._client.execute(_CREATE, params)

    @operation(_DELETE)
    async def delete(self, vault_id: str, **params: Unpack[RequestOptions]) -> VaultDeleted:
        """Delete a vault with its credentials.

        Source: ``DELETE /vaults/{vault_id}``
        """
        return await self._client.execute(_DELETE, params, vault_id)

    @operation(_LIST)
    def list(
        self, **params: Unpack[VaultListArguments]
    ) -> AsyncPaginator[Vault, AsyncCursorPage[Vault]]:
        """List the vaults, one page at a time.

        Source: ``GET /vaults``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    async def retrieve(self, vault_id: str, **params: Unpack[RequestOptions]) -> Vault:
        """Fetch one vault.

        Source: ``GET /vaults/{vault_id}``
        """
        return await self._client.execute(_RETRIEVE, params, vault_id)

    @operation(_UPDATE)
    async def update(self, vault_id: str, **params: Unpack[VaultUpdateArguments]) -> Vault:
        """Change a vault; fields left out keep their values.

        Source: ``POST /vaults/{vault_id}``
        """
        return await self._client.execute(_UPDATE, params, vault_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
