# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization``"""

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

if TYPE_CHECKING:
    from openai_oxide.raw.admin.organization import (
        AsyncOrganizationWithRawResponse,
        AsyncOrganizationWithStreamingResponse,
        OrganizationWithRawResponse,
        OrganizationWithStreamingResponse,
    )
    from openai_oxide.resources.admin.organization.admin_api_keys import (
        AdminAPIKeys,
        AsyncAdminAPIKeys,
    )
    from openai_oxide.resources.admin.organization.audit_logs import AsyncAuditLogs, AuditLogs
    from openai_oxide.resources.admin.organization.certificates import (
        AsyncCertificates,
        Certificates,
    )
    from openai_oxide.resources.admin.organization.data_retention import (
        AsyncDataRetention,
        DataRetention,
    )
    from openai_oxide.resources.admin.organization.external_keys import (
        AsyncExternalKeys,
        ExternalKeys,
    )
    from openai_oxide.resources.admin.organization.external_storage import (
        AsyncExternalStorage,
        ExternalStorage,
    )
    from openai_oxide.resources.admin.organization.groups import AsyncGroups, Groups
    from openai_oxide.resources.admin.organization.invites import AsyncInvites, Invites
    from openai_oxide.resources.admin.organization.projects import AsyncProjects, Projects
    from openai_oxide.resources.admin.organization.roles import AsyncRoles, Roles
    from openai_oxide.resources.admin.organization.spend_alerts import AsyncSpendAlerts, SpendAlerts
    from openai_oxide.resources.admin.organization.spend_limit import AsyncSpendLimit, SpendLimit
    from openai_oxide.resources.admin.organization.usage import AsyncUsage, Usage
    from openai_oxide.resources.admin.organization.users import AsyncUsers, Users
    from openai_oxide.resources.admin.organization.workload_identity_providers import (
        AsyncWorkloadIdentityProviders,
        WorkloadIdentityProviders,
    )

__all__ = ["AsyncOrganization", "Organization"]


class Organization(Resource):
    """``client.admin.organization``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: OrganizationWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization:OrganizationWithRawResponse"
    )
    with_streaming_response: OrganizationWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization:OrganizationWithStreamingResponse"
    )
    admin_api_keys: AdminAPIKeys = resource(
        "openai_oxide.resources.admin.organization.admin_api_keys:AdminAPIKeys"
    )
    audit_logs: AuditLogs = resource(
        "openai_oxide.resources.admin.organization.audit_logs:AuditLogs"
    )
    certificates: Certificates = resource(
        "openai_oxide.resources.admin.organization.certificates:Certificates"
    )
    data_retention: DataRetention = resource(
        "openai_oxide.resources.admin.organization.data_retention:DataRetention"
    )
    external_keys: ExternalKeys = resource(
        "openai_oxide.resources.admin.organization.external_keys:ExternalKeys"
    )
    external_storage: ExternalStorage = resource(
        "openai_oxide.resources.admin.organization.external_storage:ExternalStorage"
    )
    groups: Groups = resource("openai_oxide.resources.admin.organization.groups:Groups")
    invites: Invites = resource("openai_oxide.resources.admin.organization.invites:Invites")
    projects: Projects = resource("openai_oxide.resources.admin.organization.projects:Projects")
    roles: Roles = resource("openai_oxide.resources.admin.organization.roles:Roles")
    spend_alerts: SpendAlerts = resource(
        "openai_oxide.resources.admin.organization.spend_alerts:SpendAlerts"
    )
    spend_limit: SpendLimit = resource(
        "openai_oxide.resources.admin.organization.spend_limit:SpendLimit"
    )
    usage: Usage = resource("openai_oxide.resources.admin.organization.usage:Usage")
    users: Users = resource("openai_oxide.resources.admin.organization.users:Users")
    workload_identity_providers: WorkloadIdentityProviders = resource(
        "openai_oxide.resources.admin.organization.workload_identity_providers:WorkloadIdentityProviders"
    )


class AsyncOrganization(AsyncResource):
    """``client.admin.organization``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncOrganizationWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization:AsyncOrganizationWithRawResponse"
    )
    with_streaming_response: AsyncOrganizationWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization:AsyncOrganizationWithStreamingResponse"
    )
    admin_api_keys: AsyncAdminAPIKeys = resource(
        "openai_oxide.resources.admin.organization.admin_api_keys:AsyncAdminAPIKeys"
    )
    audit_logs: AsyncAuditLogs = resource(
        "openai_oxide.resources.admin.organization.audit_logs:AsyncAuditLogs"
    )
    certificates: AsyncCertificates = resource(
        "openai_oxide.resources.admin.organization.certificates:AsyncCertificates"
    )
    data_retention: AsyncDataRetention = resource(
        "openai_oxide.resources.admin.organization.data_retention:AsyncDataRetention"
    )
    external_keys: AsyncExternalKeys = resource(
        "openai_oxide.resources.admin.organization.external_keys:AsyncExternalKeys"
    )
    external_storage: AsyncExternalStorage = resource(
        "openai_oxide.resources.admin.organization.external_storage:AsyncExternalStorage"
    )
    groups: AsyncGroups = resource("openai_oxide.resources.admin.organization.groups:AsyncGroups")
    invites: AsyncInvites = resource(
        "openai_oxide.resources.admin.organization.invites:AsyncInvites"
    )
    projects: AsyncProjects = resource(
        "openai_oxide.resources.admin.organization.projects:AsyncProjects"
    )
    roles: AsyncRoles = resource("openai_oxide.resources.admin.organization.roles:AsyncRoles")
    spend_alerts: AsyncSpendAlerts = resource(
        "openai_oxide.resources.admin.organization.spend_alerts:AsyncSpendAlerts"
    )
    spend_limit: AsyncSpendLimit = resource(
        "openai_oxide.resources.admin.organization.spend_limit:AsyncSpendLimit"
    )
    usage: AsyncUsage = resource("openai_oxide.resources.admin.organization.usage:AsyncUsage")
    users: AsyncUsers = resource("openai_oxide.resources.admin.organization.users:AsyncUsers")
    workload_identity_providers: AsyncWorkloadIdentityProviders = resource(
        "openai_oxide.resources.admin.organization.workload_identity_providers:AsyncWorkloadIdentityProviders"
    )


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
