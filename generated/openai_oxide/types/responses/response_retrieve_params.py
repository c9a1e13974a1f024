# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_retrieve_params``, as the official package has it"""

from openai_oxide.models.responses import ResponseIncludable as ResponseIncludable
from openai_oxide.params.responses import (
    ResponseRetrieveParams as ResponseRetrieveParams,
    ResponseRetrieveParamsBase as ResponseRetrieveParamsBase,
    ResponseRetrieveParamsNonStreaming as ResponseRetrieveParamsNonStreaming,
    ResponseRetrieveParamsStreaming as ResponseRetrieveParamsStreaming,
)

__all__ = [
    "ResponseIncludable",
    "ResponseRetrieveParams",
    "ResponseRetrieveParamsBase",
    "ResponseRetrieveParamsNonStreaming",
    "ResponseRetrieveParamsStreaming",
]
