# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.file_list_params``, as the official package has it"""

from openai_oxide.params.files import FileListParams as FileListParams

__all__ = [
    "FileListParams",
]
