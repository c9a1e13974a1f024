# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.admin.organization.projects`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "groups": {
        "AsyncGroupsWithRawResponse": "openai_oxide.raw.admin.organization.projects.groups:AsyncGroupsWithRawResponse",
        "AsyncGroupsWithStreamingResponse": "openai_oxide.raw.admin.organization.projects.groups:AsyncGroupsWithStreamingResponse",
        "AsyncRoles": "openai_oxide.resources.admin.organization.projects.groups.roles:AsyncRoles",
        "AsyncRolesWithRawResponse": "openai_oxide.raw.admin.organization.projects.groups.roles:AsyncRolesWithRawResponse",
        "AsyncRolesWithStreamingResponse": "openai_oxide.raw.admin.organization.projects.groups.roles:AsyncRolesWithStreamingResponse",
        "GroupsWithRawResponse": "openai_oxide.raw.admin.organization.projects.groups:GroupsWithRawResponse",
        "GroupsWithStreamingResponse": "openai_oxide.raw.admin.organization.projects.groups:GroupsWithStreamingResponse",
        "Roles": "openai_oxide.resources.admin.organization.projects.groups.roles:Roles",
        "RolesWithRawResponse": "openai_oxide.raw.admin.organization.projects.groups.roles:RolesWithRawResponse",
        "RolesWithStreamingResponse": "openai_oxide.raw.admin.organization.projects.groups.roles:RolesWithStreamingResponse",
    },
    "projects": {
        "AsyncProjects": "openai_oxide.resources.admin.organization.projects:AsyncProjects",
        "Projects": "openai_oxide.resources.admin.organization.projects:Projects",
    },
    "service_accounts": {
        "APIKeys": "openai_oxide.resources.admin.organization.projects.service_accounts.api_keys:APIKeys",
        "APIKeysWithRawResponse": "openai_oxide.raw.admin.organization.projects.service_accounts.api_keys:APIKeysWithRawResponse",
        "APIKeysWithStreamingResponse": "openai_oxide.raw.admin.organization.projects.service_accounts.api_keys:APIKeysWithStreamingResponse",
        "AsyncAPIKeys": "openai_oxide.resources.admin.organization.projects.service_accounts.api_keys:AsyncAPIKeys",
        "AsyncAPIKeysWithRawResponse": "openai_oxide.raw.admin.organization.projects.service_accounts.api_keys:AsyncAPIKeysWithRawResponse",
        "AsyncAPIKeysWithStreamingResponse": "openai_oxide.raw.admin.organization.projects.service_accounts.api_keys:AsyncAPIKeysWithStreamingResponse",
        "AsyncServiceAccountsWithRawResponse": "openai_oxide.raw.admin.organization.projects.service_accounts:AsyncServiceAccountsWithRawResponse",
        "AsyncServiceAccountsWithStreamingResponse": "openai_oxide.raw.admin.organization.projects.service_accounts:AsyncServiceAccountsWithStreamingResponse",
        "ServiceAccountsWithRawResponse": "openai_oxide.raw.admin.organization.projects.service_accounts:ServiceAccountsWithRawResponse",
        "ServiceAccountsWithStreamingResponse": "openai_oxide.raw.admin.organization.projects.service_accounts:ServiceAccountsWithStreamingResponse",
    },
    "users": {
        "AsyncRoles": "openai_oxide.resources.admin.organization.projects.users.roles:AsyncRoles",
        "AsyncRolesWithRawResponse": "openai_oxide.raw.admin.organization.projects.users.roles:AsyncRolesWithRawResponse",
        "AsyncRolesWithStreamingResponse": "openai_oxide.raw.admin.organization.projects.users.roles:AsyncRolesWithStreamingResponse",
        "AsyncUsersWithRawResponse": "openai_oxide.raw.admin.organization.projects.users:AsyncUsersWithRawResponse",
        "AsyncUsersWithStreamingResponse": "openai_oxide.raw.admin.organization.projects.users:AsyncUsersWithStreamingResponse",
        "Roles": "openai_oxide.resources.admin.organization.projects.users.roles:Roles",
        "RolesWithRawResponse": "openai_oxide.raw.admin.organization.projects.users.roles:RolesWithRawResponse",
        "RolesWithStreamingResponse": "openai_oxide.raw.admin.organization.projects.users.roles:RolesWithStreamingResponse",
        "UsersWithRawResponse": "openai_oxide.raw.admin.organization.projects.users:UsersWithRawResponse",
        "UsersWithStreamingResponse": "openai_oxide.raw.admin.organization.projects.users:UsersWithStreamingResponse",
    },
}
