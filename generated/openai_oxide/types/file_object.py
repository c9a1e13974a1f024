# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.file_object``, as the official package has it"""

from openai_oxide.models.files import FileObject as FileObject

__all__ = [
    "FileObject",
]
