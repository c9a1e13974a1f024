# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_configuration_update_item_param_param``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.models.shared import ReasoningEffort as ReasoningEffort
from openai_oxide.params.responses import (
    ResponseConfigurationUpdateItemParamParam as ResponseConfigurationUpdateItemParamParam,
    ResponseConfigurationUpdateItemParamReasoningParam as Reasoning,
    ResponseConfigurationUpdateItemParamTextParam as Text,
    ResponseFormatTextJSONSchemaConfigParam as ResponseFormatTextJSONSchemaConfigParam,
    ResponseFormatTextJSONSchemaConfigParam as _ResponseFormatTextJSONSchemaConfigParam,
)
from openai_oxide.params.shared import (
    ResponseFormatText as ResponseFormatText,
    ResponseFormatText as _ResponseFormatText,
)

__all__ = [
    "Reasoning",
    "ReasoningEffort",
    "ResponseConfigurationUpdateItemParamParam",
    "ResponseFormatText",
    "ResponseFormatTextJSONSchemaConfigParam",
    "Text",
    "TextFormat",
]

TextFormat: TypeAlias = _ResponseFormatText | _ResponseFormatTextJSONSchemaConfigParam
