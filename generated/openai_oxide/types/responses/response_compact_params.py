# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_compact_params``, as the official package has it"""

from openai_oxide.params.responses import (
    CompactResponseMethodPublicBodyImageParam as Image,
    ResponseCompactParams as ResponseCompactParams,
    ResponseInputItemParam as ResponseInputItemParam,
)
from openai_oxide.params.shared import PromptCacheOptionsParam as PromptCacheOptions

__all__ = [
    "Image",
    "PromptCacheOptions",
    "ResponseCompactParams",
    "ResponseInputItemParam",
]
