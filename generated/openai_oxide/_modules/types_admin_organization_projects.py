# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.admin.organization.projects`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "api_key_delete_response": {
        "APIKeyDeleteResponse": "openai_oxide.models.admin:APIKeyDeleteResponse",
    },
    "api_key_list_params": {
        "APIKeyListParams": "openai_oxide.params.admin:APIKeyListParams",
    },
    "api_key_update_params": {
        "APIKeyUpdateParams": "openai_oxide.params.admin:APIKeyUpdateParams",
    },
    "certificate_activate_params": {
        "CertificateActivateParams": "openai_oxide.params.admin:ProjectCertificateActivateParams",
    },
    "certificate_activate_response": {
        "CertificateActivateResponse": "openai_oxide.models.admin:OrganizationProjectCertificate",
        "CertificateDetails": "openai_oxide.models.admin:ProjectCertificateDetails",
    },
    "certificate_deactivate_params": {
        "CertificateDeactivateParams": "openai_oxide.params.admin:ProjectCertificateDeactivateParams",
    },
    "certificate_deactivate_response": {
        "CertificateDeactivateResponse": "openai_oxide.models.admin:OrganizationProjectCertificate",
        "CertificateDetails": "openai_oxide.models.admin:ProjectCertificateDetails",
    },
    "certificate_list_params": {
        "CertificateListParams": "openai_oxide.params.admin:ProjectCertificateListParams",
    },
    "certificate_list_response": {
        "CertificateDetails": "openai_oxide.models.admin:ProjectCertificateDetails",
        "CertificateListResponse": "openai_oxide.models.admin:OrganizationProjectCertificate",
    },
    "data_retention_update_params": {
        "DataRetentionUpdateParams": "openai_oxide.params.admin:ProjectDataRetentionUpdateParams",
    },
    "group_create_params": {
        "GroupCreateParams": "openai_oxide.params.admin:ProjectGroupCreateParams",
    },
    "group_delete_response": {
        "GroupDeleteResponse": "openai_oxide.models.admin:ProjectGroupDeletedResource",
    },
    "group_list_params": {
        "GroupListParams": "openai_oxide.params.admin:ProjectGroupListParams",
    },
    "group_retrieve_params": {
        "GroupRetrieveParams": "openai_oxide.params.admin:ProjectGroupRetrieveParams",
    },
    "hosted_tool_permission_update_params": {
        "CodeInterpreter": "openai_oxide.params.admin:HostedToolPermissionUpdateParam",
        "FileSearch": "openai_oxide.params.admin:HostedToolPermissionUpdateParam",
        "HostedToolPermissionUpdateParams": "openai_oxide.params.admin:HostedToolPermissionUpdateParams",
        "ImageGeneration": "openai_oxide.params.admin:HostedToolPermissionUpdateParam",
        "Mcp": "openai_oxide.params.admin:HostedToolPermissionUpdateParam",
        "WebSearch": "openai_oxide.params.admin:HostedToolPermissionUpdateParam",
    },
    "model_permission_update_params": {
        "ModelPermissionUpdateParams": "openai_oxide.params.admin:ModelPermissionUpdateParams",
    },
    "project_api_key": {
        "Owner": "openai_oxide.models.admin:ProjectAPIKeyOwner",
        "OwnerServiceAccount": "openai_oxide.models.admin:ProjectApiKeyOwnerServiceAccount",
        "OwnerUser": "openai_oxide.models.admin:ProjectApiKeyOwnerUser",
        "ProjectAPIKey": "openai_oxide.models.admin:ProjectAPIKey",
    },
    "project_data_retention": {
        "ProjectDataRetention": "openai_oxide.models.admin:ProjectDataRetention",
    },
    "project_group": {
        "ProjectGroup": "openai_oxide.models.admin:ProjectGroup",
    },
    "project_hosted_tool_permissions": {
        "CodeInterpreter": "openai_oxide.models.admin:HostedToolPermission",
        "FileSearch": "openai_oxide.models.admin:HostedToolPermission",
        "ImageGeneration": "openai_oxide.models.admin:HostedToolPermission",
        "Mcp": "openai_oxide.models.admin:HostedToolPermission",
        "ProjectHostedToolPermissions": "openai_oxide.models.admin:ProjectHostedToolPermissions",
        "WebSearch": "openai_oxide.models.admin:HostedToolPermission",
    },
    "project_model_permissions": {
        "ProjectModelPermissions": "openai_oxide.models.admin:ProjectModelPermissions",
    },
    "project_model_permissions_deleted": {
        "ProjectModelPermissionsDeleted": "openai_oxide.models.admin:ProjectModelPermissionsDeleted",
    },
    "project_optional_service_tier": {
        "ProjectOptionalServiceTier": "openai_oxide.models.admin:ProjectOptionalServiceTier",
    },
    "project_rate_limit": {
        "ProjectRateLimit": "openai_oxide.models.admin:ProjectRateLimit",
    },
    "project_service_account": {
        "ProjectServiceAccount": "openai_oxide.models.admin:ProjectServiceAccount",
    },
    "project_service_tier_settings": {
        "ProjectOptionalServiceTier": "openai_oxide.models.admin:ProjectOptionalServiceTier",
        "ProjectServiceTierSettings": "openai_oxide.models.admin:ProjectServiceTierSettings",
    },
    "project_spend_alert": {
        "NotificationChannel": "openai_oxide.models.admin:SpendAlertNotificationChannel",
        "ProjectSpendAlert": "openai_oxide.models.admin:ProjectSpendAlert",
    },
    "project_spend_alert_deleted": {
        "ProjectSpendAlertDeleted": "openai_oxide.models.admin:ProjectSpendAlertDeleted",
    },
    "project_spend_limit": {
        "Enforcement": "openai_oxide.models.admin:SpendLimitEnforcement",
        "ProjectSpendLimit": "openai_oxide.models.admin:ProjectSpendLimit",
    },
    "project_spend_limit_deleted": {
        "ProjectSpendLimitDeleted": "openai_oxide.models.admin:ProjectSpendLimitDeleted",
    },
    "project_user": {
        "ProjectUser": "openai_oxide.models.admin:ProjectUser",
    },
    "rate_limit_list_rate_limits_params": {
        "RateLimitListRateLimitsParams": "openai_oxide.params.admin:RateLimitListRateLimitsParams",
    },
    "rate_limit_update_rate_limit_params": {
        "RateLimitUpdateRateLimitParams": "openai_oxide.params.admin:RateLimitUpdateRateLimitParams",
    },
    "role_create_params": {
        "RoleCreateParams": "openai_oxide.params.admin:ProjectRoleCreateParams",
    },
    "role_delete_response": {
        "RoleDeleteResponse": "openai_oxide.models.admin:RoleDeletedResource",
    },
    "role_list_params": {
        "RoleListParams": "openai_oxide.params.admin:ProjectRoleListParams",
    },
    "role_update_params": {
        "RoleUpdateParams": "openai_oxide.params.admin:ProjectRoleUpdateParams",
    },
    "service_account_create_params": {
        "ServiceAccountCreateParams": "openai_oxide.params.admin:ServiceAccountCreateParams",
    },
    "service_account_create_response": {
        "APIKey": "openai_oxide.models.admin:ProjectServiceAccountApiKey",
        "ServiceAccountCreateResponse": "openai_oxide.models.admin:ServiceAccountCreateResponse",
    },
    "service_account_delete_response": {
        "ServiceAccountDeleteResponse": "openai_oxide.models.admin:ServiceAccountDeleteResponse",
    },
    "service_account_list_params": {
        "ServiceAccountListParams": "openai_oxide.params.admin:ServiceAccountListParams",
    },
    "service_account_update_params": {
        "ServiceAccountUpdateParams": "openai_oxide.params.admin:ServiceAccountUpdateParams",
    },
    "service_tier_setting_update_params": {
        "ProjectOptionalServiceTier": "openai_oxide.models.admin:ProjectOptionalServiceTier",
        "ServiceTierSettingUpdateParams": "openai_oxide.params.admin:ServiceTierSettingUpdateParams",
    },
    "spend_alert_create_params": {
        "NotificationChannel": "openai_oxide.params.admin:SpendAlertNotificationChannelParam",
        "SpendAlertCreateParams": "openai_oxide.params.admin:ProjectSpendAlertCreateParams",
    },
    "spend_alert_list_params": {
        "SpendAlertListParams": "openai_oxide.params.admin:ProjectSpendAlertListParams",
    },
    "spend_alert_update_params": {
        "NotificationChannel": "openai_oxide.params.admin:SpendAlertNotificationChannelParam",
        "SpendAlertUpdateParams": "openai_oxide.params.admin:ProjectSpendAlertUpdateParams",
    },
    "spend_limit_update_params": {
        "SpendLimitUpdateParams": "openai_oxide.params.admin:ProjectSpendLimitUpdateParams",
    },
    "user_create_params": {
        "UserCreateParams": "openai_oxide.params.admin:ProjectUserCreateParams",
    },
    "user_delete_response": {
        "UserDeleteResponse": "openai_oxide.models.admin:ProjectUserDeleteResponse",
    },
    "user_list_params": {
        "UserListParams": "openai_oxide.params.admin:ProjectUserListParams",
    },
    "user_update_params": {
        "UserUpdateParams": "openai_oxide.params.admin:ProjectUserUpdateParams",
    },
}
