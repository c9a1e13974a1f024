# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.skills.versions``"""

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

    from openai_oxide.models.skills import DeletedSkillVersion, SkillVersion
    from openai_oxide.params.skills import VersionCreateArguments, VersionListArguments
    from openai_oxide.raw.skills.versions import (
        AsyncVersionsWithRawResponse,
        AsyncVersionsWithStreamingResponse,
        VersionsWithRawResponse,
        VersionsWithStreamingResponse,
    )
    from openai_oxide.resources.skills.versions.content import AsyncContent, Content
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncVersions", "Versions"]

_CREATE = Operation(
    "skills.versions.create",
    "POST",
    "/skills/{skill_id}/versions",
    returns="openai_oxide.models.skills:SkillVersion",
    body="multipart or json",
    fields=("files", "default"),
    files={"files": "file or files"},
    params="openai_oxide.params.skills:VersionCreateArguments",
)
_DELETE = Operation(
    "skills.versions.delete",
    "DELETE",
    "/skills/{skill_id}/versions/{version}",
    returns="openai_oxide.models.skills:DeletedSkillVersion",
)
_LIST = Operation(
    "skills.versions.list",
    "GET",
    "/skills/{skill_id}/versions",
    page="CursorPage",
    returns="openai_oxide.models.skills:SkillVersion",
    query={"limit": "limit", "order": "order", "after": "after"},
    params="openai_oxide.params.skills:VersionListArguments",
)
_RETRIEVE = Operation(
    "skills.versions.retrieve",
    "GET",
    "/skills/{skill_id}/versions/{version}",
    returns="openai_oxide.models.skills:SkillVersion",
)


class Versions(Resource):
    """``client.skills.versions``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: VersionsWithRawResponse = raw_view(
        "openai_oxide.raw.skills.versions:VersionsWithRawResponse"
    )
    with_streaming_response: VersionsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.skills.versions:VersionsWithStreamingResponse"
    )
    content: Content = resource("openai_oxide.resources.skills.versions.content:Content")

    @operation(_CREATE)
    def create(self, skill_id: str, **params: Unpack[VersionCreateArguments]) -> SkillVersion:
        """Upload a new version of a skill; earlier versions stay as they are.

        Source: ``POST /skills/{skill_id}/versions``
        """
        return self._client.execute(_CREATE, params, skill_id)

    @operation(_DELETE)
    def delete(
        self, version: str, *, skill_id: str, **params: Unpack[RequestOptions]
    ) -> DeletedSkillVersion:
        """Delete one version of a skill.

        Source: ``DELETE /skills/{skill_id}/versions/{version}``
        """
        return self._client.execute(_DELETE, params, skill_id, version)

    @operation(_LIST)
    def list(
        self, skill_id: str, **params: Unpack[VersionListArguments]
    ) -> SyncCursorPage[SkillVersion]:
        """List the versions of a skill.

        Source: ``GET /skills/{skill_id}/versions``
        """
        return self._client.paginate(_LIST, params, skill_id)

    @operation(_RETRIEVE)
    def retrieve(
        self, version: str, *, skill_id: str, **params: Unpack[RequestOptions]
    ) -> SkillVersion:
        """Fetch one version of a skill.

        Source: ``GET /skills/{skill_id}/versions/{version}``
        """
        return self._client.execute(_RETRIEVE, params, skill_id, version)


class AsyncVersions(AsyncResource):
    """``client.skills.versions``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncVersionsWithRawResponse = raw_view(
        "openai_oxide.raw.skills.versions:AsyncVersionsWithRawResponse"
    )
    with_streaming_response: AsyncVersionsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.skills.versions:AsyncVersionsWithStreamingResponse"
    )
    content: AsyncContent = resource("openai_oxide.resources.skills.versions.content:AsyncContent")

    @operation(_CREATE)
    async def create(self, skill_id: str, **params: Unpack[VersionCreateArguments]) -> SkillVersion:
        """Upload a new version of a skill; earlier versions stay as they are.

        Source: ``POST /skills/{skill_id}/versions``
        """
        return await self._client.execute(_CREATE, params, skill_id)

    @operation(_DELETE)
    async def delete(
        self, version: str, *, skill_id: str, **params: Unpack[RequestOptions]
    ) -> DeletedSkillVersion:
        """Delete one version of a skill.

        Source: ``DELETE /skills/{skill_id}/versions/{version}``
        """
        return await self._client.execute(_DELETE, params, skill_id, version)

    @operation(_LIST)
    def list(
        self, skill_id: str, **params: Unpack[VersionListArguments]
    ) -> AsyncPaginator[SkillVersion, AsyncCursorPage[SkillVersion]]:
        """List the versions of a skill.

        Source: ``GET /skills/{skill_id}/versions``
        """
        return self._client.paginate(_LIST, params, skill_id)

    @operation(_RETRIEVE)
    async def retrieve(
        self, version: str, *, skill_id: str, **params: Unpack[RequestOptions]
    ) -> SkillVersion:
        """Fetch one version of a skill.

        Source: ``GET /skills/{skill_id}/versions/{version}``
        """
        return await self._client.execute(_RETRIEVE, params, skill_id, version)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
