# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.admin.organization.projects.groups`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "role_create_params": {
        "RoleCreateParams": "openai_oxide.params.admin:ProjectGroupRoleCreateParams",
    },
    "role_create_response": {
        "Group": "openai_oxide.models.admin:Group",
        "Role": "openai_oxide.models.admin:Role",
        "RoleCreateResponse": "openai_oxide.models.admin:GroupRoleAssignment",
    },
    "role_delete_response": {
        "RoleDeleteResponse": "openai_oxide.models.admin:DeletedRoleAssignmentResource",
    },
    "role_list_params": {
        "RoleListParams": "openai_oxide.params.admin:ProjectGroupRoleListParams",
    },
    "role_list_response": {
        "AssignmentSource": "openai_oxide.models.admin:RoleListResponseAssignmentSource",
        "RoleListResponse": "openai_oxide.models.admin:RoleListResponse",
    },
    "role_retrieve_response": {
        "AssignmentSource": "openai_oxide.models.admin:RoleListResponseAssignmentSource",
        "RoleRetrieveResponse": "openai_oxide.models.admin:RoleListResponse",
    },
}
