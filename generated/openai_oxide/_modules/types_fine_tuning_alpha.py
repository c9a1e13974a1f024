# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.fine_tuning.alpha`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "grader_run_params": {
        "Grader": (
            "union",
            "openai_oxide.params.fine_tuning:StringCheckGraderParam",
            "openai_oxide.params.fine_tuning:TextSimilarityGraderParam",
            "openai_oxide.params.fine_tuning:PythonGraderParam",
            "openai_oxide.params.fine_tuning:ScoreModelGraderParam",
            "openai_oxide.params.fine_tuning:MultiGraderParam",
        ),
        "GraderRunParams": "openai_oxide.params.fine_tuning:GraderRunParams",
        "MultiGraderParam": "openai_oxide.params.fine_tuning:MultiGraderParam",
        "PythonGraderParam": "openai_oxide.params.fine_tuning:PythonGraderParam",
        "ScoreModelGraderParam": "openai_oxide.params.fine_tuning:ScoreModelGraderParam",
        "StringCheckGraderParam": "openai_oxide.params.fine_tuning:StringCheckGraderParam",
        "TextSimilarityGraderParam": "openai_oxide.params.fine_tuning:TextSimilarityGraderParam",
    },
    "grader_run_response": {
        "GraderRunResponse": "openai_oxide.models.fine_tuning:GraderRunResponse",
        "Metadata": "openai_oxide.models.fine_tuning:GraderRunResponseMetadata",
        "MetadataErrors": "openai_oxide.models.fine_tuning:GraderRunResponseMetadataErrors",
    },
    "grader_validate_params": {
        "Grader": (
            "union",
            "openai_oxide.params.fine_tuning:StringCheckGraderParam",
            "openai_oxide.params.fine_tuning:TextSimilarityGraderParam",
            "openai_oxide.params.fine_tuning:PythonGraderParam",
            "openai_oxide.params.fine_tuning:ScoreModelGraderParam",
            "openai_oxide.params.fine_tuning:MultiGraderParam",
        ),
        "GraderValidateParams": "openai_oxide.params.fine_tuning:GraderValidateParams",
        "MultiGraderParam": "openai_oxide.params.fine_tuning:MultiGraderParam",
        "PythonGraderParam": "openai_oxide.params.fine_tuning:PythonGraderParam",
        "ScoreModelGraderParam": "openai_oxide.params.fine_tuning:ScoreModelGraderParam",
        "StringCheckGraderParam": "openai_oxide.params.fine_tuning:StringCheckGraderParam",
        "TextSimilarityGraderParam": "openai_oxide.params.fine_tuning:TextSimilarityGraderParam",
    },
    "grader_validate_response": {
        "Grader": (
            "union",
            "openai_oxide.models.fine_tuning:StringCheckGrader",
            "openai_oxide.models.fine_tuning:TextSimilarityGrader",
            "openai_oxide.models.fine_tuning:PythonGrader",
            "openai_oxide.models.fine_tuning:ScoreModelGrader",
            "openai_oxide.models.fine_tuning:MultiGrader",
        ),
        "GraderValidateResponse": "openai_oxide.models.fine_tuning:GraderValidateResponse",
        "MultiGrader": "openai_oxide.models.fine_tuning:MultiGrader",
        "PythonGrader": "openai_oxide.models.fine_tuning:PythonGrader",
        "ScoreModelGrader": "openai_oxide.models.fine_tuning:ScoreModelGrader",
        "StringCheckGrader": "openai_oxide.models.fine_tuning:StringCheckGrader",
        "TextSimilarityGrader": "openai_oxide.models.fine_tuning:TextSimilarityGrader",
    },
}
