# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.file_content``, as the official package has it"""

from builtins import str as FileContent

__all__ = [
    "FileContent",
]
