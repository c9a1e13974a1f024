# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.admin.organization.projects.groups`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "groups": {
        "AsyncGroups": "openai_oxide.resources.admin.organization.projects.groups:AsyncGroups",
        "Groups": "openai_oxide.resources.admin.organization.projects.groups:Groups",
    },
}
