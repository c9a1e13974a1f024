# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.file_purpose``, as the official package has it"""

from openai_oxide.models.shared import FilePurpose as FilePurpose

__all__ = [
    "FilePurpose",
]
