# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.fine_tuning.checkpoints`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "permission_create_params": {
        "PermissionCreateParams": "openai_oxide.params.fine_tuning:PermissionCreateParams",
    },
    "permission_create_response": {
        "PermissionCreateResponse": "openai_oxide.models.fine_tuning:PermissionListResponse",
    },
    "permission_delete_response": {
        "PermissionDeleteResponse": "openai_oxide.models.fine_tuning:PermissionDeleteResponse",
    },
    "permission_list_params": {
        "PermissionListParams": "openai_oxide.params.fine_tuning:PermissionListParams",
    },
    "permission_list_response": {
        "PermissionListResponse": "openai_oxide.models.fine_tuning:PermissionListResponse",
    },
    "permission_retrieve_params": {
        "PermissionRetrieveParams": "openai_oxide.params.fine_tuning:PermissionRetrieveParams",
    },
    "permission_retrieve_response": {
        "Data": "openai_oxide.models.fine_tuning:PermissionListResponse",
        "PermissionRetrieveResponse": "openai_oxide.models.fine_tuning:PermissionRetrieveResponse",
    },
}
