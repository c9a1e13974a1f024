# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests: content_provenance_checks"""

from typing import Required

from typing_extensions import TypedDict

from openai_oxide_runtime.operations.request_options import RequestOptions
from openai_oxide_runtime.serialization.files import FileTypes

__all__ = [
    "ContentProvenanceCheckCreateArguments",
    "ContentProvenanceCheckCreateParams",
]


class ContentProvenanceCheckCreateParams(TypedDict, total=False):
    """The parameters of ``POST /content_provenance_checks``."""

    file: Required[FileTypes]
    """The media file to look at."""


class ContentProvenanceCheckCreateArguments(
    ContentProvenanceCheckCreateParams, RequestOptions, total=False
):
    """The arguments of ``POST /content_provenance_checks``: its parameters and the options of any request."""
