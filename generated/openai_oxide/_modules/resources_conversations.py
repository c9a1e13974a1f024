# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.conversations`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "conversations": {
        "AsyncConversations": "openai_oxide.resources.conversations:AsyncConversations",
        "Conversations": "openai_oxide.resources.conversations:Conversations",
    },
}
