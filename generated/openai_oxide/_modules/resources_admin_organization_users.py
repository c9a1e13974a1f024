# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.admin.organization.users`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "users": {
        "AsyncUsers": "openai_oxide.resources.admin.organization.users:AsyncUsers",
        "Users": "openai_oxide.resources.admin.organization.users:Users",
    },
}
