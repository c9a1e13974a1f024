# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_output_text_annotation_added_event``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.models.responses import (
    ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent,
)
from openai_oxide.models.shared import (
    ContainerFileCitationBody as AnnotationContainerFileCitation,
    ContainerFileCitationBody as _ContainerFileCitationBody,
    FileCitationBody as AnnotationFileCitation,
    FileCitationBody as _FileCitationBody,
    FilePath as AnnotationFilePath,
    FilePath as _FilePath,
    UrlCitationBody as AnnotationURLCitation,
    UrlCitationBody as _UrlCitationBody,
)

__all__ = [
    "Annotation",
    "AnnotationContainerFileCitation",
    "AnnotationFileCitation",
    "AnnotationFilePath",
    "AnnotationURLCitation",
    "ResponseOutputTextAnnotationAddedEvent",
]

Annotation: TypeAlias = (
    _FileCitationBody | _UrlCitationBody | _ContainerFileCitationBody | _FilePath
)
