# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.file_deleted``, as the official package has it"""

from openai_oxide.models.files import FileDeleted as FileDeleted

__all__ = [
    "FileDeleted",
]
