# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.upload_create_params``, as the official package has it"""

from openai_oxide.models.shared import FilePurpose as FilePurpose
from openai_oxide.params.files import FileExpirationAfterParam as ExpiresAfter
from openai_oxide.params.uploads import UploadCreateParams as UploadCreateParams

__all__ = [
    "ExpiresAfter",
    "FilePurpose",
    "UploadCreateParams",
]
