# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests: admin"""

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from openai_oxide_runtime import RequestOptions

__all__ = [
    "APIKeyCreateArguments",
    "APIKeyCreateParams",
    "APIKeyListArguments",
    "APIKeyListParams",
    "AdminAPIKeyCreateArguments",
    "AdminAPIKeyCreateParams",
    "AdminAPIKeyListArguments",
    "AdminAPIKeyListParams",
    "AuditLogEventType",
    "AuditLogListArguments",
    "AuditLogListParams",
    "CertificateActivateArguments",
    "CertificateActivateParams",
    "CertificateCreateArguments",
    "CertificateCreateParams",
    "CertificateDeactivateArguments",
    "CertificateDeactivateParams",
    "CertificateListArguments",
    "CertificateListParams",
    "CertificateRetrieveArguments",
    "CertificateRetrieveParams",
    "CertificateUpdateArguments",
    "CertificateUpdateParams",
    "DataRetentionUpdateArguments",
    "DataRetentionUpdateParams",
    "GroupCreateArguments",
    "GroupCreateParams",
    "GroupListArguments",
    "GroupListParams",
    "GroupRoleCreateArguments",
    "GroupRoleCreateParams",
    "GroupRoleListArguments",
    "GroupRoleListParams",
    "GroupUpdateArguments",
    "GroupUpdateParams",
    "GroupUserListArguments",
    "GroupUserListParams",
    "HostedToolPermissionUpdateArguments",
    "HostedToolPermissionUpdateParam",
    "HostedToolPermissionUpdateParams",
    "InviteCreateArguments",
    "InviteCreateParams",
    "InviteListArguments",
    "InviteListParams",
    "InviteRequestProjectParam",
    "ListAuditLogsEffectiveAtParam",
    "ModelPermissionUpdateArguments",
    "ModelPermissionUpdateParams",
    "ProjectCertificateActivateArguments",
    "ProjectCertificateActivateParams",
    "ProjectCertificateDeactivateArguments",
    "ProjectCertificateDeactivateParams",
    "ProjectCertificateListArguments",
    "ProjectCertificateListParams",
    "ProjectCreateArguments",
    "ProjectCreateParams",
    "ProjectDataRetentionUpdateArguments",
    "ProjectDataRetentionUpdateParams",
    "ProjectGroupCreateArguments",
    "ProjectGroupCreateParams",
    "ProjectGroupListArguments",
    "ProjectGroupListParams",
    "ProjectGroupRetrieveArguments",
    "ProjectGroupRetrieveParams",
    "ProjectGroupRoleCreateArguments",
    "ProjectGroupRoleCreateParams",
    "ProjectGroupRoleListArguments",
    "ProjectGroupRoleListParams",
    "ProjectListArguments",
    "ProjectListParams",
    "ProjectRoleCreateArguments",
    "ProjectRoleCreateParams",
    "ProjectRoleListArguments",
    "ProjectRoleListParams",
    "ProjectRoleUpdateArguments",
    "ProjectRoleUpdateParams",
    "ProjectSpendAlertCreateArguments",
    "ProjectSpendAlertCreateParams",
    "ProjectSpendAlertListArguments",
    "ProjectSpendAlertListParams",
    "ProjectSpendAlertUpdateArguments",
    "ProjectSpendAlertUpdateParams",
    "ProjectSpendLimitUpdateArguments",
    "ProjectSpendLimitUpdateParams",
    "ProjectUpdateArguments",
    "ProjectUpdateParams",
    "ProjectUserCreateArguments",
    "ProjectUserCreateParams",
    "ProjectUserListArguments",
    "ProjectUserListParams",
    "ProjectUserRoleCreateArguments",
    "ProjectUserRoleCreateParams",
    "ProjectUserRoleListArguments",
    "ProjectUserRoleListParams",
    "ProjectUserUpdateArguments",
    "ProjectUserUpdateParams",
    "PublicProjectResidency",
    "RateLimitListRateLimitsArguments",
    "RateLimitListRateLimitsParams",
    "RateLimitUpdateRateLimitArguments",
    "RateLimitUpdateRateLimitParams",
    "RoleCreateArguments",
    "RoleCreateParams",
    "RoleListArguments",
    "RoleListParams",
    "RoleUpdateArguments",
    "RoleUpdateParams",
    "ServiceAccountCreateArguments",
    "ServiceAccountCreateParams",
    "ServiceAccountListArguments",
    "ServiceAccountListParams",
    "ServiceAccountUpdateArguments",
    "ServiceAccountUpdateParams",
    "SpendAlertCreateArguments",
    "SpendAlertCreateParams",
    "SpendAlertListArguments",
    "SpendAlertListParams",
    "SpendAlertNotificationChannelParam",
    "SpendAlertUpdateArguments",
    "SpendAlertUpdateParams",
    "SpendLimitUpdateArguments",
    "SpendLimitUpdateParams",
    "UsageAudioSpeechesArguments",
    "UsageAudioSpeechesParams",
    "UsageAudioTranscriptionsArguments",
    "UsageAudioTranscriptionsParams",
    "UsageCodeInterpreterSessionsArguments",
    "UsageCodeInterpreterSessionsParams",
    "UsageCompletionsArguments",
    "UsageCompletionsParams",
    "UsageCostsArguments",
    "UsageCostsParams",
    "UsageEmbeddingsArguments",
    "UsageEmbeddingsParams",
    "UsageFileSearchCallsArguments",
    "UsageFileSearchCallsParams",
    "UsageImagesArguments",
    "UsageImagesParams",
    "UsageModerationsArguments",
    "UsageModerationsParams",
    "UsageVectorStoresArguments",
    "UsageVectorStoresParams",
    "UsageWebSearchCallsArguments",
    "UsageWebSearchCallsParams",
    "UserCreateArguments",
    "UserCreateParams",
    "UserListArguments",
    "UserListParams",
    "UserRoleCreateArguments",
    "UserRoleCreateParams",
    "UserRoleListArguments",
    "UserRoleListParams",
    "UserUpdateArguments",
    "UserUpdateParams",
]


AuditLogEventType: TypeAlias = Literal[
    "api_key.created",
    "api_key.updated",
    "api_key.deleted",
    "certificate.created",
    "certificate.updated",
    "certificate.deleted",
    "certificates.activated",
    "certificates.deactivated",
    "checkpoint.permission.created",
    "checkpoint.permission.deleted",
    "external_key.registered",
    "external_key.removed",
    "group.created",
    "group.updated",
    "group.deleted",
    "invite.sent",
    "invite.accepted",
    "invite.deleted",
    "ip_allowlist.created",
    "ip_allowlist.updated",
    "ip_allowlist.deleted",
    "ip_allowlist.config.activated",
    "ip_allowlist.config.deactivated",
    "login.succeeded",
    "login.failed",
    "logout.succeeded",
    "logout.failed",
    "organization.updated",
    "project.created",
    "project.updated",
    "project.archived",
    "project.deleted",
    "rate_limit.updated",
    "rate_limit.deleted",
    "resource.deleted",
    "tunnel.created",
    "tunnel.updated",
    "tunnel.deleted",
    "workload_identity_provider.created",
    "workload_identity_provider.updated",
    "workload_identity_provider.deleted",
    "workload_identity_provider_mapping.created",
    "workload_identity_provider_mapping.updated",
    "workload_identity_provider_mapping.deleted",
    "role.created",
    "role.updated",
    "role.deleted",
    "role.assignment.created",
    "role.assignment.deleted",
    "role.bound_to_resource",
    "role.unbound_from_resource",
    "scim.enabled",
    "scim.disabled",
    "service_account.created",
    "service_account.updated",
    "service_account.deleted",
    "user.added",
    "user.updated",
    "user.deleted",
    "tenant.metadata.updated",
    "tenant.microsoft_entra_mapping.upserted",
    "tenant.microsoft_entra_mapping.deleted",
    "tenant.workload_identity.provider.created",
    "tenant.workload_identity.provider.updated",
    "tenant.workload_identity.provider.archived",
    "tenant.workload_identity.mapping.created",
    "tenant.workload_identity.mapping.updated",
    "tenant.workload_identity.mapping.archived",
    "tenant.workload_identity.binding.created",
    "tenant.workload_identity.principal.provisioned",
    "tenant.workload_identity.access_token.issued",
    "tenant.admin_api_key.created",
    "tenant.admin_api_key.updated",
    "tenant.admin_api_key.deleted",
    "tenant.project_api_key.created",
    "tenant.chatgpt_access_token.revoked",
    "tenant.migration.completed",
    "tenant.sso.migrated",
    "tenant.domains.migrated",
    "tenant.sso_connection.created",
    "tenant.sso_connection.updated",
    "tenant.sso_connection.deleted",
    "tenant.sso_connection.setup.started",
    "tenant.policy.created",
    "tenant.policy.updated",
    "tenant.policy.deleted",
    "tenant.policy.attached",
    "tenant.policy.detached",
    "tenant.principal_authentication_policy.resolved",
    "tenant.scim.setup.started",
    "tenant.scim.deletion.requested",
    "tenant.scim.directory.created",
    "tenant.product_access_policy.updated",
    "tenant.resource_share_grant.created",
    "tenant.resource_share_grant.updated",
    "tenant.resource_share_grant.accepted",
    "tenant.resource_share_grant.declined",
    "tenant.resource_share_grant.revoked",
    "tenant.resource_share_grant.deleted",
    "tenant.service_account.updated",
    "tenant.service_account.deleted",
    "tenant.service_account.token.revoked",
    "tenant.billing.overage_limit.updated",
    "tenant.billing.alerts.updated",
    "tenant.billing.info.updated",
    "tenant.usage_limit.workspace.updated",
    "tenant.usage_limit.group.updated",
    "tenant.usage_limit.user.updated",
    "tenant.usage_limit.increase_request.updated",
    "tenant.usage_limit.increase_request.resolved",
    "tenant.group.created",
    "tenant.group.updated",
    "tenant.group.deleted",
    "tenant.group.member.added",
    "tenant.group.member.removed",
    "tenant.migration_rollout.status.updated",
    "tenant.migration_rollout.tier.updated",
    "tenant.role.metadata.updated",
    "tenant.custom_role.created",
    "tenant.custom_role.updated",
    "tenant.custom_role.deleted",
    "tenant.role_assignment.created",
    "tenant.role_assignment.deleted",
    "tenant.resource_role_assignment.created",
    "tenant.resource_role_assignment.deleted",
    "tenant.resource_access.updated",
    "tenant.resource_access.deleted",
    "tenant.ads_account.onboarding.redemption",
    "tenant.session_policy.created",
    "tenant.session_policy.updated",
    "tenant.session_policy.deleted",
    "tenant.session_revocation.started",
    "tenant.third_party_app_policy.updated",
    "tenant.user.added",
    "tenant.user.updated",
    "tenant.user.removed",
    "tenant.user.looked_up",
    "tenant.user.invited",
    "tenant.membership.revoked",
    "tenant.api_organization_invite.upserted",
    "tenant.api_organization_invite.deleted",
    "tenant.chatgpt_workspace_invite.upserted",
    "tenant.membership.accepted",
    "tenant.membership.declined",
    "tenant.workspace_invite_email_settings.updated",
]
"""A part of ``AuditLogListResponse`` and ``GET /organization/audit_logs``."""


class HostedToolPermissionUpdateParam(TypedDict, total=False):
    """A part of ``ProjectHostedToolPermissionsUpdateRequest``."""

    enabled: Required[bool]
    """Whether it is switched on."""


class InviteRequestProjectParam(TypedDict, total=False):
    """The ``projects`` of ``InviteRequest``."""

    id: Required[str]
    """Unique id."""

    role: Required[Literal["member", "owner"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""


class SpendAlertNotificationChannelParam(TypedDict, total=False):
    """A part of ``CreateSpendAlertBody``, ``OrganizationSpendAlert`` and ``ProjectSpendAlert``."""

    type: Required[Literal["email"]]
    """Kind, by which variants are told apart."""

    recipients: Required[Sequence[str]]
    """Who gets the alert, as email addresses."""

    subject_prefix: str | None
    """Text in front of the subject of each email; null for none."""


PublicProjectResidency: TypeAlias = Literal[
    "GLOBAL",
    "US_STORAGE_PROCESSING",
    "EU_STORAGE_PROCESSING",
    "JP_STORAGE",
    "KR_STORAGE",
    "CA_STORAGE",
    "SG_STORAGE",
    "IN_STORAGE",
    "AU_STORAGE",
    "GB_STORAGE",
    "AE_STORAGE",
    "AE_STORAGE_PROCESSING",
]
"""A part of ``Project`` and ``ProjectCreateRequest``."""


class ListAuditLogsEffectiveAtParam(TypedDict, total=False):
    """The ``effective_at`` of ``ListAuditLogs``."""

    gt: int
    """Later than this Unix time in seconds."""

    gte: int
    """At or later than this Unix time in seconds."""

    lt: int
    """Earlier than this Unix time in seconds."""

    lte: int
    """At or earlier than this Unix time in seconds."""


class AdminAPIKeyCreateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/admin_api_keys``."""

    name: Required[str]
    """Its name."""

    expires_in_seconds: int
    """Lifetime of the key in seconds; without it the key never expires. At least 1, at most 31536000."""


class AdminAPIKeyCreateArguments(AdminAPIKeyCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/admin_api_keys``: its parameters and the options of any request."""


class AdminAPIKeyListParams(TypedDict, total=False):
    """The parameters of ``GET /organization/admin_api_keys``."""

    after: str | None
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    order: Literal["asc", "desc"]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'asc'."""

    limit: int
    """The most that is allowed, or the most items to return on a page. Default 20."""


class AdminAPIKeyListArguments(AdminAPIKeyListParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/admin_api_keys``: its parameters and the options of any request."""


class AuditLogListParams(TypedDict, total=False):
    """The parameters of ``GET /organization/audit_logs``."""

    effective_at: ListAuditLogsEffectiveAtParam
    """When the event happened, Unix time in seconds; as a filter, a range of it."""

    project_ids: Sequence[str]
    """Keep only events of these projects, by id."""

    event_types: Iterable[AuditLogEventType]
    """Keep only events of these types."""

    actor_ids: Sequence[str]
    """Keep only what these users or service accounts did, by id."""

    actor_emails: Sequence[str]
    """Keep only what these users did, by email address."""

    resource_ids: Sequence[str]
    """Keep only events that concern these resources, by id."""

    tenant_only: bool
    """True to list only the events of the organization's tenant. Default False."""

    limit: int
    """The most that is allowed, or the most items to return on a page. Default 20."""

    after: str
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    before: str
    """Cursor. Id of an item; the page ends right in front of it."""


class AuditLogListArguments(AuditLogListParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/audit_logs``: its parameters and the options of any request."""


class CertificateActivateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/certificates/activate``."""

    certificate_ids: Required[Sequence[str]]
    """Ids of the certificates to switch. At least 1 item, at most 10 items."""


class CertificateActivateArguments(CertificateActivateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/certificates/activate``: its parameters and the options of any request."""


class CertificateCreateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/certificates``."""

    certificate: Required[str]
    """The certificate as PEM text."""

    name: str
    """Its name."""


class CertificateCreateArguments(CertificateCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/certificates``: its parameters and the options of any request."""


class CertificateDeactivateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/certificates/deactivate``."""

    certificate_ids: Required[Sequence[str]]
    """Ids of the certificates to switch. At least 1 item, at most 10 items."""


class CertificateDeactivateArguments(CertificateDeactivateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/certificates/deactivate``: its parameters and the options of any request."""


class CertificateListParams(TypedDict, total=False):
    """The parameters of ``GET /organization/certificates``."""

    limit: int
    """The most that is allowed, or the most items to return on a page. Default 20."""

    after: str
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    order: Literal["asc", "desc"]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'desc'."""


class CertificateListArguments(CertificateListParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/certificates``: its parameters and the options of any request."""


class CertificateRetrieveParams(TypedDict, total=False):
    """The parameters of ``GET /organization/certificates/{certificate_id}``."""

    include: Sequence[Literal["content"]]
    """Extra data to return, each named by its path in the answer."""


class CertificateRetrieveArguments(CertificateRetrieveParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/certificates/{certificate_id}``: its parameters and the options of any request."""


class CertificateUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/certificates/{certificate_id}``."""

    name: str
    """Its name."""


class CertificateUpdateArguments(CertificateUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/certificates/{certificate_id}``: its parameters and the options of any request."""


class DataRetentionUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/data_retention``."""

    retention_type: Required[
        Literal[
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ]
    ]
    """How data are retained, such as `zero_data_retention`."""


class DataRetentionUpdateArguments(DataRetentionUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/data_retention``: its parameters and the options of any request."""


class GroupCreateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/groups``."""

    name: Required[str]
    """Its name. At least 1 character, at most 255 characters."""


class GroupCreateArguments(GroupCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/groups``: its parameters and the options of any request."""


class GroupListParams(TypedDict, total=False):
    """The parameters of ``GET /organization/groups``."""

    limit: int
    """The most that is allowed, or the most items to return on a page. At least 0, at most 1000. Default 100."""

    after: str
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    order: Literal["asc", "desc"]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'asc'."""


class GroupListArguments(GroupListParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/groups``: its parameters and the options of any request."""


class GroupRoleCreateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/groups/{group_id}/roles``."""

    role_id: Required[str]
    """Id of the role."""


class GroupRoleCreateArguments(GroupRoleCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/groups/{group_id}/roles``: its parameters and the options of any request."""


class GroupRoleListParams(TypedDict, total=False):
    """The parameters of ``GET /organization/groups/{group_id}/roles``."""

    limit: int
    """The most that is allowed, or the most items to return on a page. At least 0, at most 1000."""

    after: str
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    order: Literal["asc", "desc"]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""


class GroupRoleListArguments(GroupRoleListParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/groups/{group_id}/roles``: its parameters and the options of any request."""


class GroupUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/groups/{group_id}``."""

    name: Required[str]
    """Its name. At least 1 character, at most 255 characters."""


class GroupUpdateArguments(GroupUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/groups/{group_id}``: its parameters and the options of any request."""


class UserCreateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/groups/{group_id}/users``."""

    user_id: Required[str]
    """Id of the user."""


class UserCreateArguments(UserCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/groups/{group_id}/users``: its parameters and the options of any request."""


class GroupUserListParams(TypedDict, total=False):
    """The parameters of ``GET /organization/groups/{group_id}/users``."""

    limit: int
    """The most that is allowed, or the most items to return on a page. At least 0, at most 1000. Default 100."""

    after: str
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    order: Literal["asc", "desc"]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'desc'."""


class GroupUserListArguments(GroupUserListParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/groups/{group_id}/users``: its parameters and the options of any request."""


class InviteCreateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/invites``."""

    email: Required[str]
    """Email address."""

    role: Required[Literal["reader", "owner"]]
    """What the person may do: `owner` or `reader`."""

    projects: Iterable[InviteRequestProjectParam]
    """Projects the person joins on acceptance, with the role in each."""


class InviteCreateArguments(InviteCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/invites``: its parameters and the options of any request."""


class InviteListParams(TypedDict, total=False):
    """The parameters of ``GET /organization/invites``."""

    limit: int
    """The most that is allowed, or the most items to return on a page. Default 20."""

    after: str
    """Cursor. Id of the last item already seen; the page starts right behind it."""


class InviteListArguments(InviteListParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/invites``: its parameters and the options of any request."""


class APIKeyListParams(TypedDict, total=False):
    """The parameters of ``GET /organization/projects/{project_id}/api_keys``."""

    limit: int
    """The most that is allowed, or the most items to return on a page. Default 20."""

    after: str
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    owner_project_access: Literal["active", "inactive", "any"]
    """Whether the owner of the key can still get into the project."""


class APIKeyListArguments(APIKeyListParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/projects/{project_id}/api_keys``: its parameters and the options of any request."""


class ProjectCertificateActivateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/projects/{project_id}/certificates/activate``."""

    certificate_ids: Required[Sequence[str]]
    """Ids of the certificates to switch. At least 1 item, at most 10 items."""


class ProjectCertificateActivateArguments(
    ProjectCertificateActivateParams, RequestOptions, total=False
):
    """The arguments of ``POST /organization/projects/{project_id}/certificates/activate``: its parameters and the options of any request."""


class ProjectCertificateDeactivateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/projects/{project_id}/certificates/deactivate``."""

    certificate_ids: Required[Sequence[str]]
    """Ids of the certificates to switch. At least 1 item, at most 10 items."""


class ProjectCertificateDeactivateArguments(
    ProjectCertificateDeactivateParams, RequestOptions, total=False
):
    """The arguments of ``POST /organization/projects/{project_id}/certificates/deactivate``: its parameters and the options of any request."""


class ProjectCertificateListParams(TypedDict, total=False):
    """The parameters of ``GET /organization/projects/{project_id}/certificates``."""

    limit: int
    """The most that is allowed, or the most items to return on a page. Default 20."""

    after: str
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    order: Literal["asc", "desc"]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'desc'."""


class ProjectCertificateListArguments(ProjectCertificateListParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/projects/{project_id}/certificates``: its parameters and the options of any request."""


class ProjectCreateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/projects``."""

    name: Required[str]
    """Its name."""

    residency: PublicProjectResidency | None
    """Where data are stored and processed."""

    external_key_id: str | None
    """Id of the customer-held encryption key the project uses; null for none."""


class ProjectCreateArguments(ProjectCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/projects``: its parameters and the options of any request."""


class ProjectDataRetentionUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/projects/{project_id}/data_retention``."""

    retention_type: Required[
        Literal[
            "organization_default",
            "none",
            "zero_data_retention",
            "modified_abuse_monitoring",
            "enhanced_zero_data_retention",
            "enhanced_modified_abuse_monitoring",
        ]
    ]
    """How data are retained, such as `zero_data_retention`."""


class ProjectDataRetentionUpdateArguments(
    ProjectDataRetentionUpdateParams, RequestOptions, total=False
):
    """The arguments of ``POST /organization/projects/{project_id}/data_retention``: its parameters and the options of any request."""


class ProjectGroupCreateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/projects/{project_id}/groups``."""

    group_id: Required[str]
    """Id of the group."""

    role: Required[str]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""


class ProjectGroupCreateArguments(ProjectGroupCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/projects/{project_id}/groups``: its parameters and the options of any request."""


class ProjectGroupListParams(TypedDict, total=False):
    """The parameters of ``GET /organization/projects/{project_id}/groups``."""

    limit: int
    """The most that is allowed, or the most items to return on a page. At least 0, at most 100. Default 20."""

    after: str
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    order: Literal["asc", "desc"]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'asc'."""


class ProjectGroupListArguments(ProjectGroupListParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/projects/{project_id}/groups``: its parameters and the options of any request."""


class ProjectGroupRetrieveParams(TypedDict, total=False):
    """The parameters of ``GET /organization/projects/{project_id}/groups/{group_id}``."""

    group_type: Literal["group", "tenant_group"]
    """Whether it is a group of the organization or of its tenant. Default 'group'."""


class ProjectGroupRetrieveArguments(ProjectGroupRetrieveParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/projects/{project_id}/groups/{group_id}``: its parameters and the options of any request."""


class ProjectGroupRoleCreateParams(TypedDict, total=False):
    """The parameters of ``POST /projects/{project_id}/groups/{group_id}/roles``."""

    role_id: Required[str]
    """Id of the role."""


class ProjectGroupRoleCreateArguments(ProjectGroupRoleCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /projects/{project_id}/groups/{group_id}/roles``: its parameters and the options of any request."""


class ProjectGroupRoleListParams(TypedDict, total=False):
    """The parameters of ``GET /projects/{project_id}/groups/{group_id}/roles``."""

    limit: int
    """The most that is allowed, or the most items to return on a page. At least 0, at most 1000."""

    after: str
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    order: Literal["asc", "desc"]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""


class ProjectGroupRoleListArguments(ProjectGroupRoleListParams, RequestOptions, total=False):
    """The arguments of ``GET /projects/{project_id}/groups/{group_id}/roles``: its parameters and the options of any request."""


class HostedToolPermissionUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/projects/{project_id}/hosted_tool_permissions``."""

    file_search: HostedToolPermissionUpdateParam | None
    """File search: its settings, its stores or its call."""

    web_search: HostedToolPermissionUpdateParam | None
    """Permission for web search."""

    image_generation: HostedToolPermissionUpdateParam | None
    """Permission for image generation."""

    mcp: HostedToolPermissionUpdateParam | None
    """Permission for MCP servers."""

    code_interpreter: HostedToolPermissionUpdateParam | None
    """The code interpreter: its settings, its files or its call."""


class HostedToolPermissionUpdateArguments(
    HostedToolPermissionUpdateParams, RequestOptions, total=False
):
    """The arguments of ``POST /organization/projects/{project_id}/hosted_tool_permissions``: its parameters and the options of any request."""


class ProjectListParams(TypedDict, total=False):
    """The parameters of ``GET /organization/projects``."""

    limit: int
    """The most that is allowed, or the most items to return on a page. Default 20."""

    after: str
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    include_archived: bool
    """True to list retired projects too. Default False."""


class ProjectListArguments(ProjectListParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/projects``: its parameters and the options of any request."""


class ModelPermissionUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/projects/{project_id}/model_permissions``."""

    mode: Required[Literal["allow_list", "deny_list"]]
    """Whether the listed models are the only ones allowed or the ones forbidden."""

    model_ids: Required[Sequence[str]]
    """Names of the models on the list."""


class ModelPermissionUpdateArguments(ModelPermissionUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/projects/{project_id}/model_permissions``: its parameters and the options of any request."""


class RateLimitListRateLimitsParams(TypedDict, total=False):
    """The parameters of ``GET /organization/projects/{project_id}/rate_limits``."""

    limit: int
    """The most that is allowed, or the most items to return on a page. Default 100."""

    after: str
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    before: str
    """Cursor. Id of an item; the page ends right in front of it."""


class RateLimitListRateLimitsArguments(RateLimitListRateLimitsParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/projects/{project_id}/rate_limits``: its parameters and the options of any request."""


class RateLimitUpdateRateLimitParams(TypedDict, total=False):
    """The parameters of ``POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}``."""

    max_requests_per_1_minute: int
    """Limit on requests, per minute."""

    max_tokens_per_1_minute: int
    """Limit on tokens, per minute."""

    max_images_per_1_minute: int
    """Limit on images, per minute."""

    max_audio_megabytes_per_1_minute: int
    """Limit on audio in megabytes, per minute."""

    max_requests_per_1_day: int
    """Limit on requests, per day."""

    batch_1_day_max_input_tokens: int
    """Limit on input tokens that batches may queue, per day."""


class RateLimitUpdateRateLimitArguments(
    RateLimitUpdateRateLimitParams, RequestOptions, total=False
):
    """The arguments of ``POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}``: its parameters and the options of any request."""


class ProjectRoleCreateParams(TypedDict, total=False):
    """The parameters of ``POST /projects/{project_id}/roles``."""

    role_name: Required[str]
    """The role's name."""

    permissions: Required[Sequence[str]]
    """What the role allows, by name."""

    description: str | None
    """What it is or does, as free text; for tools, the model reads it."""


class ProjectRoleCreateArguments(ProjectRoleCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /projects/{project_id}/roles``: its parameters and the options of any request."""


class ProjectRoleListParams(TypedDict, total=False):
    """The parameters of ``GET /projects/{project_id}/roles``."""

    limit: int
    """The most that is allowed, or the most items to return on a page. At least 0, at most 1000. Default 1000."""

    after: str
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    order: Literal["asc", "desc"]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'asc'."""


class ProjectRoleListArguments(ProjectRoleListParams, RequestOptions, total=False):
    """The arguments of ``GET /projects/{project_id}/roles``: its parameters and the options of any request."""


class ProjectRoleUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /projects/{project_id}/roles/{role_id}``."""

    permissions: Sequence[str] | None
    """What the role allows, by name."""

    description: str | None
    """What it is or does, as free text; for tools, the model reads it."""

    role_name: str | None
    """The role's name."""


class ProjectRoleUpdateArguments(ProjectRoleUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /projects/{project_id}/roles/{role_id}``: its parameters and the options of any request."""


class APIKeyCreateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys``."""

    name: str
    """Its name."""

    scopes: Sequence[str]
    """What the key may do, such as `api.model.request`."""


class APIKeyCreateArguments(APIKeyCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys``: its parameters and the options of any request."""


class ServiceAccountCreateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/projects/{project_id}/service_accounts``."""

    name: Required[str]
    """Its name."""

    create_service_account_only: bool | None
    """True to make the account alone, with no role and no key."""


class ServiceAccountCreateArguments(ServiceAccountCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/projects/{project_id}/service_accounts``: its parameters and the options of any request."""


class ServiceAccountListParams(TypedDict, total=False):
    """The parameters of ``GET /organization/projects/{project_id}/service_accounts``."""

    limit: int
    """The most that is allowed, or the most items to return on a page. Default 20."""

    after: str
    """Cursor. Id of the last item already seen; the page starts right behind it."""


class ServiceAccountListArguments(ServiceAccountListParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/projects/{project_id}/service_accounts``: its parameters and the options of any request."""


class ServiceAccountUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}``."""

    name: str
    """Its name."""

    role: Literal["member", "owner"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""


class ServiceAccountUpdateArguments(ServiceAccountUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}``: its parameters and the options of any request."""


class ProjectSpendAlertCreateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/projects/{project_id}/spend_alerts``."""

    threshold_amount: Required[int]
    """The amount of spending at which the alert is sent, in cents. At least 0."""

    currency: Required[Literal["USD"]]
    """Currency code of three letters."""

    interval: Required[Literal["month"]]
    """The period over which spending is counted."""

    notification_channel: Required[SpendAlertNotificationChannelParam]
    """How the alert is delivered."""


class ProjectSpendAlertCreateArguments(ProjectSpendAlertCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/projects/{project_id}/spend_alerts``: its parameters and the options of any request."""


class ProjectSpendAlertListParams(TypedDict, total=False):
    """The parameters of ``GET /organization/projects/{project_id}/spend_alerts``."""

    limit: int
    """The most that is allowed, or the most items to return on a page. At least 0, at most 100."""

    order: Literal["asc", "desc"]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'asc'."""

    after: str
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    before: str
    """Cursor. Id of an item; the page ends right in front of it."""


class ProjectSpendAlertListArguments(ProjectSpendAlertListParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/projects/{project_id}/spend_alerts``: its parameters and the options of any request."""


class ProjectSpendAlertUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/projects/{project_id}/spend_alerts/{alert_id}``."""

    threshold_amount: Required[int]
    """The amount of spending at which the alert is sent, in cents. At least 0."""

    currency: Required[Literal["USD"]]
    """Currency code of three letters."""

    interval: Required[Literal["month"]]
    """The period over which spending is counted."""

    notification_channel: Required[SpendAlertNotificationChannelParam]
    """How the alert is delivered."""


class ProjectSpendAlertUpdateArguments(ProjectSpendAlertUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/projects/{project_id}/spend_alerts/{alert_id}``: its parameters and the options of any request."""


class ProjectSpendLimitUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/projects/{project_id}/spend_limit``."""

    threshold_amount: Required[int]
    """The amount of spending at which requests are held back, in cents. At least 1."""

    currency: Required[Literal["USD"]]
    """Currency code of three letters."""

    interval: Required[Literal["month"]]
    """The period over which spending is counted."""


class ProjectSpendLimitUpdateArguments(ProjectSpendLimitUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/projects/{project_id}/spend_limit``: its parameters and the options of any request."""


class ProjectUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/projects/{project_id}``."""

    name: str | None
    """Its name."""

    external_key_id: str | None
    """Id of the customer-held encryption key the project uses; null for none."""


class ProjectUpdateArguments(ProjectUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/projects/{project_id}``: its parameters and the options of any request."""


class ProjectUserCreateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/projects/{project_id}/users``."""

    role: Required[str]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    user_id: str | None
    """Id of the user."""

    email: str | None
    """Email address."""


class ProjectUserCreateArguments(ProjectUserCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/projects/{project_id}/users``: its parameters and the options of any request."""


class ProjectUserListParams(TypedDict, total=False):
    """The parameters of ``GET /organization/projects/{project_id}/users``."""

    limit: int
    """The most that is allowed, or the most items to return on a page. Default 20."""

    after: str
    """Cursor. Id of the last item already seen; the page starts right behind it."""


class ProjectUserListArguments(ProjectUserListParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/projects/{project_id}/users``: its parameters and the options of any request."""


class ProjectUserRoleCreateParams(TypedDict, total=False):
    """The parameters of ``POST /projects/{project_id}/users/{user_id}/roles``."""

    role_id: Required[str]
    """Id of the role."""


class ProjectUserRoleCreateArguments(ProjectUserRoleCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /projects/{project_id}/users/{user_id}/roles``: its parameters and the options of any request."""


class ProjectUserRoleListParams(TypedDict, total=False):
    """The parameters of ``GET /projects/{project_id}/users/{user_id}/roles``."""

    limit: int
    """The most that is allowed, or the most items to return on a page. At least 0, at most 1000."""

    after: str
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    order: Literal["asc", "desc"]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""


class ProjectUserRoleListArguments(ProjectUserRoleListParams, RequestOptions, total=False):
    """The arguments of ``GET /projects/{project_id}/users/{user_id}/roles``: its parameters and the options of any request."""


class ProjectUserUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/projects/{project_id}/users/{user_id}``."""

    role: str | None
    """Who speaks, such as `user` or `assistant`, or what a member may do."""


class ProjectUserUpdateArguments(ProjectUserUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/projects/{project_id}/users/{user_id}``: its parameters and the options of any request."""


class RoleCreateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/roles``."""

    role_name: Required[str]
    """The role's name."""

    permissions: Required[Sequence[str]]
    """What the role allows, by name."""

    description: str | None
    """What it is or does, as free text; for tools, the model reads it."""


class RoleCreateArguments(RoleCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/roles``: its parameters and the options of any request."""


class RoleListParams(TypedDict, total=False):
    """The parameters of ``GET /organization/roles``."""

    limit: int
    """The most that is allowed, or the most items to return on a page. At least 0, at most 1000. Default 1000."""

    after: str
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    order: Literal["asc", "desc"]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'asc'."""


class RoleListArguments(RoleListParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/roles``: its parameters and the options of any request."""


class RoleUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/roles/{role_id}``."""

    permissions: Sequence[str] | None
    """What the role allows, by name."""

    description: str | None
    """What it is or does, as free text; for tools, the model reads it."""

    role_name: str | None
    """The role's name."""


class RoleUpdateArguments(RoleUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/roles/{role_id}``: its parameters and the options of any request."""


class SpendAlertCreateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/spend_alerts``."""

    threshold_amount: Required[int]
    """The amount of spending at which the alert is sent, in cents. At least 0."""

    currency: Required[Literal["USD"]]
    """Currency code of three letters."""

    interval: Required[Literal["month"]]
    """The period over which spending is counted."""

    notification_channel: Required[SpendAlertNotificationChannelParam]
    """How the alert is delivered."""


class SpendAlertCreateArguments(SpendAlertCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/spend_alerts``: its parameters and the options of any request."""


class SpendAlertListParams(TypedDict, total=False):
    """The parameters of ``GET /organization/spend_alerts``."""

    limit: int
    """The most that is allowed, or the most items to return on a page. At least 0, at most 100."""

    order: Literal["asc", "desc"]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'asc'."""

    after: str
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    before: str
    """Cursor. Id of an item; the page ends right in front of it."""


class SpendAlertListArguments(SpendAlertListParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/spend_alerts``: its parameters and the options of any request."""


class SpendAlertUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/spend_alerts/{alert_id}``."""

    threshold_amount: Required[int]
    """The amount of spending at which the alert is sent, in cents. At least 0."""

    currency: Required[Literal["USD"]]
    """Currency code of three letters."""

    interval: Required[Literal["month"]]
    """The period over which spending is counted."""

    notification_channel: Required[SpendAlertNotificationChannelParam]
    """How the alert is delivered."""


class SpendAlertUpdateArguments(SpendAlertUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/spend_alerts/{alert_id}``: its parameters and the options of any request."""


class SpendLimitUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/spend_limit``."""

    threshold_amount: Required[int]
    """The amount of spending at which requests are held back, in cents. At least 1."""

    currency: Required[Literal["USD"]]
    """Currency code of three letters."""

    interval: Required[Literal["month"]]
    """The period over which spending is counted."""


class SpendLimitUpdateArguments(SpendLimitUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/spend_limit``: its parameters and the options of any request."""


class UsageAudioSpeechesParams(TypedDict, total=False):
    """The parameters of ``GET /organization/usage/audio_speeches``."""

    start_time: Required[int]
    """Start of the period, Unix time in seconds."""

    end_time: int
    """End of the period, Unix time in seconds, itself not included."""

    bucket_width: Literal["1m", "1h", "1d"]
    """Length of each time bucket: `1m`, `1h` or `1d`. Default '1d'."""

    project_ids: Sequence[str]
    """Ids of projects; as a filter, count only their usage."""

    user_ids: Sequence[str]
    """Count only usage by these users, by id."""

    api_key_ids: Sequence[str]
    """Count only usage by these API keys, by id."""

    models: Sequence[str]
    """Count only usage of these models, by name."""

    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]]
    """Split each bucket by these fields; fields not named are null in the results."""

    limit: int
    """The most that is allowed, or the most items to return on a page."""

    page: str
    """Cursor. The `next` or `next_page` value of the page before."""


class UsageAudioSpeechesArguments(UsageAudioSpeechesParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/usage/audio_speeches``: its parameters and the options of any request."""


class UsageAudioTranscriptionsParams(TypedDict, total=False):
    """The parameters of ``GET /organization/usage/audio_transcriptions``."""

    start_time: Required[int]
    """Start of the period, Unix time in seconds."""

    end_time: int
    """End of the period, Unix time in seconds, itself not included."""

    bucket_width: Literal["1m", "1h", "1d"]
    """Length of each time bucket: `1m`, `1h` or `1d`. Default '1d'."""

    project_ids: Sequence[str]
    """Ids of projects; as a filter, count only their usage."""

    user_ids: Sequence[str]
    """Count only usage by these users, by id."""

    api_key_ids: Sequence[str]
    """Count only usage by these API keys, by id."""

    models: Sequence[str]
    """Count only usage of these models, by name."""

    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]]
    """Split each bucket by these fields; fields not named are null in the results."""

    limit: int
    """The most that is allowed, or the most items to return on a page."""

    page: str
    """Cursor. The `next` or `next_page` value of the page before."""


class UsageAudioTranscriptionsArguments(
    UsageAudioTranscriptionsParams, RequestOptions, total=False
):
    """The arguments of ``GET /organization/usage/audio_transcriptions``: its parameters and the options of any request."""


class UsageCodeInterpreterSessionsParams(TypedDict, total=False):
    """The parameters of ``GET /organization/usage/code_interpreter_sessions``."""

    start_time: Required[int]
    """Start of the period, Unix time in seconds."""

    end_time: int
    """End of the period, Unix time in seconds, itself not included."""

    bucket_width: Literal["1m", "1h", "1d"]
    """Length of each time bucket: `1m`, `1h` or `1d`. Default '1d'."""

    project_ids: Sequence[str]
    """Ids of projects; as a filter, count only their usage."""

    group_by: Sequence[Literal["project_id"]]
    """Split each bucket by these fields; fields not named are null in the results."""

    limit: int
    """The most that is allowed, or the most items to return on a page."""

    page: str
    """Cursor. The `next` or `next_page` value of the page before."""


class UsageCodeInterpreterSessionsArguments(
    UsageCodeInterpreterSessionsParams, RequestOptions, total=False
):
    """The arguments of ``GET /organization/usage/code_interpreter_sessions``: its parameters and the options of any request."""


class UsageCompletionsParams(TypedDict, total=False):
    """The parameters of ``GET /organization/usage/completions``."""

    start_time: Required[int]
    """Start of the period, Unix time in seconds."""

    end_time: int
    """End of the period, Unix time in seconds, itself not included."""

    bucket_width: Literal["1m", "1h", "1d"]
    """Length of each time bucket: `1m`, `1h` or `1d`. Default '1d'."""

    project_ids: Sequence[str]
    """Ids of projects; as a filter, count only their usage."""

    user_ids: Sequence[str]
    """Count only usage by these users, by id."""

    api_key_ids: Sequence[str]
    """Count only usage by these API keys, by id."""

    models: Sequence[str]
    """Count only usage of these models, by name."""

    batch: bool
    """Whether the usage comes from batches; as a filter, null counts both kinds."""

    group_by: Sequence[
        Literal["project_id", "user_id", "api_key_id", "model", "batch", "service_tier"]
    ]
    """Split each bucket by these fields; fields not named are null in the results."""

    limit: int
    """The most that is allowed, or the most items to return on a page."""

    page: str
    """Cursor. The `next` or `next_page` value of the page before."""


class UsageCompletionsArguments(UsageCompletionsParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/usage/completions``: its parameters and the options of any request."""


class UsageCostsParams(TypedDict, total=False):
    """The parameters of ``GET /organization/costs``."""

    start_time: Required[int]
    """Start of the period, Unix time in seconds."""

    end_time: int
    """End of the period, Unix time in seconds, itself not included."""

    bucket_width: Literal["1d"]
    """Length of each time bucket: `1m`, `1h` or `1d`. Default '1d'."""

    project_ids: Sequence[str]
    """Ids of projects; as a filter, count only their usage."""

    api_key_ids: Sequence[str]
    """Count only usage by these API keys, by id."""

    group_by: Sequence[Literal["project_id", "line_item", "api_key_id"]]
    """Split each bucket by these fields; fields not named are null in the results."""

    limit: int
    """The most that is allowed, or the most items to return on a page. Default 7."""

    page: str
    """Cursor. The `next` or `next_page` value of the page before."""


class UsageCostsArguments(UsageCostsParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/costs``: its parameters and the options of any request."""


class UsageEmbeddingsParams(TypedDict, total=False):
    """The parameters of ``GET /organization/usage/embeddings``."""

    start_time: Required[int]
    """Start of the period, Unix time in seconds."""

    end_time: int
    """End of the period, Unix time in seconds, itself not included."""

    bucket_width: Literal["1m", "1h", "1d"]
    """Length of each time bucket: `1m`, `1h` or `1d`. Default '1d'."""

    project_ids: Sequence[str]
    """Ids of projects; as a filter, count only their usage."""

    user_ids: Sequence[str]
    """Count only usage by these users, by id."""

    api_key_ids: Sequence[str]
    """Count only usage by these API keys, by id."""

    models: Sequence[str]
    """Count only usage of these models, by name."""

    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]]
    """Split each bucket by these fields; fields not named are null in the results."""

    limit: int
    """The most that is allowed, or the most items to return on a page."""

    page: str
    """Cursor. The `next` or `next_page` value of the page before."""


class UsageEmbeddingsArguments(UsageEmbeddingsParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/usage/embeddings``: its parameters and the options of any request."""


class UsageFileSearchCallsParams(TypedDict, total=False):
    """The parameters of ``GET /organization/usage/file_search_calls``."""

    start_time: Required[int]
    """Start of the period, Unix time in seconds."""

    end_time: int
    """End of the period, Unix time in seconds, itself not included."""

    bucket_width: Literal["1m", "1h", "1d"]
    """Length of each time bucket: `1m`, `1h` or `1d`. Default '1d'."""

    project_ids: Sequence[str]
    """Ids of projects; as a filter, count only their usage."""

    user_ids: Sequence[str]
    """Count only usage by these users, by id."""

    api_key_ids: Sequence[str]
    """Count only usage by these API keys, by id."""

    vector_store_ids: Sequence[str]
    """Ids of vector stores."""

    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]]
    """Split each bucket by these fields; fields not named are null in the results."""

    limit: int
    """The most that is allowed, or the most items to return on a page."""

    page: str
    """Cursor. The `next` or `next_page` value of the page before."""


class UsageFileSearchCallsArguments(UsageFileSearchCallsParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/usage/file_search_calls``: its parameters and the options of any request."""


class UsageImagesParams(TypedDict, total=False):
    """The parameters of ``GET /organization/usage/images``."""

    start_time: Required[int]
    """Start of the period, Unix time in seconds."""

    end_time: int
    """End of the period, Unix time in seconds, itself not included."""

    bucket_width: Literal["1m", "1h", "1d"]
    """Length of each time bucket: `1m`, `1h` or `1d`. Default '1d'."""

    sources: Sequence[Literal["image.generation", "image.edit", "image.variation"]]
    """Where it comes from, one entry for each source."""

    sizes: Sequence[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]]
    """Count only images of these sizes."""

    project_ids: Sequence[str]
    """Ids of projects; as a filter, count only their usage."""

    user_ids: Sequence[str]
    """Count only usage by these users, by id."""

    api_key_ids: Sequence[str]
    """Count only usage by these API keys, by id."""

    models: Sequence[str]
    """Count only usage of these models, by name."""

    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]]
    """Split each bucket by these fields; fields not named are null in the results."""

    limit: int
    """The most that is allowed, or the most items to return on a page."""

    page: str
    """Cursor. The `next` or `next_page` value of the page before."""


class UsageImagesArguments(UsageImagesParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/usage/images``: its parameters and the options of any request."""


class UsageModerationsParams(TypedDict, total=False):
    """The parameters of ``GET /organization/usage/moderations``."""

    start_time: Required[int]
    """Start of the period, Unix time in seconds."""

    end_time: int
    """End of the period, Unix time in seconds, itself not included."""

    bucket_width: Literal["1m", "1h", "1d"]
    """Length of each time bucket: `1m`, `1h` or `1d`. Default '1d'."""

    project_ids: Sequence[str]
    """Ids of projects; as a filter, count only their usage."""

    user_ids: Sequence[str]
    """Count only usage by these users, by id."""

    api_key_ids: Sequence[str]
    """Count only usage by these API keys, by id."""

    models: Sequence[str]
    """Count only usage of these models, by name."""

    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model"]]
    """Split each bucket by these fields; fields not named are null in the results."""

    limit: int
    """The most that is allowed, or the most items to return on a page."""

    page: str
    """Cursor. The `next` or `next_page` value of the page before."""


class UsageModerationsArguments(UsageModerationsParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/usage/moderations``: its parameters and the options of any request."""


class UsageVectorStoresParams(TypedDict, total=False):
    """The parameters of ``GET /organization/usage/vector_stores``."""

    start_time: Required[int]
    """Start of the period, Unix time in seconds."""

    end_time: int
    """End of the period, Unix time in seconds, itself not included."""

    bucket_width: Literal["1m", "1h", "1d"]
    """Length of each time bucket: `1m`, `1h` or `1d`. Default '1d'."""

    project_ids: Sequence[str]
    """Ids of projects; as a filter, count only their usage."""

    group_by: Sequence[Literal["project_id"]]
    """Split each bucket by these fields; fields not named are null in the results."""

    limit: int
    """The most that is allowed, or the most items to return on a page."""

    page: str
    """Cursor. The `next` or `next_page` value of the page before."""


class UsageVectorStoresArguments(UsageVectorStoresParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/usage/vector_stores``: its parameters and the options of any request."""


class UsageWebSearchCallsParams(TypedDict, total=False):
    """The parameters of ``GET /organization/usage/web_search_calls``."""

    start_time: Required[int]
    """Start of the period, Unix time in seconds."""

    end_time: int
    """End of the period, Unix time in seconds, itself not included."""

    bucket_width: Literal["1m", "1h", "1d"]
    """Length of each time bucket: `1m`, `1h` or `1d`. Default '1d'."""

    project_ids: Sequence[str]
    """Ids of projects; as a filter, count only their usage."""

    user_ids: Sequence[str]
    """Count only usage by these users, by id."""

    api_key_ids: Sequence[str]
    """Count only usage by these API keys, by id."""

    models: Sequence[str]
    """Count only usage of these models, by name."""

    context_levels: Sequence[Literal["low", "medium", "high"]]
    """Count only searches with these amounts of context."""

    group_by: Sequence[Literal["project_id", "user_id", "api_key_id", "model", "context_level"]]
    """Split each bucket by these fields; fields not named are null in the results."""

    limit: int
    """The most that is allowed, or the most items to return on a page."""

    page: str
    """Cursor. The `next` or `next_page` value of the page before."""


class UsageWebSearchCallsArguments(UsageWebSearchCallsParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/usage/web_search_calls``: its parameters and the options of any request."""


class UserListParams(TypedDict, total=False):
    """The parameters of ``GET /organization/users``."""

    limit: int
    """The most that is allowed, or the most items to return on a page. Default 20."""

    after: str
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    emails: Sequence[str]
    """Keep only users with these email addresses."""


class UserListArguments(UserListParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/users``: its parameters and the options of any request."""


class UserRoleCreateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/users/{user_id}/roles``."""

    role_id: Required[str]
    """Id of the role."""


class UserRoleCreateArguments(UserRoleCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/users/{user_id}/roles``: its parameters and the options of any request."""


class UserRoleListParams(TypedDict, total=False):
    """The parameters of ``GET /organization/users/{user_id}/roles``."""

    limit: int
    """The most that is allowed, or the most items to return on a page. At least 0, at most 1000."""

    after: str
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    order: Literal["asc", "desc"]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""


class UserRoleListArguments(UserRoleListParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/users/{user_id}/roles``: its parameters and the options of any request."""


class UserUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/users/{user_id}``."""

    role: str | None
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    role_id: str | None
    """Id of the role."""

    technical_level: str | None
    """How technical the user is, as recorded in the profile."""

    developer_persona: str | None
    """What kind of developer the user is, as recorded in the profile."""


class UserUpdateArguments(UserUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/users/{user_id}``: its parameters and the options of any request."""
