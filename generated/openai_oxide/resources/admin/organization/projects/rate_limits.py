# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.projects.rate_limits``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.admin import ProjectRateLimit
    from openai_oxide.params.admin import (
        RateLimitListRateLimitsArguments,
        RateLimitUpdateRateLimitArguments,
    )
    from openai_oxide.raw.admin.organization.projects.rate_limits import (
        AsyncRateLimitsWithRawResponse,
        AsyncRateLimitsWithStreamingResponse,
        RateLimitsWithRawResponse,
        RateLimitsWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.pagination import (
        AsyncConversationCursorPage,
        AsyncPaginator,
        SyncConversationCursorPage,
    )

__all__ = ["AsyncRateLimits", "RateLimits"]

_LIST_RATE_LIMITS = Operation(
    "admin.organization.projects.rate_limits.list_rate_limits",
    "GET",
    "/organization/projects/{project_id}/rate_limits",
    page="ConversationCursorPage",
    returns="openai_oxide.models.admin:ProjectRateLimit",
    query={"limit": "limit", "after": "after", "before": "before"},
    admin=True,
    params="openai_oxide.params.admin:RateLimitListRateLimitsArguments",
)
_UPDATE_RATE_LIMIT = Operation(
    "admin.organization.projects.rate_limits.update_rate_limit",
    "POST",
    "/organization/projects/{project_id}/rate_limits/{rate_limit_id}",
    returns="openai_oxide.models.admin:ProjectRateLimit",
    body="json",
    fields=(
        "max_requests_per_1_minute",
        "max_tokens_per_1_minute",
        "max_images_per_1_minute",
        "max_audio_megabytes_per_1_minute",
        "max_requests_per_1_day",
        "batch_1_day_max_input_tokens",
    ),
    admin=True,
    params="openai_oxide.params.admin:RateLimitUpdateRateLimitArguments",
)


class RateLimits(Resource):
    """``client.admin.organization.projects.rate_limits``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: RateLimitsWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.projects.rate_limits:RateLimitsWithRawResponse"
    )
    with_streaming_response: RateLimitsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.projects.rate_limits:RateLimitsWithStreamingResponse"
    )

    @operation(_LIST_RATE_LIMITS)
    def list_rate_limits(
        self, project_id: str, **params: Unpack[RateLimitListRateLimitsArguments]
    ) -> SyncConversationCursorPage[ProjectRateLimit]:
        """List a project's rate limits, one entry per model.

        Source: ``GET /organization/projects/{project_id}/rate_limits``
        """
        return self._client.paginate(_LIST_RATE_LIMITS, params, project_id)

    @operation(_UPDATE_RATE_LIMIT)
    def update_rate_limit(
        self,
        rate_limit_id: str,
        *,
        project_id: str,
        **params: Unpack[RateLimitUpdateRateLimitArguments],
    ) -> ProjectRateLimit:
        """Change a project's rate limits for one model.

        Source: ``POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}``
        """
        return self._client.execute(_UPDATE_RATE_LIMIT, params, project_id, rate_limit_id)


class AsyncRateLimits(AsyncResource):
    """``client.admin.organization.projects.rate_limits``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncRateLimitsWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.projects.rate_limits:AsyncRateLimitsWithRawResponse"
    )
    with_streaming_response: AsyncRateLimitsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.projects.rate_limits:AsyncRateLimitsWithStreamingResponse"
    )

    @operation(_LIST_RATE_LIMITS)
    def list_rate_limits(
        self, project_id: str, **params: Unpack[RateLimitListRateLimitsArguments]
    ) -> AsyncPaginator[ProjectRateLimit, AsyncConversationCursorPage[ProjectRateLimit]]:
        """List a project's rate limits, one entry per model.

        Source: ``GET /organization/projects/{project_id}/rate_limits``
        """
        return self._client.paginate(_LIST_RATE_LIMITS, params, project_id)

    @operation(_UPDATE_RATE_LIMIT)
    async def update_rate_limit(
        self,
        rate_limit_id: str,
        *,
        project_id: str,
        **params: Unpack[RateLimitUpdateRateLimitArguments],
    ) -> ProjectRateLimit:
        """Change a project's rate limits for one model.

        Source: ``POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}``
        """
        return await self._client.execute(_UPDATE_RATE_LIMIT, params, project_id, rate_limit_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
