"""The files that a turn made: ``client.beta.agents.sessions.artifacts.for_result(result)``."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Unpack

from openai_oxide_runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from openai_oxide.models.beta_agents import SessionArtifact
    from openai_oxide_lib.agents.results import AgentTurnResult
    from openai_oxide_runtime.calls.binary_response import HttpxBinaryResponseContent
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = [
    "AgentResultArtifacts",
    "ArtifactsExtras",
    "AsyncAgentResultArtifacts",
    "AsyncArtifactsExtras",
]


class ArtifactsExtras(Resource):
    """The base of ``client.beta.agents.sessions.artifacts``."""

    def for_result(self, result: AgentTurnResult) -> AgentResultArtifacts:
        """The files that the turn of ``result`` made, by their paths."""
        return AgentResultArtifacts(self, result)


class AsyncArtifactsExtras(AsyncResource):
    """The base of ``client.beta.agents.sessions.artifacts``, for asyncio."""

    def for_result(self, result: AgentTurnResult) -> AsyncAgentResultArtifacts:
        """The files that the turn of ``result`` made, by their paths."""
        return AsyncAgentResultArtifacts(self, result)


class _OfTurn:
    """The artifacts of one turn among those of its session."""

    def __init__(self, resource: Any, result: AgentTurnResult) -> None:
        self._resource = resource
        self._session_id = result.session_id
        self._turn_id = result.turn_id

    def _is_at(self, artifact: SessionArtifact, path: str) -> bool:
        mine = (self._session_id, self._turn_id, path)
        return (artifact.session_id, artifact.turn_id, artifact.path) == mine

    def _only(self, found: list[SessionArtifact], path: str) -> SessionArtifact:
        if len(found) != 1:
            many = "more than one file" if found else "no file"
            raise ValueError(f"the turn {self._turn_id} made {many} at {path!r}")
        return found[0]


class AgentResultArtifacts(_OfTurn):
    """The files that one turn made."""

    def content(self, path: str, **options: Unpack[RequestOptions]) -> HttpxBinaryResponseContent:
        """The file that the turn made at ``path``; ``ValueError`` if there is none, or several."""
        found = self._find(path, options)
        content: HttpxBinaryResponseContent = self._resource.content(
            found.id, session_id=self._session_id, **options
        )
        return content

    def download(
        self, path: str, *, to: str | os.PathLike[str], **options: Unpack[RequestOptions]
    ) -> SessionArtifact:
        """Write the file that the turn made at ``path`` to a file of this machine."""
        found = self._find(path, options)
        streamed = self._resource.with_streaming_response.content
        with streamed(found.id, session_id=self._session_id, **options) as content:
            content.stream_to_file(to)
        return found

    def _find(self, path: str, options: Any) -> SessionArtifact:
        listed = self._resource.list(self._session_id, **options)
        return self._only([one for one in listed if self._is_at(one, path)], path)


class AsyncAgentResultArtifacts(_OfTurn):
    """The files that one turn made, for asyncio."""

    async def content(
        self, path: str, **options: Unpack[RequestOptions]
    ) -> HttpxBinaryResponseContent:
        """The file that the turn made at ``path``; ``ValueError`` if there is none, or several."""
        found = await self._find(path, options)
        content: HttpxBinaryResponseContent = await self._resource.content(
            found.id, session_id=self._session_id, **options
        )
        return content

    async def download(
        self, path: str, *, to: str | os.PathLike[str], **options: Unpack[RequestOptions]
    ) -> SessionArtifact:
        """Write the file that the turn made at ``path`` to a file of this machine."""
        found = await self._find(path, options)
        streamed = self._resource.with_streaming_response.content
        async with streamed(found.id, session_id=self._session_id, **options) as content:
            await content.stream_to_file(to)
        return found

    async def _find(self, path: str, options: Any) -> SessionArtifact:
        listed = self._resource.list(self._session_id, **options)
        return self._only([one async for one in listed if self._is_at(one, path)], path)
