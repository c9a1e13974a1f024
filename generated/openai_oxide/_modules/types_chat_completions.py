# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.chat.completions`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "message_list_params": {
        "MessageListParams": "openai_oxide.params.chat:MessageListParams",
    },
}
