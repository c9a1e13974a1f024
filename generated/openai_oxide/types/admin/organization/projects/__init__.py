# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.admin.organization.projects``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.admin import APIKeyDeleteResponse as APIKeyDeleteResponse
    from openai_oxide.models.admin import (
        OrganizationProjectCertificate as CertificateActivateResponse,
    )
    from openai_oxide.models.admin import (
        OrganizationProjectCertificate as CertificateDeactivateResponse,
    )
    from openai_oxide.models.admin import OrganizationProjectCertificate as CertificateListResponse
    from openai_oxide.models.admin import ProjectAPIKey as ProjectAPIKey
    from openai_oxide.models.admin import ProjectCertificateDetails as ProjectCertificateDetails
    from openai_oxide.models.admin import ProjectDataRetention as ProjectDataRetention
    from openai_oxide.models.admin import ProjectGroup as ProjectGroup
    from openai_oxide.models.admin import ProjectGroupDeletedResource as GroupDeleteResponse
    from openai_oxide.models.admin import (
        ProjectHostedToolPermissions as ProjectHostedToolPermissions,
    )
    from openai_oxide.models.admin import ProjectModelPermissions as ProjectModelPermissions
    from openai_oxide.models.admin import (
        ProjectModelPermissionsDeleted as ProjectModelPermissionsDeleted,
    )
    from openai_oxide.models.admin import ProjectRateLimit as ProjectRateLimit
    from openai_oxide.models.admin import ProjectServiceAccount as ProjectServiceAccount
    from openai_oxide.models.admin import ProjectSpendAlert as ProjectSpendAlert
    from openai_oxide.models.admin import ProjectSpendAlertDeleted as ProjectSpendAlertDeleted
    from openai_oxide.models.admin import ProjectSpendLimit as ProjectSpendLimit
    from openai_oxide.models.admin import ProjectSpendLimitDeleted as ProjectSpendLimitDeleted
    from openai_oxide.models.admin import ProjectUser as ProjectUser
    from openai_oxide.models.admin import ProjectUserDeleteResponse as UserDeleteResponse
    from openai_oxide.models.admin import RoleDeletedResource as RoleDeleteResponse
    from openai_oxide.models.admin import (
        ServiceAccountCreateResponse as ServiceAccountCreateResponse,
    )
    from openai_oxide.models.admin import (
        ServiceAccountDeleteResponse as ServiceAccountDeleteResponse,
    )
    from openai_oxide.params.admin import APIKeyListParams as APIKeyListParams
    from openai_oxide.params.admin import (
        HostedToolPermissionUpdateParams as HostedToolPermissionUpdateParams,
    )
    from openai_oxide.params.admin import ModelPermissionUpdateParams as ModelPermissionUpdateParams
    from openai_oxide.params.admin import (
        ProjectCertificateActivateParams as CertificateActivateParams,
    )
    from openai_oxide.params.admin import (
        ProjectCertificateDeactivateParams as CertificateDeactivateParams,
    )
    from openai_oxide.params.admin import ProjectCertificateListParams as CertificateListParams
    from openai_oxide.params.admin import (
        ProjectDataRetentionUpdateParams as DataRetentionUpdateParams,
    )
    from openai_oxide.params.admin import ProjectGroupCreateParams as GroupCreateParams
    from openai_oxide.params.admin import ProjectGroupListParams as GroupListParams
    from openai_oxide.params.admin import ProjectGroupRetrieveParams as GroupRetrieveParams
    from openai_oxide.params.admin import ProjectRoleCreateParams as RoleCreateParams
    from openai_oxide.params.admin import ProjectRoleListParams as RoleListParams
    from openai_oxide.params.admin import ProjectRoleUpdateParams as RoleUpdateParams
    from openai_oxide.params.admin import ProjectSpendAlertCreateParams as SpendAlertCreateParams
    from openai_oxide.params.admin import ProjectSpendAlertListParams as SpendAlertListParams
    from openai_oxide.params.admin import ProjectSpendAlertUpdateParams as SpendAlertUpdateParams
    from openai_oxide.params.admin import ProjectSpendLimitUpdateParams as SpendLimitUpdateParams
    from openai_oxide.params.admin import ProjectUserCreateParams as UserCreateParams
    from openai_oxide.params.admin import ProjectUserListParams as UserListParams
    from openai_oxide.params.admin import ProjectUserUpdateParams as UserUpdateParams
    from openai_oxide.params.admin import (
        RateLimitListRateLimitsParams as RateLimitListRateLimitsParams,
    )
    from openai_oxide.params.admin import (
        RateLimitUpdateRateLimitParams as RateLimitUpdateRateLimitParams,
    )
    from openai_oxide.params.admin import ServiceAccountCreateParams as ServiceAccountCreateParams
    from openai_oxide.params.admin import ServiceAccountListParams as ServiceAccountListParams
    from openai_oxide.params.admin import ServiceAccountUpdateParams as ServiceAccountUpdateParams

    from . import groups as groups
    from . import service_accounts as service_accounts
    from . import users as users

__all__ = [
    "APIKeyDeleteResponse",
    "APIKeyListParams",
    "CertificateActivateParams",
    "CertificateActivateResponse",
    "CertificateDeactivateParams",
    "CertificateDeactivateResponse",
    "CertificateListParams",
    "CertificateListResponse",
    "DataRetentionUpdateParams",
    "GroupCreateParams",
    "GroupDeleteResponse",
    "GroupListParams",
    "GroupRetrieveParams",
    "HostedToolPermissionUpdateParams",
    "ModelPermissionUpdateParams",
    "ProjectAPIKey",
    "ProjectCertificateDetails",
    "ProjectDataRetention",
    "ProjectGroup",
    "ProjectHostedToolPermissions",
    "ProjectModelPermissions",
    "ProjectModelPermissionsDeleted",
    "ProjectRateLimit",
    "ProjectServiceAccount",
    "ProjectSpendAlert",
    "ProjectSpendAlertDeleted",
    "ProjectSpendLimit",
    "ProjectSpendLimitDeleted",
    "ProjectUser",
    "RateLimitListRateLimitsParams",
    "RateLimitUpdateRateLimitParams",
    "RoleCreateParams",
    "RoleDeleteResponse",
    "RoleListParams",
    "RoleUpdateParams",
    "ServiceAccountCreateParams",
    "ServiceAccountCreateResponse",
    "ServiceAccountDeleteResponse",
    "ServiceAccountListParams",
    "ServiceAccountUpdateParams",
    "SpendAlertCreateParams",
    "SpendAlertListParams",
    "SpendAlertUpdateParams",
    "SpendLimitUpdateParams",
    "UserCreateParams",
    "UserDeleteResponse",
    "UserListParams",
    "UserUpdateParams",
    "groups",
    "service_accounts",
    "users",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "APIKeyDeleteResponse": "openai_oxide.models.admin:APIKeyDeleteResponse",
        "APIKeyListParams": "openai_oxide.params.admin:APIKeyListParams",
        "CertificateActivateParams": "openai_oxide.params.admin:ProjectCertificateActivateParams",
        "CertificateActivateResponse": "openai_oxide.models.admin:OrganizationProjectCertificate",
        "CertificateDeactivateParams": "openai_oxide.params.admin:ProjectCertificateDeactivateParams",
        "CertificateDeactivateResponse": "openai_oxide.models.admin:OrganizationProjectCertificate",
        "CertificateListParams": "openai_oxide.params.admin:ProjectCertificateListParams",
        "CertificateListResponse": "openai_oxide.models.admin:OrganizationProjectCertificate",
        "DataRetentionUpdateParams": "openai_oxide.params.admin:ProjectDataRetentionUpdateParams",
        "GroupCreateParams": "openai_oxide.params.admin:ProjectGroupCreateParams",
        "GroupDeleteResponse": "openai_oxide.models.admin:ProjectGroupDeletedResource",
        "GroupListParams": "openai_oxide.params.admin:ProjectGroupListParams",
        "GroupRetrieveParams": "openai_oxide.params.admin:ProjectGroupRetrieveParams",
        "HostedToolPermissionUpdateParams": "openai_oxide.params.admin:HostedToolPermissionUpdateParams",
        "ModelPermissionUpdateParams": "openai_oxide.params.admin:ModelPermissionUpdateParams",
        "ProjectAPIKey": "openai_oxide.models.admin:ProjectAPIKey",
        "ProjectCertificateDetails": "openai_oxide.models.admin:ProjectCertificateDetails",
        "ProjectDataRetention": "openai_oxide.models.admin:ProjectDataRetention",
        "ProjectGroup": "openai_oxide.models.admin:ProjectGroup",
        "ProjectHostedToolPermissions": "openai_oxide.models.admin:ProjectHostedToolPermissions",
        "ProjectModelPermissions": "openai_oxide.models.admin:ProjectModelPermissions",
        "ProjectModelPermissionsDeleted": "openai_oxide.models.admin:ProjectModelPermissionsDeleted",
        "ProjectRateLimit": "openai_oxide.models.admin:ProjectRateLimit",
        "ProjectServiceAccount": "openai_oxide.models.admin:ProjectServiceAccount",
        "ProjectSpendAlert": "openai_oxide.models.admin:ProjectSpendAlert",
        "ProjectSpendAlertDeleted": "openai_oxide.models.admin:ProjectSpendAlertDeleted",
        "ProjectSpendLimit": "openai_oxide.models.admin:ProjectSpendLimit",
        "ProjectSpendLimitDeleted": "openai_oxide.models.admin:ProjectSpendLimitDeleted",
        "ProjectUser": "openai_oxide.models.admin:ProjectUser",
        "RateLimitListRateLimitsParams": "openai_oxide.params.admin:RateLimitListRateLimitsParams",
        "RateLimitUpdateRateLimitParams": "openai_oxide.params.admin:RateLimitUpdateRateLimitParams",
        "RoleCreateParams": "openai_oxide.params.admin:ProjectRoleCreateParams",
        "RoleDeleteResponse": "openai_oxide.models.admin:RoleDeletedResource",
        "RoleListParams": "openai_oxide.params.admin:ProjectRoleListParams",
        "RoleUpdateParams": "openai_oxide.params.admin:ProjectRoleUpdateParams",
        "ServiceAccountCreateParams": "openai_oxide.params.admin:ServiceAccountCreateParams",
        "ServiceAccountCreateResponse": "openai_oxide.models.admin:ServiceAccountCreateResponse",
        "ServiceAccountDeleteResponse": "openai_oxide.models.admin:ServiceAccountDeleteResponse",
        "ServiceAccountListParams": "openai_oxide.params.admin:ServiceAccountListParams",
        "ServiceAccountUpdateParams": "openai_oxide.params.admin:ServiceAccountUpdateParams",
        "SpendAlertCreateParams": "openai_oxide.params.admin:ProjectSpendAlertCreateParams",
        "SpendAlertListParams": "openai_oxide.params.admin:ProjectSpendAlertListParams",
        "SpendAlertUpdateParams": "openai_oxide.params.admin:ProjectSpendAlertUpdateParams",
        "SpendLimitUpdateParams": "openai_oxide.params.admin:ProjectSpendLimitUpdateParams",
        "UserCreateParams": "openai_oxide.params.admin:ProjectUserCreateParams",
        "UserDeleteResponse": "openai_oxide.models.admin:ProjectUserDeleteResponse",
        "UserListParams": "openai_oxide.params.admin:ProjectUserListParams",
        "UserUpdateParams": "openai_oxide.params.admin:ProjectUserUpdateParams",
        "groups": "openai_oxide.types.admin.organization.projects.groups",
        "service_accounts": "openai_oxide.types.admin.organization.projects.service_accounts",
        "users": "openai_oxide.types.admin.organization.projects.users",
    },
)
