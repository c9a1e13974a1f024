# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.admin.organization.groups`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "organization_group_user": {
        "OrganizationGroupUser": "openai_oxide.models.admin:OrganizationGroupUser",
    },
    "role_create_params": {
        "RoleCreateParams": "openai_oxide.params.admin:GroupRoleCreateParams",
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
        "RoleListParams": "openai_oxide.params.admin:GroupRoleListParams",
    },
    "role_list_response": {
        "AssignmentSource": "openai_oxide.models.admin:RoleListResponseAssignmentSource",
        "RoleListResponse": "openai_oxide.models.admin:RoleListResponse",
    },
    "role_retrieve_response": {
        "AssignmentSource": "openai_oxide.models.admin:RoleListResponseAssignmentSource",
        "RoleRetrieveResponse": "openai_oxide.models.admin:RoleListResponse",
    },
    "user_create_params": {
        "UserCreateParams": "openai_oxide.params.admin:UserCreateParams",
    },
    "user_create_response": {
        "UserCreateResponse": "openai_oxide.models.admin:UserCreateResponse",
    },
    "user_delete_response": {
        "UserDeleteResponse": "openai_oxide.models.admin:GroupUserDeletedResource",
    },
    "user_list_params": {
        "UserListParams": "openai_oxide.params.admin:GroupUserListParams",
    },
    "user_retrieve_response": {
        "UserRetrieveResponse": "openai_oxide.models.admin:UserRetrieveResponse",
    },
}
