# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.upload_complete_params``, as the official package has it"""

from openai_oxide.params.uploads import UploadCompleteParams as UploadCompleteParams

__all__ = [
    "UploadCompleteParams",
]
