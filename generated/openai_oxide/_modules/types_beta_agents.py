# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.beta.agents`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "automation_create_params": {
        "AutomationMetadataParam": "openai_oxide.params.shared:AutomationMetadataParam",
    },
    "automation_metadata_param": {
        "AutomationMetadataParam": "openai_oxide.params.shared:AutomationMetadataParam",
    },
    "vault_list_params": {
        "VaultStatusFilterParam": (
            "union",
            (
                "list",
                (
                    "literal",
                    "active",
                    "archived",
                ),
            ),
            (
                "literal",
                "active",
                "archived",
            ),
        ),
    },
    "vault_status": {
        "VaultStatus": (
            "literal",
            "active",
            "archived",
        ),
    },
    "vault_status_filter_param": {
        "VaultStatus": (
            "literal",
            "active",
            "archived",
        ),
        "VaultStatusFilterParam": (
            "union",
            (
                "list",
                (
                    "literal",
                    "active",
                    "archived",
                ),
            ),
            (
                "literal",
                "active",
                "archived",
            ),
        ),
    },
    "vaults": {},
}
