# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.projects`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide.resources.admin.organization.projects import AsyncProjects, Projects
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    resource,
    streaming_method,
)

if TYPE_CHECKING:
    from openai_oxide.raw.admin.organization.projects.api_keys import (
        APIKeysWithRawResponse,
        APIKeysWithStreamingResponse,
        AsyncAPIKeysWithRawResponse,
        AsyncAPIKeysWithStreamingResponse,
    )
    from openai_oxide.raw.admin.organization.projects.certificates import (
        AsyncCertificatesWithRawResponse,
        AsyncCertificatesWithStreamingResponse,
        CertificatesWithRawResponse,
        CertificatesWithStreamingResponse,
    )
    from openai_oxide.raw.admin.organization.projects.data_retention import (
        AsyncDataRetentionWithRawResponse,
        AsyncDataRetentionWithStreamingResponse,
        DataRetentionWithRawResponse,
        DataRetentionWithStreamingResponse,
    )
    from openai_oxide.raw.admin.organization.projects.groups import (
        AsyncGroupsWithRawResponse,
        AsyncGroupsWithStreamingResponse,
        GroupsWithRawResponse,
        GroupsWithStreamingResponse,
    )
    from openai_oxide.raw.admin.organization.projects.hosted_tool_permissions import (
        AsyncHostedToolPermissionsWithRawResponse,
        AsyncHostedToolPermissionsWithStreamingResponse,
        HostedToolPermissionsWithRawResponse,
        HostedToolPermissionsWithStreamingResponse,
    )
    from openai_oxide.raw.admin.organization.projects.model_permissions import (
        AsyncModelPermissionsWithRawResponse,
        AsyncModelPermissionsWithStreamingResponse,
        ModelPermissionsWithRawResponse,
        ModelPermissionsWithStreamingResponse,
    )
    from openai_oxide.raw.admin.organization.projects.rate_limits import (
        AsyncRateLimitsWithRawResponse,
        AsyncRateLimitsWithStreamingResponse,
        RateLimitsWithRawResponse,
        RateLimitsWithStreamingResponse,
    )
    from openai_oxide.raw.admin.organization.projects.roles import (
        AsyncRolesWithRawResponse,
        AsyncRolesWithStreamingResponse,
        RolesWithRawResponse,
        RolesWithStreamingResponse,
    )
    from openai_oxide.raw.admin.organization.projects.service_accounts import (
        AsyncServiceAccountsWithRawResponse,
        AsyncServiceAccountsWithStreamingResponse,
        ServiceAccountsWithRawResponse,
        ServiceAccountsWithStreamingResponse,
    )
    from openai_oxide.raw.admin.organization.projects.service_tier_settings import (
        AsyncServiceTierSettingsWithRawResponse,
        AsyncServiceTierSettingsWithStreamingResponse,
        ServiceTierSettingsWithRawResponse,
        ServiceTierSettingsWithStreamingResponse,
    )
    from openai_oxide.raw.admin.organization.projects.spend_alerts import (
        AsyncSpendAlertsWithRawResponse,
        AsyncSpendAlertsWithStreamingResponse,
        SpendAlertsWithRawResponse,
        SpendAlertsWithStreamingResponse,
    )
    from openai_oxide.raw.admin.organization.projects.spend_limit import (
        AsyncSpendLimitWithRawResponse,
        AsyncSpendLimitWithStreamingResponse,
        SpendLimitWithRawResponse,
        SpendLimitWithStreamingResponse,
    )
    from openai_oxide.raw.admin.organization.projects.users import (
        AsyncUsersWithRawResponse,
        AsyncUsersWithStreamingResponse,
        UsersWithRawResponse,
        UsersWithStreamingResponse,
    )


class ProjectsWithRawResponse(Resource):
    """``client.admin.organization.projects.with_raw_response``"""

    api_keys: APIKeysWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.projects.api_keys:APIKeysWithRawResponse"
    )
    certificates: CertificatesWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.projects.certificates:CertificatesWithRawResponse"
    )
    data_retention: DataRetentionWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.projects.data_retention:DataRetentionWithRawResponse"
    )
    groups: GroupsWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.projects.groups:GroupsWithRawResponse"
    )
    hosted_tool_permissions: HostedToolPermissionsWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.projects.hosted_tool_permissions:HostedToolPermissionsWithRawResponse"
    )
    model_permissions: ModelPermissionsWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.projects.model_permissions:ModelPermissionsWithRawResponse"
    )
    rate_limits: RateLimitsWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.projects.rate_limits:RateLimitsWithRawResponse"
    )
    roles: RolesWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.projects.roles:RolesWithRawResponse"
    )
    service_accounts: ServiceAccountsWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.projects.service_accounts:ServiceAccountsWithRawResponse"
    )
    service_tier_settings: ServiceTierSettingsWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.projects.service_tier_settings:ServiceTierSettingsWithRawResponse"
    )
    spend_alerts: SpendAlertsWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.projects.spend_alerts:SpendAlertsWithRawResponse"
    )
    spend_limit: SpendLimitWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.projects.spend_limit:SpendLimitWithRawResponse"
    )
    users: UsersWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.projects.users:UsersWithRawResponse"
    )
    archive = raw_method(Projects.archive)
    create = raw_method(Projects.create)
    list = raw_method(Projects.list)
    retrieve = raw_method(Projects.retrieve)
    update = raw_method(Projects.update)


class ProjectsWithStreamingResponse(Resource):
    """``client.admin.organization.projects.with_streaming_response``"""

    api_keys: APIKeysWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.projects.api_keys:APIKeysWithStreamingResponse"
    )
    certificates: CertificatesWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.projects.certificates:CertificatesWithStreamingResponse"
    )
    data_retention: DataRetentionWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.projects.data_retention:DataRetentionWithStreamingResponse"
    )
    groups: GroupsWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.projects.groups:GroupsWithStreamingResponse"
    )
    hosted_tool_permissions: HostedToolPermissionsWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.projects.hosted_tool_permissions:HostedToolPermissionsWithStreamingResponse"
    )
    model_permissions: ModelPermissionsWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.projects.model_permissions:ModelPermissionsWithStreamingResponse"
    )
    rate_limits: RateLimitsWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.projects.rate_limits:RateLimitsWithStreamingResponse"
    )
    roles: RolesWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.projects.roles:RolesWithStreamingResponse"
    )
    service_accounts: ServiceAccountsWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.projects.service_accounts:ServiceAccountsWithStreamingResponse"
    )
    service_tier_settings: ServiceTierSettingsWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.projects.service_tier_settings:ServiceTierSettingsWithStreamingResponse"
    )
    spend_alerts: SpendAlertsWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.projects.spend_alerts:SpendAlertsWithStreamingResponse"
    )
    spend_limit: SpendLimitWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.projects.spend_limit:SpendLimitWithStreamingResponse"
    )
    users: UsersWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.projects.users:UsersWithStreamingResponse"
    )
    archive = streaming_method(Projects.archive)
    create = streaming_method(Projects.create)
    list = streaming_method(Projects.list)
    retrieve = streaming_method(Projects.retrieve)
    update = streaming_method(Projects.update)


class AsyncProjectsWithRawResponse(AsyncResource):
    """``client.admin.organization.projects.with_raw_response``, for asyncio"""

    api_keys: AsyncAPIKeysWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.projects.api_keys:AsyncAPIKeysWithRawResponse"
    )
    certificates: AsyncCertificatesWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.projects.certificates:AsyncCertificatesWithRawResponse"
    )
    data_retention: AsyncDataRetentionWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.projects.data_retention:AsyncDataRetentionWithRawResponse"
    )
    groups: AsyncGroupsWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.projects.groups:AsyncGroupsWithRawResponse"
    )
    hosted_tool_permissions: AsyncHostedToolPermissionsWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.projects.hosted_tool_permissions:AsyncHostedToolPermissionsWithRawResponse"
    )
    model_permissions: AsyncModelPermissionsWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.projects.model_permissions:AsyncModelPermissionsWithRawResponse"
    )
    rate_limits: AsyncRateLimitsWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.projects.rate_limits:AsyncRateLimitsWithRawResponse"
    )
    roles: AsyncRolesWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.projects.roles:AsyncRolesWithRawResponse"
    )
    service_accounts: AsyncServiceAccountsWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.projects.service_accounts:AsyncServiceAccountsWithRawResponse"
    )
    service_tier_settings: AsyncServiceTierSettingsWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.projects.service_tier_settings:AsyncServiceTierSettingsWithRawResponse"
    )
    spend_alerts: AsyncSpendAlertsWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.projects.spend_alerts:AsyncSpendAlertsWithRawResponse"
    )
    spend_limit: AsyncSpendLimitWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.projects.spend_limit:AsyncSpendLimitWithRawResponse"
    )
    users: AsyncUsersWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.projects.users:AsyncUsersWithRawResponse"
    )
    archive = async_raw_method(AsyncProjects.archive)
    create = async_raw_method(AsyncProjects.create)
    list = async_raw_method(AsyncProjects.list)
    retrieve = async_raw_method(AsyncProjects.retrieve)
    update = async_raw_method(AsyncProjects.update)


class AsyncProjectsWithStreamingResponse(AsyncResource):
    """``client.admin.organization.projects.with_streaming_response``, for asyncio"""

    api_keys: AsyncAPIKeysWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.projects.api_keys:AsyncAPIKeysWithStreamingResponse"
    )
    certificates: AsyncCertificatesWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.projects.certificates:AsyncCertificatesWithStreamingResponse"
    )
    data_retention: AsyncDataRetentionWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.projects.data_retention:AsyncDataRetentionWithStreamingResponse"
    )
    groups: AsyncGroupsWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.projects.groups:AsyncGroupsWithStreamingResponse"
    )
    hosted_tool_permissions: AsyncHostedToolPermissionsWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.projects.hosted_tool_permissions:AsyncHostedToolPermissionsWithStreamingResponse"
    )
    model_permissions: AsyncModelPermissionsWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.projects.model_permissions:AsyncModelPermissionsWithStreamingResponse"
    )
    rate_limits: AsyncRateLimitsWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.projects.rate_limits:AsyncRateLimitsWithStreamingResponse"
    )
    roles: AsyncRolesWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.projects.roles:AsyncRolesWithStreamingResponse"
    )
    service_accounts: AsyncServiceAccountsWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.projects.service_accounts:AsyncServiceAccountsWithStreamingResponse"
    )
    service_tier_settings: AsyncServiceTierSettingsWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.projects.service_tier_settings:AsyncServiceTierSettingsWithStreamingResponse"
    )
    spend_alerts: AsyncSpendAlertsWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.projects.spend_alerts:AsyncSpendAlertsWithStreamingResponse"
    )
    spend_limit: AsyncSpendLimitWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.projects.spend_limit:AsyncSpendLimitWithStreamingResponse"
    )
    users: AsyncUsersWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.projects.users:AsyncUsersWithStreamingResponse"
    )
    archive = async_streaming_method(AsyncProjects.archive)
    create = async_streaming_method(AsyncProjects.create)
    list = async_streaming_method(AsyncProjects.list)
    retrieve = async_streaming_method(AsyncProjects.retrieve)
    update = async_streaming_method(AsyncProjects.update)
