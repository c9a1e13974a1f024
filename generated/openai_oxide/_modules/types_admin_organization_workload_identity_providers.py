# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.admin.organization.workload_identity_providers`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "federation_rule": {
        "FederationRule": "openai_oxide.models.admin:FederationRule",
        "Permissions": (
            "union",
            "openai_oxide.models.admin:FederationRulePermissionsServiceAccountDefault",
            "openai_oxide.models.admin:FederationRulePermissionsRestricted",
        ),
        "PermissionsRestricted": "openai_oxide.models.admin:FederationRulePermissionsRestricted",
        "PermissionsServiceAccountDefault": "openai_oxide.models.admin:FederationRulePermissionsServiceAccountDefault",
    },
    "federation_rule_create_params": {
        "FederationRuleCreateParams": "openai_oxide.params.admin:FederationRuleCreateParams",
        "Permissions": (
            "union",
            "openai_oxide.params.admin:AdminOrganizationWorkloadIdentityProvidersFederationRulesCreateRequestPermissionsServiceAccountDefaultParam",
            "openai_oxide.params.admin:AdminOrganizationWorkloadIdentityProvidersFederationRulesCreateRequestPermissionsRestrictedParam",
        ),
        "PermissionsRestricted": "openai_oxide.params.admin:AdminOrganizationWorkloadIdentityProvidersFederationRulesCreateRequestPermissionsRestrictedParam",
        "PermissionsServiceAccountDefault": "openai_oxide.params.admin:AdminOrganizationWorkloadIdentityProvidersFederationRulesCreateRequestPermissionsServiceAccountDefaultParam",
    },
    "federation_rule_deleted": {
        "FederationRuleDeleted": "openai_oxide.models.admin:FederationRuleDeleted",
    },
    "federation_rule_list_params": {
        "FederationRuleListParams": "openai_oxide.params.admin:FederationRuleListParams",
    },
    "federation_rule_update_params": {
        "FederationRuleUpdateParams": "openai_oxide.params.admin:FederationRuleUpdateParams",
        "Permissions": (
            "union",
            "openai_oxide.params.admin:AdminOrganizationWorkloadIdentityProvidersFederationRulesUpdateRequestPermissionsServiceAccountDefaultParam",
            "openai_oxide.params.admin:AdminOrganizationWorkloadIdentityProvidersFederationRulesUpdateRequestPermissionsRestrictedParam",
        ),
        "PermissionsDefaultPermissionsParam": "openai_oxide.params.admin:AdminOrganizationWorkloadIdentityProvidersFederationRulesUpdateRequestPermissionsServiceAccountDefaultParam",
        "PermissionsRestrictedPermissionsParam": "openai_oxide.params.admin:AdminOrganizationWorkloadIdentityProvidersFederationRulesUpdateRequestPermissionsRestrictedParam",
    },
}
