"""The files that one turn made, for asyncio: ``….sessions.artifacts.for_result(result)``."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Unpack, cast

from openai_oxide_runtime.client.resource import AsyncResource

if TYPE_CHECKING:
    from openai_oxide.models.beta_agents import SessionArtifact
    from openai_oxide.resources.beta.agents.sessions.artifacts import AsyncArtifacts
    from openai_oxide_lib.agents.results import AgentTurnResult
    from openai_oxide_runtime.calls.binary_response import HttpxBinaryResponseContent
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncAgentResultArtifacts", "AsyncArtifactsExtras"]


class AsyncArtifactsExtras(AsyncResource):
    """The base of ``client.beta.agents.sessions.artifacts``, for asyncio."""

    def for_result(self, result: AgentTurnResult) -> AsyncAgentResultArtifacts:
        """The files that the turn of ``result`` made, by their paths."""
        return AsyncAgentResultArtifacts(cast("AsyncArtifacts", self), result)


class AsyncAgentResultArtifacts:
    """The files that one turn made, for asyncio."""

    def __init__(self, resource: AsyncArtifacts, result: AgentTurnResult) -> None:
        self._resource = resource
        self._session_id = result.session_id
        self._turn_id = result.turn_id

    async def content(
        self, path: str, **options: Unpack[RequestOptions]
    ) -> HttpxBinaryResponseContent:
        """The content of the file that the turn made at ``path``.

        Raises ``ValueError`` if there is no such file, or more than one.
        """
        artifact = await self._find(path, options)
        return await self._resource.content(artifact.id, session_id=self._session_id, **options)

    async def download(
        self, path: str, *, to: str | os.PathLike[str], **options: Unpack[RequestOptions]
    ) -> SessionArtifact:
        """Write the file that the turn made at ``path`` to the local file ``to``.

        Raises ``ValueError`` if there is no such file, or more than one.
        """
        artifact = await self._find(path, options)
        streamed = self._resource.with_streaming_response.content
        async with streamed(artifact.id, session_id=self._session_id, **options) as content:
            await content.stream_to_file(to)
        return artifact

    async def _find(self, path: str, options: RequestOptions) -> SessionArtifact:
        place = (self._session_id, self._turn_id, path)
        artifacts = self._resource.list(self._session_id, **options)
        matches = [a async for a in artifacts if (a.session_id, a.turn_id, a.path) == place]
        if len(matches) != 1:
            count = "more than one file" if matches else "no file"
            raise ValueError(f"the turn {self._turn_id} made {count} at {path!r}")
        return matches[0]
