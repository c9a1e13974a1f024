# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_configuration_update_item_param``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.models.responses import (
    ResponseConfigurationUpdateItemParam as ResponseConfigurationUpdateItemParam,
    ResponseConfigurationUpdateItemParamReasoning as Reasoning,
    ResponseConfigurationUpdateItemParamText as Text,
    ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig,
    ResponseFormatTextJSONSchemaConfig as _ResponseFormatTextJSONSchemaConfig,
)
from openai_oxide.models.shared import (
    ReasoningEffort as ReasoningEffort,
    ResponseFormatText as ResponseFormatText,
    ResponseFormatText as _ResponseFormatText,
)

__all__ = [
    "Reasoning",
    "ReasoningEffort",
    "ResponseConfigurationUpdateItemParam",
    "ResponseFormatText",
    "ResponseFormatTextJSONSchemaConfig",
    "Text",
    "TextFormat",
]

TextFormat: TypeAlias = _ResponseFormatText | _ResponseFormatTextJSONSchemaConfig
