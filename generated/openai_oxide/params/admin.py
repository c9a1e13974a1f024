# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests: admin"""

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from openai_oxide_runtime.core.sentinels import Omittable
from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = [
    "APIKeyCreateArguments",
    "APIKeyCreateParams",
    "APIKeyListArguments",
    "APIKeyListParams",
    "APIKeyUpdateArguments",
    "APIKeyUpdateParams",
    "AdminAPIKeyCreateArguments",
    "AdminAPIKeyCreateParams",
    "AdminAPIKeyListArguments",
    "AdminAPIKeyListParams",
    "AdminOrganizationExternalStorageCreateRequestProviderAwsParam",
    "AdminOrganizationExternalStorageCreateRequestProviderAzureParam",
    "AdminOrganizationExternalStorageCreateRequestProviderGcpParam",
    "AdminOrganizationExternalStorageCreateRequestProviderOciParam",
    "AdminOrganizationExternalStorageCreateRequestProviderParam",
    "AdminOrganizationWorkloadIdentityProvidersCreateRequestAttributeTransformationParam",
    "AdminOrganizationWorkloadIdentityProvidersCreateRequestVerificationDiscoveryParam",
    "AdminOrganizationWorkloadIdentityProvidersCreateRequestVerificationParam",
    "AdminOrganizationWorkloadIdentityProvidersCreateRequestVerificationUploadedJwksParam",
    "AdminOrganizationWorkloadIdentityProvidersFederationRulesCreateRequestPermissionsParam",
    "AdminOrganizationWorkloadIdentityProvidersFederationRulesCreateRequestPermissionsRestrictedParam",
    "AdminOrganizationWorkloadIdentityProvidersFederationRulesCreateRequestPermissionsServiceAccountDefaultParam",
    "AdminOrganizationWorkloadIdentityProvidersFederationRulesUpdateRequestPermissionsParam",
    "AdminOrganizationWorkloadIdentityProvidersFederationRulesUpdateRequestPermissionsRestrictedParam",
    "AdminOrganizationWorkloadIdentityProvidersFederationRulesUpdateRequestPermissionsServiceAccountDefaultParam",
    "AdminOrganizationWorkloadIdentityProvidersUpdateRequestAttributeTransformationParam",
    "AdminOrganizationWorkloadIdentityProvidersUpdateRequestVerificationDiscoveryParam",
    "AdminOrganizationWorkloadIdentityProvidersUpdateRequestVerificationParam",
    "AdminOrganizationWorkloadIdentityProvidersUpdateRequestVerificationUploadedJwksParam",
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
    "ExternalKeyCreateArguments",
    "ExternalKeyCreateParams",
    "ExternalKeyListArguments",
    "ExternalKeyListParams",
    "ExternalStorageCreateArguments",
    "ExternalStorageCreateParams",
    "ExternalStorageListArguments",
    "ExternalStorageListParams",
    "FederationRuleCreateArguments",
    "FederationRuleCreateParams",
    "FederationRuleListArguments",
    "FederationRuleListParams",
    "FederationRuleUpdateArguments",
    "FederationRuleUpdateParams",
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
    "ProjectOptionalServiceTier",
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
    "ServiceTierSettingUpdateArguments",
    "ServiceTierSettingUpdateParams",
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
    "UsageDecisionsArguments",
    "UsageDecisionsParams",
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
    "WorkloadIdentityProviderCreateArguments",
    "WorkloadIdentityProviderCreateParams",
    "WorkloadIdentityProviderListArguments",
    "WorkloadIdentityProviderListParams",
    "WorkloadIdentityProviderUpdateArguments",
    "WorkloadIdentityProviderUpdateParams",
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
    "external_storage.registered",
    "external_storage.removed",
    "tenant.trusted_access.business_verification.started",
    "tenant.trusted_access.application.submitted",
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
    "JP_STORAGE_PROCESSING",
    "IN_STORAGE_PROCESSING",
    "AU_STORAGE_PROCESSING",
]
"""A part of ``Project`` and ``ProjectCreateRequest``."""


ProjectOptionalServiceTier: TypeAlias = Literal["flex", "fast", "ultrafast"]
"""A part of ``ProjectServiceTierSettings`` and ``AdminOrganizationProjectsServiceTierSettingsUpdateRequest``."""


class AdminOrganizationWorkloadIdentityProvidersUpdateRequestAttributeTransformationParam(
    TypedDict, total=False
):
    """The ``attribute_transformations`` of ``AdminOrganizationWorkloadIdentityProvidersUpdateRequest``."""

    attribute: Required[str]
    """Name of the attribute that is made."""

    expression: Required[str]
    """How the value is made or when it runs, as an expression."""


class AdminOrganizationWorkloadIdentityProvidersUpdateRequestVerificationDiscoveryParam(
    TypedDict, total=False
):
    """A part of ``AdminOrganizationWorkloadIdentityProvidersUpdateRequestVerification``."""

    discovery_url: Required[str | None]
    """Address of the issuer's OpenID configuration."""

    type: Required[Literal["discovery"]]
    """Kind, by which variants are told apart."""


class AdminOrganizationWorkloadIdentityProvidersUpdateRequestVerificationUploadedJwksParam(
    TypedDict, total=False
):
    """A part of ``AdminOrganizationWorkloadIdentityProvidersUpdateRequestVerification``."""

    jwks: Required[dict[str, object]]
    """The issuer's public keys, as a JSON Web Key Set."""

    type: Required[Literal["uploaded_jwks"]]
    """Kind, by which variants are told apart."""


AdminOrganizationWorkloadIdentityProvidersUpdateRequestVerificationParam: TypeAlias = (
    AdminOrganizationWorkloadIdentityProvidersUpdateRequestVerificationDiscoveryParam
    | AdminOrganizationWorkloadIdentityProvidersUpdateRequestVerificationUploadedJwksParam
)
"""The ``verification`` of ``AdminOrganizationWorkloadIdentityProvidersUpdateRequest``."""


class AdminOrganizationWorkloadIdentityProvidersFederationRulesCreateRequestPermissionsServiceAccountDefaultParam(
    TypedDict, total=False
):
    """A part of ``AdminOrganizationWorkloadIdentityProvidersFederationRulesCreateRequestPermissions``."""

    type: Required[Literal["service_account_default"]]
    """Kind, by which variants are told apart."""


class AdminOrganizationWorkloadIdentityProvidersFederationRulesCreateRequestPermissionsRestrictedParam(
    TypedDict, total=False
):
    """A part of ``AdminOrganizationWorkloadIdentityProvidersFederationRulesCreateRequestPermissions``."""

    scopes: Required[Sequence[str]]
    """What the key may do, such as `api.model.request`."""

    type: Required[Literal["restricted"]]
    """Kind, by which variants are told apart."""


AdminOrganizationWorkloadIdentityProvidersFederationRulesCreateRequestPermissionsParam: TypeAlias = (
    AdminOrganizationWorkloadIdentityProvidersFederationRulesCreateRequestPermissionsServiceAccountDefaultParam
    | AdminOrganizationWorkloadIdentityProvidersFederationRulesCreateRequestPermissionsRestrictedParam
)
"""The ``permissions`` of ``AdminOrganizationWorkloadIdentityProvidersFederationRulesCreateRequest``."""


class AdminOrganizationExternalStorageCreateRequestProviderAwsParam(TypedDict, total=False):
    """A part of ``AdminOrganizationExternalStorageCreateRequestProvider``."""

    bucket: Required[str]
    """Name of the bucket."""

    role_arn: Required[str]
    """Amazon resource name of the role to take on."""

    type: Required[Literal["aws"]]
    """Kind, by which variants are told apart."""


class AdminOrganizationExternalStorageCreateRequestProviderAzureParam(TypedDict, total=False):
    """A part of ``AdminOrganizationExternalStorageCreateRequestProvider``."""

    account_name: Required[str]
    """Name of the storage account at the cloud provider."""

    container: Required[str]
    """The container the code runs in: its id, or settings for one made on demand."""

    resource_group: Required[str]
    """Azure resource group of the account."""

    subscription_id: Required[str]
    """Id of the Azure subscription."""

    tenant_id: Required[str]
    """Id of the Azure tenant."""

    type: Required[Literal["azure"]]
    """Kind, by which variants are told apart."""


class AdminOrganizationExternalStorageCreateRequestProviderGcpParam(TypedDict, total=False):
    """A part of ``AdminOrganizationExternalStorageCreateRequestProvider``."""

    bucket: Required[str]
    """Name of the bucket."""

    type: Required[Literal["gcp"]]
    """Kind, by which variants are told apart."""

    workload_identity_pool_id: Required[str]
    """Id of the workload identity pool."""

    workload_identity_project_number: Required[str]
    """Number of the Google project that the identity pool is in."""

    workload_identity_provider_id: Required[str]
    """Id of the workload identity provider."""


class AdminOrganizationExternalStorageCreateRequestProviderOciParam(TypedDict, total=False):
    """A part of ``AdminOrganizationExternalStorageCreateRequestProvider``."""

    bucket: Required[str]
    """Name of the bucket."""

    region: Required[str]
    """State or region, as free text."""

    tenancy_ocid: Required[str]
    """Oracle Cloud id of the tenancy."""

    type: Required[Literal["oci"]]
    """Kind, by which variants are told apart."""


AdminOrganizationExternalStorageCreateRequestProviderParam: TypeAlias = (
    AdminOrganizationExternalStorageCreateRequestProviderAwsParam
    | AdminOrganizationExternalStorageCreateRequestProviderAzureParam
    | AdminOrganizationExternalStorageCreateRequestProviderGcpParam
    | AdminOrganizationExternalStorageCreateRequestProviderOciParam
)
"""The ``provider`` of ``AdminOrganizationExternalStorageCreateRequest``."""


class AdminOrganizationWorkloadIdentityProvidersFederationRulesUpdateRequestPermissionsServiceAccountDefaultParam(
    TypedDict, total=False
):
    """A part of ``AdminOrganizationWorkloadIdentityProvidersFederationRulesUpdateRequestPermissions``."""

    type: Required[Literal["service_account_default"]]
    """Kind, by which variants are told apart."""


class AdminOrganizationWorkloadIdentityProvidersFederationRulesUpdateRequestPermissionsRestrictedParam(
    TypedDict, total=False
):
    """A part of ``AdminOrganizationWorkloadIdentityProvidersFederationRulesUpdateRequestPermissions``."""

    scopes: Required[Sequence[str]]
    """What the key may do, such as `api.model.request`."""

    type: Required[Literal["restricted"]]
    """Kind, by which variants are told apart."""


AdminOrganizationWorkloadIdentityProvidersFederationRulesUpdateRequestPermissionsParam: TypeAlias = (
    AdminOrganizationWorkloadIdentityProvidersFederationRulesUpdateRequestPermissionsServiceAccountDefaultParam
    | AdminOrganizationWorkloadIdentityProvidersFederationRulesUpdateRequestPermissionsRestrictedParam
)
"""The ``permissions`` of ``AdminOrganizationWorkloadIdentityProvidersFederationRulesUpdateRequest``."""


class AdminOrganizationWorkloadIdentityProvidersCreateRequestAttributeTransformationParam(
    TypedDict, total=False
):
    """The ``attribute_transformations`` of ``AdminOrganizationWorkloadIdentityProvidersCreateRequest``."""

    attribute: Required[str]
    """Name of the attribute that is made."""

    expression: Required[str]
    """How the value is made or when it runs, as an expression."""


class AdminOrganizationWorkloadIdentityProvidersCreateRequestVerificationDiscoveryParam(
    TypedDict, total=False
):
    """A part of ``AdminOrganizationWorkloadIdentityProvidersCreateRequestVerification``."""

    discovery_url: Required[str | None]
    """Address of the issuer's OpenID configuration."""

    type: Required[Literal["discovery"]]
    """Kind, by which variants are told apart."""


class AdminOrganizationWorkloadIdentityProvidersCreateRequestVerificationUploadedJwksParam(
    TypedDict, total=False
):
    """A part of ``AdminOrganizationWorkloadIdentityProvidersCreateRequestVerification``."""

    jwks: Required[dict[str, object]]
    """The issuer's public keys, as a JSON Web Key Set."""

    type: Required[Literal["uploaded_jwks"]]
    """Kind, by which variants are told apart."""


AdminOrganizationWorkloadIdentityProvidersCreateRequestVerificationParam: TypeAlias = (
    AdminOrganizationWorkloadIdentityProvidersCreateRequestVerificationDiscoveryParam
    | AdminOrganizationWorkloadIdentityProvidersCreateRequestVerificationUploadedJwksParam
)
"""The ``verification`` of ``AdminOrganizationWorkloadIdentityProvidersCreateRequest``."""


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

    expires_in_seconds: Omittable[int]
    """Lifetime of the key in seconds; without it the key never expires. At least 1, at most 31536000."""


class AdminAPIKeyCreateArguments(AdminAPIKeyCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/admin_api_keys``: its parameters and the options of any request."""


class AdminAPIKeyListParams(TypedDict, total=False):
    """The parameters of ``GET /organization/admin_api_keys``."""

    after: Omittable[str | None]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'asc'."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 20."""


class AdminAPIKeyListArguments(AdminAPIKeyListParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/admin_api_keys``: its parameters and the options of any request."""


class AuditLogListParams(TypedDict, total=False):
    """The parameters of ``GET /organization/audit_logs``."""

    effective_at: Omittable[ListAuditLogsEffectiveAtParam]
    """When the event happened, Unix time in seconds; as a filter, a range of it."""

    project_ids: Omittable[Sequence[str]]
    """Keep only events of these projects, by id."""

    event_types: Omittable[Iterable[AuditLogEventType]]
    """Keep only events of these types."""

    actor_ids: Omittable[Sequence[str]]
    """Keep only what these users or service accounts did, by id."""

    actor_emails: Omittable[Sequence[str]]
    """Keep only what these users did, by email address."""

    resource_ids: Omittable[Sequence[str]]
    """Keep only events that concern these resources, by id."""

    tenant_only: Omittable[bool]
    """True to list only the events of the organization's tenant. Default False."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 20."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    before: Omittable[str]
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

    name: Omittable[str]
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

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 20."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'desc'."""


class CertificateListArguments(CertificateListParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/certificates``: its parameters and the options of any request."""


class CertificateRetrieveParams(TypedDict, total=False):
    """The parameters of ``GET /organization/certificates/{certificate_id}``."""

    include: Omittable[Sequence[Literal["content"]]]
    """Extra data to return, each named by its path in the answer."""


class CertificateRetrieveArguments(CertificateRetrieveParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/certificates/{certificate_id}``: its parameters and the options of any request."""


class CertificateUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/certificates/{certificate_id}``."""

    name: Omittable[str]
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


class ExternalKeyCreateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/external_keys``."""

    name: Required[str]
    """Its name."""

    type: Required[Literal["aws", "gcp", "azure", "oci"]]
    """Kind, by which variants are told apart."""

    external_id: Omittable[str]
    """An id that the cloud provider asks for when a role is taken on."""

    kms_arn: Omittable[str]
    """Amazon resource name of the key."""

    role_arn: Omittable[str]
    """Amazon resource name of the role to take on."""

    purpose: Omittable[Literal["ekm"] | Literal["psp_decryption"]]
    """What the file is for, such as `batch`, `fine-tune` or `user_data`."""

    audience: Omittable[str]
    """Who the token must be meant for."""

    kms_key_location: Omittable[str]
    """Location of the key ring."""

    kms_key_name: Omittable[str]
    """Name of the key."""

    kms_key_ring_name: Omittable[str]
    """Name of the key ring."""

    kms_project_id: Omittable[str]
    """Project of the cloud provider that the key is in."""

    workload_identity_pool_id: Omittable[str]
    """Id of the workload identity pool."""

    workload_identity_project_number: Omittable[str]
    """Number of the Google project that the identity pool is in."""

    workload_identity_provider_id: Omittable[str]
    """Id of the workload identity provider."""

    kms_key_version: Omittable[str]
    """Version of the key."""

    key_name: Omittable[str]
    """Name of the key at the cloud provider."""

    tenant_id: Omittable[str]
    """Id of the Azure tenant."""

    vault_uri: Omittable[str]
    """Address of the Azure key vault."""

    key_version: Omittable[str]
    """Version of the key."""

    key_ocid: Omittable[str]
    """Oracle Cloud id of the key."""

    region: Omittable[str]
    """State or region, as free text."""

    vault_ocid: Omittable[str]
    """Oracle Cloud id of the vault."""

    key_version_ocid: Omittable[str]
    """Oracle Cloud id of the key's version."""


class ExternalKeyCreateArguments(ExternalKeyCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/external_keys``: its parameters and the options of any request."""


class ExternalKeyListParams(TypedDict, total=False):
    """The parameters of ``GET /organization/external_keys``."""

    after: Omittable[str | None]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""

    purpose: Omittable[Literal["ekm", "psp_decryption"]]
    """What the file is for, such as `batch`, `fine-tune` or `user_data`."""


class ExternalKeyListArguments(ExternalKeyListParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/external_keys``: its parameters and the options of any request."""


class ExternalStorageCreateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/external_storage``."""

    project_id: Required[str]
    """Id of the project, `proj_...`."""

    provider: Required[AdminOrganizationExternalStorageCreateRequestProviderParam]
    """Where the storage is, and how to get there."""


class ExternalStorageCreateArguments(ExternalStorageCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/external_storage``: its parameters and the options of any request."""


class ExternalStorageListParams(TypedDict, total=False):
    """The parameters of ``GET /organization/external_storage``."""

    after: Omittable[str | None]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""

    project_id: Omittable[str | None]
    """Id of the project, `proj_...`."""


class ExternalStorageListArguments(ExternalStorageListParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/external_storage``: its parameters and the options of any request."""


class GroupCreateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/groups``."""

    name: Required[str]
    """Its name. At least 1 character, at most 255 characters."""


class GroupCreateArguments(GroupCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/groups``: its parameters and the options of any request."""


class GroupListParams(TypedDict, total=False):
    """The parameters of ``GET /organization/groups``."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. At least 0, at most 1000. Default 100."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    order: Omittable[Literal["asc", "desc"]]
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

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. At least 0, at most 1000."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    order: Omittable[Literal["asc", "desc"]]
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

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. At least 0, at most 1000. Default 100."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'desc'."""


class GroupUserListArguments(GroupUserListParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/groups/{group_id}/users``: its parameters and the options of any request."""


class InviteCreateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/invites``."""

    email: Required[str]
    """Email address."""

    role: Required[Literal["reader", "owner"]]
    """What the person may do: `owner` or `reader`."""

    projects: Omittable[Iterable[InviteRequestProjectParam]]
    """Projects the person joins on acceptance, with the role in each."""


class InviteCreateArguments(InviteCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/invites``: its parameters and the options of any request."""


class InviteListParams(TypedDict, total=False):
    """The parameters of ``GET /organization/invites``."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 20."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""


class InviteListArguments(InviteListParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/invites``: its parameters and the options of any request."""


class APIKeyListParams(TypedDict, total=False):
    """The parameters of ``GET /organization/projects/{project_id}/api_keys``."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 20."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    owner_project_access: Omittable[Literal["active", "inactive", "any"]]
    """Whether the owner of the key can still get into the project."""


class APIKeyListArguments(APIKeyListParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/projects/{project_id}/api_keys``: its parameters and the options of any request."""


class APIKeyUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/projects/{project_id}/api_keys/{api_key_id}``."""

    expires_in_seconds: Omittable[int]
    """Lifetime of the key in seconds; without it the key never expires."""

    scopes: Omittable[Sequence[str]]
    """What the key may do, such as `api.model.request`."""


class APIKeyUpdateArguments(APIKeyUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/projects/{project_id}/api_keys/{api_key_id}``: its parameters and the options of any request."""


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

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 20."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'desc'."""


class ProjectCertificateListArguments(ProjectCertificateListParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/projects/{project_id}/certificates``: its parameters and the options of any request."""


class ProjectCreateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/projects``."""

    name: Required[str]
    """Its name."""

    residency: Omittable[PublicProjectResidency | None]
    """Where data are stored and processed."""

    external_key_id: Omittable[str | None]
    """Id of the customer-held encryption key the project uses; null for none."""

    geography: Omittable[str | None]
    """The part of the world in which the data stays."""


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

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. At least 0, at most 100. Default 20."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'asc'."""


class ProjectGroupListArguments(ProjectGroupListParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/projects/{project_id}/groups``: its parameters and the options of any request."""


class ProjectGroupRetrieveParams(TypedDict, total=False):
    """The parameters of ``GET /organization/projects/{project_id}/groups/{group_id}``."""

    group_type: Omittable[Literal["group", "tenant_group"]]
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

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. At least 0, at most 1000."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""


class ProjectGroupRoleListArguments(ProjectGroupRoleListParams, RequestOptions, total=False):
    """The arguments of ``GET /projects/{project_id}/groups/{group_id}/roles``: its parameters and the options of any request."""


class HostedToolPermissionUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/projects/{project_id}/hosted_tool_permissions``."""

    file_search: Omittable[HostedToolPermissionUpdateParam | None]
    """File search: its settings, its stores or its call."""

    web_search: Omittable[HostedToolPermissionUpdateParam | None]
    """Permission for web search."""

    image_generation: Omittable[HostedToolPermissionUpdateParam | None]
    """Permission for image generation."""

    mcp: Omittable[HostedToolPermissionUpdateParam | None]
    """Permission for MCP servers."""

    code_interpreter: Omittable[HostedToolPermissionUpdateParam | None]
    """The code interpreter: its settings, its files or its call."""


class HostedToolPermissionUpdateArguments(
    HostedToolPermissionUpdateParams, RequestOptions, total=False
):
    """The arguments of ``POST /organization/projects/{project_id}/hosted_tool_permissions``: its parameters and the options of any request."""


class ProjectListParams(TypedDict, total=False):
    """The parameters of ``GET /organization/projects``."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 20."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    include_archived: Omittable[bool]
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

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 100."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    before: Omittable[str]
    """Cursor. Id of an item; the page ends right in front of it."""


class RateLimitListRateLimitsArguments(RateLimitListRateLimitsParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/projects/{project_id}/rate_limits``: its parameters and the options of any request."""


class RateLimitUpdateRateLimitParams(TypedDict, total=False):
    """The parameters of ``POST /organization/projects/{project_id}/rate_limits/{rate_limit_id}``."""

    max_requests_per_1_minute: Omittable[int]
    """Limit on requests, per minute."""

    max_tokens_per_1_minute: Omittable[int]
    """Limit on tokens, per minute."""

    max_images_per_1_minute: Omittable[int]
    """Limit on images, per minute."""

    max_audio_megabytes_per_1_minute: Omittable[int]
    """Limit on audio in megabytes, per minute."""

    max_requests_per_1_day: Omittable[int]
    """Limit on requests, per day."""

    batch_1_day_max_input_tokens: Omittable[int]
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

    description: Omittable[str | None]
    """What it is or does, as free text; for tools, the model reads it."""


class ProjectRoleCreateArguments(ProjectRoleCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /projects/{project_id}/roles``: its parameters and the options of any request."""


class ProjectRoleListParams(TypedDict, total=False):
    """The parameters of ``GET /projects/{project_id}/roles``."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. At least 0, at most 1000. Default 1000."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'asc'."""


class ProjectRoleListArguments(ProjectRoleListParams, RequestOptions, total=False):
    """The arguments of ``GET /projects/{project_id}/roles``: its parameters and the options of any request."""


class ProjectRoleUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /projects/{project_id}/roles/{role_id}``."""

    permissions: Omittable[Sequence[str] | None]
    """What the role allows, by name."""

    description: Omittable[str | None]
    """What it is or does, as free text; for tools, the model reads it."""

    role_name: Omittable[str | None]
    """The role's name."""


class ProjectRoleUpdateArguments(ProjectRoleUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /projects/{project_id}/roles/{role_id}``: its parameters and the options of any request."""


class APIKeyCreateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys``."""

    name: Omittable[str]
    """Its name."""

    scopes: Omittable[Sequence[str]]
    """What the key may do, such as `api.model.request`."""

    expires_in_seconds: Omittable[int | None]
    """Lifetime of the key in seconds; without it the key never expires."""


class APIKeyCreateArguments(APIKeyCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}/api_keys``: its parameters and the options of any request."""


class ServiceAccountCreateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/projects/{project_id}/service_accounts``."""

    name: Required[str]
    """Its name."""

    create_service_account_only: Omittable[bool | None]
    """True to make the account alone, with no role and no key."""

    expires_in_seconds: Omittable[int | None]
    """Lifetime of the key in seconds; without it the key never expires."""


class ServiceAccountCreateArguments(ServiceAccountCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/projects/{project_id}/service_accounts``: its parameters and the options of any request."""


class ServiceAccountListParams(TypedDict, total=False):
    """The parameters of ``GET /organization/projects/{project_id}/service_accounts``."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 20."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""


class ServiceAccountListArguments(ServiceAccountListParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/projects/{project_id}/service_accounts``: its parameters and the options of any request."""


class ServiceAccountUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}``."""

    name: Omittable[str]
    """Its name."""

    role: Omittable[Literal["member", "owner"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""


class ServiceAccountUpdateArguments(ServiceAccountUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/projects/{project_id}/service_accounts/{service_account_id}``: its parameters and the options of any request."""


class ServiceTierSettingUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/projects/{project_id}/service_tier_settings``."""

    default: Omittable[Literal["standard", "fast", "scale"]]
    """Whether this becomes the default version."""

    enabled_tiers: Omittable[Literal["all"] | Iterable[ProjectOptionalServiceTier]]
    """The service tiers that may be used; "all" is every one."""


class ServiceTierSettingUpdateArguments(
    ServiceTierSettingUpdateParams, RequestOptions, total=False
):
    """The arguments of ``POST /organization/projects/{project_id}/service_tier_settings``: its parameters and the options of any request."""


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

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. At least 0, at most 100."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'asc'."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    before: Omittable[str]
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

    name: Omittable[str | None]
    """Its name."""

    external_key_id: Omittable[str | None]
    """Id of the customer-held encryption key the project uses; null for none."""

    geography: Omittable[str | None]
    """The part of the world in which the data stays."""


class ProjectUpdateArguments(ProjectUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/projects/{project_id}``: its parameters and the options of any request."""


class ProjectUserCreateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/projects/{project_id}/users``."""

    role: Required[str]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    user_id: Omittable[str | None]
    """Id of the user."""

    email: Omittable[str | None]
    """Email address."""


class ProjectUserCreateArguments(ProjectUserCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/projects/{project_id}/users``: its parameters and the options of any request."""


class ProjectUserListParams(TypedDict, total=False):
    """The parameters of ``GET /organization/projects/{project_id}/users``."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 20."""

    after: Omittable[str]
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

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. At least 0, at most 1000."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""


class ProjectUserRoleListArguments(ProjectUserRoleListParams, RequestOptions, total=False):
    """The arguments of ``GET /projects/{project_id}/users/{user_id}/roles``: its parameters and the options of any request."""


class ProjectUserUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/projects/{project_id}/users/{user_id}``."""

    role: Omittable[str | None]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""


class ProjectUserUpdateArguments(ProjectUserUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/projects/{project_id}/users/{user_id}``: its parameters and the options of any request."""


class RoleCreateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/roles``."""

    role_name: Required[str]
    """The role's name."""

    permissions: Required[Sequence[str]]
    """What the role allows, by name."""

    description: Omittable[str | None]
    """What it is or does, as free text; for tools, the model reads it."""


class RoleCreateArguments(RoleCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/roles``: its parameters and the options of any request."""


class RoleListParams(TypedDict, total=False):
    """The parameters of ``GET /organization/roles``."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. At least 0, at most 1000. Default 1000."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'asc'."""


class RoleListArguments(RoleListParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/roles``: its parameters and the options of any request."""


class RoleUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/roles/{role_id}``."""

    permissions: Omittable[Sequence[str] | None]
    """What the role allows, by name."""

    description: Omittable[str | None]
    """What it is or does, as free text; for tools, the model reads it."""

    role_name: Omittable[str | None]
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

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. At least 0, at most 100."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'asc'."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    before: Omittable[str]
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

    end_time: Omittable[int]
    """End of the period, Unix time in seconds, itself not included."""

    bucket_width: Omittable[Literal["1m", "1h", "1d"]]
    """Length of each time bucket: `1m`, `1h` or `1d`. Default '1d'."""

    project_ids: Omittable[Sequence[str]]
    """Ids of projects; as a filter, count only their usage."""

    user_ids: Omittable[Sequence[str]]
    """Count only usage by these users, by id."""

    api_key_ids: Omittable[Sequence[str]]
    """Count only usage by these API keys, by id."""

    models: Omittable[Sequence[str]]
    """Count only usage of these models, by name."""

    group_by: Omittable[Sequence[Literal["project_id", "user_id", "api_key_id", "model"]]]
    """Split each bucket by these fields; fields not named are null in the results."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page."""

    page: Omittable[str]
    """Cursor. The `next` or `next_page` value of the page before."""


class UsageAudioSpeechesArguments(UsageAudioSpeechesParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/usage/audio_speeches``: its parameters and the options of any request."""


class UsageAudioTranscriptionsParams(TypedDict, total=False):
    """The parameters of ``GET /organization/usage/audio_transcriptions``."""

    start_time: Required[int]
    """Start of the period, Unix time in seconds."""

    end_time: Omittable[int]
    """End of the period, Unix time in seconds, itself not included."""

    bucket_width: Omittable[Literal["1m", "1h", "1d"]]
    """Length of each time bucket: `1m`, `1h` or `1d`. Default '1d'."""

    project_ids: Omittable[Sequence[str]]
    """Ids of projects; as a filter, count only their usage."""

    user_ids: Omittable[Sequence[str]]
    """Count only usage by these users, by id."""

    api_key_ids: Omittable[Sequence[str]]
    """Count only usage by these API keys, by id."""

    models: Omittable[Sequence[str]]
    """Count only usage of these models, by name."""

    group_by: Omittable[Sequence[Literal["project_id", "user_id", "api_key_id", "model"]]]
    """Split each bucket by these fields; fields not named are null in the results."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page."""

    page: Omittable[str]
    """Cursor. The `next` or `next_page` value of the page before."""


class UsageAudioTranscriptionsArguments(
    UsageAudioTranscriptionsParams, RequestOptions, total=False
):
    """The arguments of ``GET /organization/usage/audio_transcriptions``: its parameters and the options of any request."""


class UsageCodeInterpreterSessionsParams(TypedDict, total=False):
    """The parameters of ``GET /organization/usage/code_interpreter_sessions``."""

    start_time: Required[int]
    """Start of the period, Unix time in seconds."""

    end_time: Omittable[int]
    """End of the period, Unix time in seconds, itself not included."""

    bucket_width: Omittable[Literal["1m", "1h", "1d"]]
    """Length of each time bucket: `1m`, `1h` or `1d`. Default '1d'."""

    project_ids: Omittable[Sequence[str]]
    """Ids of projects; as a filter, count only their usage."""

    group_by: Omittable[Sequence[Literal["project_id"]]]
    """Split each bucket by these fields; fields not named are null in the results."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page."""

    page: Omittable[str]
    """Cursor. The `next` or `next_page` value of the page before."""


class UsageCodeInterpreterSessionsArguments(
    UsageCodeInterpreterSessionsParams, RequestOptions, total=False
):
    """The arguments of ``GET /organization/usage/code_interpreter_sessions``: its parameters and the options of any request."""


class UsageCompletionsParams(TypedDict, total=False):
    """The parameters of ``GET /organization/usage/completions``."""

    start_time: Required[int]
    """Start of the period, Unix time in seconds."""

    end_time: Omittable[int]
    """End of the period, Unix time in seconds, itself not included."""

    bucket_width: Omittable[Literal["1m", "1h", "1d"]]
    """Length of each time bucket: `1m`, `1h` or `1d`. Default '1d'."""

    project_ids: Omittable[Sequence[str]]
    """Ids of projects; as a filter, count only their usage."""

    user_ids: Omittable[Sequence[str]]
    """Count only usage by these users, by id."""

    api_key_ids: Omittable[Sequence[str]]
    """Count only usage by these API keys, by id."""

    models: Omittable[Sequence[str]]
    """Count only usage of these models, by name."""

    batch: Omittable[bool]
    """Whether the usage comes from batches; as a filter, null counts both kinds."""

    group_by: Omittable[
        Sequence[
            Literal[
                "project_id",
                "user_id",
                "api_key_id",
                "model",
                "batch",
                "service_tier",
                "api_source",
            ]
        ]
    ]
    """Split each bucket by these fields; fields not named are null in the results."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page."""

    page: Omittable[str]
    """Cursor. The `next` or `next_page` value of the page before."""


class UsageCompletionsArguments(UsageCompletionsParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/usage/completions``: its parameters and the options of any request."""


class UsageCostsParams(TypedDict, total=False):
    """The parameters of ``GET /organization/costs``."""

    start_time: Required[int]
    """Start of the period, Unix time in seconds."""

    end_time: Omittable[int]
    """End of the period, Unix time in seconds, itself not included."""

    bucket_width: Omittable[Literal["1d"]]
    """Length of each time bucket: `1m`, `1h` or `1d`. Default '1d'."""

    project_ids: Omittable[Sequence[str]]
    """Ids of projects; as a filter, count only their usage."""

    api_key_ids: Omittable[Sequence[str]]
    """Count only usage by these API keys, by id."""

    group_by: Omittable[
        Sequence[Literal["project_id", "line_item", "api_key_id", "user_id", "api_source"]]
    ]
    """Split each bucket by these fields; fields not named are null in the results."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 7."""

    page: Omittable[str]
    """Cursor. The `next` or `next_page` value of the page before."""

    line_items: Omittable[Sequence[str]]
    """Keep only costs of these line items."""


class UsageCostsArguments(UsageCostsParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/costs``: its parameters and the options of any request."""


class UsageDecisionsParams(TypedDict, total=False):
    """The parameters of ``GET /organization/usage/decisions``."""

    start_time: Required[int]
    """Start of the period, Unix time in seconds."""

    api_key_ids: Omittable[Sequence[str] | None]
    """Count only usage by these API keys, by id."""

    batch: Omittable[bool | None]
    """Whether the usage comes from batches; as a filter, null counts both kinds."""

    bucket_width: Omittable[Literal["1m", "1h", "1d"] | None]
    """Length of each time bucket: `1m`, `1h` or `1d`."""

    end_time: Omittable[int | None]
    """End of the period, Unix time in seconds, itself not included."""

    group_by: Omittable[
        Sequence[
            Literal[
                "project_id",
                "user_id",
                "api_key_id",
                "model",
                "batch",
                "service_tier",
                "api_source",
            ]
        ]
        | None
    ]
    """Split each bucket by these fields; fields not named are null in the results."""

    limit: Omittable[int | None]
    """The most that is allowed, or the most items to return on a page."""

    models: Omittable[Sequence[str] | None]
    """Count only usage of these models, by name."""

    page: Omittable[str | None]
    """Cursor. The `next` or `next_page` value of the page before."""

    project_ids: Omittable[Sequence[str] | None]
    """Ids of projects; as a filter, count only their usage."""

    user_ids: Omittable[Sequence[str] | None]
    """Count only usage by these users, by id."""


class UsageDecisionsArguments(UsageDecisionsParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/usage/decisions``: its parameters and the options of any request."""


class UsageEmbeddingsParams(TypedDict, total=False):
    """The parameters of ``GET /organization/usage/embeddings``."""

    start_time: Required[int]
    """Start of the period, Unix time in seconds."""

    end_time: Omittable[int]
    """End of the period, Unix time in seconds, itself not included."""

    bucket_width: Omittable[Literal["1m", "1h", "1d"]]
    """Length of each time bucket: `1m`, `1h` or `1d`. Default '1d'."""

    project_ids: Omittable[Sequence[str]]
    """Ids of projects; as a filter, count only their usage."""

    user_ids: Omittable[Sequence[str]]
    """Count only usage by these users, by id."""

    api_key_ids: Omittable[Sequence[str]]
    """Count only usage by these API keys, by id."""

    models: Omittable[Sequence[str]]
    """Count only usage of these models, by name."""

    group_by: Omittable[Sequence[Literal["project_id", "user_id", "api_key_id", "model"]]]
    """Split each bucket by these fields; fields not named are null in the results."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page."""

    page: Omittable[str]
    """Cursor. The `next` or `next_page` value of the page before."""


class UsageEmbeddingsArguments(UsageEmbeddingsParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/usage/embeddings``: its parameters and the options of any request."""


class UsageFileSearchCallsParams(TypedDict, total=False):
    """The parameters of ``GET /organization/usage/file_search_calls``."""

    start_time: Required[int]
    """Start of the period, Unix time in seconds."""

    end_time: Omittable[int]
    """End of the period, Unix time in seconds, itself not included."""

    bucket_width: Omittable[Literal["1m", "1h", "1d"]]
    """Length of each time bucket: `1m`, `1h` or `1d`. Default '1d'."""

    project_ids: Omittable[Sequence[str]]
    """Ids of projects; as a filter, count only their usage."""

    user_ids: Omittable[Sequence[str]]
    """Count only usage by these users, by id."""

    api_key_ids: Omittable[Sequence[str]]
    """Count only usage by these API keys, by id."""

    vector_store_ids: Omittable[Sequence[str]]
    """Ids of vector stores."""

    group_by: Omittable[Sequence[Literal["project_id", "user_id", "api_key_id", "vector_store_id"]]]
    """Split each bucket by these fields; fields not named are null in the results."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page."""

    page: Omittable[str]
    """Cursor. The `next` or `next_page` value of the page before."""


class UsageFileSearchCallsArguments(UsageFileSearchCallsParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/usage/file_search_calls``: its parameters and the options of any request."""


class UsageImagesParams(TypedDict, total=False):
    """The parameters of ``GET /organization/usage/images``."""

    start_time: Required[int]
    """Start of the period, Unix time in seconds."""

    end_time: Omittable[int]
    """End of the period, Unix time in seconds, itself not included."""

    bucket_width: Omittable[Literal["1m", "1h", "1d"]]
    """Length of each time bucket: `1m`, `1h` or `1d`. Default '1d'."""

    sources: Omittable[Sequence[Literal["image.generation", "image.edit", "image.variation"]]]
    """Where it comes from, one entry for each source."""

    sizes: Omittable[Sequence[Literal["256x256", "512x512", "1024x1024", "1792x1792", "1024x1792"]]]
    """Count only images of these sizes."""

    project_ids: Omittable[Sequence[str]]
    """Ids of projects; as a filter, count only their usage."""

    user_ids: Omittable[Sequence[str]]
    """Count only usage by these users, by id."""

    api_key_ids: Omittable[Sequence[str]]
    """Count only usage by these API keys, by id."""

    models: Omittable[Sequence[str]]
    """Count only usage of these models, by name."""

    group_by: Omittable[
        Sequence[Literal["project_id", "user_id", "api_key_id", "model", "size", "source"]]
    ]
    """Split each bucket by these fields; fields not named are null in the results."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page."""

    page: Omittable[str]
    """Cursor. The `next` or `next_page` value of the page before."""


class UsageImagesArguments(UsageImagesParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/usage/images``: its parameters and the options of any request."""


class UsageModerationsParams(TypedDict, total=False):
    """The parameters of ``GET /organization/usage/moderations``."""

    start_time: Required[int]
    """Start of the period, Unix time in seconds."""

    end_time: Omittable[int]
    """End of the period, Unix time in seconds, itself not included."""

    bucket_width: Omittable[Literal["1m", "1h", "1d"]]
    """Length of each time bucket: `1m`, `1h` or `1d`. Default '1d'."""

    project_ids: Omittable[Sequence[str]]
    """Ids of projects; as a filter, count only their usage."""

    user_ids: Omittable[Sequence[str]]
    """Count only usage by these users, by id."""

    api_key_ids: Omittable[Sequence[str]]
    """Count only usage by these API keys, by id."""

    models: Omittable[Sequence[str]]
    """Count only usage of these models, by name."""

    group_by: Omittable[Sequence[Literal["project_id", "user_id", "api_key_id", "model"]]]
    """Split each bucket by these fields; fields not named are null in the results."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page."""

    page: Omittable[str]
    """Cursor. The `next` or `next_page` value of the page before."""


class UsageModerationsArguments(UsageModerationsParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/usage/moderations``: its parameters and the options of any request."""


class UsageVectorStoresParams(TypedDict, total=False):
    """The parameters of ``GET /organization/usage/vector_stores``."""

    start_time: Required[int]
    """Start of the period, Unix time in seconds."""

    end_time: Omittable[int]
    """End of the period, Unix time in seconds, itself not included."""

    bucket_width: Omittable[Literal["1m", "1h", "1d"]]
    """Length of each time bucket: `1m`, `1h` or `1d`. Default '1d'."""

    project_ids: Omittable[Sequence[str]]
    """Ids of projects; as a filter, count only their usage."""

    group_by: Omittable[Sequence[Literal["project_id"]]]
    """Split each bucket by these fields; fields not named are null in the results."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page."""

    page: Omittable[str]
    """Cursor. The `next` or `next_page` value of the page before."""


class UsageVectorStoresArguments(UsageVectorStoresParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/usage/vector_stores``: its parameters and the options of any request."""


class UsageWebSearchCallsParams(TypedDict, total=False):
    """The parameters of ``GET /organization/usage/web_search_calls``."""

    start_time: Required[int]
    """Start of the period, Unix time in seconds."""

    end_time: Omittable[int]
    """End of the period, Unix time in seconds, itself not included."""

    bucket_width: Omittable[Literal["1m", "1h", "1d"]]
    """Length of each time bucket: `1m`, `1h` or `1d`. Default '1d'."""

    project_ids: Omittable[Sequence[str]]
    """Ids of projects; as a filter, count only their usage."""

    user_ids: Omittable[Sequence[str]]
    """Count only usage by these users, by id."""

    api_key_ids: Omittable[Sequence[str]]
    """Count only usage by these API keys, by id."""

    models: Omittable[Sequence[str]]
    """Count only usage of these models, by name."""

    context_levels: Omittable[Sequence[Literal["low", "medium", "high"]]]
    """Count only searches with these amounts of context."""

    group_by: Omittable[
        Sequence[
            Literal["project_id", "user_id", "api_key_id", "model", "context_level", "api_source"]
        ]
    ]
    """Split each bucket by these fields; fields not named are null in the results."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page."""

    page: Omittable[str]
    """Cursor. The `next` or `next_page` value of the page before."""


class UsageWebSearchCallsArguments(UsageWebSearchCallsParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/usage/web_search_calls``: its parameters and the options of any request."""


class UserListParams(TypedDict, total=False):
    """The parameters of ``GET /organization/users``."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 20."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    emails: Omittable[Sequence[str]]
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

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. At least 0, at most 1000."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""


class UserRoleListArguments(UserRoleListParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/users/{user_id}/roles``: its parameters and the options of any request."""


class UserUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/users/{user_id}``."""

    role: Omittable[str | None]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    role_id: Omittable[str | None]
    """Id of the role."""

    technical_level: Omittable[str | None]
    """How technical the user is, as recorded in the profile."""

    developer_persona: Omittable[str | None]
    """What kind of developer the user is, as recorded in the profile."""


class UserUpdateArguments(UserUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/users/{user_id}``: its parameters and the options of any request."""


class WorkloadIdentityProviderCreateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/workload_identity_providers``."""

    audience: Required[str]
    """Who the token must be meant for."""

    issuer: Required[str]
    """Who signed the manifest; null if unknown."""

    name: Required[str]
    """Its name."""

    type: Required[Literal["oidc"]]
    """Kind, by which variants are told apart."""

    attribute_transformations: Omittable[
        Iterable[
            AdminOrganizationWorkloadIdentityProvidersCreateRequestAttributeTransformationParam
        ]
    ]
    """How attributes are made from a token's claims."""

    description: Omittable[str]
    """What it is or does, as free text; for tools, the model reads it."""

    enabled: Omittable[bool]
    """Whether it is switched on."""

    verification: Omittable[
        AdminOrganizationWorkloadIdentityProvidersCreateRequestVerificationParam
    ]
    """How tokens of the issuer are checked."""


class WorkloadIdentityProviderCreateArguments(
    WorkloadIdentityProviderCreateParams, RequestOptions, total=False
):
    """The arguments of ``POST /organization/workload_identity_providers``: its parameters and the options of any request."""


class FederationRuleCreateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``."""

    attribute_matchers: Required[dict[str, str | bool | int | float]]
    """Values that the attributes of a token must have, by attribute."""

    project_id: Required[str]
    """Id of the project, `proj_...`."""

    service_account_id: Required[str]
    """Id of the service account."""

    description: Omittable[str]
    """What it is or does, as free text; for tools, the model reads it."""

    enabled: Omittable[bool]
    """Whether it is switched on."""

    name: Omittable[str]
    """Its name."""

    permissions: Omittable[
        AdminOrganizationWorkloadIdentityProvidersFederationRulesCreateRequestPermissionsParam
    ]
    """What the role allows, by name."""


class FederationRuleCreateArguments(FederationRuleCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``: its parameters and the options of any request."""


class FederationRuleListParams(TypedDict, total=False):
    """The parameters of ``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""

    service_account_id: Omittable[str]
    """Id of the service account."""


class FederationRuleListArguments(FederationRuleListParams, RequestOptions, total=False):
    """The arguments of ``GET /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules``: its parameters and the options of any request."""


class FederationRuleUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``."""

    attribute_matchers: Omittable[dict[str, str | bool | int | float]]
    """Values that the attributes of a token must have, by attribute."""

    description: Omittable[str | None]
    """What it is or does, as free text; for tools, the model reads it."""

    enabled: Omittable[bool]
    """Whether it is switched on."""

    name: Omittable[str | None]
    """Its name."""

    permissions: Omittable[
        AdminOrganizationWorkloadIdentityProvidersFederationRulesUpdateRequestPermissionsParam
    ]
    """What the role allows, by name."""


class FederationRuleUpdateArguments(FederationRuleUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /organization/workload_identity_providers/{workload_identity_provider_id}/federation_rules/{workload_identity_federation_rule_id}``: its parameters and the options of any request."""


class WorkloadIdentityProviderListParams(TypedDict, total=False):
    """The parameters of ``GET /organization/workload_identity_providers``."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""


class WorkloadIdentityProviderListArguments(
    WorkloadIdentityProviderListParams, RequestOptions, total=False
):
    """The arguments of ``GET /organization/workload_identity_providers``: its parameters and the options of any request."""


class WorkloadIdentityProviderUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /organization/workload_identity_providers/{workload_identity_provider_id}``."""

    attribute_transformations: Omittable[
        Iterable[
            AdminOrganizationWorkloadIdentityProvidersUpdateRequestAttributeTransformationParam
        ]
    ]
    """How attributes are made from a token's claims."""

    audience: Omittable[str]
    """Who the token must be meant for."""

    description: Omittable[str | None]
    """What it is or does, as free text; for tools, the model reads it."""

    enabled: Omittable[bool]
    """Whether it is switched on."""

    issuer: Omittable[str]
    """Who signed the manifest; null if unknown."""

    name: Omittable[str]
    """Its name."""

    verification: Omittable[
        AdminOrganizationWorkloadIdentityProvidersUpdateRequestVerificationParam
    ]
    """How tokens of the issuer are checked."""


class WorkloadIdentityProviderUpdateArguments(
    WorkloadIdentityProviderUpdateParams, RequestOptions, total=False
):
    """The arguments of ``POST /organization/workload_identity_providers/{workload_identity_provider_id}``: its parameters and the options of any request."""
