# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.beta.agents.sessions.artifacts``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_lib.resources.async_agent_artifacts import AsyncArtifactsExtras
from openai_oxide_lib.resources.sync_agent_artifacts import ArtifactsExtras
from openai_oxide_runtime.client.resource import raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.beta_agents import SessionArtifact, SessionArtifactDeleted
    from openai_oxide.params.beta_agents import ArtifactListArguments
    from openai_oxide.raw.beta.agents.sessions.artifacts import (
        ArtifactsWithRawResponse,
        ArtifactsWithStreamingResponse,
        AsyncArtifactsWithRawResponse,
        AsyncArtifactsWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.binary_response import HttpxBinaryResponseContent
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncArtifacts", "Artifacts"]

_CONTENT = Operation(
    "beta.agents.sessions.artifacts.content",
    "GET",
    "/agents/sessions/{session_id}/artifacts/{artifact_id}/content",
    content="binary",
    accept="application/octet-stream",
    headers={"OpenAI-Beta": "agents=v1"},
)
_DELETE = Operation(
    "beta.agents.sessions.artifacts.delete",
    "DELETE",
    "/agents/sessions/{session_id}/artifacts/{artifact_id}",
    returns="openai_oxide.models.beta_agents:SessionArtifactDeleted",
    headers={"OpenAI-Beta": "agents=v1"},
)
_LIST = Operation(
    "beta.agents.sessions.artifacts.list",
    "GET",
    "/agents/sessions/{session_id}/artifacts",
    page="CursorPage",
    returns="openai_oxide.models.beta_agents:SessionArtifact",
    query={
        "after": "after",
        "environment_id": "environment_id",
        "limit": "limit",
        "order": "order",
    },
    headers={"OpenAI-Beta": "agents=v1"},
    params="openai_oxide.params.beta_agents:ArtifactListArguments",
)
_RETRIEVE = Operation(
    "beta.agents.sessions.artifacts.retrieve",
    "GET",
    "/agents/sessions/{session_id}/artifacts/{artifact_id}",
    returns="openai_oxide.models.beta_agents:SessionArtifact",
    headers={"OpenAI-Beta": "agents=v1"},
)


class Artifacts(ArtifactsExtras):
    """``client.beta.agents.sessions.artifacts``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: ArtifactsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.agents.sessions.artifacts:ArtifactsWithRawResponse"
    )
    with_streaming_response: ArtifactsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.agents.sessions.artifacts:ArtifactsWithStreamingResponse"
    )

    @operation(_CONTENT)
    def content(
        self, artifact_id: str, *, session_id: str, **params: Unpack[RequestOptions]
    ) -> HttpxBinaryResponseContent:
        """Download a file that a session made.

        Source: ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content``
        """
        return self._client.execute(_CONTENT, params, session_id, artifact_id)

    @operation(_DELETE)
    def delete(
        self, artifact_id: str, *, session_id: str, **params: Unpack[RequestOptions]
    ) -> SessionArtifactDeleted:
        """Delete a file that a session made.

        Source: ``DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}``
        """
        return self._client.execute(_DELETE, params, session_id, artifact_id)

    @operation(_LIST)
    def list(
        self, session_id: str, **params: Unpack[ArtifactListArguments]
    ) -> SyncCursorPage[SessionArtifact]:
        """List the files that a session made.

        Source: ``GET /agents/sessions/{session_id}/artifacts``
        """
        return self._client.paginate(_LIST, params, session_id)

    @operation(_RETRIEVE)
    def retrieve(
        self, artifact_id: str, *, session_id: str, **params: Unpack[RequestOptions]
    ) -> SessionArtifact:
        """Fetch what is known of a file that a session made.

        Source: ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}``
        """
        return self._client.execute(_RETRIEVE, params, session_id, artifact_id)


class AsyncArtifacts(AsyncArtifactsExtras):
    """``client.beta.agents.sessions.artifacts``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncArtifactsWithRawResponse = raw_view(
        "openai_oxide.raw.beta.agents.sessions.artifacts:AsyncArtifactsWithRawResponse"
    )
    with_streaming_response: AsyncArtifactsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.beta.agents.sessions.artifacts:AsyncArtifactsWithStreamingResponse"
    )

    @operation(_CONTENT)
    async def content(
        self, artifact_id: str, *, session_id: str, **params: Unpack[RequestOptions]
    ) -> HttpxBinaryResponseContent:
        """Download a file that a session made.

        Source: ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}/content``
        """
        return await self._client.execute(_CONTENT, params, session_id, artifact_id)

    @operation(_DELETE)
    async def delete(
        self, artifact_id: str, *, session_id: str, **params: Unpack[RequestOptions]
    ) -> SessionArtifactDeleted:
        """Delete a file that a session made.

        Source: ``DELETE /agents/sessions/{session_id}/artifacts/{artifact_id}``
        """
        return await self._client.execute(_DELETE, params, session_id, artifact_id)

    @operation(_LIST)
    def list(
        self, session_id: str, **params: Unpack[ArtifactListArguments]
    ) -> AsyncPaginator[SessionArtifact, AsyncCursorPage[SessionArtifact]]:
        """List the files that a session made.

        Source: ``GET /agents/sessions/{session_id}/artifacts``
        """
        return self._client.paginate(_LIST, params, session_id)

    @operation(_RETRIEVE)
    async def retrieve(
        self, artifact_id: str, *, session_id: str, **params: Unpack[RequestOptions]
    ) -> SessionArtifact:
        """Fetch what is known of a file that a session made.

        Source: ``GET /agents/sessions/{session_id}/artifacts/{artifact_id}``
        """
        return await self._client.execute(_RETRIEVE, params, session_id, artifact_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
