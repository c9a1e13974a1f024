# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.safety`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "safety_alert": {
        "SafetyAlert": "openai_oxide.models.safety:SafetyAlert",
    },
    "safety_case": {
        "Notice": "openai_oxide.models.safety:SafetyCaseNotice",
        "SafetyCase": "openai_oxide.models.safety:SafetyCase",
    },
}
