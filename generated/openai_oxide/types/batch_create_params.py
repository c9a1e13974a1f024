# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.batch_create_params``, as the official package has it"""

from openai_oxide.models.shared import Metadata as Metadata
from openai_oxide.params.batches import (
    BatchCreateParams as BatchCreateParams,
    BatchFileExpirationAfterParam as OutputExpiresAfter,
)

__all__ = [
    "BatchCreateParams",
    "Metadata",
    "OutputExpiresAfter",
]
