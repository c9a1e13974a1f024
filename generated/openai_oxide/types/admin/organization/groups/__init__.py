# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.admin.organization.groups``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.lazy_imports import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.admin import (
        DeletedRoleAssignmentResource as RoleDeleteResponse,
        GroupRoleAssignment as RoleCreateResponse,
        GroupUserDeletedResource as UserDeleteResponse,
        OrganizationGroupUser as OrganizationGroupUser,
        RoleListResponse as RoleListResponse,
        RoleListResponse as RoleRetrieveResponse,
        UserCreateResponse as UserCreateResponse,
        UserRetrieveResponse as UserRetrieveResponse,
    )
    from openai_oxide.params.admin import (
        GroupRoleCreateParams as RoleCreateParams,
        GroupRoleListParams as RoleListParams,
        GroupUserListParams as UserListParams,
        UserCreateParams as UserCreateParams,
    )

__all__ = [
    "OrganizationGroupUser",
    "RoleCreateParams",
    "RoleCreateResponse",
    "RoleDeleteResponse",
    "RoleListParams",
    "RoleListResponse",
    "RoleRetrieveResponse",
    "UserCreateParams",
    "UserCreateResponse",
    "UserDeleteResponse",
    "UserListParams",
    "UserRetrieveResponse",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "OrganizationGroupUser": "openai_oxide.models.admin:OrganizationGroupUser",
        "RoleCreateParams": "openai_oxide.params.admin:GroupRoleCreateParams",
        "RoleCreateResponse": "openai_oxide.models.admin:GroupRoleAssignment",
        "RoleDeleteResponse": "openai_oxide.models.admin:DeletedRoleAssignmentResource",
        "RoleListParams": "openai_oxide.params.admin:GroupRoleListParams",
        "RoleListResponse": "openai_oxide.models.admin:RoleListResponse",
        "RoleRetrieveResponse": "openai_oxide.models.admin:RoleListResponse",
        "UserCreateParams": "openai_oxide.params.admin:UserCreateParams",
        "UserCreateResponse": "openai_oxide.models.admin:UserCreateResponse",
        "UserDeleteResponse": "openai_oxide.models.admin:GroupUserDeletedResource",
        "UserListParams": "openai_oxide.params.admin:GroupUserListParams",
        "UserRetrieveResponse": "openai_oxide.models.admin:UserRetrieveResponse",
    },
)
