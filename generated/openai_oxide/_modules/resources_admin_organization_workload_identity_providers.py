# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.admin.organization.workload_identity_providers`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "workload_identity_providers": {
        "AsyncWorkloadIdentityProviders": "openai_oxide.resources.admin.organization.workload_identity_providers:AsyncWorkloadIdentityProviders",
        "WorkloadIdentityProviders": "openai_oxide.resources.admin.organization.workload_identity_providers:WorkloadIdentityProviders",
    },
}
