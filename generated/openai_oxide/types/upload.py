# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.upload``, as the official package has it"""

from openai_oxide.models.files import FileObject as FileObject
from openai_oxide.models.uploads import Upload as Upload

__all__ = [
    "FileObject",
    "Upload",
]
