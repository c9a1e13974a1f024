# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.graders`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "grader_inputs": {
        "GraderInputItem": (
            "union",
            "builtins:str",
            "openai_oxide.models.shared:InputTextContent",
            "openai_oxide.models.fine_tuning:EvalItemContentOutputText",
            "openai_oxide.models.fine_tuning:EvalItemInputImage",
            "openai_oxide.models.fine_tuning:ResponseInputAudio",
        ),
        "GraderInputItemInputImage": "openai_oxide.models.fine_tuning:EvalItemInputImage",
        "GraderInputItemOutputText": "openai_oxide.models.fine_tuning:EvalItemContentOutputText",
        "GraderInputs": "openai_oxide.models.fine_tuning:GraderInputs",
        "ResponseInputAudio": "openai_oxide.models.fine_tuning:ResponseInputAudio",
        "ResponseInputText": "openai_oxide.models.shared:InputTextContent",
    },
    "grader_inputs_param": {
        "GraderInputsParam": "openai_oxide.params.fine_tuning:GraderInputsParam",
        "GraderInputsParamItem": (
            "union",
            "builtins:str",
            "openai_oxide.params.shared:InputTextContentParam",
            "openai_oxide.params.fine_tuning:EvalItemContentOutputTextParam",
            "openai_oxide.params.fine_tuning:EvalItemInputImageParam",
            "openai_oxide.params.fine_tuning:ResponseInputAudioParam",
        ),
        "GraderInputsParamItemInputImage": "openai_oxide.params.fine_tuning:EvalItemInputImageParam",
        "GraderInputsParamItemOutputText": "openai_oxide.params.fine_tuning:EvalItemContentOutputTextParam",
        "ResponseInputAudioParam": "openai_oxide.params.fine_tuning:ResponseInputAudioParam",
        "ResponseInputTextParam": "openai_oxide.params.shared:InputTextContentParam",
    },
    "label_model_grader": {
        "GraderInputs": "openai_oxide.models.fine_tuning:GraderInputs",
        "Input": "openai_oxide.models.fine_tuning:EvalItem",
        "LabelModelGrader": "openai_oxide.models.fine_tuning:LabelModelGrader",
        "ResponseInputAudio": "openai_oxide.models.fine_tuning:ResponseInputAudio",
        "ResponseInputText": "openai_oxide.models.shared:InputTextContent",
    },
    "label_model_grader_param": {
        "GraderInputsParam": "openai_oxide.params.fine_tuning:GraderInputsParam",
        "Input": "openai_oxide.params.fine_tuning:EvalItemParam",
        "LabelModelGraderParam": "openai_oxide.params.fine_tuning:LabelModelGraderParam",
        "ResponseInputAudioParam": "openai_oxide.params.fine_tuning:ResponseInputAudioParam",
        "ResponseInputTextParam": "openai_oxide.params.shared:InputTextContentParam",
    },
    "multi_grader": {
        "Graders": (
            "union",
            "openai_oxide.models.fine_tuning:StringCheckGrader",
            "openai_oxide.models.fine_tuning:TextSimilarityGrader",
            "openai_oxide.models.fine_tuning:PythonGrader",
            "openai_oxide.models.fine_tuning:ScoreModelGrader",
            "openai_oxide.models.fine_tuning:LabelModelGrader",
        ),
        "LabelModelGrader": "openai_oxide.models.fine_tuning:LabelModelGrader",
        "MultiGrader": "openai_oxide.models.fine_tuning:MultiGrader",
        "PythonGrader": "openai_oxide.models.fine_tuning:PythonGrader",
        "ScoreModelGrader": "openai_oxide.models.fine_tuning:ScoreModelGrader",
        "StringCheckGrader": "openai_oxide.models.fine_tuning:StringCheckGrader",
        "TextSimilarityGrader": "openai_oxide.models.fine_tuning:TextSimilarityGrader",
    },
    "multi_grader_param": {
        "Graders": (
            "union",
            "openai_oxide.params.fine_tuning:StringCheckGraderParam",
            "openai_oxide.params.fine_tuning:TextSimilarityGraderParam",
            "openai_oxide.params.fine_tuning:PythonGraderParam",
            "openai_oxide.params.fine_tuning:ScoreModelGraderParam",
            "openai_oxide.params.fine_tuning:LabelModelGraderParam",
        ),
        "LabelModelGraderParam": "openai_oxide.params.fine_tuning:LabelModelGraderParam",
        "MultiGraderParam": "openai_oxide.params.fine_tuning:MultiGraderParam",
        "PythonGraderParam": "openai_oxide.params.fine_tuning:PythonGraderParam",
        "ScoreModelGraderParam": "openai_oxide.params.fine_tuning:ScoreModelGraderParam",
        "StringCheckGraderParam": "openai_oxide.params.fine_tuning:StringCheckGraderParam",
        "TextSimilarityGraderParam": "openai_oxide.params.fine_tuning:TextSimilarityGraderParam",
    },
    "python_grader": {
        "PythonGrader": "openai_oxide.models.fine_tuning:PythonGrader",
    },
    "python_grader_param": {
        "PythonGraderParam": "openai_oxide.params.fine_tuning:PythonGraderParam",
    },
    "score_model_grader": {
        "GraderInputs": "openai_oxide.models.fine_tuning:GraderInputs",
        "Input": "openai_oxide.models.fine_tuning:EvalItem",
        "ReasoningEffort": "openai_oxide.models.shared:ReasoningEffort",
        "ResponseInputAudio": "openai_oxide.models.fine_tuning:ResponseInputAudio",
        "ResponseInputText": "openai_oxide.models.shared:InputTextContent",
        "SamplingParams": "openai_oxide.models.fine_tuning:ScoreModelGraderSamplingParams",
        "ScoreModelGrader": "openai_oxide.models.fine_tuning:ScoreModelGrader",
    },
    "score_model_grader_param": {
        "GraderInputsParam": "openai_oxide.params.fine_tuning:GraderInputsParam",
        "Input": "openai_oxide.params.fine_tuning:EvalItemParam",
        "ReasoningEffort": "openai_oxide.models.shared:ReasoningEffort",
        "ResponseInputAudioParam": "openai_oxide.params.fine_tuning:ResponseInputAudioParam",
        "ResponseInputTextParam": "openai_oxide.params.shared:InputTextContentParam",
        "SamplingParams": "openai_oxide.params.fine_tuning:ScoreModelGraderSamplingParamsParam",
        "ScoreModelGraderParam": "openai_oxide.params.fine_tuning:ScoreModelGraderParam",
    },
    "string_check_grader": {
        "StringCheckGrader": "openai_oxide.models.fine_tuning:StringCheckGrader",
    },
    "string_check_grader_param": {
        "StringCheckGraderParam": "openai_oxide.params.fine_tuning:StringCheckGraderParam",
    },
    "text_similarity_grader": {
        "TextSimilarityGrader": "openai_oxide.models.fine_tuning:TextSimilarityGrader",
    },
    "text_similarity_grader_param": {
        "TextSimilarityGraderParam": "openai_oxide.params.fine_tuning:TextSimilarityGraderParam",
    },
}
