# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_output_text_param``, as the official package has it"""

from typing import TypeAlias

from openai_oxide.params.shared import (
    ContainerFileCitationBodyParam as AnnotationContainerFileCitation,
    ContainerFileCitationBodyParam as _ContainerFileCitationBodyParam,
    FileCitationBodyParam as AnnotationFileCitation,
    FileCitationBodyParam as _FileCitationBodyParam,
    FilePathParam as AnnotationFilePath,
    FilePathParam as _FilePathParam,
    LogProbParam as Logprob,
    OutputTextContentParam as ResponseOutputTextParam,
    TopLogProbParam as LogprobTopLogprob,
    UrlCitationBodyParam as AnnotationURLCitation,
    UrlCitationBodyParam as _UrlCitationBodyParam,
)

__all__ = [
    "Annotation",
    "AnnotationContainerFileCitation",
    "AnnotationFileCitation",
    "AnnotationFilePath",
    "AnnotationURLCitation",
    "Logprob",
    "LogprobTopLogprob",
    "ResponseOutputTextParam",
]

Annotation: TypeAlias = (
    _FileCitationBodyParam
    | _UrlCitationBodyParam
    | _ContainerFileCitationBodyParam
    | _FilePathParam
)
