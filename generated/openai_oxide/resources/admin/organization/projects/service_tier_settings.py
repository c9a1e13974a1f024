# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.projects.service_tier_settings``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.admin import ProjectServiceTierSettings
    from openai_oxide.params.admin import ServiceTierSettingUpdateArguments
    from openai_oxide.raw.admin.organization.projects.service_tier_settings import (
        AsyncServiceTierSettingsWithRawResponse,
        AsyncServiceTierSettingsWithStreamingResponse,
        ServiceTierSettingsWithRawResponse,
        ServiceTierSettingsWithStreamingResponse,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncServiceTierSettings", "ServiceTierSettings"]

_RETRIEVE = Operation(
    "admin.organization.projects.service_tier_settings.retrieve",
    "GET",
    "/organization/projects/{project_id}/service_tier_settings",
    returns="openai_oxide.models.admin:ProjectServiceTierSettings",
    admin=True,
)
_UPDATE = Operation(
    "admin.organization.projects.service_tier_settings.update",
    "POST",
    "/organization/projects/{project_id}/service_tier_settings",
    returns="openai_oxide.models.admin:ProjectServiceTierSettings",
    body="json",
    fields=("default", "enabled_tiers"),
    admin=True,
    params="openai_oxide.params.admin:ServiceTierSettingUpdateArguments",
)


class ServiceTierSettings(Resource):
    """``client.admin.organization.projects.service_tier_settings``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: ServiceTierSettingsWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.projects.service_tier_settings:ServiceTierSettingsWithRawResponse"
    )
    with_streaming_response: ServiceTierSettingsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.projects.service_tier_settings:ServiceTierSettingsWithStreamingResponse"
    )

    @operation(_RETRIEVE)
    def retrieve(
        self, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectServiceTierSettings:
        """Say which service tiers a project may use.

        Source: ``GET /organization/projects/{project_id}/service_tier_settings``
        """
        return self._client.execute(_RETRIEVE, params, project_id)

    @operation(_UPDATE)
    def update(
        self, project_id: str, **params: Unpack[ServiceTierSettingUpdateArguments]
    ) -> ProjectServiceTierSettings:
        """Set which service tiers a project may use.

        Source: ``POST /organization/projects/{project_id}/service_tier_settings``
        """
        return self._client.execute(_UPDATE, params, project_id)


class AsyncServiceTierSettings(AsyncResource):
    """``client.admin.organization.projects.service_tier_settings``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncServiceTierSettingsWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.projects.service_tier_settings:AsyncServiceTierSettingsWithRawResponse"
    )
    with_streaming_response: AsyncServiceTierSettingsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.projects.service_tier_settings:AsyncServiceTierSettingsWithStreamingResponse"
    )

    @operation(_RETRIEVE)
    async def retrieve(
        self, project_id: str, **params: Unpack[RequestOptions]
    ) -> ProjectServiceTierSettings:
        """Say which service tiers a project may use.

        Source: ``GET /organization/projects/{project_id}/service_tier_settings``
        """
        return await self._client.execute(_RETRIEVE, params, project_id)

    @operation(_UPDATE)
    async def update(
        self, project_id: str, **params: Unpack[ServiceTierSettingUpdateArguments]
    ) -> ProjectServiceTierSettings:
        """Set which service tiers a project may use.

        Source: ``POST /organization/projects/{project_id}/service_tier_settings``
        """
        return await self._client.execute(_UPDATE, params, project_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
