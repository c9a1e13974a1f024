# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.fine_tuning`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "dpo_hyperparameters": {
        "DpoHyperparameters": "openai_oxide.models.fine_tuning:DpoHyperparameters",
    },
    "dpo_hyperparameters_param": {
        "DpoHyperparametersParam": "openai_oxide.params.fine_tuning:DpoHyperparametersParam",
    },
    "dpo_method": {
        "DpoHyperparameters": "openai_oxide.models.fine_tuning:DpoHyperparameters",
        "DpoMethod": "openai_oxide.models.fine_tuning:DpoMethod",
    },
    "dpo_method_param": {
        "DpoHyperparametersParam": "openai_oxide.params.fine_tuning:DpoHyperparametersParam",
        "DpoMethodParam": "openai_oxide.params.fine_tuning:DpoMethodParam",
    },
    "fine_tuning_job": {
        "DpoMethod": "openai_oxide.models.fine_tuning:DpoMethod",
        "Error": "openai_oxide.models.fine_tuning:FineTuningJobError",
        "FineTuningJob": "openai_oxide.models.fine_tuning:FineTuningJob",
        "FineTuningJobWandbIntegrationObject": "openai_oxide.models.fine_tuning:FineTuningJobIntegration",
        "Hyperparameters": "openai_oxide.models.fine_tuning:FineTuningJobHyperparameters",
        "Metadata": "openai_oxide.models.shared:Metadata",
        "Method": "openai_oxide.models.fine_tuning:FineTuneMethod",
        "ReinforcementMethod": "openai_oxide.models.fine_tuning:ReinforcementMethod",
        "SupervisedMethod": "openai_oxide.models.fine_tuning:SupervisedMethod",
    },
    "fine_tuning_job_event": {
        "FineTuningJobEvent": "openai_oxide.models.fine_tuning:FineTuningJobEvent",
    },
    "fine_tuning_job_integration": {
        "FineTuningJobIntegration": "openai_oxide.models.fine_tuning:FineTuningJobIntegration",
        "FineTuningJobWandbIntegrationObject": "openai_oxide.models.fine_tuning:FineTuningJobIntegration",
    },
    "fine_tuning_job_wandb_integration": {
        "FineTuningJobWandbIntegration": "openai_oxide.models.fine_tuning:FineTuningJobWandbIntegration",
    },
    "fine_tuning_job_wandb_integration_object": {
        "FineTuningJobWandbIntegration": "openai_oxide.models.fine_tuning:FineTuningJobWandbIntegration",
        "FineTuningJobWandbIntegrationObject": "openai_oxide.models.fine_tuning:FineTuningJobIntegration",
    },
    "job_create_params": {
        "DpoMethodParam": "openai_oxide.params.fine_tuning:DpoMethodParam",
        "Hyperparameters": "openai_oxide.params.fine_tuning:CreateFineTuningJobRequestHyperparametersParam",
        "Integration": "openai_oxide.params.fine_tuning:CreateFineTuningJobRequestIntegrationParam",
        "IntegrationWandb": "openai_oxide.params.fine_tuning:CreateFineTuningJobRequestIntegrationWandbParam",
        "JobCreateParams": "openai_oxide.params.fine_tuning:JobCreateParams",
        "Metadata": "openai_oxide.models.shared:Metadata",
        "Method": "openai_oxide.params.fine_tuning:FineTuneMethodParam",
        "ReinforcementMethodParam": "openai_oxide.params.fine_tuning:ReinforcementMethodParam",
        "SupervisedMethodParam": "openai_oxide.params.fine_tuning:SupervisedMethodParam",
    },
    "job_list_events_params": {
        "JobListEventsParams": "openai_oxide.params.fine_tuning:JobListEventsParams",
    },
    "job_list_params": {
        "JobListParams": "openai_oxide.params.fine_tuning:JobListParams",
    },
    "reinforcement_hyperparameters": {
        "ReinforcementHyperparameters": "openai_oxide.models.fine_tuning:ReinforcementHyperparameters",
    },
    "reinforcement_hyperparameters_param": {
        "ReinforcementHyperparametersParam": "openai_oxide.params.fine_tuning:ReinforcementHyperparametersParam",
    },
    "reinforcement_method": {
        "Grader": (
            "union",
            "openai_oxide.models.fine_tuning:StringCheckGrader",
            "openai_oxide.models.fine_tuning:TextSimilarityGrader",
            "openai_oxide.models.fine_tuning:PythonGrader",
            "openai_oxide.models.fine_tuning:ScoreModelGrader",
            "openai_oxide.models.fine_tuning:MultiGrader",
        ),
        "MultiGrader": "openai_oxide.models.fine_tuning:MultiGrader",
        "PythonGrader": "openai_oxide.models.fine_tuning:PythonGrader",
        "ReinforcementHyperparameters": "openai_oxide.models.fine_tuning:ReinforcementHyperparameters",
        "ReinforcementMethod": "openai_oxide.models.fine_tuning:ReinforcementMethod",
        "ScoreModelGrader": "openai_oxide.models.fine_tuning:ScoreModelGrader",
        "StringCheckGrader": "openai_oxide.models.fine_tuning:StringCheckGrader",
        "TextSimilarityGrader": "openai_oxide.models.fine_tuning:TextSimilarityGrader",
    },
    "reinforcement_method_param": {
        "Grader": (
            "union",
            "openai_oxide.params.fine_tuning:StringCheckGraderParam",
            "openai_oxide.params.fine_tuning:TextSimilarityGraderParam",
            "openai_oxide.params.fine_tuning:PythonGraderParam",
            "openai_oxide.params.fine_tuning:ScoreModelGraderParam",
            "openai_oxide.params.fine_tuning:MultiGraderParam",
        ),
        "MultiGraderParam": "openai_oxide.params.fine_tuning:MultiGraderParam",
        "PythonGraderParam": "openai_oxide.params.fine_tuning:PythonGraderParam",
        "ReinforcementHyperparametersParam": "openai_oxide.params.fine_tuning:ReinforcementHyperparametersParam",
        "ReinforcementMethodParam": "openai_oxide.params.fine_tuning:ReinforcementMethodParam",
        "ScoreModelGraderParam": "openai_oxide.params.fine_tuning:ScoreModelGraderParam",
        "StringCheckGraderParam": "openai_oxide.params.fine_tuning:StringCheckGraderParam",
        "TextSimilarityGraderParam": "openai_oxide.params.fine_tuning:TextSimilarityGraderParam",
    },
    "supervised_hyperparameters": {
        "SupervisedHyperparameters": "openai_oxide.models.fine_tuning:SupervisedHyperparameters",
    },
    "supervised_hyperparameters_param": {
        "SupervisedHyperparametersParam": "openai_oxide.params.fine_tuning:SupervisedHyperparametersParam",
    },
    "supervised_method": {
        "SupervisedHyperparameters": "openai_oxide.models.fine_tuning:SupervisedHyperparameters",
        "SupervisedMethod": "openai_oxide.models.fine_tuning:SupervisedMethod",
    },
    "supervised_method_param": {
        "SupervisedHyperparametersParam": "openai_oxide.params.fine_tuning:SupervisedHyperparametersParam",
        "SupervisedMethodParam": "openai_oxide.params.fine_tuning:SupervisedMethodParam",
    },
}
