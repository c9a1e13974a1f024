# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.beta.chatkit`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "chatkit": {
        "AsyncChatKit": "openai_oxide.resources.beta.chatkit:AsyncChatKit",
        "ChatKit": "openai_oxide.resources.beta.chatkit:ChatKit",
    },
}
