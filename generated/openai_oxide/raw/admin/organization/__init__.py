# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from openai_oxide.raw.admin.organization.admin_api_keys import (
        AdminAPIKeysWithRawResponse,
        AdminAPIKeysWithStreamingResponse,
        AsyncAdminAPIKeysWithRawResponse,
        AsyncAdminAPIKeysWithStreamingResponse,
    )
    from openai_oxide.raw.admin.organization.audit_logs import (
        AsyncAuditLogsWithRawResponse,
        AsyncAuditLogsWithStreamingResponse,
        AuditLogsWithRawResponse,
        AuditLogsWithStreamingResponse,
    )
    from openai_oxide.raw.admin.organization.certificates import (
        AsyncCertificatesWithRawResponse,
        AsyncCertificatesWithStreamingResponse,
        CertificatesWithRawResponse,
        CertificatesWithStreamingResponse,
    )
    from openai_oxide.raw.admin.organization.data_retention import (
        AsyncDataRetentionWithRawResponse,
        AsyncDataRetentionWithStreamingResponse,
        DataRetentionWithRawResponse,
        DataRetentionWithStreamingResponse,
    )
    from openai_oxide.raw.admin.organization.external_keys import (
        AsyncExternalKeysWithRawResponse,
        AsyncExternalKeysWithStreamingResponse,
        ExternalKeysWithRawResponse,
        ExternalKeysWithStreamingResponse,
    )
    from openai_oxide.raw.admin.organization.external_storage import (
        AsyncExternalStorageWithRawResponse,
        AsyncExternalStorageWithStreamingResponse,
        ExternalStorageWithRawResponse,
        ExternalStorageWithStreamingResponse,
    )
    from openai_oxide.raw.admin.organization.groups import (
        AsyncGroupsWithRawResponse,
        AsyncGroupsWithStreamingResponse,
        GroupsWithRawResponse,
        GroupsWithStreamingResponse,
    )
    from openai_oxide.raw.admin.organization.invites import (
        AsyncInvitesWithRawResponse,
        AsyncInvitesWithStreamingResponse,
        InvitesWithRawResponse,
        InvitesWithStreamingResponse,
    )
    from openai_oxide.raw.admin.organization.projects import (
        AsyncProjectsWithRawResponse,
        AsyncProjectsWithStreamingResponse,
        ProjectsWithRawResponse,
        ProjectsWithStreamingResponse,
    )
    from openai_oxide.raw.admin.organization.roles import (
        AsyncRolesWithRawResponse,
        AsyncRolesWithStreamingResponse,
        RolesWithRawResponse,
        RolesWithStreamingResponse,
    )
    from openai_oxide.raw.admin.organization.spend_alerts import (
        AsyncSpendAlertsWithRawResponse,
        AsyncSpendAlertsWithStreamingResponse,
        SpendAlertsWithRawResponse,
        SpendAlertsWithStreamingResponse,
    )
    from openai_oxide.raw.admin.organization.spend_limit import (
        AsyncSpendLimitWithRawResponse,
        AsyncSpendLimitWithStreamingResponse,
        SpendLimitWithRawResponse,
        SpendLimitWithStreamingResponse,
    )
    from openai_oxide.raw.admin.organization.usage import (
        AsyncUsageWithRawResponse,
        AsyncUsageWithStreamingResponse,
        UsageWithRawResponse,
        UsageWithStreamingResponse,
    )
    from openai_oxide.raw.admin.organization.users import (
        AsyncUsersWithRawResponse,
        AsyncUsersWithStreamingResponse,
        UsersWithRawResponse,
        UsersWithStreamingResponse,
    )
    from openai_oxide.raw.admin.organization.workload_identity_providers import (
        AsyncWorkloadIdentityProvidersWithRawResponse,
        AsyncWorkloadIdentityProvidersWithStreamingResponse,
        WorkloadIdentityProvidersWithRawResponse,
        WorkloadIdentityProvidersWithStreamingResponse,
    )


class OrganizationWithRawResponse(Resource):
    """``client.admin.organization.with_raw_response``"""

    admin_api_keys: AdminAPIKeysWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.admin_api_keys:AdminAPIKeysWithRawResponse"
    )
    audit_logs: AuditLogsWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.audit_logs:AuditLogsWithRawResponse"
    )
    certificates: CertificatesWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.certificates:CertificatesWithRawResponse"
    )
    data_retention: DataRetentionWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.data_retention:DataRetentionWithRawResponse"
    )
    external_keys: ExternalKeysWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.external_keys:ExternalKeysWithRawResponse"
    )
    external_storage: ExternalStorageWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.external_storage:ExternalStorageWithRawResponse"
    )
    groups: GroupsWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.groups:GroupsWithRawResponse"
    )
    invites: InvitesWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.invites:InvitesWithRawResponse"
    )
    projects: ProjectsWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.projects:ProjectsWithRawResponse"
    )
    roles: RolesWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.roles:RolesWithRawResponse"
    )
    spend_alerts: SpendAlertsWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.spend_alerts:SpendAlertsWithRawResponse"
    )
    spend_limit: SpendLimitWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.spend_limit:SpendLimitWithRawResponse"
    )
    usage: UsageWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.usage:UsageWithRawResponse"
    )
    users: UsersWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.users:UsersWithRawResponse"
    )
    workload_identity_providers: WorkloadIdentityProvidersWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.workload_identity_providers:WorkloadIdentityProvidersWithRawResponse"
    )


class OrganizationWithStreamingResponse(Resource):
    """``client.admin.organization.with_streaming_response``"""

    admin_api_keys: AdminAPIKeysWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.admin_api_keys:AdminAPIKeysWithStreamingResponse"
    )
    audit_logs: AuditLogsWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.audit_logs:AuditLogsWithStreamingResponse"
    )
    certificates: CertificatesWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.certificates:CertificatesWithStreamingResponse"
    )
    data_retention: DataRetentionWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.data_retention:DataRetentionWithStreamingResponse"
    )
    external_keys: ExternalKeysWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.external_keys:ExternalKeysWithStreamingResponse"
    )
    external_storage: ExternalStorageWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.external_storage:ExternalStorageWithStreamingResponse"
    )
    groups: GroupsWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.groups:GroupsWithStreamingResponse"
    )
    invites: InvitesWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.invites:InvitesWithStreamingResponse"
    )
    projects: ProjectsWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.projects:ProjectsWithStreamingResponse"
    )
    roles: RolesWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.roles:RolesWithStreamingResponse"
    )
    spend_alerts: SpendAlertsWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.spend_alerts:SpendAlertsWithStreamingResponse"
    )
    spend_limit: SpendLimitWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.spend_limit:SpendLimitWithStreamingResponse"
    )
    usage: UsageWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.usage:UsageWithStreamingResponse"
    )
    users: UsersWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.users:UsersWithStreamingResponse"
    )
    workload_identity_providers: WorkloadIdentityProvidersWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.workload_identity_providers:WorkloadIdentityProvidersWithStreamingResponse"
    )


class AsyncOrganizationWithRawResponse(AsyncResource):
    """``client.admin.organization.with_raw_response``, for asyncio"""

    admin_api_keys: AsyncAdminAPIKeysWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.admin_api_keys:AsyncAdminAPIKeysWithRawResponse"
    )
    audit_logs: AsyncAuditLogsWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.audit_logs:AsyncAuditLogsWithRawResponse"
    )
    certificates: AsyncCertificatesWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.certificates:AsyncCertificatesWithRawResponse"
    )
    data_retention: AsyncDataRetentionWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.data_retention:AsyncDataRetentionWithRawResponse"
    )
    external_keys: AsyncExternalKeysWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.external_keys:AsyncExternalKeysWithRawResponse"
    )
    external_storage: AsyncExternalStorageWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.external_storage:AsyncExternalStorageWithRawResponse"
    )
    groups: AsyncGroupsWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.groups:AsyncGroupsWithRawResponse"
    )
    invites: AsyncInvitesWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.invites:AsyncInvitesWithRawResponse"
    )
    projects: AsyncProjectsWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.projects:AsyncProjectsWithRawResponse"
    )
    roles: AsyncRolesWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.roles:AsyncRolesWithRawResponse"
    )
    spend_alerts: AsyncSpendAlertsWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.spend_alerts:AsyncSpendAlertsWithRawResponse"
    )
    spend_limit: AsyncSpendLimitWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.spend_limit:AsyncSpendLimitWithRawResponse"
    )
    usage: AsyncUsageWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.usage:AsyncUsageWithRawResponse"
    )
    users: AsyncUsersWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.users:AsyncUsersWithRawResponse"
    )
    workload_identity_providers: AsyncWorkloadIdentityProvidersWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.workload_identity_providers:AsyncWorkloadIdentityProvidersWithRawResponse"
    )


class AsyncOrganizationWithStreamingResponse(AsyncResource):
    """``client.admin.organization.with_streaming_response``, for asyncio"""

    admin_api_keys: AsyncAdminAPIKeysWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.admin_api_keys:AsyncAdminAPIKeysWithStreamingResponse"
    )
    audit_logs: AsyncAuditLogsWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.audit_logs:AsyncAuditLogsWithStreamingResponse"
    )
    certificates: AsyncCertificatesWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.certificates:AsyncCertificatesWithStreamingResponse"
    )
    data_retention: AsyncDataRetentionWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.data_retention:AsyncDataRetentionWithStreamingResponse"
    )
    external_keys: AsyncExternalKeysWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.external_keys:AsyncExternalKeysWithStreamingResponse"
    )
    external_storage: AsyncExternalStorageWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.external_storage:AsyncExternalStorageWithStreamingResponse"
    )
    groups: AsyncGroupsWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.groups:AsyncGroupsWithStreamingResponse"
    )
    invites: AsyncInvitesWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.invites:AsyncInvitesWithStreamingResponse"
    )
    projects: AsyncProjectsWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.projects:AsyncProjectsWithStreamingResponse"
    )
    roles: AsyncRolesWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.roles:AsyncRolesWithStreamingResponse"
    )
    spend_alerts: AsyncSpendAlertsWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.spend_alerts:AsyncSpendAlertsWithStreamingResponse"
    )
    spend_limit: AsyncSpendLimitWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.spend_limit:AsyncSpendLimitWithStreamingResponse"
    )
    usage: AsyncUsageWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.usage:AsyncUsageWithStreamingResponse"
    )
    users: AsyncUsersWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.users:AsyncUsersWithStreamingResponse"
    )
    workload_identity_providers: AsyncWorkloadIdentityProvidersWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.workload_identity_providers:AsyncWorkloadIdentityProvidersWithStreamingResponse"
    )
