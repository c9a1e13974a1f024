# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.admin.organization``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.admin import AdminAPIKey as AdminAPIKey
    from openai_oxide.models.admin import AdminAPIKeyCreateResponse as AdminAPIKeyCreateResponse
    from openai_oxide.models.admin import AdminAPIKeyDeleteResponse as AdminAPIKeyDeleteResponse
    from openai_oxide.models.admin import ApiKeyList as ApiKeyList
    from openai_oxide.models.admin import AuditLogActor as AuditLogActor
    from openai_oxide.models.admin import AuditLogActorApiKey as AuditLogActorApiKey
    from openai_oxide.models.admin import AuditLogActorServiceAccount as AuditLogActorServiceAccount
    from openai_oxide.models.admin import AuditLogActorSession as AuditLogActorSession
    from openai_oxide.models.admin import AuditLogActorUser as AuditLogActorUser
    from openai_oxide.models.admin import AuditLogEventType as AuditLogEventType
    from openai_oxide.models.admin import AuditLogListResponse as AuditLogListResponse
    from openai_oxide.models.admin import Certificate as Certificate
    from openai_oxide.models.admin import CertificateDeleteResponse as CertificateDeleteResponse
    from openai_oxide.models.admin import CostsResult as CostsResult
    from openai_oxide.models.admin import ErrorResponse as ErrorResponse
    from openai_oxide.models.admin import GroupDeletedResource as GroupDeleteResponse
    from openai_oxide.models.admin import GroupListResource as GroupListResource
    from openai_oxide.models.admin import GroupResponse as Group
    from openai_oxide.models.admin import GroupUpdateResponse as GroupUpdateResponse
    from openai_oxide.models.admin import HostedToolPermission as HostedToolPermission
    from openai_oxide.models.admin import Invite as Invite
    from openai_oxide.models.admin import InviteDeleteResponse as InviteDeleteResponse
    from openai_oxide.models.admin import InviteListResponse as InviteListResponse
    from openai_oxide.models.admin import ListAuditLogsResponse as ListAuditLogsResponse
    from openai_oxide.models.admin import ListCertificatesResponse as ListCertificatesResponse
    from openai_oxide.models.admin import (
        ListProjectCertificatesResponse as ListProjectCertificatesResponse,
    )
    from openai_oxide.models.admin import OrganizationCertificate as CertificateActivateResponse
    from openai_oxide.models.admin import OrganizationCertificate as CertificateDeactivateResponse
    from openai_oxide.models.admin import OrganizationCertificate as CertificateListResponse
    from openai_oxide.models.admin import (
        OrganizationCertificateActivationResponse as OrganizationCertificateActivationResponse,
    )
    from openai_oxide.models.admin import (
        OrganizationCertificateDeactivationResponse as OrganizationCertificateDeactivationResponse,
    )
    from openai_oxide.models.admin import OrganizationDataRetention as OrganizationDataRetention
    from openai_oxide.models.admin import (
        OrganizationProjectCertificateActivationResponse as OrganizationProjectCertificateActivationResponse,
    )
    from openai_oxide.models.admin import (
        OrganizationProjectCertificateDeactivationResponse as OrganizationProjectCertificateDeactivationResponse,
    )
    from openai_oxide.models.admin import OrganizationSpendAlert as OrganizationSpendAlert
    from openai_oxide.models.admin import (
        OrganizationSpendAlertDeleted as OrganizationSpendAlertDeleted,
    )
    from openai_oxide.models.admin import (
        OrganizationSpendAlertListResource as OrganizationSpendAlertListResource,
    )
    from openai_oxide.models.admin import OrganizationSpendLimit as OrganizationSpendLimit
    from openai_oxide.models.admin import (
        OrganizationSpendLimitDeleted as OrganizationSpendLimitDeleted,
    )
    from openai_oxide.models.admin import OrganizationUser as OrganizationUser
    from openai_oxide.models.admin import Project as Project
    from openai_oxide.models.admin import ProjectApiKeyListResponse as ProjectApiKeyListResponse
    from openai_oxide.models.admin import (
        ProjectApiKeyOwnerServiceAccount as ProjectApiKeyOwnerServiceAccount,
    )
    from openai_oxide.models.admin import ProjectApiKeyOwnerUser as ProjectApiKeyOwnerUser
    from openai_oxide.models.admin import ProjectGroupListResource as ProjectGroupListResource
    from openai_oxide.models.admin import ProjectListResponse as ProjectListResponse
    from openai_oxide.models.admin import (
        ProjectRateLimitListResponse as ProjectRateLimitListResponse,
    )
    from openai_oxide.models.admin import ProjectResidency as ProjectResidency
    from openai_oxide.models.admin import ProjectServiceAccountApiKey as ProjectServiceAccountApiKey
    from openai_oxide.models.admin import (
        ProjectServiceAccountListResponse as ProjectServiceAccountListResponse,
    )
    from openai_oxide.models.admin import (
        ProjectSpendAlertListResource as ProjectSpendAlertListResource,
    )
    from openai_oxide.models.admin import ProjectUserListResponse as ProjectUserListResponse
    from openai_oxide.models.admin import PublicRoleListResource as PublicRoleListResource
    from openai_oxide.models.admin import Role as Role
    from openai_oxide.models.admin import RoleDeletedResource as RoleDeleteResponse
    from openai_oxide.models.admin import RoleListResource as RoleListResource
    from openai_oxide.models.admin import (
        SpendAlertNotificationChannel as SpendAlertNotificationChannel,
    )
    from openai_oxide.models.admin import SpendLimitCurrency as SpendLimitCurrency
    from openai_oxide.models.admin import SpendLimitEnforcement as SpendLimitEnforcement
    from openai_oxide.models.admin import SpendLimitEnforcementStatus as SpendLimitEnforcementStatus
    from openai_oxide.models.admin import SpendLimitInterval as SpendLimitInterval
    from openai_oxide.models.admin import UsageAudioSpeechesResult as UsageAudioSpeechesResult
    from openai_oxide.models.admin import (
        UsageAudioTranscriptionsResult as UsageAudioTranscriptionsResult,
    )
    from openai_oxide.models.admin import (
        UsageCodeInterpreterSessionsResult as UsageCodeInterpreterSessionsResult,
    )
    from openai_oxide.models.admin import UsageCompletionsResult as UsageCompletionsResult
    from openai_oxide.models.admin import UsageCostsResponse as UsageAudioSpeechesResponse
    from openai_oxide.models.admin import UsageCostsResponse as UsageAudioTranscriptionsResponse
    from openai_oxide.models.admin import UsageCostsResponse as UsageCodeInterpreterSessionsResponse
    from openai_oxide.models.admin import UsageCostsResponse as UsageCompletionsResponse
    from openai_oxide.models.admin import UsageCostsResponse as UsageCostsResponse
    from openai_oxide.models.admin import UsageCostsResponse as UsageEmbeddingsResponse
    from openai_oxide.models.admin import UsageCostsResponse as UsageFileSearchCallsResponse
    from openai_oxide.models.admin import UsageCostsResponse as UsageImagesResponse
    from openai_oxide.models.admin import UsageCostsResponse as UsageModerationsResponse
    from openai_oxide.models.admin import UsageCostsResponse as UsageVectorStoresResponse
    from openai_oxide.models.admin import UsageCostsResponse as UsageWebSearchCallsResponse
    from openai_oxide.models.admin import UsageEmbeddingsResult as UsageEmbeddingsResult
    from openai_oxide.models.admin import UsageFileSearchCallsResult as UsageFileSearchCallsResult
    from openai_oxide.models.admin import UsageImagesResult as UsageImagesResult
    from openai_oxide.models.admin import UsageModerationsResult as UsageModerationsResult
    from openai_oxide.models.admin import UsageTimeBucket as UsageTimeBucket
    from openai_oxide.models.admin import UsageVectorStoresResult as UsageVectorStoresResult
    from openai_oxide.models.admin import UsageWebSearchCallsResult as UsageWebSearchCallsResult
    from openai_oxide.models.admin import UserDeleteResponse as UserDeleteResponse
    from openai_oxide.models.admin import UserListResource as UserListResource
    from openai_oxide.models.admin import UserListResponse as UserListResponse
    from openai_oxide.params.admin import AdminAPIKeyCreateParams as AdminAPIKeyCreateParams
    from openai_oxide.params.admin import AdminAPIKeyListParams as AdminAPIKeyListParams
    from openai_oxide.params.admin import AuditLogListParams as AuditLogListParams
    from openai_oxide.params.admin import CertificateActivateParams as CertificateActivateParams
    from openai_oxide.params.admin import CertificateCreateParams as CertificateCreateParams
    from openai_oxide.params.admin import CertificateDeactivateParams as CertificateDeactivateParams
    from openai_oxide.params.admin import CertificateListParams as CertificateListParams
    from openai_oxide.params.admin import CertificateRetrieveParams as CertificateRetrieveParams
    from openai_oxide.params.admin import CertificateUpdateParams as CertificateUpdateParams
    from openai_oxide.params.admin import DataRetentionUpdateParams as DataRetentionUpdateParams
    from openai_oxide.params.admin import GroupCreateParams as GroupCreateParams
    from openai_oxide.params.admin import GroupListParams as GroupListParams
    from openai_oxide.params.admin import GroupUpdateParams as GroupUpdateParams
    from openai_oxide.params.admin import (
        HostedToolPermissionUpdateParam as HostedToolPermissionUpdateParam,
    )
    from openai_oxide.params.admin import InviteCreateParams as InviteCreateParams
    from openai_oxide.params.admin import InviteListParams as InviteListParams
    from openai_oxide.params.admin import ProjectCreateParams as ProjectCreateParams
    from openai_oxide.params.admin import ProjectListParams as ProjectListParams
    from openai_oxide.params.admin import ProjectUpdateParams as ProjectUpdateParams
    from openai_oxide.params.admin import PublicProjectResidency as PublicProjectResidency
    from openai_oxide.params.admin import RoleCreateParams as RoleCreateParams
    from openai_oxide.params.admin import RoleListParams as RoleListParams
    from openai_oxide.params.admin import RoleUpdateParams as RoleUpdateParams
    from openai_oxide.params.admin import SpendAlertCreateParams as SpendAlertCreateParams
    from openai_oxide.params.admin import SpendAlertListParams as SpendAlertListParams
    from openai_oxide.params.admin import (
        SpendAlertNotificationChannelParam as SpendAlertNotificationChannelParam,
    )
    from openai_oxide.params.admin import SpendAlertUpdateParams as SpendAlertUpdateParams
    from openai_oxide.params.admin import SpendLimitUpdateParams as SpendLimitUpdateParams
    from openai_oxide.params.admin import UsageAudioSpeechesParams as UsageAudioSpeechesParams
    from openai_oxide.params.admin import (
        UsageAudioTranscriptionsParams as UsageAudioTranscriptionsParams,
    )
    from openai_oxide.params.admin import (
        UsageCodeInterpreterSessionsParams as UsageCodeInterpreterSessionsParams,
    )
    from openai_oxide.params.admin import UsageCompletionsParams as UsageCompletionsParams
    from openai_oxide.params.admin import UsageCostsParams as UsageCostsParams
    from openai_oxide.params.admin import UsageEmbeddingsParams as UsageEmbeddingsParams
    from openai_oxide.params.admin import UsageFileSearchCallsParams as UsageFileSearchCallsParams
    from openai_oxide.params.admin import UsageImagesParams as UsageImagesParams
    from openai_oxide.params.admin import UsageModerationsParams as UsageModerationsParams
    from openai_oxide.params.admin import UsageVectorStoresParams as UsageVectorStoresParams
    from openai_oxide.params.admin import UsageWebSearchCallsParams as UsageWebSearchCallsParams
    from openai_oxide.params.admin import UserListParams as UserListParams
    from openai_oxide.params.admin import UserUpdateParams as UserUpdateParams

    from . import groups as groups
    from . import projects as projects
    from . import users as users

__all__ = [
    "AdminAPIKey",
    "AdminAPIKeyCreateParams",
    "AdminAPIKeyCreateResponse",
    "AdminAPIKeyDeleteResponse",
    "AdminAPIKeyListParams",
    "ApiKeyList",
    "AuditLogActor",
    "AuditLogActorApiKey",
    "AuditLogActorServiceAccount",
    "AuditLogActorSession",
    "AuditLogActorUser",
    "AuditLogEventType",
    "AuditLogListParams",
    "AuditLogListResponse",
    "Certificate",
    "CertificateActivateParams",
    "CertificateActivateResponse",
    "CertificateCreateParams",
    "CertificateDeactivateParams",
    "CertificateDeactivateResponse",
    "CertificateDeleteResponse",
    "CertificateListParams",
    "CertificateListResponse",
    "CertificateRetrieveParams",
    "CertificateUpdateParams",
    "CostsResult",
    "DataRetentionUpdateParams",
    "ErrorResponse",
    "Group",
    "GroupCreateParams",
    "GroupDeleteResponse",
    "GroupListParams",
    "GroupListResource",
    "GroupUpdateParams",
    "GroupUpdateResponse",
    "HostedToolPermission",
    "HostedToolPermissionUpdateParam",
    "Invite",
    "InviteCreateParams",
    "InviteDeleteResponse",
    "InviteListParams",
    "InviteListResponse",
    "ListAuditLogsResponse",
    "ListCertificatesResponse",
    "ListProjectCertificatesResponse",
    "OrganizationCertificateActivationResponse",
    "OrganizationCertificateDeactivationResponse",
    "OrganizationDataRetention",
    "OrganizationProjectCertificateActivationResponse",
    "OrganizationProjectCertificateDeactivationResponse",
    "OrganizationSpendAlert",
    "OrganizationSpendAlertDeleted",
    "OrganizationSpendAlertListResource",
    "OrganizationSpendLimit",
    "OrganizationSpendLimitDeleted",
    "OrganizationUser",
    "Project",
    "ProjectApiKeyListResponse",
    "ProjectApiKeyOwnerServiceAccount",
    "ProjectApiKeyOwnerUser",
    "ProjectCreateParams",
    "ProjectGroupListResource",
    "ProjectListParams",
    "ProjectListResponse",
    "ProjectRateLimitListResponse",
    "ProjectResidency",
    "ProjectServiceAccountApiKey",
    "ProjectServiceAccountListResponse",
    "ProjectSpendAlertListResource",
    "ProjectUpdateParams",
    "ProjectUserListResponse",
    "PublicProjectResidency",
    "PublicRoleListResource",
    "Role",
    "RoleCreateParams",
    "RoleDeleteResponse",
    "RoleListParams",
    "RoleListResource",
    "RoleUpdateParams",
    "SpendAlertCreateParams",
    "SpendAlertListParams",
    "SpendAlertNotificationChannel",
    "SpendAlertNotificationChannelParam",
    "SpendAlertUpdateParams",
    "SpendLimitCurrency",
    "SpendLimitEnforcement",
    "SpendLimitEnforcementStatus",
    "SpendLimitInterval",
    "SpendLimitUpdateParams",
    "UsageAudioSpeechesParams",
    "UsageAudioSpeechesResponse",
    "UsageAudioSpeechesResult",
    "UsageAudioTranscriptionsParams",
    "UsageAudioTranscriptionsResponse",
    "UsageAudioTranscriptionsResult",
    "UsageCodeInterpreterSessionsParams",
    "UsageCodeInterpreterSessionsResponse",
    "UsageCodeInterpreterSessionsResult",
    "UsageCompletionsParams",
    "UsageCompletionsResponse",
    "UsageCompletionsResult",
    "UsageCostsParams",
    "UsageCostsResponse",
    "UsageEmbeddingsParams",
    "UsageEmbeddingsResponse",
    "UsageEmbeddingsResult",
    "UsageFileSearchCallsParams",
    "UsageFileSearchCallsResponse",
    "UsageFileSearchCallsResult",
    "UsageImagesParams",
    "UsageImagesResponse",
    "UsageImagesResult",
    "UsageModerationsParams",
    "UsageModerationsResponse",
    "UsageModerationsResult",
    "UsageTimeBucket",
    "UsageVectorStoresParams",
    "UsageVectorStoresResponse",
    "UsageVectorStoresResult",
    "UsageWebSearchCallsParams",
    "UsageWebSearchCallsResponse",
    "UsageWebSearchCallsResult",
    "UserDeleteResponse",
    "UserListParams",
    "UserListResource",
    "UserListResponse",
    "UserUpdateParams",
    "groups",
    "projects",
    "users",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "AdminAPIKey": "openai_oxide.models.admin:AdminAPIKey",
        "AdminAPIKeyCreateParams": "openai_oxide.params.admin:AdminAPIKeyCreateParams",
        "AdminAPIKeyCreateResponse": "openai_oxide.models.admin:AdminAPIKeyCreateResponse",
        "AdminAPIKeyDeleteResponse": "openai_oxide.models.admin:AdminAPIKeyDeleteResponse",
        "AdminAPIKeyListParams": "openai_oxide.params.admin:AdminAPIKeyListParams",
        "ApiKeyList": "openai_oxide.models.admin:ApiKeyList",
        "AuditLogActor": "openai_oxide.models.admin:AuditLogActor",
        "AuditLogActorApiKey": "openai_oxide.models.admin:AuditLogActorApiKey",
        "AuditLogActorServiceAccount": "openai_oxide.models.admin:AuditLogActorServiceAccount",
        "AuditLogActorSession": "openai_oxide.models.admin:AuditLogActorSession",
        "AuditLogActorUser": "openai_oxide.models.admin:AuditLogActorUser",
        "AuditLogEventType": "openai_oxide.models.admin:AuditLogEventType",
        "AuditLogListParams": "openai_oxide.params.admin:AuditLogListParams",
        "AuditLogListResponse": "openai_oxide.models.admin:AuditLogListResponse",
        "Certificate": "openai_oxide.models.admin:Certificate",
        "CertificateActivateParams": "openai_oxide.params.admin:CertificateActivateParams",
        "CertificateActivateResponse": "openai_oxide.models.admin:OrganizationCertificate",
        "CertificateCreateParams": "openai_oxide.params.admin:CertificateCreateParams",
        "CertificateDeactivateParams": "openai_oxide.params.admin:CertificateDeactivateParams",
        "CertificateDeactivateResponse": "openai_oxide.models.admin:OrganizationCertificate",
        "CertificateDeleteResponse": "openai_oxide.models.admin:CertificateDeleteResponse",
        "CertificateListParams": "openai_oxide.params.admin:CertificateListParams",
        "CertificateListResponse": "openai_oxide.models.admin:OrganizationCertificate",
        "CertificateRetrieveParams": "openai_oxide.params.admin:CertificateRetrieveParams",
        "CertificateUpdateParams": "openai_oxide.params.admin:CertificateUpdateParams",
        "CostsResult": "openai_oxide.models.admin:CostsResult",
        "DataRetentionUpdateParams": "openai_oxide.params.admin:DataRetentionUpdateParams",
        "ErrorResponse": "openai_oxide.models.admin:ErrorResponse",
        "Group": "openai_oxide.models.admin:GroupResponse",
        "GroupCreateParams": "openai_oxide.params.admin:GroupCreateParams",
        "GroupDeleteResponse": "openai_oxide.models.admin:GroupDeletedResource",
        "GroupListParams": "openai_oxide.params.admin:GroupListParams",
        "GroupListResource": "openai_oxide.models.admin:GroupListResource",
        "GroupUpdateParams": "openai_oxide.params.admin:GroupUpdateParams",
        "GroupUpdateResponse": "openai_oxide.models.admin:GroupUpdateResponse",
        "HostedToolPermission": "openai_oxide.models.admin:HostedToolPermission",
        "HostedToolPermissionUpdateParam": "openai_oxide.params.admin:HostedToolPermissionUpdateParam",
        "Invite": "openai_oxide.models.admin:Invite",
        "InviteCreateParams": "openai_oxide.params.admin:InviteCreateParams",
        "InviteDeleteResponse": "openai_oxide.models.admin:InviteDeleteResponse",
        "InviteListParams": "openai_oxide.params.admin:InviteListParams",
        "InviteListResponse": "openai_oxide.models.admin:InviteListResponse",
        "ListAuditLogsResponse": "openai_oxide.models.admin:ListAuditLogsResponse",
        "ListCertificatesResponse": "openai_oxide.models.admin:ListCertificatesResponse",
        "ListProjectCertificatesResponse": "openai_oxide.models.admin:ListProjectCertificatesResponse",
        "OrganizationCertificateActivationResponse": "openai_oxide.models.admin:OrganizationCertificateActivationResponse",
        "OrganizationCertificateDeactivationResponse": "openai_oxide.models.admin:OrganizationCertificateDeactivationResponse",
        "OrganizationDataRetention": "openai_oxide.models.admin:OrganizationDataRetention",
        "OrganizationProjectCertificateActivationResponse": "openai_oxide.models.admin:OrganizationProjectCertificateActivationResponse",
        "OrganizationProjectCertificateDeactivationResponse": "openai_oxide.models.admin:OrganizationProjectCertificateDeactivationResponse",
        "OrganizationSpendAlert": "openai_oxide.models.admin:OrganizationSpendAlert",
        "OrganizationSpendAlertDeleted": "openai_oxide.models.admin:OrganizationSpendAlertDeleted",
        "OrganizationSpendAlertListResource": "openai_oxide.models.admin:OrganizationSpendAlertListResource",
        "OrganizationSpendLimit": "openai_oxide.models.admin:OrganizationSpendLimit",
        "OrganizationSpendLimitDeleted": "openai_oxide.models.admin:OrganizationSpendLimitDeleted",
        "OrganizationUser": "openai_oxide.models.admin:OrganizationUser",
        "Project": "openai_oxide.models.admin:Project",
        "ProjectApiKeyListResponse": "openai_oxide.models.admin:ProjectApiKeyListResponse",
        "ProjectApiKeyOwnerServiceAccount": "openai_oxide.models.admin:ProjectApiKeyOwnerServiceAccount",
        "ProjectApiKeyOwnerUser": "openai_oxide.models.admin:ProjectApiKeyOwnerUser",
        "ProjectCreateParams": "openai_oxide.params.admin:ProjectCreateParams",
        "ProjectGroupListResource": "openai_oxide.models.admin:ProjectGroupListResource",
        "ProjectListParams": "openai_oxide.params.admin:ProjectListParams",
        "ProjectListResponse": "openai_oxide.models.admin:ProjectListResponse",
        "ProjectRateLimitListResponse": "openai_oxide.models.admin:ProjectRateLimitListResponse",
        "ProjectResidency": "openai_oxide.models.admin:ProjectResidency",
        "ProjectServiceAccountApiKey": "openai_oxide.models.admin:ProjectServiceAccountApiKey",
        "ProjectServiceAccountListResponse": "openai_oxide.models.admin:ProjectServiceAccountListResponse",
        "ProjectSpendAlertListResource": "openai_oxide.models.admin:ProjectSpendAlertListResource",
        "ProjectUpdateParams": "openai_oxide.params.admin:ProjectUpdateParams",
        "ProjectUserListResponse": "openai_oxide.models.admin:ProjectUserListResponse",
        "PublicProjectResidency": "openai_oxide.params.admin:PublicProjectResidency",
        "PublicRoleListResource": "openai_oxide.models.admin:PublicRoleListResource",
        "Role": "openai_oxide.models.admin:Role",
        "RoleCreateParams": "openai_oxide.params.admin:RoleCreateParams",
        "RoleDeleteResponse": "openai_oxide.models.admin:RoleDeletedResource",
        "RoleListParams": "openai_oxide.params.admin:RoleListParams",
        "RoleListResource": "openai_oxide.models.admin:RoleListResource",
        "RoleUpdateParams": "openai_oxide.params.admin:RoleUpdateParams",
        "SpendAlertCreateParams": "openai_oxide.params.admin:SpendAlertCreateParams",
        "SpendAlertListParams": "openai_oxide.params.admin:SpendAlertListParams",
        "SpendAlertNotificationChannel": "openai_oxide.models.admin:SpendAlertNotificationChannel",
        "SpendAlertNotificationChannelParam": "openai_oxide.params.admin:SpendAlertNotificationChannelParam",
        "SpendAlertUpdateParams": "openai_oxide.params.admin:SpendAlertUpdateParams",
        "SpendLimitCurrency": "openai_oxide.models.admin:SpendLimitCurrency",
        "SpendLimitEnforcement": "openai_oxide.models.admin:SpendLimitEnforcement",
        "SpendLimitEnforcementStatus": "openai_oxide.models.admin:SpendLimitEnforcementStatus",
        "SpendLimitInterval": "openai_oxide.models.admin:SpendLimitInterval",
        "SpendLimitUpdateParams": "openai_oxide.params.admin:SpendLimitUpdateParams",
        "UsageAudioSpeechesParams": "openai_oxide.params.admin:UsageAudioSpeechesParams",
        "UsageAudioSpeechesResponse": "openai_oxide.models.admin:UsageCostsResponse",
        "UsageAudioSpeechesResult": "openai_oxide.models.admin:UsageAudioSpeechesResult",
        "UsageAudioTranscriptionsParams": "openai_oxide.params.admin:UsageAudioTranscriptionsParams",
        "UsageAudioTranscriptionsResponse": "openai_oxide.models.admin:UsageCostsResponse",
        "UsageAudioTranscriptionsResult": "openai_oxide.models.admin:UsageAudioTranscriptionsResult",
        "UsageCodeInterpreterSessionsParams": "openai_oxide.params.admin:UsageCodeInterpreterSessionsParams",
        "UsageCodeInterpreterSessionsResponse": "openai_oxide.models.admin:UsageCostsResponse",
        "UsageCodeInterpreterSessionsResult": "openai_oxide.models.admin:UsageCodeInterpreterSessionsResult",
        "UsageCompletionsParams": "openai_oxide.params.admin:UsageCompletionsParams",
        "UsageCompletionsResponse": "openai_oxide.models.admin:UsageCostsResponse",
        "UsageCompletionsResult": "openai_oxide.models.admin:UsageCompletionsResult",
        "UsageCostsParams": "openai_oxide.params.admin:UsageCostsParams",
        "UsageCostsResponse": "openai_oxide.models.admin:UsageCostsResponse",
        "UsageEmbeddingsParams": "openai_oxide.params.admin:UsageEmbeddingsParams",
        "UsageEmbeddingsResponse": "openai_oxide.models.admin:UsageCostsResponse",
        "UsageEmbeddingsResult": "openai_oxide.models.admin:UsageEmbeddingsResult",
        "UsageFileSearchCallsParams": "openai_oxide.params.admin:UsageFileSearchCallsParams",
        "UsageFileSearchCallsResponse": "openai_oxide.models.admin:UsageCostsResponse",
        "UsageFileSearchCallsResult": "openai_oxide.models.admin:UsageFileSearchCallsResult",
        "UsageImagesParams": "openai_oxide.params.admin:UsageImagesParams",
        "UsageImagesResponse": "openai_oxide.models.admin:UsageCostsResponse",
        "UsageImagesResult": "openai_oxide.models.admin:UsageImagesResult",
        "UsageModerationsParams": "openai_oxide.params.admin:UsageModerationsParams",
        "UsageModerationsResponse": "openai_oxide.models.admin:UsageCostsResponse",
        "UsageModerationsResult": "openai_oxide.models.admin:UsageModerationsResult",
        "UsageTimeBucket": "openai_oxide.models.admin:UsageTimeBucket",
        "UsageVectorStoresParams": "openai_oxide.params.admin:UsageVectorStoresParams",
        "UsageVectorStoresResponse": "openai_oxide.models.admin:UsageCostsResponse",
        "UsageVectorStoresResult": "openai_oxide.models.admin:UsageVectorStoresResult",
        "UsageWebSearchCallsParams": "openai_oxide.params.admin:UsageWebSearchCallsParams",
        "UsageWebSearchCallsResponse": "openai_oxide.models.admin:UsageCostsResponse",
        "UsageWebSearchCallsResult": "openai_oxide.models.admin:UsageWebSearchCallsResult",
        "UserDeleteResponse": "openai_oxide.models.admin:UserDeleteResponse",
        "UserListParams": "openai_oxide.params.admin:UserListParams",
        "UserListResource": "openai_oxide.models.admin:UserListResource",
        "UserListResponse": "openai_oxide.models.admin:UserListResponse",
        "UserUpdateParams": "openai_oxide.params.admin:UserUpdateParams",
        "groups": "openai_oxide.types.admin.organization.groups",
        "projects": "openai_oxide.types.admin.organization.projects",
        "users": "openai_oxide.types.admin.organization.users",
    },
)
