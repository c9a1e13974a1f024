# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.graders``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.lazy_imports import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.fine_tuning import (
        GraderInputs as GraderInputs,
        LabelModelGrader as LabelModelGrader,
        MultiGrader as MultiGrader,
        PythonGrader as PythonGrader,
        ScoreModelGrader as ScoreModelGrader,
        StringCheckGrader as StringCheckGrader,
        TextSimilarityGrader as TextSimilarityGrader,
    )
    from openai_oxide.params.fine_tuning import (
        GraderInputsParam as GraderInputsParam,
        LabelModelGraderParam as LabelModelGraderParam,
        MultiGraderParam as MultiGraderParam,
        PythonGraderParam as PythonGraderParam,
        ScoreModelGraderParam as ScoreModelGraderParam,
        StringCheckGraderParam as StringCheckGraderParam,
        TextSimilarityGraderParam as TextSimilarityGraderParam,
    )

__all__ = [
    "GraderInputs",
    "GraderInputsParam",
    "LabelModelGrader",
    "LabelModelGraderParam",
    "MultiGrader",
    "MultiGraderParam",
    "PythonGrader",
    "PythonGraderParam",
    "ScoreModelGrader",
    "ScoreModelGraderParam",
    "StringCheckGrader",
    "StringCheckGraderParam",
    "TextSimilarityGrader",
    "TextSimilarityGraderParam",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "GraderInputs": "openai_oxide.models.fine_tuning:GraderInputs",
        "GraderInputsParam": "openai_oxide.params.fine_tuning:GraderInputsParam",
        "LabelModelGrader": "openai_oxide.models.fine_tuning:LabelModelGrader",
        "LabelModelGraderParam": "openai_oxide.params.fine_tuning:LabelModelGraderParam",
        "MultiGrader": "openai_oxide.models.fine_tuning:MultiGrader",
        "MultiGraderParam": "openai_oxide.params.fine_tuning:MultiGraderParam",
        "PythonGrader": "openai_oxide.models.fine_tuning:PythonGrader",
        "PythonGraderParam": "openai_oxide.params.fine_tuning:PythonGraderParam",
        "ScoreModelGrader": "openai_oxide.models.fine_tuning:ScoreModelGrader",
        "ScoreModelGraderParam": "openai_oxide.params.fine_tuning:ScoreModelGraderParam",
        "StringCheckGrader": "openai_oxide.models.fine_tuning:StringCheckGrader",
        "StringCheckGraderParam": "openai_oxide.params.fine_tuning:StringCheckGraderParam",
        "TextSimilarityGrader": "openai_oxide.models.fine_tuning:TextSimilarityGrader",
        "TextSimilarityGraderParam": "openai_oxide.params.fine_tuning:TextSimilarityGraderParam",
    },
)
