# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: admin"""

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from openai_oxide.models.shared import ErrorObject
from openai_oxide_runtime.models.base import Model as BaseModel
from openai_oxide_runtime.models.unions import OpenUnion

__all__ = [
    "APIKeyCreateResponse",
    "APIKeyDeleteResponse",
    "AdminAPIKey",
    "AdminAPIKeyCreateResponse",
    "AdminAPIKeyDeleteResponse",
    "AdminAPIKeyOwner",
    "AdminOrganizationExternalKeysListResponse",
    "AdminOrganizationExternalStorageListResponse",
    "AdminOrganizationWorkloadIdentityProvidersFederationRulesListResponse",
    "AdminOrganizationWorkloadIdentityProvidersListResponse",
    "ApiKeyList",
    "AuditLogActor",
    "AuditLogActorApiKey",
    "AuditLogActorServiceAccount",
    "AuditLogActorSession",
    "AuditLogActorUser",
    "AuditLogEventType",
    "AuditLogListResponse",
    "AuditLogListResponseApiKeyCreated",
    "AuditLogListResponseApiKeyCreatedData",
    "AuditLogListResponseApiKeyDeleted",
    "AuditLogListResponseApiKeyUpdated",
    "AuditLogListResponseApiKeyUpdatedChangesRequested",
    "AuditLogListResponseCertificateCreated",
    "AuditLogListResponseCertificateDeleted",
    "AuditLogListResponseCertificateUpdated",
    "AuditLogListResponseCertificatesActivated",
    "AuditLogListResponseCertificatesActivatedCertificate",
    "AuditLogListResponseCertificatesDeactivated",
    "AuditLogListResponseCertificatesDeactivatedCertificate",
    "AuditLogListResponseCheckpointPermissionCreated",
    "AuditLogListResponseCheckpointPermissionCreatedData",
    "AuditLogListResponseCheckpointPermissionDeleted",
    "AuditLogListResponseExternalKeyRegistered",
    "AuditLogListResponseExternalKeyRemoved",
    "AuditLogListResponseExternalStorageRegistered",
    "AuditLogListResponseExternalStorageRegisteredData",
    "AuditLogListResponseExternalStorageRegisteredDataProvider",
    "AuditLogListResponseExternalStorageRemoved",
    "AuditLogListResponseGroupCreated",
    "AuditLogListResponseGroupCreatedData",
    "AuditLogListResponseGroupDeleted",
    "AuditLogListResponseGroupUpdated",
    "AuditLogListResponseGroupUpdatedChangesRequested",
    "AuditLogListResponseInviteAccepted",
    "AuditLogListResponseInviteDeleted",
    "AuditLogListResponseInviteSent",
    "AuditLogListResponseInviteSentData",
    "AuditLogListResponseIpAllowlistConfigActivated",
    "AuditLogListResponseIpAllowlistConfigActivatedConfig",
    "AuditLogListResponseIpAllowlistConfigDeactivated",
    "AuditLogListResponseIpAllowlistConfigDeactivatedConfig",
    "AuditLogListResponseIpAllowlistCreated",
    "AuditLogListResponseIpAllowlistDeleted",
    "AuditLogListResponseIpAllowlistUpdated",
    "AuditLogListResponseLoginFailed",
    "AuditLogListResponseLogoutFailed",
    "AuditLogListResponseOrganizationUpdated",
    "AuditLogListResponseOrganizationUpdatedChangesRequested",
    "AuditLogListResponseProject",
    "AuditLogListResponseProjectArchived",
    "AuditLogListResponseProjectCreated",
    "AuditLogListResponseProjectCreatedData",
    "AuditLogListResponseProjectDeleted",
    "AuditLogListResponseProjectUpdated",
    "AuditLogListResponseProjectUpdatedChangesRequested",
    "AuditLogListResponseRateLimitDeleted",
    "AuditLogListResponseRateLimitUpdated",
    "AuditLogListResponseRateLimitUpdatedChangesRequested",
    "AuditLogListResponseRoleAssignmentCreated",
    "AuditLogListResponseRoleAssignmentDeleted",
    "AuditLogListResponseRoleBoundToResource",
    "AuditLogListResponseRoleCreated",
    "AuditLogListResponseRoleDeleted",
    "AuditLogListResponseRoleUnboundFromResource",
    "AuditLogListResponseRoleUpdated",
    "AuditLogListResponseRoleUpdatedChangesRequested",
    "AuditLogListResponseScimDisabled",
    "AuditLogListResponseScimEnabled",
    "AuditLogListResponseServiceAccountCreated",
    "AuditLogListResponseServiceAccountCreatedData",
    "AuditLogListResponseServiceAccountDeleted",
    "AuditLogListResponseServiceAccountUpdated",
    "AuditLogListResponseServiceAccountUpdatedChangesRequested",
    "AuditLogListResponseUserAdded",
    "AuditLogListResponseUserAddedData",
    "AuditLogListResponseUserDeleted",
    "AuditLogListResponseUserUpdated",
    "AuditLogListResponseUserUpdatedChangesRequested",
    "AuditLogListResponseWorkloadIdentityProviderCreated",
    "AuditLogListResponseWorkloadIdentityProviderDeleted",
    "AuditLogListResponseWorkloadIdentityProviderMappingCreated",
    "AuditLogListResponseWorkloadIdentityProviderMappingDeleted",
    "AuditLogListResponseWorkloadIdentityProviderMappingUpdated",
    "AuditLogListResponseWorkloadIdentityProviderUpdated",
    "AwsExternalStorageProvider",
    "AzureExternalStorageProvider",
    "Certificate",
    "CertificateCertificateDetails",
    "CertificateDeleteResponse",
    "CertificateListResponseCertificateDetails",
    "CostsResult",
    "CostsResultAmount",
    "DeletedRoleAssignmentResource",
    "ErrorResponse",
    "ExternalKey",
    "ExternalKeyValidateResponse",
    "ExternalStorageConfiguration",
    "ExternalStorageConfigurationProvider",
    "ExternalStorageDeleted",
    "FederationRule",
    "FederationRuleDeleted",
    "FederationRulePermissions",
    "FederationRulePermissionsRestricted",
    "FederationRulePermissionsServiceAccountDefault",
    "GcpExternalStorageProvider",
    "Group",
    "GroupDeletedResource",
    "GroupListResource",
    "GroupResponse",
    "GroupRoleAssignment",
    "GroupUpdateResponse",
    "GroupUserDeletedResource",
    "HostedToolPermission",
    "Invite",
    "InviteDeleteResponse",
    "InviteListResponse",
    "InviteProject",
    "ListAuditLogsResponse",
    "ListCertificatesResponse",
    "ListProjectCertificatesResponse",
    "OciExternalStorageProvider",
    "OrganizationCertificate",
    "OrganizationCertificateActivationResponse",
    "OrganizationCertificateDeactivationResponse",
    "OrganizationDataRetention",
    "OrganizationGroupUser",
    "OrganizationProjectCertificate",
    "OrganizationProjectCertificateActivationResponse",
    "OrganizationProjectCertificateDeactivationResponse",
    "OrganizationSpendAlert",
    "OrganizationSpendAlertDeleted",
    "OrganizationSpendAlertListResource",
    "OrganizationSpendLimit",
    "OrganizationSpendLimitDeleted",
    "OrganizationUser",
    "OrganizationUserProjects",
    "OrganizationUserProjectsData",
    "OrganizationUserUser",
    "Project",
    "ProjectAPIKey",
    "ProjectAPIKeyOwner",
    "ProjectApiKeyListResponse",
    "ProjectApiKeyOwnerServiceAccount",
    "ProjectApiKeyOwnerUser",
    "ProjectCertificateDetails",
    "ProjectDataRetention",
    "ProjectGroup",
    "ProjectGroupDeletedResource",
    "ProjectGroupListResource",
    "ProjectHostedToolPermissions",
    "ProjectListResponse",
    "ProjectModelPermissions",
    "ProjectModelPermissionsDeleted",
    "ProjectOptionalServiceTier",
    "ProjectRateLimit",
    "ProjectRateLimitListResponse",
    "ProjectResidency",
    "ProjectServiceAccount",
    "ProjectServiceAccountApiKey",
    "ProjectServiceAccountListResponse",
    "ProjectServiceTierSettings",
    "ProjectSpendAlert",
    "ProjectSpendAlertDeleted",
    "ProjectSpendAlertListResource",
    "ProjectSpendLimit",
    "ProjectSpendLimitDeleted",
    "ProjectUser",
    "ProjectUserDeleteResponse",
    "ProjectUserListResponse",
    "PublicRoleListResource",
    "Role",
    "RoleDeletedResource",
    "RoleListResource",
    "RoleListResponse",
    "RoleListResponseAssignmentSource",
    "ServiceAccountCreateResponse",
    "ServiceAccountDeleteResponse",
    "SpendAlertNotificationChannel",
    "SpendLimitCurrency",
    "SpendLimitEnforcement",
    "SpendLimitEnforcementStatus",
    "SpendLimitInterval",
    "UsageAudioSpeechesResult",
    "UsageAudioTranscriptionsResult",
    "UsageCodeInterpreterSessionsResult",
    "UsageCompletionsResult",
    "UsageCostsResponse",
    "UsageDecisionsResponse",
    "UsageDecisionsResponseData",
    "UsageDecisionsResponseDataResult",
    "UsageEmbeddingsResult",
    "UsageFileSearchCallsResult",
    "UsageImagesResult",
    "UsageModerationsResult",
    "UsageTimeBucket",
    "UsageTimeBucketResult",
    "UsageVectorStoresResult",
    "UsageWebSearchCallsResult",
    "UserCreateResponse",
    "UserDeleteResponse",
    "UserListResource",
    "UserListResponse",
    "UserRetrieveResponse",
    "UserRoleAssignment",
    "WorkloadIdentityProvider",
    "WorkloadIdentityProviderAttributeTransformation",
    "WorkloadIdentityProviderDeleted",
    "WorkloadIdentityProviderVerification",
    "WorkloadIdentityProviderVerificationDiscovery",
    "WorkloadIdentityProviderVerificationUploadedJwks",
]


class AdminAPIKeyOwner(BaseModel):
    """The ``owner`` of ``AdminAPIKey``."""

    type: str | None = None
    """Kind, by which variants are told apart."""

    object: str | None = None
    """Kind of object, always the same for this one."""

    id: str | None = None
    """Unique id."""

    name: str | None = None
    """Its name."""

    created_at: int | None = None
    """When it was made, Unix time in seconds."""

    role: str | None = None
    """Who speaks, such as `user` or `assistant`, or what a member may do."""


class AdminAPIKey(BaseModel):
    """What ``GET /organization/admin_api_keys/{key_id}`` answers."""

    object: Literal["organization.admin_api_key"]
    """Kind of object, always the same for this one."""

    id: str
    """Unique id."""

    redacted_value: str
    """The key with its middle hidden, enough to recognize it."""

    created_at: int
    """When it was made, Unix time in seconds."""

    expires_at: int | None = None
    """When it expires, Unix time in seconds; null if never."""

    owner: AdminAPIKeyOwner
    """Who the key belongs to."""

    name: str | None = None
    """Its name."""

    last_used_at: int | None = None
    """When it was last used, Unix time in seconds; null if never."""


class AdminAPIKeyCreateResponse(BaseModel):
    """What ``POST /organization/admin_api_keys`` answers."""

    object: Literal["organization.admin_api_key"]
    """Kind of object, always the same for this one."""

    id: str
    """Unique id."""

    redacted_value: str
    """The key with its middle hidden, enough to recognize it."""

    created_at: int
    """When it was made, Unix time in seconds."""

    expires_at: int | None = None
    """When it expires, Unix time in seconds; null if never."""

    owner: AdminAPIKeyOwner
    """Who the key belongs to."""

    value: str = Field(repr=False)
    """The secret key; it cannot be read again."""

    name: str | None = None
    """Its name."""

    last_used_at: int | None = None
    """When it was last used, Unix time in seconds; null if never."""


class ApiKeyList(BaseModel):
    """What ``GET /organization/admin_api_keys`` answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one."""

    data: list[AdminAPIKey]
    """The items of this page, or the payload."""

    has_more: bool
    """Whether further items follow this page."""

    first_id: str | None = None
    """Id of the first item of the page; null when the page is empty."""

    last_id: str | None = None
    """Id of the last item of the page, the cursor for the next one; null when empty."""


class RoleListResponseAssignmentSource(BaseModel):
    """The ``assignment_sources`` of ``RoleListResponse``."""

    principal_id: str
    """Id of the user or group."""

    principal_type: str
    """Whether the principal is a user or a group."""


class RoleListResponse(BaseModel):
    """What ``GET /organization/groups/{group_id}/roles/{role_id}``, ``GET /organization/users/{user_id}/roles/{role_id}``, ``GET /projects/{project_id}/groups/{group_id}/roles/{role_id}`` and 1 more answers."""

    id: str
    """Unique id."""

    name: str
    """Its name."""

    permissions: list[str]
    """What the role allows, by name."""

    resource_type: str
    """Kind of thing the role is held for, such as a project."""

    predefined_role: bool
    """Whether the role is built in, and so cannot be changed."""

    description: str | None = None
    """What it is or does, as free text; for tools, the model reads it."""

    created_at: int | None = None
    """When it was made, Unix time in seconds."""

    updated_at: int | None = None
    """When it was last changed, Unix time in seconds."""

    created_by: str | None = None
    """Id of whoever made it."""

    created_by_user_obj: dict[str, object] | None = None
    """The user who made the role, if known."""

    metadata: dict[str, object] | None = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    assignment_sources: list[RoleListResponseAssignmentSource] | None = None
    """The users or groups through which the role is held."""


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
    "external_storage.registered",
    "external_storage.removed",
    "tenant.trusted_access.business_verification.started",
    "tenant.trusted_access.application.submitted",
]
"""A part of ``AuditLogListResponse`` and ``GET /organization/audit_logs``."""


class AuditLogListResponseProject(BaseModel):
    """The ``project`` of ``AuditLogListResponse``."""

    id: str | None = None
    """Unique id."""

    name: str | None = None
    """Its name."""


class AuditLogActorUser(BaseModel):
    """A part of ``AuditLogActorApiKey`` and ``AuditLogActorSession``."""

    id: str | None = None
    """Unique id."""

    email: str | None = None
    """Email address."""


class AuditLogActorSession(BaseModel):
    """A part of ``AuditLogActor``."""

    user: AuditLogActorUser | None = None
    """The user; as a parameter, a stable mark of your end user."""

    ip_address: str | None = None
    """IP address of the session."""


class AuditLogActorServiceAccount(BaseModel):
    """A part of ``AuditLogActorApiKey``."""

    id: str | None = None
    """Unique id."""


class AuditLogActorApiKey(BaseModel):
    """A part of ``AuditLogActor``."""

    id: str | None = None
    """Unique id."""

    type: Literal["user", "service_account"] | None = None
    """Kind, by which variants are told apart."""

    user: AuditLogActorUser | None = None
    """The user; as a parameter, a stable mark of your end user."""

    service_account: AuditLogActorServiceAccount | None = None
    """The service account."""


class AuditLogActor(BaseModel):
    """A part of ``AuditLogListResponse``."""

    type: Literal["session", "api_key"] | None = None
    """Kind, by which variants are told apart."""

    session: AuditLogActorSession | None = None
    """The session: its settings or its details."""

    api_key: AuditLogActorApiKey | None = None
    """An API key."""


class AuditLogListResponseApiKeyCreatedData(BaseModel):
    """The ``data`` of ``AuditLogListResponseApiKeyCreated``."""

    scopes: list[str] | None = None
    """What the key may do, such as `api.model.request`."""


class AuditLogListResponseApiKeyCreated(BaseModel):
    """The ``created`` of ``AuditLogListResponseApiKey``."""

    id: str | None = None
    """Unique id."""

    data: AuditLogListResponseApiKeyCreatedData | None = None
    """The items of this page, or the payload."""


class AuditLogListResponseApiKeyUpdatedChangesRequested(BaseModel):
    """The ``changes_requested`` of ``AuditLogListResponseApiKeyUpdated``."""

    scopes: list[str] | None = None
    """What the key may do, such as `api.model.request`."""

    expires_in_seconds: int | None = None
    """Lifetime of the key in seconds; without it the key never expires."""


class AuditLogListResponseApiKeyUpdated(BaseModel):
    """The ``updated`` of ``AuditLogListResponseApiKey``."""

    id: str | None = None
    """Unique id."""

    changes_requested: AuditLogListResponseApiKeyUpdatedChangesRequested | None = None
    """The new values that the request asked for."""


class AuditLogListResponseApiKeyDeleted(BaseModel):
    """The ``deleted`` of ``AuditLogListResponseApiKey``."""

    id: str | None = None
    """Unique id."""


class AuditLogListResponseCheckpointPermissionCreatedData(BaseModel):
    """The ``data`` of ``AuditLogListResponseCheckpointPermissionCreated``."""

    project_id: str | None = None
    """Id of the project, `proj_...`."""

    fine_tuned_model_checkpoint: str | None = None
    """Name of the model checkpoint."""


class AuditLogListResponseCheckpointPermissionCreated(BaseModel):
    """The ``created`` of ``AuditLogListResponseCheckpointPermission``."""

    id: str | None = None
    """Unique id."""

    data: AuditLogListResponseCheckpointPermissionCreatedData | None = None
    """The items of this page, or the payload."""


class AuditLogListResponseCheckpointPermissionDeleted(BaseModel):
    """The ``deleted`` of ``AuditLogListResponseCheckpointPermission``."""

    id: str | None = None
    """Unique id."""


class AuditLogListResponseExternalKeyRegistered(BaseModel):
    """The ``registered`` of ``AuditLogListResponseExternalKey``."""

    id: str | None = None
    """Unique id."""

    data: dict[str, object] | None = None
    """The items of this page, or the payload."""


class AuditLogListResponseExternalKeyRemoved(BaseModel):
    """The ``removed`` of ``AuditLogListResponseExternalKey``."""

    id: str | None = None
    """Unique id."""


class AuditLogListResponseGroupCreatedData(BaseModel):
    """The ``data`` of ``AuditLogListResponseGroupCreated``."""

    group_name: str | None = None
    """Name of the group."""


class AuditLogListResponseGroupCreated(BaseModel):
    """The ``created`` of ``AuditLogListResponseGroup``."""

    id: str | None = None
    """Unique id."""

    data: AuditLogListResponseGroupCreatedData | None = None
    """The items of this page, or the payload."""


class AuditLogListResponseGroupUpdatedChangesRequested(BaseModel):
    """The ``changes_requested`` of ``AuditLogListResponseGroupUpdated``."""

    group_name: str | None = None
    """Name of the group."""


class AuditLogListResponseGroupUpdated(BaseModel):
    """The ``updated`` of ``AuditLogListResponseGroup``."""

    id: str | None = None
    """Unique id."""

    changes_requested: AuditLogListResponseGroupUpdatedChangesRequested | None = None
    """The new values that the request asked for."""


class AuditLogListResponseGroupDeleted(BaseModel):
    """The ``deleted`` of ``AuditLogListResponseGroup``."""

    id: str | None = None
    """Unique id."""


class AuditLogListResponseScimEnabled(BaseModel):
    """The ``enabled`` of ``AuditLogListResponseScim``."""

    id: str | None = None
    """Unique id."""


class AuditLogListResponseScimDisabled(BaseModel):
    """The ``disabled`` of ``AuditLogListResponseScim``."""

    id: str | None = None
    """Unique id."""


class AuditLogListResponseInviteSentData(BaseModel):
    """The ``data`` of ``AuditLogListResponseInviteSent``."""

    email: str | None = None
    """Email address."""

    role: str | None = None
    """Who speaks, such as `user` or `assistant`, or what a member may do."""


class AuditLogListResponseInviteSent(BaseModel):
    """The ``sent`` of ``AuditLogListResponseInvite``."""

    id: str | None = None
    """Unique id."""

    data: AuditLogListResponseInviteSentData | None = None
    """The items of this page, or the payload."""


class AuditLogListResponseInviteAccepted(BaseModel):
    """The ``accepted`` of ``AuditLogListResponseInvite``."""

    id: str | None = None
    """Unique id."""


class AuditLogListResponseInviteDeleted(BaseModel):
    """The ``deleted`` of ``AuditLogListResponseInvite``."""

    id: str | None = None
    """Unique id."""


class AuditLogListResponseIpAllowlistCreated(BaseModel):
    """The ``created`` of ``AuditLogListResponseIpAllowlist``."""

    id: str | None = None
    """Unique id."""

    name: str | None = None
    """Its name."""

    allowed_ips: list[str] | None = None
    """The list, as IP addresses or CIDR ranges."""


class AuditLogListResponseIpAllowlistUpdated(BaseModel):
    """The ``updated`` of ``AuditLogListResponseIpAllowlist``."""

    id: str | None = None
    """Unique id."""

    allowed_ips: list[str] | None = None
    """The list, as IP addresses or CIDR ranges."""


class AuditLogListResponseIpAllowlistDeleted(BaseModel):
    """The ``deleted`` of ``AuditLogListResponseIpAllowlist``."""

    id: str | None = None
    """Unique id."""

    name: str | None = None
    """Its name."""

    allowed_ips: list[str] | None = None
    """The list, as IP addresses or CIDR ranges."""


class AuditLogListResponseIpAllowlistConfigActivatedConfig(BaseModel):
    """The ``configs`` of ``AuditLogListResponseIpAllowlistConfigActivated``."""

    id: str | None = None
    """Unique id."""

    name: str | None = None
    """Its name."""


class AuditLogListResponseIpAllowlistConfigActivated(BaseModel):
    """The ``activated`` of ``AuditLogListResponseIpAllowlistConfig``."""

    configs: list[AuditLogListResponseIpAllowlistConfigActivatedConfig] | None = None
    """The IP allowlists concerned."""


class AuditLogListResponseIpAllowlistConfigDeactivatedConfig(BaseModel):
    """The ``configs`` of ``AuditLogListResponseIpAllowlistConfigDeactivated``."""

    id: str | None = None
    """Unique id."""

    name: str | None = None
    """Its name."""


class AuditLogListResponseIpAllowlistConfigDeactivated(BaseModel):
    """The ``deactivated`` of ``AuditLogListResponseIpAllowlistConfig``."""

    configs: list[AuditLogListResponseIpAllowlistConfigDeactivatedConfig] | None = None
    """The IP allowlists concerned."""


class AuditLogListResponseLoginFailed(BaseModel):
    """The ``failed`` of ``AuditLogListResponseLogin``."""

    error_code: str | None = None
    """Short machine-readable name of the error."""

    error_message: str | None = None
    """The error in words."""


class AuditLogListResponseLogoutFailed(BaseModel):
    """The ``failed`` of ``AuditLogListResponseLogout``."""

    error_code: str | None = None
    """Short machine-readable name of the error."""

    error_message: str | None = None
    """The error in words."""


class AuditLogListResponseOrganizationUpdatedChangesRequested(BaseModel):
    """The ``changes_requested`` of ``AuditLogListResponseOrganizationUpdated``."""

    title: str | None = None
    """Title."""

    description: str | None = None
    """What it is or does, as free text; for tools, the model reads it."""

    name: str | None = None
    """Its name."""

    threads_ui_visibility: str | None = None
    """Who may see threads on the dashboard."""

    usage_dashboard_visibility: str | None = None
    """Who may see the usage dashboard."""

    api_call_logging: str | None = None
    """Which API calls are logged: all, none, or those of some projects."""

    api_call_logging_project_ids: str | None = None
    """Projects whose API calls are logged, where only some are."""


class AuditLogListResponseOrganizationUpdated(BaseModel):
    """The ``updated`` of ``AuditLogListResponseOrganization``."""

    id: str | None = None
    """Unique id."""

    changes_requested: AuditLogListResponseOrganizationUpdatedChangesRequested | None = None
    """The new values that the request asked for."""


class AuditLogListResponseProjectCreatedData(BaseModel):
    """The ``data`` of ``AuditLogListResponseProjectCreated``."""

    name: str | None = None
    """Its name."""

    title: str | None = None
    """Title."""


class AuditLogListResponseProjectCreated(BaseModel):
    """The ``created`` of ``AuditLogListResponseProject``."""

    id: str | None = None
    """Unique id."""

    data: AuditLogListResponseProjectCreatedData | None = None
    """The items of this page, or the payload."""


class AuditLogListResponseProjectUpdatedChangesRequested(BaseModel):
    """The ``changes_requested`` of ``AuditLogListResponseProjectUpdated``."""

    title: str | None = None
    """Title."""


class AuditLogListResponseProjectUpdated(BaseModel):
    """The ``updated`` of ``AuditLogListResponseProject``."""

    id: str | None = None
    """Unique id."""

    changes_requested: AuditLogListResponseProjectUpdatedChangesRequested | None = None
    """The new values that the request asked for."""


class AuditLogListResponseProjectArchived(BaseModel):
    """The ``archived`` of ``AuditLogListResponseProject``."""

    id: str | None = None
    """Unique id."""


class AuditLogListResponseProjectDeleted(BaseModel):
    """The ``deleted`` of ``AuditLogListResponseProject``."""

    id: str | None = None
    """Unique id."""


class AuditLogListResponseRateLimitUpdatedChangesRequested(BaseModel):
    """The ``changes_requested`` of ``AuditLogListResponseRateLimitUpdated``."""

    max_requests_per_1_minute: int | None = None
    """Limit on requests, per minute."""

    max_tokens_per_1_minute: int | None = None
    """Limit on tokens, per minute."""

    max_images_per_1_minute: int | None = None
    """Limit on images, per minute."""

    max_audio_megabytes_per_1_minute: int | None = None
    """Limit on audio in megabytes, per minute."""

    max_requests_per_1_day: int | None = None
    """Limit on requests, per day."""

    batch_1_day_max_input_tokens: int | None = None
    """Limit on input tokens that batches may queue, per day."""


class AuditLogListResponseRateLimitUpdated(BaseModel):
    """The ``updated`` of ``AuditLogListResponseRateLimit``."""

    id: str | None = None
    """Unique id."""

    changes_requested: AuditLogListResponseRateLimitUpdatedChangesRequested | None = None
    """The new values that the request asked for."""


class AuditLogListResponseRateLimitDeleted(BaseModel):
    """The ``deleted`` of ``AuditLogListResponseRateLimit``."""

    id: str | None = None
    """Unique id."""


class AuditLogListResponseRoleCreated(BaseModel):
    """The ``created`` of ``AuditLogListResponseRole``."""

    id: str | None = None
    """Unique id."""

    role_name: str | None = None
    """The role's name."""

    permissions: list[str] | None = None
    """What the role allows, by name."""

    resource_type: str | None = None
    """Kind of thing the role is held for, such as a project."""

    resource_id: str | None = None
    """Id of what the role is held for."""


class AuditLogListResponseRoleUpdatedChangesRequested(BaseModel):
    """The ``changes_requested`` of ``AuditLogListResponseRoleUpdated``."""

    role_name: str | None = None
    """The role's name."""

    resource_id: str | None = None
    """Id of what the role is held for."""

    resource_type: str | None = None
    """Kind of thing the role is held for, such as a project."""

    permissions_added: list[str] | None = None
    """Permissions that the role gains."""

    permissions_removed: list[str] | None = None
    """Permissions that the role loses."""

    description: str | None = None
    """What it is or does, as free text; for tools, the model reads it."""

    metadata: dict[str, object] | None = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class AuditLogListResponseRoleUpdated(BaseModel):
    """The ``updated`` of ``AuditLogListResponseRole``."""

    id: str | None = None
    """Unique id."""

    changes_requested: AuditLogListResponseRoleUpdatedChangesRequested | None = None
    """The new values that the request asked for."""


class AuditLogListResponseRoleDeleted(BaseModel):
    """The ``deleted`` of ``AuditLogListResponseRole``."""

    id: str | None = None
    """Unique id."""


class AuditLogListResponseRoleAssignmentCreated(BaseModel):
    """The ``created`` of ``AuditLogListResponseRoleAssignment``."""

    id: str | None = None
    """Unique id."""

    principal_id: str | None = None
    """Id of the user or group."""

    principal_type: str | None = None
    """Whether the principal is a user or a group."""

    resource_id: str | None = None
    """Id of what the role is held for."""

    resource_type: str | None = None
    """Kind of thing the role is held for, such as a project."""


class AuditLogListResponseRoleAssignmentDeleted(BaseModel):
    """The ``deleted`` of ``AuditLogListResponseRoleAssignment``."""

    id: str | None = None
    """Unique id."""

    principal_id: str | None = None
    """Id of the user or group."""

    principal_type: str | None = None
    """Whether the principal is a user or a group."""

    resource_id: str | None = None
    """Id of what the role is held for."""

    resource_type: str | None = None
    """Kind of thing the role is held for, such as a project."""


class AuditLogListResponseRoleBoundToResource(BaseModel):
    """The ``bound_to_resource`` of ``AuditLogListResponseRole``."""

    id: str | None = None
    """Unique id."""

    role_id: str | None = None
    """Id of the role."""

    resource_id: str | None = None
    """Id of what the role is held for."""

    resource_type: str | None = None
    """Kind of thing the role is held for, such as a project."""

    permissions: list[str] | None = None
    """What the role allows, by name."""

    workspace_id: str | None = None
    """Id of the ChatGPT workspace."""

    connector_id: str | None = None
    """The ready-made connector to a service such as Gmail or Dropbox."""

    connector_name: str | None = None
    """Name of the connector."""

    enabled: bool | None = None
    """Whether it is switched on."""

    source: (
        Literal[
            "role_toggle",
            "role_connector_update",
            "role_delete",
            "workspace_permissions",
            "connector_publish",
        ]
        | None
    ) = None
    """Where it comes from."""


class AuditLogListResponseRoleUnboundFromResource(BaseModel):
    """The ``unbound_from_resource`` of ``AuditLogListResponseRole``."""

    id: str | None = None
    """Unique id."""

    role_id: str | None = None
    """Id of the role."""

    resource_id: str | None = None
    """Id of what the role is held for."""

    resource_type: str | None = None
    """Kind of thing the role is held for, such as a project."""

    permissions: list[str] | None = None
    """What the role allows, by name."""

    workspace_id: str | None = None
    """Id of the ChatGPT workspace."""

    connector_id: str | None = None
    """The ready-made connector to a service such as Gmail or Dropbox."""

    connector_name: str | None = None
    """Name of the connector."""

    enabled: bool | None = None
    """Whether it is switched on."""

    source: (
        Literal[
            "role_toggle",
            "role_connector_update",
            "role_delete",
            "workspace_permissions",
            "connector_publish",
        ]
        | None
    ) = None
    """Where it comes from."""


class AuditLogListResponseServiceAccountCreatedData(BaseModel):
    """The ``data`` of ``AuditLogListResponseServiceAccountCreated``."""

    role: str | None = None
    """Who speaks, such as `user` or `assistant`, or what a member may do."""


class AuditLogListResponseServiceAccountCreated(BaseModel):
    """The ``created`` of ``AuditLogListResponseServiceAccount``."""

    id: str | None = None
    """Unique id."""

    data: AuditLogListResponseServiceAccountCreatedData | None = None
    """The items of this page, or the payload."""


class AuditLogListResponseServiceAccountUpdatedChangesRequested(BaseModel):
    """The ``changes_requested`` of ``AuditLogListResponseServiceAccountUpdated``."""

    role: str | None = None
    """Who speaks, such as `user` or `assistant`, or what a member may do."""


class AuditLogListResponseServiceAccountUpdated(BaseModel):
    """The ``updated`` of ``AuditLogListResponseServiceAccount``."""

    id: str | None = None
    """Unique id."""

    changes_requested: AuditLogListResponseServiceAccountUpdatedChangesRequested | None = None
    """The new values that the request asked for."""


class AuditLogListResponseServiceAccountDeleted(BaseModel):
    """The ``deleted`` of ``AuditLogListResponseServiceAccount``."""

    id: str | None = None
    """Unique id."""


class AuditLogListResponseWorkloadIdentityProviderCreated(BaseModel):
    """The ``created`` of ``AuditLogListResponseWorkloadIdentityProvider``."""

    id: str | None = None
    """Unique id."""

    data: dict[str, object] | None = None
    """The items of this page, or the payload."""


class AuditLogListResponseWorkloadIdentityProviderUpdated(BaseModel):
    """The ``updated`` of ``AuditLogListResponseWorkloadIdentityProvider``."""

    id: str | None = None
    """Unique id."""

    changes_requested: dict[str, object] | None = None
    """The new values that the request asked for."""


class AuditLogListResponseWorkloadIdentityProviderDeleted(BaseModel):
    """The ``deleted`` of ``AuditLogListResponseWorkloadIdentityProvider``."""

    id: str | None = None
    """Unique id."""

    name: str | None = None
    """Its name."""


class AuditLogListResponseWorkloadIdentityProviderMappingCreated(BaseModel):
    """The ``created`` of ``AuditLogListResponseWorkloadIdentityProviderMapping``."""

    id: str | None = None
    """Unique id."""

    identity_provider_id: str | None = None
    """Id of the identity provider."""

    data: dict[str, object] | None = None
    """The items of this page, or the payload."""


class AuditLogListResponseWorkloadIdentityProviderMappingUpdated(BaseModel):
    """The ``updated`` of ``AuditLogListResponseWorkloadIdentityProviderMapping``."""

    id: str | None = None
    """Unique id."""

    identity_provider_id: str | None = None
    """Id of the identity provider."""

    changes_requested: dict[str, object] | None = None
    """The new values that the request asked for."""


class AuditLogListResponseWorkloadIdentityProviderMappingDeleted(BaseModel):
    """The ``deleted`` of ``AuditLogListResponseWorkloadIdentityProviderMapping``."""

    id: str | None = None
    """Unique id."""

    identity_provider_id: str | None = None
    """Id of the identity provider."""

    project_id: str | None = None
    """Id of the project, `proj_...`."""

    service_account_id: str | None = None
    """Id of the service account."""


class AuditLogListResponseUserAddedData(BaseModel):
    """The ``data`` of ``AuditLogListResponseUserAdded``."""

    role: str | None = None
    """Who speaks, such as `user` or `assistant`, or what a member may do."""


class AuditLogListResponseUserAdded(BaseModel):
    """The ``added`` of ``AuditLogListResponseUser``."""

    id: str | None = None
    """Unique id."""

    data: AuditLogListResponseUserAddedData | None = None
    """The items of this page, or the payload."""


class AuditLogListResponseUserUpdatedChangesRequested(BaseModel):
    """The ``changes_requested`` of ``AuditLogListResponseUserUpdated``."""

    role: str | None = None
    """Who speaks, such as `user` or `assistant`, or what a member may do."""


class AuditLogListResponseUserUpdated(BaseModel):
    """The ``updated`` of ``AuditLogListResponseUser``."""

    id: str | None = None
    """Unique id."""

    changes_requested: AuditLogListResponseUserUpdatedChangesRequested | None = None
    """The new values that the request asked for."""


class AuditLogListResponseUserDeleted(BaseModel):
    """The ``deleted`` of ``AuditLogListResponseUser``."""

    id: str | None = None
    """Unique id."""


class AuditLogListResponseCertificateCreated(BaseModel):
    """The ``created`` of ``AuditLogListResponseCertificate``."""

    id: str | None = None
    """Unique id."""

    name: str | None = None
    """Its name."""


class AuditLogListResponseCertificateUpdated(BaseModel):
    """The ``updated`` of ``AuditLogListResponseCertificate``."""

    id: str | None = None
    """Unique id."""

    name: str | None = None
    """Its name."""


class AuditLogListResponseCertificateDeleted(BaseModel):
    """The ``deleted`` of ``AuditLogListResponseCertificate``."""

    id: str | None = None
    """Unique id."""

    name: str | None = None
    """Its name."""

    certificate: str | None = None
    """The certificate as PEM text."""


class AuditLogListResponseCertificatesActivatedCertificate(BaseModel):
    """The ``certificates`` of ``AuditLogListResponseCertificatesActivated``."""

    id: str | None = None
    """Unique id."""

    name: str | None = None
    """Its name."""


class AuditLogListResponseCertificatesActivated(BaseModel):
    """The ``activated`` of ``AuditLogListResponseCertificates``."""

    certificates: list[AuditLogListResponseCertificatesActivatedCertificate] | None = None
    """The certificates concerned."""


class AuditLogListResponseCertificatesDeactivatedCertificate(BaseModel):
    """The ``certificates`` of ``AuditLogListResponseCertificatesDeactivated``."""

    id: str | None = None
    """Unique id."""

    name: str | None = None
    """Its name."""


class AuditLogListResponseCertificatesDeactivated(BaseModel):
    """The ``deactivated`` of ``AuditLogListResponseCertificates``."""

    certificates: list[AuditLogListResponseCertificatesDeactivatedCertificate] | None = None
    """The certificates concerned."""


class AwsExternalStorageProvider(BaseModel):
    """A part of ``AuditLogListResponseExternalStorageRegisteredDataProvider`` and ``ExternalStorageConfigurationProvider``."""

    account_id: str
    """Id of the account at the cloud provider."""

    bucket: str
    """Name of the bucket."""

    external_id: str
    """An id that the cloud provider asks for when a role is taken on."""

    region: str
    """State or region, as free text."""

    role_arn: str
    """Amazon resource name of the role to take on."""

    type: Literal["aws"]
    """Kind, by which variants are told apart."""


class AzureExternalStorageProvider(BaseModel):
    """A part of ``AuditLogListResponseExternalStorageRegisteredDataProvider`` and ``ExternalStorageConfigurationProvider``."""

    account_name: str
    """Name of the storage account at the cloud provider."""

    container: str
    """The container the code runs in: its id, or settings for one made on demand."""

    region: str
    """State or region, as free text."""

    resource_group: str
    """Azure resource group of the account."""

    subscription_id: str
    """Id of the Azure subscription."""

    tenant_id: str
    """Id of the Azure tenant."""

    type: Literal["azure"]
    """Kind, by which variants are told apart."""


class GcpExternalStorageProvider(BaseModel):
    """A part of ``AuditLogListResponseExternalStorageRegisteredDataProvider`` and ``ExternalStorageConfigurationProvider``."""

    audience: str
    """Who the token must be meant for."""

    bucket: str
    """Name of the bucket."""

    region: str
    """State or region, as free text."""

    type: Literal["gcp"]
    """Kind, by which variants are told apart."""

    workload_identity_pool_id: str
    """Id of the workload identity pool."""

    workload_identity_project_number: str
    """Number of the Google project that the identity pool is in."""

    workload_identity_provider_id: str
    """Id of the workload identity provider."""


class OciExternalStorageProvider(BaseModel):
    """A part of ``AuditLogListResponseExternalStorageRegisteredDataProvider`` and ``ExternalStorageConfigurationProvider``."""

    bucket: str
    """Name of the bucket."""

    region: str
    """State or region, as free text."""

    tenancy_ocid: str
    """Oracle Cloud id of the tenancy."""

    type: Literal["oci"]
    """Kind, by which variants are told apart."""


AuditLogListResponseExternalStorageRegisteredDataProvider: TypeAlias = Annotated[
    AwsExternalStorageProvider
    | AzureExternalStorageProvider
    | GcpExternalStorageProvider
    | OciExternalStorageProvider,
    OpenUnion("type"),
]
"""The ``provider`` of ``AuditLogListResponseExternalStorageRegisteredData``."""


class AuditLogListResponseExternalStorageRegisteredData(BaseModel):
    """The ``data`` of ``AuditLogListResponseExternalStorageRegistered``."""

    geography: str | None = None
    """The part of the world in which the data stays."""

    provider: AuditLogListResponseExternalStorageRegisteredDataProvider | None = None
    """Where the storage is, and how to get there."""


class AuditLogListResponseExternalStorageRegistered(BaseModel):
    """The ``registered`` of ``AuditLogListResponseExternalStorage``."""

    id: str | None = None
    """Unique id."""

    data: AuditLogListResponseExternalStorageRegisteredData | None = None
    """The items of this page, or the payload."""


class AuditLogListResponseExternalStorageRemoved(BaseModel):
    """The ``removed`` of ``AuditLogListResponseExternalStorage``."""

    id: str | None = None
    """Unique id."""


class AuditLogListResponse(BaseModel):
    """A part of ``ListAuditLogsResponse``."""

    id: str
    """Unique id."""

    type: AuditLogEventType
    """What happened, such as `project.created`; details are in the field of that name."""

    effective_at: int
    """When it happened, Unix time in seconds."""

    project: AuditLogListResponseProject | None = None
    """The project in which it happened."""

    actor: AuditLogActor | None = None
    """Who did it: a signed-in user or an API key; null if unknown."""

    api_key_created: AuditLogListResponseApiKeyCreated | None = Field(
        default=None, alias="api_key.created"
    )
    """Details of an `api_key.created` event."""

    api_key_updated: AuditLogListResponseApiKeyUpdated | None = Field(
        default=None, alias="api_key.updated"
    )
    """Details of an `api_key.updated` event."""

    api_key_deleted: AuditLogListResponseApiKeyDeleted | None = Field(
        default=None, alias="api_key.deleted"
    )
    """Details of an `api_key.deleted` event."""

    checkpoint_permission_created: AuditLogListResponseCheckpointPermissionCreated | None = Field(
        default=None, alias="checkpoint.permission.created"
    )
    """Details of a `checkpoint.permission.created` event."""

    checkpoint_permission_deleted: AuditLogListResponseCheckpointPermissionDeleted | None = Field(
        default=None, alias="checkpoint.permission.deleted"
    )
    """Details of a `checkpoint.permission.deleted` event."""

    external_key_registered: AuditLogListResponseExternalKeyRegistered | None = Field(
        default=None, alias="external_key.registered"
    )
    """Details of an `external_key.registered` event."""

    external_key_removed: AuditLogListResponseExternalKeyRemoved | None = Field(
        default=None, alias="external_key.removed"
    )
    """Details of an `external_key.removed` event."""

    group_created: AuditLogListResponseGroupCreated | None = Field(
        default=None, alias="group.created"
    )
    """Details of a `group.created` event."""

    group_updated: AuditLogListResponseGroupUpdated | None = Field(
        default=None, alias="group.updated"
    )
    """Details of a `group.updated` event."""

    group_deleted: AuditLogListResponseGroupDeleted | None = Field(
        default=None, alias="group.deleted"
    )
    """Details of a `group.deleted` event."""

    scim_enabled: AuditLogListResponseScimEnabled | None = Field(default=None, alias="scim.enabled")
    """Details of a `scim.enabled` event."""

    scim_disabled: AuditLogListResponseScimDisabled | None = Field(
        default=None, alias="scim.disabled"
    )
    """Details of a `scim.disabled` event."""

    invite_sent: AuditLogListResponseInviteSent | None = Field(default=None, alias="invite.sent")
    """Details of an `invite.sent` event."""

    invite_accepted: AuditLogListResponseInviteAccepted | None = Field(
        default=None, alias="invite.accepted"
    )
    """Details of an `invite.accepted` event."""

    invite_deleted: AuditLogListResponseInviteDeleted | None = Field(
        default=None, alias="invite.deleted"
    )
    """Details of an `invite.deleted` event."""

    ip_allowlist_created: AuditLogListResponseIpAllowlistCreated | None = Field(
        default=None, alias="ip_allowlist.created"
    )
    """Details of an `ip_allowlist.created` event."""

    ip_allowlist_updated: AuditLogListResponseIpAllowlistUpdated | None = Field(
        default=None, alias="ip_allowlist.updated"
    )
    """Details of an `ip_allowlist.updated` event."""

    ip_allowlist_deleted: AuditLogListResponseIpAllowlistDeleted | None = Field(
        default=None, alias="ip_allowlist.deleted"
    )
    """Details of an `ip_allowlist.deleted` event."""

    ip_allowlist_config_activated: AuditLogListResponseIpAllowlistConfigActivated | None = Field(
        default=None, alias="ip_allowlist.config.activated"
    )
    """Details of an `ip_allowlist.config.activated` event."""

    ip_allowlist_config_deactivated: AuditLogListResponseIpAllowlistConfigDeactivated | None = (
        Field(default=None, alias="ip_allowlist.config.deactivated")
    )
    """Details of an `ip_allowlist.config.deactivated` event."""

    login_succeeded: dict[str, object] | None = Field(default=None, alias="login.succeeded")
    """Details of a `login.succeeded` event."""

    login_failed: AuditLogListResponseLoginFailed | None = Field(default=None, alias="login.failed")
    """Details of a `login.failed` event."""

    logout_succeeded: dict[str, object] | None = Field(default=None, alias="logout.succeeded")
    """Details of a `logout.succeeded` event."""

    logout_failed: AuditLogListResponseLogoutFailed | None = Field(
        default=None, alias="logout.failed"
    )
    """Details of a `logout.failed` event."""

    organization_updated: AuditLogListResponseOrganizationUpdated | None = Field(
        default=None, alias="organization.updated"
    )
    """Details of an `organization.updated` event."""

    project_created: AuditLogListResponseProjectCreated | None = Field(
        default=None, alias="project.created"
    )
    """Details of a `project.created` event."""

    project_updated: AuditLogListResponseProjectUpdated | None = Field(
        default=None, alias="project.updated"
    )
    """Details of a `project.updated` event."""

    project_archived: AuditLogListResponseProjectArchived | None = Field(
        default=None, alias="project.archived"
    )
    """Details of a `project.archived` event."""

    project_deleted: AuditLogListResponseProjectDeleted | None = Field(
        default=None, alias="project.deleted"
    )
    """Details of a `project.deleted` event."""

    rate_limit_updated: AuditLogListResponseRateLimitUpdated | None = Field(
        default=None, alias="rate_limit.updated"
    )
    """Details of a `rate_limit.updated` event."""

    rate_limit_deleted: AuditLogListResponseRateLimitDeleted | None = Field(
        default=None, alias="rate_limit.deleted"
    )
    """Details of a `rate_limit.deleted` event."""

    role_created: AuditLogListResponseRoleCreated | None = Field(default=None, alias="role.created")
    """Details of a `role.created` event."""

    role_updated: AuditLogListResponseRoleUpdated | None = Field(default=None, alias="role.updated")
    """Details of a `role.updated` event."""

    role_deleted: AuditLogListResponseRoleDeleted | None = Field(default=None, alias="role.deleted")
    """Details of a `role.deleted` event."""

    role_assignment_created: AuditLogListResponseRoleAssignmentCreated | None = Field(
        default=None, alias="role.assignment.created"
    )
    """Details of a `role.assignment.created` event."""

    role_assignment_deleted: AuditLogListResponseRoleAssignmentDeleted | None = Field(
        default=None, alias="role.assignment.deleted"
    )
    """Details of a `role.assignment.deleted` event."""

    role_bound_to_resource: AuditLogListResponseRoleBoundToResource | None = Field(
        default=None, alias="role.bound_to_resource"
    )
    """Details of a `role.bound_to_resource` event."""

    role_unbound_from_resource: AuditLogListResponseRoleUnboundFromResource | None = Field(
        default=None, alias="role.unbound_from_resource"
    )
    """Details of a `role.unbound_from_resource` event."""

    service_account_created: AuditLogListResponseServiceAccountCreated | None = Field(
        default=None, alias="service_account.created"
    )
    """Details of a `service_account.created` event."""

    service_account_updated: AuditLogListResponseServiceAccountUpdated | None = Field(
        default=None, alias="service_account.updated"
    )
    """Details of a `service_account.updated` event."""

    service_account_deleted: AuditLogListResponseServiceAccountDeleted | None = Field(
        default=None, alias="service_account.deleted"
    )
    """Details of a `service_account.deleted` event."""

    workload_identity_provider_created: (
        AuditLogListResponseWorkloadIdentityProviderCreated | None
    ) = Field(default=None, alias="workload_identity_provider.created")
    """Details of a `workload_identity_provider.created` event."""

    workload_identity_provider_updated: (
        AuditLogListResponseWorkloadIdentityProviderUpdated | None
    ) = Field(default=None, alias="workload_identity_provider.updated")
    """Details of a `workload_identity_provider.updated` event."""

    workload_identity_provider_deleted: (
        AuditLogListResponseWorkloadIdentityProviderDeleted | None
    ) = Field(default=None, alias="workload_identity_provider.deleted")
    """Details of a `workload_identity_provider.deleted` event."""

    workload_identity_provider_mapping_created: (
        AuditLogListResponseWorkloadIdentityProviderMappingCreated | None
    ) = Field(default=None, alias="workload_identity_provider_mapping.created")
    """Details of a `workload_identity_provider_mapping.created` event."""

    workload_identity_provider_mapping_updated: (
        AuditLogListResponseWorkloadIdentityProviderMappingUpdated | None
    ) = Field(default=None, alias="workload_identity_provider_mapping.updated")
    """Details of a `workload_identity_provider_mapping.updated` event."""

    workload_identity_provider_mapping_deleted: (
        AuditLogListResponseWorkloadIdentityProviderMappingDeleted | None
    ) = Field(default=None, alias="workload_identity_provider_mapping.deleted")
    """Details of a `workload_identity_provider_mapping.deleted` event."""

    user_added: AuditLogListResponseUserAdded | None = Field(default=None, alias="user.added")
    """Details of a `user.added` event."""

    user_updated: AuditLogListResponseUserUpdated | None = Field(default=None, alias="user.updated")
    """Details of a `user.updated` event."""

    user_deleted: AuditLogListResponseUserDeleted | None = Field(default=None, alias="user.deleted")
    """Details of a `user.deleted` event."""

    certificate_created: AuditLogListResponseCertificateCreated | None = Field(
        default=None, alias="certificate.created"
    )
    """Details of a `certificate.created` event."""

    certificate_updated: AuditLogListResponseCertificateUpdated | None = Field(
        default=None, alias="certificate.updated"
    )
    """Details of a `certificate.updated` event."""

    certificate_deleted: AuditLogListResponseCertificateDeleted | None = Field(
        default=None, alias="certificate.deleted"
    )
    """Details of a `certificate.deleted` event."""

    certificates_activated: AuditLogListResponseCertificatesActivated | None = Field(
        default=None, alias="certificates.activated"
    )
    """Details of a `certificates.activated` event."""

    certificates_deactivated: AuditLogListResponseCertificatesDeactivated | None = Field(
        default=None, alias="certificates.deactivated"
    )
    """Details of a `certificates.deactivated` event."""

    external_storage_registered: AuditLogListResponseExternalStorageRegistered | None = Field(
        default=None, alias="external_storage.registered"
    )
    """Details of an `external_storage.registered` event."""

    external_storage_removed: AuditLogListResponseExternalStorageRemoved | None = Field(
        default=None, alias="external_storage.removed"
    )
    """Details of an `external_storage.removed` event."""


class CertificateCertificateDetails(BaseModel):
    """The ``certificate_details`` of ``Certificate``."""

    valid_at: int | None = None
    """From when the certificate is valid, Unix time in seconds."""

    expires_at: int | None = None
    """When it expires, Unix time in seconds; null if never."""

    content: str | None = None
    """The content: text, or a list of parts such as text, images, audio and files."""


class Certificate(BaseModel):
    """What ``POST /organization/certificates``, ``GET /organization/certificates/{certificate_id}`` or ``POST /organization/certificates/{certificate_id}`` answers."""

    object: Literal["certificate", "organization.certificate", "organization.project.certificate"]
    """Kind of object, always the same for this one."""

    id: str
    """Unique id."""

    name: str | None = None
    """Its name."""

    created_at: int
    """When it was made, Unix time in seconds."""

    certificate_details: CertificateCertificateDetails
    """Validity of the certificate and, where asked for, its PEM text."""

    active: bool | None = None
    """Whether the certificate is in force here."""


class CostsResultAmount(BaseModel):
    """The ``amount`` of ``CostsResult``."""

    value: float | None = None
    """The value."""

    currency: str | None = None
    """Currency code of three letters."""


class CostsResult(BaseModel):
    """A part of ``UsageTimeBucketResult``."""

    object: Literal["organization.costs.result"]
    """Kind of object, always the same for this one."""

    amount: CostsResultAmount | None = None
    """What was spent."""

    line_item: str | None = None
    """The product that was billed; null unless grouped by it."""

    project_id: str | None = None
    """Id of the project, `proj_...`."""

    api_key_id: str | None = None
    """Id of an API key; not its secret value."""

    quantity: float | None = None
    """How much was used, in `quantity_unit`; null unless grouped by line item."""

    quantity_unit: (
        str
        | Literal[
            "tokens",
            "1000_tokens",
            "duration_seconds",
            "duration_minutes",
            "duration_hours",
            "gibibyte_hours",
            "images",
            "characters",
        ]
        | None
    ) = None
    """The unit of `quantity`, such as `tokens`; null unless grouped by line item."""

    api_source: Literal["agents_api", "unlabeled"] | None = None
    """Keep or count what came through this part of the API."""

    user_id: str | None = None
    """Id of the user."""


class CertificateDeleteResponse(BaseModel):
    """What ``DELETE /organization/certificates/{certificate_id}`` answers."""

    object: Literal["certificate.deleted"]
    """Kind of object, always the same for this one."""

    id: str
    """Unique id."""


class DeletedRoleAssignmentResource(BaseModel):
    """What ``DELETE /organization/groups/{group_id}/roles/{role_id}``, ``DELETE /organization/users/{user_id}/roles/{role_id}``, ``DELETE /projects/{project_id}/groups/{group_id}/roles/{role_id}`` and 1 more answers."""

    object: str
    """Kind of object, always the same for this one."""

    deleted: bool
    """Whether it was deleted."""


class ErrorResponse(BaseModel):
    """What ``POST /organization/projects/{project_id}``, ``DELETE /organization/projects/{project_id}/api_keys/{api_key_id}``, ``POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`` and 6 more answers."""

    error: ErrorObject
    """What went wrong; null or absent if nothing did."""


class Group(BaseModel):
    """A part of ``RoleCreateResponse``."""

    object: Literal["group"]
    """Kind of object, always the same for this one."""

    id: str
    """Unique id."""

    name: str
    """Its name."""

    created_at: int
    """When it was made, Unix time in seconds."""

    scim_managed: bool
    """Whether an identity provider keeps it in step through SCIM."""


class GroupDeletedResource(BaseModel):
    """What ``DELETE /organization/groups/{group_id}`` answers."""

    object: Literal["group.deleted"]
    """Kind of object, always the same for this one."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it was deleted."""


class GroupResponse(BaseModel):
    """What ``POST /organization/groups`` or ``GET /organization/groups/{group_id}`` answers."""

    id: str
    """Unique id."""

    name: str
    """Its name."""

    created_at: int
    """When it was made, Unix time in seconds."""

    is_scim_managed: bool
    """Whether an identity provider keeps it in step through SCIM."""

    group_type: Literal["group", "tenant_group"]
    """Whether it is a group of the organization or of its tenant."""


class GroupListResource(BaseModel):
    """What ``GET /organization/groups`` answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one."""

    data: list[GroupResponse]
    """The items of this page, or the payload."""

    has_more: bool
    """Whether further items follow this page."""

    next: str | None = None
    """Cursor for the next page; null on the last."""


class UserRetrieveResponse(BaseModel):
    """What ``GET /organization/groups/{group_id}/users/{user_id}`` answers."""

    id: str
    """Unique id."""

    name: str
    """Its name."""

    email: str | None = None
    """Email address."""

    picture: str | None = None
    """Address of the user's picture."""

    is_service_account: bool | None = None
    """Whether it is a service account rather than a person."""

    user_type: Literal["user", "tenant_user"]
    """Whether it is a user of the organization or of its tenant."""


class GroupUpdateResponse(BaseModel):
    """What ``POST /organization/groups/{group_id}`` answers."""

    id: str
    """Unique id."""

    name: str
    """Its name."""

    created_at: int
    """When it was made, Unix time in seconds."""

    is_scim_managed: bool
    """Whether an identity provider keeps it in step through SCIM."""


class Role(BaseModel):
    """What ``POST /organization/roles``, ``GET /organization/roles/{role_id}``, ``POST /organization/roles/{role_id}`` and 3 more answers."""

    object: Literal["role"]
    """Kind of object, always the same for this one."""

    id: str
    """Unique id."""

    name: str
    """Its name."""

    description: str | None = None
    """What it is or does, as free text; for tools, the model reads it."""

    permissions: list[str]
    """What the role allows, by name."""

    resource_type: str
    """Kind of thing the role is held for, such as a project."""

    predefined_role: bool
    """Whether the role is built in, and so cannot be changed."""


class GroupRoleAssignment(BaseModel):
    """What ``POST /organization/groups/{group_id}/roles`` or ``POST /projects/{project_id}/groups/{group_id}/roles`` answers."""

    object: Literal["group.role"]
    """Kind of object, always the same for this one."""

    group: Group
    """The group."""

    role: Role
    """Who speaks, such as `user` or `assistant`, or what a member may do."""


class OrganizationGroupUser(BaseModel):
    """A part of ``UserListResource``."""

    id: str
    """Unique id."""

    name: str
    """Its name."""

    email: str | None = None
    """Email address."""


class UserCreateResponse(BaseModel):
    """What ``POST /organization/groups/{group_id}/users`` answers."""

    object: Literal["group.user"]
    """Kind of object, always the same for this one."""

    user_id: str
    """Id of the user."""

    group_id: str
    """Id of the group."""


class GroupUserDeletedResource(BaseModel):
    """What ``DELETE /organization/groups/{group_id}/users/{user_id}`` answers."""

    object: Literal["group.user.deleted"]
    """Kind of object, always the same for this one."""

    deleted: bool
    """Whether it was deleted."""


class HostedToolPermission(BaseModel):
    """A part of ``ProjectHostedToolPermissions``."""

    enabled: bool
    """Whether it is switched on."""


class InviteProject(BaseModel):
    """The ``projects`` of ``Invite``."""

    id: str
    """Unique id."""

    role: Literal["member", "owner"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""


class Invite(BaseModel):
    """What ``POST /organization/invites`` or ``GET /organization/invites/{invite_id}`` answers."""

    object: Literal["organization.invite"]
    """Kind of object, always the same for this one."""

    id: str
    """Unique id."""

    email: str
    """Email address."""

    role: Literal["owner", "reader"]
    """What the person may do: `owner` or `reader`."""

    status: Literal["accepted", "expired", "pending"]
    """`pending`, `accepted` or `expired`."""

    created_at: int
    """When it was made, Unix time in seconds."""

    projects: list[InviteProject]
    """The projects, with the role held in each."""

    expires_at: int | None = None
    """When the invitation lapses, Unix time in seconds; null if never."""

    accepted_at: int | None = None
    """When the invitation was accepted, Unix time in seconds; null while it is open."""


class InviteDeleteResponse(BaseModel):
    """What ``DELETE /organization/invites/{invite_id}`` answers."""

    object: Literal["organization.invite.deleted"]
    """Kind of object, always the same for this one."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it was deleted."""


class InviteListResponse(BaseModel):
    """What ``GET /organization/invites`` answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one."""

    data: list[Invite]
    """The items of this page, or the payload."""

    has_more: bool
    """Whether further items follow this page."""

    first_id: str | None = None
    """Id of the first item of the page; null when the page is empty."""

    last_id: str | None = None
    """Id of the last item of the page, the cursor for the next one; null when empty."""


class ListAuditLogsResponse(BaseModel):
    """What ``GET /organization/audit_logs`` answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one."""

    data: list[AuditLogListResponse]
    """The items of this page, or the payload."""

    has_more: bool
    """Whether further items follow this page."""

    first_id: str | None = None
    """Id of the first item of the page; null when the page is empty."""

    last_id: str | None = None
    """Id of the last item of the page, the cursor for the next one; null when empty."""


class CertificateListResponseCertificateDetails(BaseModel):
    """The ``certificate_details`` of ``CertificateListResponse``."""

    valid_at: int | None = None
    """From when the certificate is valid, Unix time in seconds."""

    expires_at: int | None = None
    """When it expires, Unix time in seconds; null if never."""


class OrganizationCertificate(BaseModel):
    """A part of ``ListCertificatesResponse``, ``OrganizationCertificateActivationResponse`` and ``OrganizationCertificateDeactivationResponse``."""

    object: Literal["organization.certificate"]
    """Kind of object, always the same for this one."""

    id: str
    """Unique id."""

    name: str | None = None
    """Its name."""

    created_at: int
    """When it was made, Unix time in seconds."""

    certificate_details: CertificateListResponseCertificateDetails
    """Validity of the certificate and, where asked for, its PEM text."""

    active: bool
    """Whether the certificate is in force here."""


class ListCertificatesResponse(BaseModel):
    """What ``GET /organization/certificates`` answers."""

    data: list[OrganizationCertificate]
    """The items of this page, or the payload."""

    first_id: str | None = None
    """Id of the first item of the page; null when the page is empty."""

    last_id: str | None = None
    """Id of the last item of the page, the cursor for the next one; null when empty."""

    has_more: bool
    """Whether further items follow this page."""

    object: Literal["list"]
    """Kind of object, always the same for this one."""


class ProjectCertificateDetails(BaseModel):
    """The ``certificate_details`` of ``CertificateListResponse``."""

    valid_at: int | None = None
    """From when the certificate is valid, Unix time in seconds."""

    expires_at: int | None = None
    """When it expires, Unix time in seconds; null if never."""


class OrganizationProjectCertificate(BaseModel):
    """A part of ``ListProjectCertificatesResponse``, ``OrganizationProjectCertificateActivationResponse`` and ``OrganizationProjectCertificateDeactivationResponse``."""

    object: Literal["organization.project.certificate"]
    """Kind of object, always the same for this one."""

    id: str
    """Unique id."""

    name: str | None = None
    """Its name."""

    created_at: int
    """When it was made, Unix time in seconds."""

    certificate_details: ProjectCertificateDetails
    """Validity of the certificate and, where asked for, its PEM text."""

    active: bool
    """Whether the certificate is in force here."""


class ListProjectCertificatesResponse(BaseModel):
    """What ``GET /organization/projects/{project_id}/certificates`` answers."""

    data: list[OrganizationProjectCertificate]
    """The items of this page, or the payload."""

    first_id: str | None = None
    """Id of the first item of the page; null when the page is empty."""

    last_id: str | None = None
    """Id of the last item of the page, the cursor for the next one; null when empty."""

    has_more: bool
    """Whether further items follow this page."""

    object: Literal["list"]
    """Kind of object, always the same for this one."""


class OrganizationCertificateActivationResponse(BaseModel):
    """What ``POST /organization/certificates/activate`` answers."""

    object: Literal["organization.certificate.activation"]
    """Kind of object, always the same for this one."""

    data: list[OrganizationCertificate]
    """The items of this page, or the payload."""


class OrganizationCertificateDeactivationResponse(BaseModel):
    """What ``POST /organization/certificates/deactivate`` answers."""

    object: Literal["organization.certificate.deactivation"]
    """Kind of object, always the same for this one."""

    data: list[OrganizationCertificate]
    """The items of this page, or the payload."""


class OrganizationDataRetention(BaseModel):
    """What ``GET /organization/data_retention`` or ``POST /organization/data_retention`` answers."""

    object: Literal["organization.data_retention"]
    """Kind of object, always the same for this one."""

    type: Literal[
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]
    """Kind, by which variants are told apart."""


class OrganizationProjectCertificateActivationResponse(BaseModel):
    """What ``POST /organization/projects/{project_id}/certificates/activate`` answers."""

    object: Literal["organization.project.certificate.activation"]
    """Kind of object, always the same for this one."""

    data: list[OrganizationProjectCertificate]
    """The items of this page, or the payload."""


class OrganizationProjectCertificateDeactivationResponse(BaseModel):
    """What ``POST /organization/projects/{project_id}/certificates/deactivate`` answers."""

    object: Literal["organization.project.certificate.deactivation"]
    """Kind of object, always the same for this one."""

    data: list[OrganizationProjectCertificate]
    """The items of this page, or the payload."""


class SpendAlertNotificationChannel(BaseModel):
    """A part of ``CreateSpendAlertBody``, ``OrganizationSpendAlert`` and ``ProjectSpendAlert``."""

    type: Literal["email"]
    """Kind, by which variants are told apart."""

    recipients: list[str]
    """Who gets the alert, as email addresses."""

    subject_prefix: str | None = None
    """Text in front of the subject of each email; null for none."""


class OrganizationSpendAlert(BaseModel):
    """What ``POST /organization/spend_alerts``, ``GET /organization/spend_alerts/{alert_id}`` or ``POST /organization/spend_alerts/{alert_id}`` answers."""

    id: str
    """Unique id."""

    object: Literal["organization.spend_alert"]
    """Kind of object, always the same for this one."""

    threshold_amount: int
    """The amount of spending at which the alert is sent, in cents."""

    currency: Literal["USD"]
    """Currency code of three letters."""

    interval: Literal["month"]
    """The period over which spending is counted."""

    notification_channel: SpendAlertNotificationChannel
    """How the alert is delivered."""


class OrganizationSpendAlertDeleted(BaseModel):
    """What ``DELETE /organization/spend_alerts/{alert_id}`` answers."""

    id: str
    """Unique id."""

    object: Literal["organization.spend_alert.deleted"]
    """Kind of object, always the same for this one."""

    deleted: bool
    """Whether it was deleted."""


class OrganizationSpendAlertListResource(BaseModel):
    """What ``GET /organization/spend_alerts`` answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one."""

    data: list[OrganizationSpendAlert]
    """The items of this page, or the payload."""

    first_id: str | None = None
    """Id of the first item of the page; null when the page is empty."""

    last_id: str | None = None
    """Id of the last item of the page, the cursor for the next one; null when empty."""

    has_more: bool
    """Whether further items follow this page."""


ProjectResidency: TypeAlias = Literal[
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
    "JP_STORAGE_PROCESSING",
    "IN_STORAGE_PROCESSING",
    "AU_STORAGE_PROCESSING",
]
"""A part of ``Project`` and ``ProjectCreateRequest``."""


class Project(BaseModel):
    """What ``POST /organization/projects``, ``GET /organization/projects/{project_id}``, ``POST /organization/projects/{project_id}`` and 1 more answers."""

    id: str
    """Unique id."""

    object: Literal["organization.project"]
    """Kind of object, always the same for this one."""

    created_at: int
    """When it was made, Unix time in seconds."""

    name: str | None = None
    """What the project is called."""

    archived_at: int | None = None
    """When the project was retired, Unix time in seconds; null while it is active."""

    status: str | None = None
    """Whether the project is `active` or `archived`; null if unknown."""

    external_key_id: str | None = None
    """Id of the customer-held encryption key the project uses; null for none."""

    residency: ProjectResidency | None = None
    """Where data are stored and processed."""


class ProjectApiKeyOwnerUser(BaseModel):
    """A part of ``ProjectAPIKeyOwner``."""

    id: str
    """Unique id."""

    email: str
    """Email address."""

    name: str
    """Its name."""

    created_at: int
    """When it was made, Unix time in seconds."""

    role: str
    """Who speaks, such as `user` or `assistant`, or what a member may do."""


class ProjectApiKeyOwnerServiceAccount(BaseModel):
    """A part of ``ProjectAPIKeyOwner``."""

    id: str
    """Unique id."""

    name: str
    """Its name."""

    created_at: int
    """When it was made, Unix time in seconds."""

    role: str
    """Who speaks, such as `user` or `assistant`, or what a member may do."""


class ProjectAPIKeyOwner(BaseModel):
    """The ``owner`` of ``ProjectAPIKey``."""

    type: Literal["user", "service_account"] | None = None
    """Kind, by which variants are told apart."""

    user: ProjectApiKeyOwnerUser | None = None
    """The user; as a parameter, a stable mark of your end user."""

    service_account: ProjectApiKeyOwnerServiceAccount | None = None
    """The service account."""


class ProjectAPIKey(BaseModel):
    """What ``GET /organization/projects/{project_id}/api_keys/{api_key_id}`` or ``POST /organization/projects/{project_id}/api_keys/{api_key_id}`` answers."""

    object: Literal["organization.project.api_key"]
    """Kind of object, always the same for this one."""

    redacted_value: str
    """The key with its middle hidden, enough to recognize it."""

    name: str
    """Its name."""

    created_at: int
    """When it was made, Unix time in seconds."""

    last_used_at: int | None = None
    """When it was last used, Unix time in seconds; null if never."""

    id: str
    """Unique id."""

    owner_project_access: Literal["active", "inactive"]
    """Whether the owner of the key can still get into the project."""

    owner: ProjectAPIKeyOwner
    """Who the key belongs to."""

    expires_at: int | None = None
    """When it expires, Unix time in seconds; null if never."""


class APIKeyDeleteResponse(BaseModel):
    """What ``DELETE /organization/projects/{project_id}/api_keys/{api_key_id}`` answers."""

    object: Literal["organization.project.api_key.deleted"]
    """Kind of object, always the same for this one."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it was deleted."""


class ProjectApiKeyListResponse(BaseModel):
    """What ``GET /organization/projects/{project_id}/api_keys`` answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one."""

    data: list[ProjectAPIKey]
    """The items of this page, or the payload."""

    has_more: bool
    """Whether further items follow this page."""

    first_id: str | None = None
    """Id of the first item of the page; null when the page is empty."""

    last_id: str | None = None
    """Id of the last item of the page, the cursor for the next one; null when empty."""


class ProjectDataRetention(BaseModel):
    """What ``GET /organization/projects/{project_id}/data_retention`` or ``POST /organization/projects/{project_id}/data_retention`` answers."""

    object: Literal["project.data_retention"]
    """Kind of object, always the same for this one."""

    type: Literal[
        "organization_default",
        "none",
        "zero_data_retention",
        "modified_abuse_monitoring",
        "enhanced_zero_data_retention",
        "enhanced_modified_abuse_monitoring",
    ]
    """Kind, by which variants are told apart."""


class ProjectGroup(BaseModel):
    """What ``POST /organization/projects/{project_id}/groups`` or ``GET /organization/projects/{project_id}/groups/{group_id}`` answers."""

    object: Literal["project.group"]
    """Kind of object, always the same for this one."""

    project_id: str
    """Id of the project, `proj_...`."""

    group_id: str
    """Id of the group."""

    group_name: str
    """Name of the group."""

    group_type: Literal["group", "tenant_group"]
    """Whether it is a group of the organization or of its tenant."""

    created_at: int
    """When it was made, Unix time in seconds."""


class ProjectGroupDeletedResource(BaseModel):
    """What ``DELETE /organization/projects/{project_id}/groups/{group_id}`` answers."""

    object: Literal["project.group.deleted"]
    """Kind of object, always the same for this one."""

    deleted: bool
    """Whether it was deleted."""


class ProjectGroupListResource(BaseModel):
    """What ``GET /organization/projects/{project_id}/groups`` answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one."""

    data: list[ProjectGroup]
    """The items of this page, or the payload."""

    has_more: bool
    """Whether further items follow this page."""

    next: str | None = None
    """Cursor for the next page; null on the last."""


class ProjectHostedToolPermissions(BaseModel):
    """What ``GET /organization/projects/{project_id}/hosted_tool_permissions`` or ``POST /organization/projects/{project_id}/hosted_tool_permissions`` answers."""

    file_search: HostedToolPermission
    """File search: its settings, its stores or its call."""

    web_search: HostedToolPermission
    """Permission for web search."""

    image_generation: HostedToolPermission
    """Permission for image generation."""

    mcp: HostedToolPermission
    """Permission for MCP servers."""

    code_interpreter: HostedToolPermission
    """The code interpreter: its settings, its files or its call."""


class ProjectListResponse(BaseModel):
    """What ``GET /organization/projects`` answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one."""

    data: list[Project]
    """The items of this page, or the payload."""

    has_more: bool
    """Whether further items follow this page."""

    first_id: str | None = None
    """Id of the first item of the page; null when the page is empty."""

    last_id: str | None = None
    """Id of the last item of the page, the cursor for the next one; null when empty."""


class ProjectModelPermissions(BaseModel):
    """What ``GET /organization/projects/{project_id}/model_permissions`` or ``POST /organization/projects/{project_id}/model_permissions`` answers."""

    object: Literal["project.model_permissions"]
    """Kind of object, always the same for this one."""

    mode: Literal["allow_list", "deny_list"]
    """Whether the listed models are the only ones allowed or the ones forbidden."""

    api_model_ids: list[str] = Field(alias="model_ids")
    """Names of the models on the list."""


class ProjectModelPermissionsDeleted(BaseModel):
    """What ``DELETE /organization/projects/{project_id}/model_permissions`` answers."""

    object: Literal["project.model_permissions.deleted"]
    """Kind of object, always the same for this one."""

    deleted: bool
    """Whether it was deleted."""


class ProjectRateLimit(BaseModel):
    """What ``POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}`` answers."""

    object: Literal["project.rate_limit"]
    """Kind of object, always the same for this one."""

    id: str
    """Unique id."""

    model: str
    """Name of the model."""

    max_requests_per_1_minute: int
    """Limit on requests, per minute."""

    max_tokens_per_1_minute: int
    """Limit on tokens, per minute."""

    max_images_per_1_minute: int | None = None
    """Limit on images, per minute."""

    max_audio_megabytes_per_1_minute: int | None = None
    """Limit on audio in megabytes, per minute."""

    max_requests_per_1_day: int | None = None
    """Limit on requests, per day."""

    batch_1_day_max_input_tokens: int | None = None
    """Limit on input tokens that batches may queue, per day."""


class ProjectRateLimitListResponse(BaseModel):
    """What ``GET /organization/projects/{project_id}/rate_limits`` answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one."""

    data: list[ProjectRateLimit]
    """The items of this page, or the payload."""

    has_more: bool
    """Whether further items follow this page."""

    first_id: str | None = None
    """Id of the first item of the page; null when the page is empty."""

    last_id: str | None = None
    """Id of the last item of the page, the cursor for the next one; null when empty."""


class ProjectServiceAccount(BaseModel):
    """What ``GET /organization/projects/{project_id}/service_accounts/{service_account_id}`` or ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}`` answers."""

    object: Literal["organization.project.service_account"]
    """Kind of object, always the same for this one."""

    id: str
    """Unique id."""

    name: str
    """Its name."""

    role: Literal["owner", "member", "none"]
    """What the account may do in the project: `owner`, `member` or `none`."""

    created_at: int
    """When it was made, Unix time in seconds."""


class ProjectServiceAccountApiKey(BaseModel):
    """A part of ``ServiceAccountCreateResponse``."""

    object: Literal["organization.project.service_account.api_key"]
    """Kind of object, always the same for this one."""

    value: str = Field(repr=False)
    """The secret key; it cannot be read again."""

    name: str
    """Its name."""

    created_at: int
    """When it was made, Unix time in seconds."""

    id: str
    """Unique id."""

    expires_at: int | None = None
    """When it expires, Unix time in seconds; null if never."""


class ServiceAccountCreateResponse(BaseModel):
    """What ``POST /organization/projects/{project_id}/service_accounts`` answers."""

    object: Literal["organization.project.service_account"]
    """Kind of object, always the same for this one."""

    id: str
    """Unique id."""

    name: str
    """Its name."""

    role: Literal["member", "none"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    created_at: int
    """When it was made, Unix time in seconds."""

    api_key: ProjectServiceAccountApiKey | None = None
    """An API key."""


class ServiceAccountDeleteResponse(BaseModel):
    """What ``DELETE /organization/projects/{project_id}/service_accounts/{service_account_id}`` answers."""

    object: Literal["organization.project.service_account.deleted"]
    """Kind of object, always the same for this one."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it was deleted."""


class ProjectServiceAccountListResponse(BaseModel):
    """What ``GET /organization/projects/{project_id}/service_accounts`` answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one."""

    data: list[ProjectServiceAccount]
    """The items of this page, or the payload."""

    has_more: bool
    """Whether further items follow this page."""

    first_id: str | None = None
    """Id of the first item of the page; null when the page is empty."""

    last_id: str | None = None
    """Id of the last item of the page, the cursor for the next one; null when empty."""


class ProjectSpendAlert(BaseModel):
    """What ``POST /organization/projects/{project_id}/spend_alerts``, ``GET /organization/projects/{project_id}/spend_alerts/{alert_id}`` or ``POST /organization/projects/{project_id}/spend_alerts/{alert_id}`` answers."""

    id: str
    """Unique id."""

    object: Literal["project.spend_alert"]
    """Kind of object, always the same for this one."""

    threshold_amount: int
    """The amount of spending at which the alert is sent, in cents."""

    currency: Literal["USD"]
    """Currency code of three letters."""

    interval: Literal["month"]
    """The period over which spending is counted."""

    notification_channel: SpendAlertNotificationChannel
    """How the alert is delivered."""


class ProjectSpendAlertDeleted(BaseModel):
    """What ``DELETE /organization/projects/{project_id}/spend_alerts/{alert_id}`` answers."""

    id: str
    """Unique id."""

    object: Literal["project.spend_alert.deleted"]
    """Kind of object, always the same for this one."""

    deleted: bool
    """Whether it was deleted."""


class ProjectSpendAlertListResource(BaseModel):
    """What ``GET /organization/projects/{project_id}/spend_alerts`` answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one."""

    data: list[ProjectSpendAlert]
    """The items of this page, or the payload."""

    first_id: str | None = None
    """Id of the first item of the page; null when the page is empty."""

    last_id: str | None = None
    """Id of the last item of the page, the cursor for the next one; null when empty."""

    has_more: bool
    """Whether further items follow this page."""


class ProjectUser(BaseModel):
    """What ``POST /organization/projects/{project_id}/users``, ``GET /organization/projects/{project_id}/users/{user_id}`` or ``POST /organization/projects/{project_id}/users/{user_id}`` answers."""

    object: Literal["organization.project.user"]
    """Kind of object, always the same for this one."""

    id: str
    """Unique id."""

    role: str
    """What the member may do in the project: `owner` or `member`."""

    added_at: int
    """When the user was added, Unix time in seconds."""

    name: str | None = None
    """Its name."""

    email: str | None = None
    """Email address."""


class ProjectUserDeleteResponse(BaseModel):
    """What ``DELETE /organization/projects/{project_id}/users/{user_id}`` answers."""

    object: Literal["organization.project.user.deleted"]
    """Kind of object, always the same for this one."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it was deleted."""


class ProjectUserListResponse(BaseModel):
    """What ``GET /organization/projects/{project_id}/users`` answers."""

    object: str
    """Kind of object, always the same for this one."""

    data: list[ProjectUser]
    """The items of this page, or the payload."""

    has_more: bool
    """Whether further items follow this page."""

    first_id: str | None = None
    """Id of the first item of the page; null when the page is empty."""

    last_id: str | None = None
    """Id of the last item of the page, the cursor for the next one; null when empty."""


class PublicRoleListResource(BaseModel):
    """What ``GET /organization/roles`` or ``GET /projects/{project_id}/roles`` answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one."""

    data: list[Role]
    """The items of this page, or the payload."""

    has_more: bool
    """Whether further items follow this page."""

    next: str | None = None
    """Cursor for the next page; null on the last."""


class RoleDeletedResource(BaseModel):
    """What ``DELETE /organization/roles/{role_id}`` or ``DELETE /projects/{project_id}/roles/{role_id}`` answers."""

    object: Literal["role.deleted"]
    """Kind of object, always the same for this one."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it was deleted."""


class RoleListResource(BaseModel):
    """What ``GET /organization/groups/{group_id}/roles``, ``GET /organization/users/{user_id}/roles``, ``GET /projects/{project_id}/groups/{group_id}/roles`` and 1 more answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one."""

    data: list[RoleListResponse]
    """The items of this page, or the payload."""

    has_more: bool
    """Whether further items follow this page."""

    next: str | None = None
    """Cursor for the next page; null on the last."""


class UsageAudioSpeechesResult(BaseModel):
    """A part of ``UsageTimeBucketResult``."""

    object: Literal["organization.usage.audio_speeches.result"]
    """Kind of object, always the same for this one."""

    characters: int
    """Characters of text that were spoken."""

    num_model_requests: int
    """How many requests were made to models."""

    project_id: str | None = None
    """Id of the project, `proj_...`."""

    user_id: str | None = None
    """Id of the user."""

    api_key_id: str | None = None
    """Id of an API key; not its secret value."""

    model: str | None = None
    """Name of the model."""


class UsageAudioTranscriptionsResult(BaseModel):
    """A part of ``UsageTimeBucketResult``."""

    object: Literal["organization.usage.audio_transcriptions.result"]
    """Kind of object, always the same for this one."""

    seconds: int
    """A number of seconds."""

    num_model_requests: int
    """How many requests were made to models."""

    project_id: str | None = None
    """Id of the project, `proj_...`."""

    user_id: str | None = None
    """Id of the user."""

    api_key_id: str | None = None
    """Id of an API key; not its secret value."""

    model: str | None = None
    """Name of the model."""


class UsageCodeInterpreterSessionsResult(BaseModel):
    """A part of ``UsageTimeBucketResult``."""

    object: Literal["organization.usage.code_interpreter_sessions.result"]
    """Kind of object, always the same for this one."""

    num_sessions: int
    """How many sessions there were."""

    project_id: str | None = None
    """Id of the project, `proj_...`."""


class UsageCompletionsResult(BaseModel):
    """A part of ``UsageTimeBucketResult``."""

    object: Literal["organization.usage.completions.result"]
    """Kind of object, always the same for this one."""

    input_tokens: int
    """Tokens of the input."""

    output_tokens: int
    """Tokens of the output."""

    num_model_requests: int
    """How many requests were made to models."""

    input_cached_tokens: int | None = None
    """Input tokens that came from the prompt cache."""

    input_cache_write_tokens: int | None = None
    """Input tokens newly put into the prompt cache."""

    input_uncached_tokens: int | None = None
    """Input tokens that did not come from the prompt cache."""

    input_text_tokens: int | None = None
    """Text tokens of the input."""

    output_text_tokens: int | None = None
    """Text tokens of the output."""

    input_cached_text_tokens: int | None = None
    """Text tokens of the input that came from the prompt cache."""

    input_audio_tokens: int | None = None
    """Audio tokens of the input."""

    input_cached_audio_tokens: int | None = None
    """Audio tokens of the input that came from the prompt cache."""

    output_audio_tokens: int | None = None
    """Audio tokens of the output."""

    input_image_tokens: int | None = None
    """Image tokens of the input."""

    input_cached_image_tokens: int | None = None
    """Image tokens of the input that came from the prompt cache."""

    output_image_tokens: int | None = None
    """Image tokens of the output."""

    project_id: str | None = None
    """Id of the project, `proj_...`."""

    user_id: str | None = None
    """Id of the user."""

    api_key_id: str | None = None
    """Id of an API key; not its secret value."""

    model: str | None = None
    """Name of the model."""

    batch: bool | None = None
    """Whether the usage comes from batches; as a filter, null counts both kinds."""

    service_tier: str | None = None
    """The class of service: `auto`, `default`, cheaper `flex`, faster `priority` and others."""

    api_source: Literal["agents_api", "unlabeled"] | None = None
    """Keep or count what came through this part of the API."""

    input_cache_write_12h_tokens: int | None = None
    """Input tokens written to the cache for 12 hours."""

    input_cache_write_30m_tokens: int | None = None
    """Input tokens written to the cache for 30 minutes."""


class UsageEmbeddingsResult(BaseModel):
    """A part of ``UsageTimeBucketResult``."""

    object: Literal["organization.usage.embeddings.result"]
    """Kind of object, always the same for this one."""

    input_tokens: int
    """Tokens of the input."""

    num_model_requests: int
    """How many requests were made to models."""

    project_id: str | None = None
    """Id of the project, `proj_...`."""

    user_id: str | None = None
    """Id of the user."""

    api_key_id: str | None = None
    """Id of an API key; not its secret value."""

    model: str | None = None
    """Name of the model."""


class UsageFileSearchCallsResult(BaseModel):
    """A part of ``UsageTimeBucketResult``."""

    object: Literal["organization.usage.file_searches.result"]
    """Kind of object, always the same for this one."""

    num_requests: int
    """How many requests were made."""

    project_id: str | None = None
    """Id of the project, `proj_...`."""

    user_id: str | None = None
    """Id of the user."""

    api_key_id: str | None = None
    """Id of an API key; not its secret value."""

    vector_store_id: str | None = None
    """Id of the vector store, `vs_...`."""


class UsageImagesResult(BaseModel):
    """A part of ``UsageTimeBucketResult``."""

    object: Literal["organization.usage.images.result"]
    """Kind of object, always the same for this one."""

    images: int
    """The images, or how many there were."""

    num_model_requests: int
    """How many requests were made to models."""

    source: str | None = None
    """How the images were made; null unless grouped by it."""

    size: str | None = None
    """Size of the images; null unless grouped by it."""

    project_id: str | None = None
    """Id of the project, `proj_...`."""

    user_id: str | None = None
    """Id of the user."""

    api_key_id: str | None = None
    """Id of an API key; not its secret value."""

    model: str | None = None
    """Name of the model."""


class UsageModerationsResult(BaseModel):
    """A part of ``UsageTimeBucketResult``."""

    object: Literal["organization.usage.moderations.result"]
    """Kind of object, always the same for this one."""

    input_tokens: int
    """Tokens of the input."""

    num_model_requests: int
    """How many requests were made to models."""

    project_id: str | None = None
    """Id of the project, `proj_...`."""

    user_id: str | None = None
    """Id of the user."""

    api_key_id: str | None = None
    """Id of an API key; not its secret value."""

    model: str | None = None
    """Name of the model."""


class UsageVectorStoresResult(BaseModel):
    """A part of ``UsageTimeBucketResult``."""

    object: Literal["organization.usage.vector_stores.result"]
    """Kind of object, always the same for this one."""

    usage_bytes: int
    """Space taken up, in bytes."""

    project_id: str | None = None
    """Id of the project, `proj_...`."""


class UsageWebSearchCallsResult(BaseModel):
    """A part of ``UsageTimeBucketResult``."""

    object: Literal["organization.usage.web_searches.result"]
    """Kind of object, always the same for this one."""

    num_model_requests: int
    """How many requests were made to models."""

    num_requests: int
    """How many requests were made."""

    project_id: str | None = None
    """Id of the project, `proj_...`."""

    user_id: str | None = None
    """Id of the user."""

    api_key_id: str | None = None
    """Id of an API key; not its secret value."""

    model: str | None = None
    """Name of the model."""

    context_level: str | None = None
    """Amount of search context that was used."""

    api_source: Literal["agents_api", "unlabeled"] | None = None
    """Keep or count what came through this part of the API."""


UsageTimeBucketResult: TypeAlias = Annotated[
    UsageCompletionsResult
    | UsageEmbeddingsResult
    | UsageModerationsResult
    | UsageImagesResult
    | UsageAudioSpeechesResult
    | UsageAudioTranscriptionsResult
    | UsageVectorStoresResult
    | UsageCodeInterpreterSessionsResult
    | UsageFileSearchCallsResult
    | UsageWebSearchCallsResult
    | CostsResult,
    OpenUnion("object"),
]
"""The ``results`` of ``UsageTimeBucket``."""


class UsageTimeBucket(BaseModel):
    """A part of ``UsageCostsResponse``."""

    object: Literal["bucket"]
    """Kind of object, always the same for this one."""

    start_time: int
    """Start of the period, Unix time in seconds."""

    end_time: int
    """End of the period, Unix time in seconds, itself not included."""

    results: list[UsageTimeBucketResult]
    """What was used in this time, one entry for each group."""


class UsageCostsResponse(BaseModel):
    """What ``GET /organization/costs``, ``GET /organization/usage/audio_speeches``, ``GET /organization/usage/audio_transcriptions`` and 8 more answers."""

    object: Literal["page"]
    """Kind of object, always the same for this one."""

    data: list[UsageTimeBucket]
    """The items of this page, or the payload."""

    has_more: bool
    """Whether further items follow this page."""

    next_page: str | None = None
    """Cursor for the next page; null on the last."""


class OrganizationUserUser(BaseModel):
    """The ``user`` of ``OrganizationUser``."""

    object: Literal["user"]
    """Kind of object, always the same for this one."""

    id: str
    """Unique id."""

    email: str | None = None
    """Email address."""

    name: str | None = None
    """Its name."""

    picture: str | None = None
    """Address of the user's picture."""

    enabled: bool | None = None
    """Whether it is switched on."""

    banned: bool | None = None
    """Whether the user is barred."""

    banned_at: int | None = None
    """When the user was barred, Unix time in seconds; null if not."""


class OrganizationUserProjectsData(BaseModel):
    """The ``data`` of ``OrganizationUserProjects``."""

    id: str | None = None
    """Unique id."""

    name: str | None = None
    """Its name."""

    role: str | None = None
    """Who speaks, such as `user` or `assistant`, or what a member may do."""


class OrganizationUserProjects(BaseModel):
    """The ``projects`` of ``OrganizationUser``."""

    object: Literal["list"]
    """Kind of object, always the same for this one."""

    data: list[OrganizationUserProjectsData]
    """The items of this page, or the payload."""


class OrganizationUser(BaseModel):
    """What ``GET /organization/users/{user_id}`` or ``POST /organization/users/{user_id}`` answers."""

    object: Literal["organization.user"]
    """Kind of object, always the same for this one."""

    id: str
    """Unique id."""

    added_at: int
    """When the user was added, Unix time in seconds."""

    name: str | None = None
    """Its name."""

    email: str | None = None
    """Email address."""

    role: str | None = None
    """What the user may do in the organization: `owner` or `reader`; null if not known."""

    is_default: bool | None = None
    """Whether the organization falls back on this user."""

    created: int | None = None
    """When it was made, Unix time in seconds."""

    user: OrganizationUserUser | None = None
    """The user; as a parameter, a stable mark of your end user."""

    is_service_account: bool | None = None
    """Whether it is a service account rather than a person."""

    is_scale_tier_authorized_purchaser: bool | None = None
    """Whether the user may buy Scale Tier."""

    is_scim_managed: bool | None = None
    """Whether an identity provider keeps it in step through SCIM."""

    api_key_last_used_at: int | None = None
    """When any key of the user was last used, Unix time in seconds; null if never."""

    technical_level: str | None = None
    """How technical the user is, as recorded in the profile."""

    developer_persona: str | None = None
    """What kind of developer the user is, as recorded in the profile."""

    projects: OrganizationUserProjects | None = None
    """The projects, with the role held in each."""


class UserDeleteResponse(BaseModel):
    """What ``DELETE /organization/users/{user_id}`` answers."""

    object: Literal["organization.user.deleted"]
    """Kind of object, always the same for this one."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it was deleted."""


class UserListResource(BaseModel):
    """What ``GET /organization/groups/{group_id}/users`` answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one."""

    data: list[OrganizationGroupUser]
    """The items of this page, or the payload."""

    has_more: bool
    """Whether further items follow this page."""

    next: str | None = None
    """Cursor for the next page; null on the last."""


class UserListResponse(BaseModel):
    """What ``GET /organization/users`` answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one."""

    data: list[OrganizationUser]
    """The items of this page, or the payload."""

    has_more: bool
    """Whether further items follow this page."""

    first_id: str | None = None
    """Id of the first item of the page; null when the page is empty."""

    last_id: str | None = None
    """Id of the last item of the page, the cursor for the next one; null when empty."""


class UserRoleAssignment(BaseModel):
    """What ``POST /organization/users/{user_id}/roles`` or ``POST /projects/{project_id}/users/{user_id}/roles`` answers."""

    object: Literal["user.role"]
    """Kind of object, always the same for this one."""

    user: OrganizationUser
    """The user; as a parameter, a stable mark of your end user."""

    role: Role
    """Who speaks, such as `user` or `assistant`, or what a member may do."""


SpendLimitCurrency: TypeAlias = str | Literal["USD"]
"""A part of ``OrganizationSpendLimit`` and ``ProjectSpendLimit``."""


SpendLimitInterval: TypeAlias = str | Literal["month"]
"""A part of ``OrganizationSpendLimit`` and ``ProjectSpendLimit``."""


SpendLimitEnforcementStatus: TypeAlias = str | Literal["inactive", "enforcing"]
"""A part of ``SpendLimitEnforcement``."""


class SpendLimitEnforcement(BaseModel):
    """A part of ``OrganizationSpendLimit`` and ``ProjectSpendLimit``."""

    status: SpendLimitEnforcementStatus
    """Whether the limit is holding requests back now."""


class OrganizationSpendLimit(BaseModel):
    """What ``GET /organization/spend_limit`` or ``POST /organization/spend_limit`` answers."""

    object: Literal["organization.spend_limit"]
    """Kind of object, always the same for this one. Default 'organization.spend_limit'."""

    threshold_amount: int
    """The amount of spending at which requests are held back, in cents."""

    currency: SpendLimitCurrency
    """Currency code of three letters."""

    interval: SpendLimitInterval
    """The period over which spending is counted."""

    enforcement: SpendLimitEnforcement
    """Whether the limit is holding requests back now."""


class OrganizationSpendLimitDeleted(BaseModel):
    """What ``DELETE /organization/spend_limit`` answers."""

    object: Literal["organization.spend_limit.deleted"]
    """Kind of object, always the same for this one. Default 'organization.spend_limit.deleted'."""

    deleted: bool
    """Whether it was deleted."""


class ProjectSpendLimit(BaseModel):
    """What ``GET /organization/projects/{project_id}/spend_limit`` or ``POST /organization/projects/{project_id}/spend_limit`` answers."""

    object: Literal["project.spend_limit"]
    """Kind of object, always the same for this one. Default 'project.spend_limit'."""

    threshold_amount: int
    """The amount of spending at which requests are held back, in cents."""

    currency: SpendLimitCurrency
    """Currency code of three letters."""

    interval: SpendLimitInterval
    """The period over which spending is counted."""

    enforcement: SpendLimitEnforcement
    """Whether the limit is holding requests back now."""


class ProjectSpendLimitDeleted(BaseModel):
    """What ``DELETE /organization/projects/{project_id}/spend_limit`` answers."""

    object: Literal["project.spend_limit.deleted"]
    """Kind of object, always the same for this one. Default 'project.spend_limit.deleted'."""

    deleted: bool
    """Whether it was deleted."""


class APIKeyCreateResponse(BaseModel):
    """What ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys`` answers."""

    object: Literal["organization.project.service_account.api_key"]
    """Kind of object, always the same for this one. Default 'organization.project.service_account.api_key'."""

    value: str = Field(repr=False)
    """The secret key; it cannot be read again."""

    name: str
    """Its name."""

    created_at: int
    """When it was made, Unix time in seconds."""

    id: str
    """Unique id."""

    expires_at: int | None = None
    """When it expires, Unix time in seconds; null if never."""


class ExternalKey(BaseModel):
    """What ``GET /organization/external_keys/{external_key_id}``, ``DELETE /organization/external_keys/{external_key_id}`` or ``POST /organization/external_keys`` answers."""

    id: str
    """Unique id."""

    api_project_ids: list[str]
    """Projects that use it, by id."""

    created_at: int
    """When it was made, Unix time in seconds."""

    name: str
    """Its name."""

    object: str
    """Kind of object, always the same for this one."""

    type: str
    """Kind, by which variants are told apart."""

    workspace_id: str
    """Id of the ChatGPT workspace."""

    audience: str | None = None
    """Who the token must be meant for."""

    external_id: str | None = None
    """An id that the cloud provider asks for when a role is taken on."""

    key_name: str | None = None
    """Name of the key at the cloud provider."""

    key_ocid: str | None = None
    """Oracle Cloud id of the key."""

    key_version: str | None = None
    """Version of the key."""

    key_version_ocid: str | None = None
    """Oracle Cloud id of the key's version."""

    kms_arn: str | None = None
    """Amazon resource name of the key."""

    kms_key_location: str | None = None
    """Location of the key ring."""

    kms_key_name: str | None = None
    """Name of the key."""

    kms_key_ring_name: str | None = None
    """Name of the key ring."""

    kms_key_version: str | None = None
    """Version of the key."""

    kms_project_id: str | None = None
    """Project of the cloud provider that the key is in."""

    purpose: Literal["ekm", "psp_decryption"] | None = None
    """What the file is for, such as `batch`, `fine-tune` or `user_data`."""

    region: str | None = None
    """State or region, as free text."""

    role_arn: str | None = None
    """Amazon resource name of the role to take on."""

    tenant_id: str | None = None
    """Id of the Azure tenant."""

    vault_ocid: str | None = None
    """Oracle Cloud id of the vault."""

    vault_uri: str | None = None
    """Address of the Azure key vault."""

    workload_identity_pool_id: str | None = None
    """Id of the workload identity pool."""

    workload_identity_project_number: str | None = None
    """Number of the Google project that the identity pool is in."""

    workload_identity_provider_id: str | None = None
    """Id of the workload identity provider."""


class ExternalStorageDeleted(BaseModel):
    """What ``DELETE /organization/external_storage/{external_storage_id}`` answers."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it was deleted."""

    object: Literal["organization.external_storage.deleted"]
    """Kind of object, always the same for this one."""


class UsageDecisionsResponseDataResult(BaseModel):
    """The ``results`` of ``UsageDecisionsResponseData``."""

    input_tokens: int
    """Tokens of the input."""

    num_model_requests: int
    """How many requests were made to models."""

    object: Literal["organization.usage.decisions.result"]
    """Kind of object, always the same for this one."""

    output_tokens: int
    """Tokens of the output."""

    api_key_id: str | None = None
    """Id of an API key; not its secret value."""

    api_source: Literal["agents_api", "unlabeled"] | None = None
    """Keep or count what came through this part of the API."""

    batch: bool | None = None
    """Whether the usage comes from batches; as a filter, null counts both kinds."""

    input_audio_tokens: int | None = None
    """Audio tokens of the input."""

    input_cache_write_12h_tokens: int | None = None
    """Input tokens written to the cache for 12 hours."""

    input_cache_write_30m_tokens: int | None = None
    """Input tokens written to the cache for 30 minutes."""

    input_cache_write_tokens: int | None = None
    """Input tokens newly put into the prompt cache."""

    input_cached_audio_tokens: int | None = None
    """Audio tokens of the input that came from the prompt cache."""

    input_cached_image_tokens: int | None = None
    """Image tokens of the input that came from the prompt cache."""

    input_cached_text_tokens: int | None = None
    """Text tokens of the input that came from the prompt cache."""

    input_cached_tokens: int | None = None
    """Input tokens that came from the prompt cache."""

    input_image_tokens: int | None = None
    """Image tokens of the input."""

    input_text_tokens: int | None = None
    """Text tokens of the input."""

    input_uncached_tokens: int | None = None
    """Input tokens that did not come from the prompt cache."""

    model: str | None = None
    """Name of the model."""

    output_audio_tokens: int | None = None
    """Audio tokens of the output."""

    output_image_tokens: int | None = None
    """Image tokens of the output."""

    output_text_tokens: int | None = None
    """Text tokens of the output."""

    project_id: str | None = None
    """Id of the project, `proj_...`."""

    service_tier: str | None = None
    """The class of service: `auto`, `default`, cheaper `flex`, faster `priority` and others."""

    user_id: str | None = None
    """Id of the user."""


class UsageDecisionsResponseData(BaseModel):
    """The ``data`` of ``UsageDecisionsResponse``."""

    end_time: int
    """End of the period, Unix time in seconds, itself not included."""

    object: Literal["bucket"]
    """Kind of object, always the same for this one."""

    results: list[UsageDecisionsResponseDataResult]
    """The results, in order."""

    start_time: int
    """Start of the period, Unix time in seconds."""


class UsageDecisionsResponse(BaseModel):
    """What ``GET /organization/usage/decisions`` answers."""

    data: list[UsageDecisionsResponseData]
    """The items of this page, or the payload."""

    has_more: bool
    """Whether further items follow this page."""

    object: Literal["page"]
    """Kind of object, always the same for this one."""

    next_page: str | None = None
    """Cursor for the next page; null on the last."""


class WorkloadIdentityProviderAttributeTransformation(BaseModel):
    """The ``attribute_transformations`` of ``WorkloadIdentityProvider``."""

    attribute: str
    """Name of the attribute that is made."""

    expression: str
    """How the value is made or when it runs, as an expression."""


class WorkloadIdentityProviderVerificationDiscovery(BaseModel):
    """A part of ``WorkloadIdentityProviderVerification``."""

    type: Literal["discovery"]
    """Kind, by which variants are told apart."""

    discovery_url: str | None = None
    """Address of the issuer's OpenID configuration."""


class WorkloadIdentityProviderVerificationUploadedJwks(BaseModel):
    """A part of ``WorkloadIdentityProviderVerification``."""

    jwks: dict[str, object]
    """The issuer's public keys, as a JSON Web Key Set."""

    type: Literal["uploaded_jwks"]
    """Kind, by which variants are told apart."""


WorkloadIdentityProviderVerification: TypeAlias = Annotated[
    WorkloadIdentityProviderVerificationDiscovery
    | WorkloadIdentityProviderVerificationUploadedJwks,
    OpenUnion("type"),
]
"""The ``verification`` of ``WorkloadIdentityProvider``."""


class WorkloadIdentityProvider(BaseModel):
    """What ``POST /organization/workload_identity_providers/{workload_identity_provider_id}``, ``GET /organization/workload_identity_providers/{workload_identity_provider_id}`` or ``POST /organization/workload_identity_providers`` answers."""

    id: str
    """Unique id."""

    attribute_transformations: list[WorkloadIdentityProviderAttributeTransformation]
    """How attributes are made from a token's claims."""

    audience: str
    """Who the token must be meant for."""

    created_at: int
    """When it was made, Unix time in seconds."""

    enabled: bool
    """Whether it is switched on."""

    issuer: str
    """Who signed the manifest; null if unknown."""

    name: str
    """Its name."""

    object: Literal["organization.workload_identity_provider"]
    """Kind of object, always the same for this one."""

    type: Literal["oidc"]
    """Kind, by which variants are told apart."""

    updated_at: int
    """When it was last changed, Unix time in seconds."""

    verification: WorkloadIdentityProviderVerification
    """How tokens of the issuer are checked."""

    description: str | None = None
    """What it is or does, as free text; for tools, the model reads it."""


class ExternalKeyValidateResponse(BaseModel):
    """What ``POST /organization/external_keys/{external_key_id}/validate`` answers."""

    status: str
    """How far it has come or how it ended."""


ExternalStorageConfigurationProvider: TypeAlias = Annotated[
    AwsExternalStorageProvider
    | AzureExternalStorageProvider
    | GcpExternalStorageProvider
    | OciExternalStorageProvider,
    OpenUnion("type"),
]
"""The ``provider`` of ``ExternalStorageConfiguration``."""


class ExternalStorageConfiguration(BaseModel):
    """What ``GET /organization/external_storage/{external_storage_id}``, ``POST /organization/external_storage`` or ``POST /organization/external_storage/{external_storage_id}/validate`` answers."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, Unix time in seconds."""

    geography: str
    """The part of the world in which the data stays."""

    object: Literal["organization.external_storage"]
    """Kind of object, always the same for this one."""

    project_id: str
    """Id of the project, `proj_...`."""

    provider: ExternalStorageConfigurationProvider
    """Where the storage is, and how to get there."""

    status: Literal["pending", "validated", "degraded", "unhealthy"]
    """How far it has come or how it ended."""


class WorkloadIdentityProviderDeleted(BaseModel):
    """What ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}`` answers."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it was deleted."""

    object: Literal["organization.workload_identity_provider.deleted"]
    """Kind of object, always the same for this one."""


ProjectOptionalServiceTier: TypeAlias = Literal["flex", "fast", "ultrafast"]
"""A part of ``ProjectServiceTierSettings`` and ``AdminOrganizationProjectsServiceTierSettingsUpdateRequest``."""


class ProjectServiceTierSettings(BaseModel):
    """What ``GET /organization/projects/{project_id}/service_tier_settings`` or ``POST /organization/projects/{project_id}/service_tier_settings`` answers."""

    default: Literal["standard", "fast", "scale"]
    """Whether this becomes the default version."""

    enabled_tiers: Literal["all"] | list[ProjectOptionalServiceTier]
    """The service tiers that may be used; "all" is every one."""

    object: Literal["project.service_tier_settings"]
    """Kind of object, always the same for this one."""


class FederationRulePermissionsServiceAccountDefault(BaseModel):
    """A part of ``FederationRulePermissions``."""

    type: Literal["service_account_default"]
    """Kind, by which variants are told apart."""


class FederationRulePermissionsRestricted(BaseModel):
    """A part of ``FederationRulePermissions``."""

    scopes: list[str]
    """What the key may do, such as `api.model.request`."""

    type: Literal["restricted"]
    """Kind, by which variants are told apart."""


FederationRulePermissions: TypeAlias = Annotated[
    FederationRulePermissionsServiceAccountDefault | FederationRulePermissionsRestricted,
    OpenUnion("type"),
]
"""The ``permissions`` of ``FederationRule``."""


class FederationRule(BaseModel):
    """What ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``, ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`` or ``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`` answers."""

    id: str
    """Unique id."""

    attribute_matchers: dict[str, str | bool | int | float]
    """Values that the attributes of a token must have, by attribute."""

    created_at: int
    """When it was made, Unix time in seconds."""

    enabled: bool
    """Whether it is switched on."""

    object: Literal["organization.workload_identity_federation_rule"]
    """Kind of object, always the same for this one."""

    permissions: FederationRulePermissions
    """What the role allows, by name."""

    project_id: str
    """Id of the project, `proj_...`."""

    service_account_id: str
    """Id of the service account."""

    updated_at: int
    """When it was last changed, Unix time in seconds."""

    workload_identity_provider_id: str
    """Id of the workload identity provider."""

    description: str | None = None
    """What it is or does, as free text; for tools, the model reads it."""

    name: str | None = None
    """Its name."""


class FederationRuleDeleted(BaseModel):
    """What ``DELETE /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}`` answers."""

    id: str
    """Unique id."""

    deleted: bool
    """Whether it was deleted."""

    object: Literal["organization.workload_identity_federation_rule.deleted"]
    """Kind of object, always the same for this one."""


class AdminAPIKeyDeleteResponse(BaseModel):
    """What ``DELETE /organization/admin_api_keys/{key_id}`` answers."""

    id: str
    """Unique id."""

    object: Literal["organization.admin_api_key.deleted"]
    """Kind of object, always the same for this one."""

    deleted: bool
    """Whether it was deleted."""


class AdminOrganizationWorkloadIdentityProvidersFederationRulesListResponse(BaseModel):
    """What ``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules`` answers."""

    data: list[FederationRule]
    """The items of this page, or the payload."""

    has_more: bool | None = None
    """Whether further items follow this page."""


class AdminOrganizationExternalStorageListResponse(BaseModel):
    """What ``GET /organization/external_storage`` answers."""

    data: list[ExternalStorageConfiguration]
    """The items of this page, or the payload."""

    has_more: bool | None = None
    """Whether further items follow this page."""


class AdminOrganizationExternalKeysListResponse(BaseModel):
    """What ``GET /organization/external_keys`` answers."""

    data: list[ExternalKey]
    """The items of this page, or the payload."""

    has_more: bool | None = None
    """Whether further items follow this page."""


class AdminOrganizationWorkloadIdentityProvidersListResponse(BaseModel):
    """What ``GET /organization/workload_identity_providers`` answers."""

    data: list[WorkloadIdentityProvider]
    """The items of this page, or the payload."""

    has_more: bool | None = None
    """Whether further items follow this page."""
