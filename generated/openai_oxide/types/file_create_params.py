# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.file_create_params``, as the official package has it"""

from openai_oxide.models.shared import FilePurpose as FilePurpose
from openai_oxide.params.files import (
    FileCreateParams as FileCreateParams,
    FileExpirationAfterParam as ExpiresAfter,
)
from openai_oxide_runtime.serialization.files import FileTypes as FileTypes

__all__ = [
    "ExpiresAfter",
    "FileCreateParams",
    "FilePurpose",
    "FileTypes",
]
