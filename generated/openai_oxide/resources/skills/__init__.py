# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.skills``"""

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

    from openai_oxide.models.skills import DeletedSkill, Skill
    from openai_oxide.params.skills import (
        SkillCreateArguments,
        SkillListArguments,
        SkillUpdateArguments,
    )
    from openai_oxide.raw.skills import (
        AsyncSkillsWithRawResponse,
        AsyncSkillsWithStreamingResponse,
        SkillsWithRawResponse,
        SkillsWithStreamingResponse,
    )
    from openai_oxide.resources.skills.content import AsyncContent, Content
    from openai_oxide.resources.skills.versions import AsyncVersions, Versions
    from openai_oxide_runtime.calls.pagination import (
        AsyncCursorPage,
        AsyncPaginator,
        SyncCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncSkills", "Skills"]

_CREATE = Operation(
    "skills.create",
    "POST",
    "/skills",
    returns="openai_oxide.models.skills:Skill",
    body="multipart or json",
    fields=("files",),
    files={"files": "file or files"},
    params="openai_oxide.params.skills:SkillCreateArguments",
)
_DELETE = Operation(
    "skills.delete",
    "DELETE",
    "/skills/{skill_id}",
    returns="openai_oxide.models.skills:DeletedSkill",
)
_LIST = Operation(
    "skills.list",
    "GET",
    "/skills",
    page="CursorPage",
    returns="openai_oxide.models.skills:Skill",
    query={"limit": "limit", "order": "order", "after": "after"},
    params="openai_oxide.params.skills:SkillListArguments",
)
_RETRIEVE = Operation(
    "skills.retrieve",
    "GET",
    "/skills/{skill_id}",
    returns="openai_oxide.models.skills:Skill",
)
_UPDATE = Operation(
    "skills.update",
    "POST",
    "/skills/{skill_id}",
    returns="openai_oxide.models.skills:Skill",
    body="json",
    fields=("default_version",),
    required=("default_version",),
    params="openai_oxide.params.skills:SkillUpdateArguments",
)


class Skills(Resource):
    """``client.skills``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: SkillsWithRawResponse = raw_view(
        "openai_oxide.raw.skills:SkillsWithRawResponse"
    )
    with_streaming_response: SkillsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.skills:SkillsWithStreamingResponse"
    )
    content: Content = resource("openai_oxide.resources.skills.content:Content")
    versions: Versions = resource("openai_oxide.resources.skills.versions:Versions")

    @operation(_CREATE)
    def create(self, **params: Unpack[SkillCreateArguments]) -> Skill:
        """Upload a skill: a folder of instructions and files that agents can use.

        Source: ``POST /skills``
        """
        return self._client.execute(_CREATE, params)

    @operation(_DELETE)
    def delete(self, skill_id: str, **params: Unpack[RequestOptions]) -> DeletedSkill:
        """Delete a skill and all its versions.

        Source: ``DELETE /skills/{skill_id}``
        """
        return self._client.execute(_DELETE, params, skill_id)

    @operation(_LIST)
    def list(self, **params: Unpack[SkillListArguments]) -> SyncCursorPage[Skill]:
        """List the skills of the project.

        Source: ``GET /skills``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    def retrieve(self, skill_id: str, **params: Unpack[RequestOptions]) -> Skill:
        """Fetch one skill.

        Source: ``GET /skills/{skill_id}``
        """
        return self._client.execute(_RETRIEVE, params, skill_id)

    @operation(_UPDATE)
    def update(self, skill_id: str, **params: Unpack[SkillUpdateArguments]) -> Skill:
        """Choose which version of a skill is the default one.

        Source: ``POST /skills/{skill_id}``
        """
        return self._client.execute(_UPDATE, params, skill_id)


class AsyncSkills(AsyncResource):
    """``client.skills``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncSkillsWithRawResponse = raw_view(
        "openai_oxide.raw.skills:AsyncSkillsWithRawResponse"
    )
    with_streaming_response: AsyncSkillsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.skills:AsyncSkillsWithStreamingResponse"
    )
    content: AsyncContent = resource("openai_oxide.resources.skills.content:AsyncContent")
    versions: AsyncVersions = resource("openai_oxide.resources.skills.versions:AsyncVersions")

    @operation(_CREATE)
    async def create(self, **params: Unpack[SkillCreateArguments]) -> Skill:
        """Upload a skill: a folder of instructions and files that agents can use.

        Source: ``POST /skills``
        """
        return await self._client.execute(_CREATE, params)

    @operation(_DELETE)
    async def delete(self, skill_id: str, **params: Unpack[RequestOptions]) -> DeletedSkill:
        """Delete a skill and all its versions.

        Source: ``DELETE /skills/{skill_id}``
        """
        return await self._client.execute(_DELETE, params, skill_id)

    @operation(_LIST)
    def list(
        self, **params: Unpack[SkillListArguments]
    ) -> AsyncPaginator[Skill, AsyncCursorPage[Skill]]:
        """List the skills of the project.

        Source: ``GET /skills``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    async def retrieve(self, skill_id: str, **params: Unpack[RequestOptions]) -> Skill:
        """Fetch one skill.

        Source: ``GET /skills/{skill_id}``
        """
        return await self._client.execute(_RETRIEVE, params, skill_id)

    @operation(_UPDATE)
    async def update(self, skill_id: str, **params: Unpack[SkillUpdateArguments]) -> Skill:
        """Choose which version of a skill is the default one.

        Source: ``POST /skills/{skill_id}``
        """
        return await self._client.execute(_UPDATE, params, skill_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
