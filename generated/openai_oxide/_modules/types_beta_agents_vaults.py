# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.beta.agents.vaults`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "credential_list_params": {
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
}
