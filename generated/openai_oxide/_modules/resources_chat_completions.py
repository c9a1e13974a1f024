# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.chat.completions`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "completions": {
        "AsyncCompletions": "openai_oxide.resources.chat.completions:AsyncCompletions",
        "Completions": "openai_oxide.resources.chat.completions:Completions",
        "_type_to_response_format": "openai_oxide_lib.compat.value_functions:type_to_response_format_param",
    },
}
