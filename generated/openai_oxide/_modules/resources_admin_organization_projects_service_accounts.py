# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.admin.organization.projects.service_accounts`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "service_accounts": {
        "AsyncServiceAccounts": "openai_oxide.resources.admin.organization.projects.service_accounts:AsyncServiceAccounts",
        "ServiceAccounts": "openai_oxide.resources.admin.organization.projects.service_accounts:ServiceAccounts",
    },
}
