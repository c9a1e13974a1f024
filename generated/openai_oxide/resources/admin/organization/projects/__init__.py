# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.projects``"""

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

    from openai_oxide.models.admin import Project
    from openai_oxide.params.admin import (
        ProjectCreateArguments,
        ProjectListArguments,
        ProjectUpdateArguments,
    )
    from openai_oxide.raw.admin.organization.projects import (
        AsyncProjectsWithRawResponse,
        AsyncProjectsWithStreamingResponse,
        ProjectsWithRawResponse,
        ProjectsWithStreamingResponse,
    )
    from openai_oxide.resources.admin.organization.projects.api_keys import APIKeys, AsyncAPIKeys
    from openai_oxide.resources.admin.organization.projects.certificates import (
        AsyncCertificates,
        Certificates,
    )
    from openai_oxide.resources.admin.organization.projects.data_retention import (
        AsyncDataRetention,
        DataRetention,
    )
    from openai_oxide.resources.admin.organization.projects.groups import AsyncGroups, Groups
    from openai_oxide.resources.admin.organization.projects.hosted_tool_permissions import (
        AsyncHostedToolPermissions,
        HostedToolPermissions,
    )
    from openai_oxide.resources.admin.organization.projects.model_permissions import (
        AsyncModelPermissions,
        ModelPermissions,
    )
    from openai_oxide.resources.admin.organization.projects.rate_limits import (
        AsyncRateLimits,
        RateLimits,
    )
    from openai_oxide.resources.admin.organization.projects.roles import AsyncRoles, Roles
    from openai_oxide.resources.admin.organization.projects.service_accounts import (
        AsyncServiceAccounts,
        ServiceAccounts,
    )
    from openai_oxide.resources.admin.organization.projects.service_tier_settings import (
        AsyncServiceTierSettings,
        ServiceTierSettings,
    )
    from openai_oxide.resources.admin.organization.projects.spend_alerts import (
        AsyncSpendAlerts,
        SpendAlerts,
    )
    from openai_oxide.resources.admin.organization.projects.spend_limit import (
        AsyncSpendLimit,
        SpendLimit,
    )
    from openai_oxide.resources.admin.organization.projects.users import AsyncUsers, Users
    from openai_oxide_runtime.calls.pagination import (
        AsyncConversationCursorPage,
        AsyncPaginator,
        SyncConversationCursorPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncProjects", "Projects"]

_ARCHIVE = Operation(
    "admin.organization.projects.archive",
    "POST",
    "/organization/projects/{project_id}/archive",
    returns="openai_oxide.models.admin:Project",
    admin=True,
)
_CREATE = Operation(
    "admin.organization.projects.create",
    "POST",
    "/organization/projects",
    returns="openai_oxide.models.admin:Project",
    body="json",
    fields=("name", "residency", "external_key_id", "geography"),
    required=("name",),
    admin=True,
    params="openai_oxide.params.admin:ProjectCreateArguments",
)
_LIST = Operation(
    "admin.organization.projects.list",
    "GET",
    "/organization/projects",
    page="ConversationCursorPage",
    returns="openai_oxide.models.admin:Project",
    query={"limit": "limit", "after": "after", "include_archived": "include_archived"},
    admin=True,
    params="openai_oxide.params.admin:ProjectListArguments",
)
_RETRIEVE = Operation(
    "admin.organization.projects.retrieve",
    "GET",
    "/organization/projects/{project_id}",
    returns="openai_oxide.models.admin:Project",
    admin=True,
)
_UPDATE = Operation(
    "admin.organization.projects.update",
    "POST",
    "/organization/projects/{project_id}",
    returns="openai_oxide.models.admin:Project",
    body="json",
    fields=("name", "external_key_id", "geography"),
    admin=True,
    params="openai_oxide.params.admin:ProjectUpdateArguments",
)


class Projects(Resource):
    """``client.admin.organization.projects``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: ProjectsWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.projects:ProjectsWithRawResponse"
    )
    with_streaming_response: ProjectsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.projects:ProjectsWithStreamingResponse"
    )
    api_keys: APIKeys = resource(
        "openai_oxide.resources.admin.organization.projects.api_keys:APIKeys"
    )
    certificates: Certificates = resource(
        "openai_oxide.resources.admin.organization.projects.certificates:Certificates"
    )
    data_retention: DataRetention = resource(
        "openai_oxide.resources.admin.organization.projects.data_retention:DataRetention"
    )
    groups: Groups = resource("openai_oxide.resources.admin.organization.projects.groups:Groups")
    hosted_tool_permissions: HostedToolPermissions = resource(
        "openai_oxide.resources.admin.organization.projects.hosted_tool_permissions:HostedToolPermissions"
    )
    model_permissions: ModelPermissions = resource(
        "openai_oxide.resources.admin.organization.projects.model_permissions:ModelPermissions"
    )
    rate_limits: RateLimits = resource(
        "openai_oxide.resources.admin.organization.projects.rate_limits:RateLimits"
    )
    roles: Roles = resource("openai_oxide.resources.admin.organization.projects.roles:Roles")
    service_accounts: ServiceAccounts = resource(
        "openai_oxide.resources.admin.organization.projects.service_accounts:ServiceAccounts"
    )
    service_tier_settings: ServiceTierSettings = resource(
        "openai_oxide.resources.admin.organization.projects.service_tier_settings:ServiceTierSettings"
    )
    spend_alerts: SpendAlerts = resource(
        "openai_oxide.resources.admin.organization.projects.spend_alerts:SpendAlerts"
    )
    spend_limit: SpendLimit = resource(
        "openai_oxide.resources.admin.organization.projects.spend_limit:SpendLimit"
    )
    users: Users = resource("openai_oxide.resources.admin.organization.projects.users:Users")

    @operation(_ARCHIVE)
    def archive(self, project_id: str, **params: Unpack[RequestOptions]) -> Project:
        """Retire a project; it stays visible but can do no more work.

        Source: ``POST /organization/projects/{project_id}/archive``
        """
        return self._client.execute(_ARCHIVE, params, project_id)

    @operation(_CREATE)
    def create(self, **params: Unpack[ProjectCreateArguments]) -> Project:
        """Create a project; it can be archived later but never deleted.

        Source: ``POST /organization/projects``
        """
        return self._client.execute(_CREATE, params)

    @operation(_LIST)
    def list(self, **params: Unpack[ProjectListArguments]) -> SyncConversationCursorPage[Project]:
        """List the projects of the organization.

        Source: ``GET /organization/projects``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    def retrieve(self, project_id: str, **params: Unpack[RequestOptions]) -> Project:
        """Fetch one project.

        Source: ``GET /organization/projects/{project_id}``
        """
        return self._client.execute(_RETRIEVE, params, project_id)

    @operation(_UPDATE)
    def update(self, project_id: str, **params: Unpack[ProjectUpdateArguments]) -> Project:
        """Change a project's settings.

        Source: ``POST /organization/projects/{project_id}``
        """
        return self._client.execute(_UPDATE, params, project_id)


class AsyncProjects(AsyncResource):
    """``client.admin.organization.projects``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncProjectsWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.projects:AsyncProjectsWithRawResponse"
    )
    with_streaming_response: AsyncProjectsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.projects:AsyncProjectsWithStreamingResponse"
    )
    api_keys: AsyncAPIKeys = resource(
        "openai_oxide.resources.admin.organization.projects.api_keys:AsyncAPIKeys"
    )
    certificates: AsyncCertificates = resource(
        "openai_oxide.resources.admin.organization.projects.certificates:AsyncCertificates"
    )
    data_retention: AsyncDataRetention = resource(
        "openai_oxide.resources.admin.organization.projects.data_retention:AsyncDataRetention"
    )
    groups: AsyncGroups = resource(
        "openai_oxide.resources.admin.organization.projects.groups:AsyncGroups"
    )
    hosted_tool_permissions: AsyncHostedToolPermissions = resource(
        "openai_oxide.resources.admin.organization.projects.hosted_tool_permissions:AsyncHostedToolPermissions"
    )
    model_permissions: AsyncModelPermissions = resource(
        "openai_oxide.resources.admin.organization.projects.model_permissions:AsyncModelPermissions"
    )
    rate_limits: AsyncRateLimits = resource(
        "openai_oxide.resources.admin.organization.projects.rate_limits:AsyncRateLimits"
    )
    roles: AsyncRoles = resource(
        "openai_oxide.resources.admin.organization.projects.roles:AsyncRoles"
    )
    service_accounts: AsyncServiceAccounts = resource(
        "openai_oxide.resources.admin.organization.projects.service_accounts:AsyncServiceAccounts"
    )
    service_tier_settings: AsyncServiceTierSettings = resource(
        "openai_oxide.resources.admin.organization.projects.service_tier_settings:AsyncServiceTierSettings"
    )
    spend_alerts: AsyncSpendAlerts = resource(
        "openai_oxide.resources.admin.organization.projects.spend_alerts:AsyncSpendAlerts"
    )
    spend_limit: AsyncSpendLimit = resource(
        "openai_oxide.resources.admin.organization.projects.spend_limit:AsyncSpendLimit"
    )
    users: AsyncUsers = resource(
        "openai_oxide.resources.admin.organization.projects.users:AsyncUsers"
    )

    @operation(_ARCHIVE)
    async def archive(self, project_id: str, **params: Unpack[RequestOptions]) -> Project:
        """Retire a project; it stays visible but can do no more work.

        Source: ``POST /organization/projects/{project_id}/archive``
        """
        return await self._client.execute(_ARCHIVE, params, project_id)

    @operation(_CREATE)
    async def create(self, **params: Unpack[ProjectCreateArguments]) -> Project:
        """Create a project; it can be archived later but never deleted.

        Source: ``POST /organization/projects``
        """
        return await self._client.execute(_CREATE, params)

    @operation(_LIST)
    def list(
        self, **params: Unpack[ProjectListArguments]
    ) -> AsyncPaginator[Project, AsyncConversationCursorPage[Project]]:
        """List the projects of the organization.

        Source: ``GET /organization/projects``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    async def retrieve(self, project_id: str, **params: Unpack[RequestOptions]) -> Project:
        """Fetch one project.

        Source: ``GET /organization/projects/{project_id}``
        """
        return await self._client.execute(_RETRIEVE, params, project_id)

    @operation(_UPDATE)
    async def update(self, project_id: str, **params: Unpack[ProjectUpdateArguments]) -> Project:
        """Change a project's settings.

        Source: ``POST /organization/projects/{project_id}``
        """
        return await self._client.execute(_UPDATE, params, project_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
