# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.agents.environments.files``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_lib.resources.agent_files import (
    AsyncEnvironmentFilesExtras,
    EnvironmentFilesExtras,
)
from openai_oxide_runtime.client.resource import raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.beta_agents import EnvironmentFile
    from openai_oxide.params.beta_agents import FileCreateArguments, FileListArguments
    from openai_oxide.raw.beta.agents.environments.files import (
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.pagination import AsyncPaginator, AsyncTokenPage, SyncTokenPage

__all__ = ["AsyncFiles", "Files"]

_CREATE = Operation(
    "beta.agents.environments.files.create",
    "POST",
    "/agents/environments/{environment_id}/files",
    returns="openai_oxide.models.beta_agents:EnvironmentFile",
    body="json",
    fields=("file_id", "path", "type", "data"),
    required=("path", "type"),
    headers={"OpenAI-Beta": "agents=v1"},
    params="openai_oxide.params.beta_agents:FileCreateArguments",
)
_LIST = Operation(
    "beta.agents.environments.files.list",
    "GET",
    "/agents/environments/{environment_id}/files",
    page="TokenPage",
    returns="openai_oxide.models.beta_agents:EnvironmentFile",
    query={"limit": "limit", "order": "order", "page": "page", "path": "path"},
    headers={"OpenAI-Beta": "agents=v1"},
    params="openai_oxide.params.beta_agents:FileListArguments",
)


class Files(EnvironmentFilesExtras):
    """``client.beta.agents.environments.files``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: FilesWithRawResponse = raw_view(
        "openai_oxide.raw.beta.agents.environments.files:FilesWithRawResponse"
    )
    with_streaming_response: FilesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.agents.environments.files:FilesWithStreamingResponse"
    )

    @operation(_CREATE)
    def create(self, environment_id: str, **params: Unpack[FileCreateArguments]) -> EnvironmentFile:
        """Put a file into an environment.

        Source: ``POST /agents/environments/{environment_id}/files``
        """
        return self._client.execute(_CREATE, params, environment_id)

    @operation(_LIST)
    def list(
        self, environment_id: str, **params: Unpack[FileListArguments]
    ) -> SyncTokenPage[EnvironmentFile]:
        """List the files that were put into an environment.

        Source: ``GET /agents/environments/{environment_id}/files``
        """
        return self._client.paginate(_LIST, params, environment_id)


class AsyncFiles(AsyncEnvironmentFilesExtras):
    """``client.beta.agents.environments.files``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncFilesWithRawResponse = raw_view(
        "openai_oxide.raw.beta.agents.environments.files:AsyncFilesWithRawResponse"
    )
    with_streaming_response: AsyncFilesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.agents.environments.files:AsyncFilesWithStreamingResponse"
    )

    @operation(_CREATE)
    async def create(
        self, environment_id: str, **params: Unpack[FileCreateArguments]
    ) -> EnvironmentFile:
        """Put a file into an environment.

        Source: ``POST /agents/environments/{environment_id}/files``
        """
        return await self._client.execute(_CREATE, params, environment_id)

    @operation(_LIST)
    def list(
        self, environment_id: str, **params: Unpack[FileListArguments]
    ) -> AsyncPaginator[EnvironmentFile, AsyncTokenPage[EnvironmentFile]]:
        """List the files that were put into an environment.

        Source: ``GET /agents/environments/{environment_id}/files``
        """
        return self._client.paginate(_LIST, params, environment_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
