# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.admin.organization.projects.users``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.lazy_imports import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.admin import (
        DeletedRoleAssignmentResource as RoleDeleteResponse,
        RoleListResponse as RoleListResponse,
        RoleListResponse as RoleRetrieveResponse,
        UserRoleAssignment as RoleCreateResponse,
    )
    from openai_oxide.params.admin import (
        ProjectUserRoleCreateParams as RoleCreateParams,
        ProjectUserRoleListParams as RoleListParams,
    )

__all__ = [
    "RoleCreateParams",
    "RoleCreateResponse",
    "RoleDeleteResponse",
    "RoleListParams",
    "RoleListResponse",
    "RoleRetrieveResponse",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "RoleCreateParams": "openai_oxide.params.admin:ProjectUserRoleCreateParams",
        "RoleCreateResponse": "openai_oxide.models.admin:UserRoleAssignment",
        "RoleDeleteResponse": "openai_oxide.models.admin:DeletedRoleAssignmentResource",
        "RoleListParams": "openai_oxide.params.admin:ProjectUserRoleListParams",
        "RoleListResponse": "openai_oxide.models.admin:RoleListResponse",
        "RoleRetrieveResponse": "openai_oxide.models.admin:RoleListResponse",
    },
)
