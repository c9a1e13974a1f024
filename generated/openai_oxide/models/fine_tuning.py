# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: fine_tuning"""

import builtins
from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from openai_oxide.models.shared import InputTextContent, Metadata, ReasoningEffort
from openai_oxide_runtime.models.base import Model as BaseModel
from openai_oxide_runtime.models.unions import OpenUnion

__all__ = [
    "DpoHyperparameters",
    "DpoMethod",
    "EvalItem",
    "EvalItemContent",
    "EvalItemContentItem",
    "EvalItemContentOutputText",
    "EvalItemContentText",
    "EvalItemInputImage",
    "FineTuneMethod",
    "FineTuningJob",
    "FineTuningJobCheckpoint",
    "FineTuningJobCheckpointMetrics",
    "FineTuningJobError",
    "FineTuningJobEvent",
    "FineTuningJobHyperparameters",
    "FineTuningJobIntegration",
    "FineTuningJobWandbIntegration",
    "GraderInputs",
    "GraderRunResponse",
    "GraderRunResponseMetadata",
    "GraderRunResponseMetadataErrors",
    "GraderValidateResponse",
    "GraderValidateResponseGrader",
    "LabelModelGrader",
    "ListFineTuningJobCheckpointsResponse",
    "ListFineTuningJobEventsResponse",
    "ListPaginatedFineTuningJobsResponse",
    "MultiGrader",
    "MultiGraderGraders",
    "PermissionDeleteResponse",
    "PermissionListResponse",
    "PermissionRetrieveResponse",
    "PythonGrader",
    "ReinforcementHyperparameters",
    "ReinforcementMethod",
    "ReinforcementMethodGrader",
    "ResponseInputAudio",
    "ResponseInputAudioInputAudio",
    "ScoreModelGrader",
    "ScoreModelGraderSamplingParams",
    "StringCheckGrader",
    "SupervisedHyperparameters",
    "SupervisedMethod",
    "TextSimilarityGrader",
]


class PermissionDeleteResponse(BaseModel):
    """What ``DELETE /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}`` answers."""

    id: str
    """Unique id."""

    object: Literal["checkpoint.permission"]
    """Kind of object, always the same for this one."""

    deleted: bool
    """Whether it was deleted."""


EvalItemContentText: TypeAlias = str
"""A part of ``EvalItemContentItem``."""


class EvalItemContentOutputText(BaseModel):
    """A part of ``EvalItemContentItem``."""

    type: Literal["output_text"]
    """Kind, by which variants are told apart."""

    text: str
    """The text."""


class EvalItemInputImage(BaseModel):
    """A part of ``EvalItemContentItem``."""

    type: Literal["input_image"]
    """Kind, by which variants are told apart."""

    image_url: str
    """Address of an image, or the image itself as a data URL."""

    detail: str | None = None
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""


class ResponseInputAudioInputAudio(BaseModel):
    """The ``input_audio`` of ``ResponseInputAudio``."""

    data: str
    """The items of this page, or the payload."""

    format: Literal["mp3", "wav"]
    """How the data is laid out or encoded."""


class ResponseInputAudio(BaseModel):
    """A part of ``EvalItemContentItem``."""

    type: Literal["input_audio"]
    """Kind, by which variants are told apart."""

    input_audio: ResponseInputAudioInputAudio
    """The audio: base64 data and its format."""


EvalItemContentItem: TypeAlias = Annotated[
    EvalItemContentText
    | InputTextContent
    | EvalItemContentOutputText
    | EvalItemInputImage
    | ResponseInputAudio,
    OpenUnion("type"),
]
"""A part of ``EvalItemContent`` and ``GraderInputs``."""


GraderInputs: TypeAlias = list[EvalItemContentItem]
"""A part of ``EvalItemContent``."""


EvalItemContent: TypeAlias = Annotated[EvalItemContentItem | GraderInputs, OpenUnion("type")]
"""A part of ``EvalItem``."""


class EvalItem(BaseModel):
    """A part of ``CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate``, ``CreateEvalItem``, ``CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate`` and 3 more."""

    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: EvalItemContent
    """The content: text, or a list of parts such as text, images, audio and files."""

    type: Literal["message"] | None = None
    """Kind, by which variants are told apart."""


class DpoHyperparameters(BaseModel):
    """A part of ``DpoMethod``."""

    beta: Literal["auto"] | float | None = None
    """Strength of the pull towards the original model in preference training, or `auto`. Default 'auto'."""

    batch_size: Literal["auto"] | int | None = None
    """Examples per training step, or `auto` to let it be chosen by the size of the data. Default 'auto'."""

    learning_rate_multiplier: Literal["auto"] | float | None = None
    """Factor on the learning rate, or `auto`; lower guards against overfitting. Default 'auto'."""

    n_epochs: Literal["auto"] | int | None = None
    """Passes over the training data, or `auto`. Default 'auto'."""


class DpoMethod(BaseModel):
    """A part of ``FineTuneMethod``."""

    hyperparameters: DpoHyperparameters | None = None
    """Settings of the training itself."""


class SupervisedHyperparameters(BaseModel):
    """A part of ``SupervisedMethod``."""

    batch_size: Literal["auto"] | int | None = None
    """Examples per training step, or `auto` to let it be chosen by the size of the data. Default 'auto'."""

    learning_rate_multiplier: Literal["auto"] | float | None = None
    """Factor on the learning rate, or `auto`; lower guards against overfitting. Default 'auto'."""

    n_epochs: Literal["auto"] | int | None = None
    """Passes over the training data, or `auto`. Default 'auto'."""


class SupervisedMethod(BaseModel):
    """A part of ``FineTuneMethod``."""

    hyperparameters: SupervisedHyperparameters | None = None
    """Settings of the training itself."""


class StringCheckGrader(BaseModel):
    """A part of ``EvalGraderStringCheck``, ``ReinforcementMethodGrader``, ``MultiGraderGraders`` and 3 more."""

    type: Literal["string_check"]
    """Kind, by which variants are told apart."""

    name: str
    """Its name."""

    input: str
    """The text to check, with placeholders."""

    reference: str
    """The right answer, to compare with."""

    operation: Literal["eq", "ne", "like", "ilike"]
    """How input and reference are compared: `eq`, `ne`, `like`, or `ilike` without case."""


class TextSimilarityGrader(BaseModel):
    """A part of ``ReinforcementMethodGrader``, ``MultiGraderGraders``, ``RunGraderRequestGrader`` and 2 more."""

    type: Literal["text_similarity"]
    """Kind, by which variants are told apart. Default 'text_similarity'."""

    name: str
    """Its name."""

    input: str
    """The text to judge, with placeholders."""

    reference: str
    """The right answer, to compare with."""

    evaluation_metric: Literal[
        "cosine",
        "fuzzy_match",
        "bleu",
        "gleu",
        "meteor",
        "rouge_1",
        "rouge_2",
        "rouge_3",
        "rouge_4",
        "rouge_5",
        "rouge_l",
    ]
    """The measure of likeness, such as `cosine`, `bleu` or `rouge_l`."""


class PythonGrader(BaseModel):
    """A part of ``ReinforcementMethodGrader``, ``MultiGraderGraders``, ``RunGraderRequestGrader`` and 2 more."""

    type: Literal["python"]
    """Kind, by which variants are told apart."""

    name: str
    """Its name."""

    source: str
    """The script, which defines `grade(sample, item)` and returns a score."""

    image_tag: str | None = None
    """Tag of the container image the script runs in."""


class ScoreModelGraderSamplingParams(BaseModel):
    """The ``sampling_params`` of ``ScoreModelGrader``."""

    seed: int | None = None
    """Number that makes sampling repeatable as far as possible."""

    top_p: float | None = None
    """Sample only from the likeliest tokens that together have this probability, 0 to 1."""

    temperature: float | None = None
    """Randomness of sampling, from 0 (steady) to 2 (wild); change this or `top_p`, not both."""

    max_completions_tokens: int | None = None
    """Most tokens the grading model may produce."""

    reasoning_effort: ReasoningEffort | None = None
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""


class ScoreModelGrader(BaseModel):
    """A part of ``ReinforcementMethodGrader``, ``MultiGraderGraders``, ``RunGraderRequestGrader`` and 2 more."""

    type: Literal["score_model"]
    """Kind, by which variants are told apart."""

    name: str
    """Its name."""

    model: str
    """Model that gives the score."""

    input: list[EvalItem]
    """The messages put before the grading model."""

    sampling_params: ScoreModelGraderSamplingParams | None = None
    """Settings for the model's answers, such as temperature."""

    range: list[float] | None = None
    """Lowest and highest score that can be given; 0 and 1 if absent."""


class LabelModelGrader(BaseModel):
    """A part of ``EvalGraderLabelModel`` and ``MultiGraderGraders``."""

    type: Literal["label_model"]
    """Kind, by which variants are told apart."""

    name: str
    """Its name."""

    model: str
    """Model that gives the labels."""

    input: list[EvalItem]
    """The messages put before the grading model."""

    labels: list[str]
    """The labels the grader may give."""

    passing_labels: list[str]
    """The labels that count as passed; some of `labels`."""


MultiGraderGraders: TypeAlias = Annotated[
    StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | LabelModelGrader,
    OpenUnion("type"),
]
"""The ``graders`` of ``MultiGrader``."""


class MultiGrader(BaseModel):
    """A part of ``ReinforcementMethodGrader``, ``RunGraderRequestGrader``, ``ValidateGraderRequestGrader`` and 1 more."""

    type: Literal["multi"]
    """Kind, by which variants are told apart. Default 'multi'."""

    name: str
    """Its name."""

    graders: MultiGraderGraders
    """The graders to combine, by name."""

    calculate_output: str
    """Formula that combines the scores of the graders, which it names, into one."""


ReinforcementMethodGrader: TypeAlias = Annotated[
    StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader,
    OpenUnion("type"),
]
"""The ``grader`` of ``ReinforcementMethod``."""


class ReinforcementHyperparameters(BaseModel):
    """A part of ``ReinforcementMethod``."""

    batch_size: Literal["auto"] | int | None = None
    """Examples per training step, or `auto` to let it be chosen by the size of the data. Default 'auto'."""

    learning_rate_multiplier: Literal["auto"] | float | None = None
    """Factor on the learning rate, or `auto`; lower guards against overfitting. Default 'auto'."""

    n_epochs: Literal["auto"] | int | None = None
    """Passes over the training data, or `auto`. Default 'auto'."""

    reasoning_effort: Literal["default", "low", "medium", "high"] | None = None
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens. Default 'default'."""

    compute_multiplier: Literal["auto"] | float | None = None
    """Factor on the compute spent exploring during training, or `auto`. Default 'auto'."""

    eval_interval: Literal["auto"] | int | None = None
    """Training steps between two evaluations, or `auto`. Default 'auto'."""

    eval_samples: Literal["auto"] | int | None = None
    """Samples drawn when evaluating, or `auto`. Default 'auto'."""


class ReinforcementMethod(BaseModel):
    """A part of ``FineTuneMethod``."""

    grader: ReinforcementMethodGrader
    """The grader that scores the answers."""

    hyperparameters: ReinforcementHyperparameters | None = None
    """Settings of the training itself."""


class FineTuneMethod(BaseModel):
    """A part of ``CreateFineTuningJobRequest`` and ``FineTuningJob``."""

    type: Literal["supervised", "dpo", "reinforcement"]
    """Kind, by which variants are told apart."""

    supervised: SupervisedMethod | None = None
    """Settings for supervised training."""

    dpo: DpoMethod | None = None
    """Settings for preference training (DPO)."""

    reinforcement: ReinforcementMethod | None = None
    """Settings for reinforcement training."""


class PermissionListResponse(BaseModel):
    """A part of ``PermissionRetrieveResponse``."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, Unix time in seconds."""

    project_id: str
    """Id of the project, `proj_...`."""

    object: Literal["checkpoint.permission"]
    """Kind of object, always the same for this one."""


class FineTuningJobWandbIntegration(BaseModel):
    """The ``wandb`` of ``FineTuningJobIntegration``."""

    project: str
    """The project."""

    name: str | None = None
    """Its name."""

    entity: str | None = None
    """The Weights and Biases user or team the run is filed under."""

    tags: list[str] | None = None
    """Labels for the Weights and Biases run."""


class FineTuningJobIntegration(BaseModel):
    """A part of ``FineTuningJob``."""

    type: Literal["wandb"]
    """Kind, by which variants are told apart."""

    wandb: FineTuningJobWandbIntegration
    """Where the run is filed in Weights and Biases."""


class FineTuningJobError(BaseModel):
    """The ``error`` of ``FineTuningJob``."""

    code: str
    """Short machine-readable name of the error."""

    message: str
    """The message; in an error, the explanation for people."""

    param: str | None = None
    """The request's parameter that is at fault; null if it is none in particular."""


class FineTuningJobHyperparameters(BaseModel):
    """The ``hyperparameters`` of ``FineTuningJob``."""

    batch_size: Literal["auto"] | int | None = None
    """Examples per training step, or `auto` to let it be chosen by the size of the data."""

    learning_rate_multiplier: Literal["auto"] | float | None = None
    """Factor on the learning rate, or `auto`; lower guards against overfitting. Default 'auto'."""

    n_epochs: Literal["auto"] | int | None = None
    """Passes over the training data, or `auto`. Default 'auto'."""


class FineTuningJob(BaseModel):
    """What ``POST /fine_tuning/jobs``, ``GET /fine_tuning/jobs/{fine_tuning_job_id}``, ``POST /fine_tuning/jobs/{fine_tuning_job_id}/cancel`` and 2 more answers."""

    id: str
    """Id of the job."""

    created_at: int
    """When it was made, Unix time in seconds."""

    error: FineTuningJobError | None = None
    """Why the job failed; null if it did not."""

    fine_tuned_model: str | None = None
    """Name of the model the job made; null until it has succeeded."""

    finished_at: int | None = None
    """When the job ended, Unix time in seconds; null while it runs."""

    hyperparameters: FineTuningJobHyperparameters
    """Settings of the training itself."""

    model: str
    """Model the job starts from."""

    object: Literal["fine_tuning.job"]
    """Kind of object, always the same for this one."""

    organization_id: str
    """Id of the organization."""

    result_files: list[str]
    """Ids of the files with the training's measurements."""

    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
    """`validating_files`, `queued`, `running`, then `succeeded`, `failed` or `cancelled`."""

    trained_tokens: int | None = None
    """Tokens that were trained on and billed; null until the job has ended."""

    training_file: str
    """Id of the JSONL file with the training examples."""

    validation_file: str | None = None
    """Id of the JSONL file with examples to test on during training; null for none."""

    seed: int
    """Number the training was started with; with it the job can be repeated."""

    integrations: list[FineTuningJobIntegration] | None = None
    """Outside services the job reports to."""

    estimated_finish: int | None = None
    """When the job should be done, Unix time in seconds; null while unknown."""

    method: FineTuneMethod | None = None
    """How the model is trained: supervised, preference (DPO) or reinforcement."""

    metadata: Metadata | None = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class FineTuningJobCheckpointMetrics(BaseModel):
    """The ``metrics`` of ``FineTuningJobCheckpoint``."""

    step: float | None = None
    """Number of the training step."""

    train_loss: float | None = None
    """Loss on the training data."""

    train_mean_token_accuracy: float | None = None
    """Share of tokens predicted right on the training data."""

    valid_loss: float | None = None
    """Loss on a sample of the validation data."""

    valid_mean_token_accuracy: float | None = None
    """Share of tokens predicted right on a sample of the validation data."""

    full_valid_loss: float | None = None
    """Loss over the whole validation file."""

    full_valid_mean_token_accuracy: float | None = None
    """Share of tokens predicted right over the whole validation file."""


class FineTuningJobCheckpoint(BaseModel):
    """A part of ``ListFineTuningJobCheckpointsResponse``."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, Unix time in seconds."""

    fine_tuned_model_checkpoint: str
    """Name of the model checkpoint."""

    step_number: int
    """Number of the training step at which the checkpoint was saved."""

    metrics: FineTuningJobCheckpointMetrics
    """Measurements at this step of the training."""

    fine_tuning_job_id: str
    """Id of the fine-tuning job, `ftjob-...`."""

    object: Literal["fine_tuning.job.checkpoint"]
    """Kind of object, always the same for this one."""


class FineTuningJobEvent(BaseModel):
    """A part of ``ListFineTuningJobEventsResponse``."""

    object: Literal["fine_tuning.job.event"]
    """Kind of object, always the same for this one."""

    id: str
    """Unique id."""

    created_at: int
    """When it was made, Unix time in seconds."""

    level: Literal["info", "warn", "error"]
    """Severity of the log line."""

    message: str
    """The log line."""

    type: Literal["message", "metrics"] | None = None
    """Whether it is a plain message or a set of measurements."""

    data: dict[str, builtins.object] | None = None
    """Measurements or other details, as the type says."""


class PermissionRetrieveResponse(BaseModel):
    """What ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`` or ``POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions`` answers."""

    data: list[PermissionListResponse]
    """The items of this page, or the payload."""

    object: Literal["list"]
    """Kind of object, always the same for this one."""

    has_more: bool
    """Whether further items follow this page."""

    first_id: str | None = None
    """Id of the first item of the page; null when the page is empty."""

    last_id: str | None = None
    """Id of the last item of the page, the cursor for the next one; null when empty."""


class ListFineTuningJobCheckpointsResponse(BaseModel):
    """What ``GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints`` answers."""

    data: list[FineTuningJobCheckpoint]
    """The items of this page, or the payload."""

    object: Literal["list"]
    """Kind of object, always the same for this one."""

    has_more: bool
    """Whether further items follow this page."""

    first_id: str | None = None
    """Id of the first item of the page; null when the page is empty."""

    last_id: str | None = None
    """Id of the last item of the page, the cursor for the next one; null when empty."""


class ListFineTuningJobEventsResponse(BaseModel):
    """What ``GET /fine_tuning/jobs/{fine_tuning_job_id}/events`` answers."""

    data: list[FineTuningJobEvent]
    """The items of this page, or the payload."""

    object: Literal["list"]
    """Kind of object, always the same for this one."""

    has_more: bool
    """Whether further items follow this page."""


class ListPaginatedFineTuningJobsResponse(BaseModel):
    """What ``GET /fine_tuning/jobs`` answers."""

    data: list[FineTuningJob]
    """The items of this page, or the payload."""

    has_more: bool
    """Whether further items follow this page."""

    object: Literal["list"]
    """Kind of object, always the same for this one."""


class GraderRunResponseMetadataErrors(BaseModel):
    """The ``errors`` of ``GraderRunResponseMetadata``."""

    formula_parse_error: bool
    """Whether the formula could not be read."""

    sample_parse_error: bool
    """Whether the answer to be graded could not be read."""

    truncated_observation_error: bool
    """Whether what was to be graded had been cut short."""

    unresponsive_reward_error: bool
    """Whether the grader gave no score."""

    invalid_variable_error: bool
    """Whether a template names a variable that does not exist."""

    other_error: bool
    """Whether it failed in a way that no other flag names."""

    python_grader_server_error: bool
    """Whether the service failed to run the grading script."""

    python_grader_server_error_type: str | None = None
    """Kind of failure in running the grading script; null if there was none."""

    python_grader_runtime_error: bool
    """Whether the grading script raised an error."""

    python_grader_runtime_error_details: str | None = None
    """The error that the grading script raised; null if there was none."""

    api_model_grader_server_error: bool = Field(alias="model_grader_server_error")
    """Whether the grading model could not be reached or failed."""

    api_model_grader_refusal_error: bool = Field(alias="model_grader_refusal_error")
    """Whether the grading model refused to answer."""

    api_model_grader_parse_error: bool = Field(alias="model_grader_parse_error")
    """Whether the grading model's answer could not be read."""

    api_model_grader_server_error_details: str | None = Field(
        default=None, alias="model_grader_server_error_details"
    )
    """The failure of the grading model in words; null if there was none."""


class GraderRunResponseMetadata(BaseModel):
    """The ``metadata`` of ``GraderRunResponse``."""

    name: str
    """Its name."""

    type: str
    """Kind, by which variants are told apart."""

    errors: GraderRunResponseMetadataErrors
    """What went wrong, error by error."""

    execution_time: float
    """How long the grader took, in seconds."""

    scores: dict[str, object]
    """Score by grader."""

    token_usage: int | None = None
    """Tokens used; null if no model was called."""

    sampled_model_name: str | None = None
    """Name of the model that gave the answer; null if none was called."""


class GraderRunResponse(BaseModel):
    """What ``POST /fine_tuning/alpha/graders/run`` answers."""

    reward: float
    """The score."""

    metadata: GraderRunResponseMetadata
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    sub_rewards: dict[str, object]
    """Score by grader, for a grader made of several."""

    api_model_grader_token_usage_per_model: dict[str, object] = Field(
        alias="model_grader_token_usage_per_model"
    )
    """Tokens the grading models used, by model name."""


GraderValidateResponseGrader: TypeAlias = Annotated[
    StringCheckGrader | TextSimilarityGrader | PythonGrader | ScoreModelGrader | MultiGrader,
    OpenUnion("type"),
]
"""The ``grader`` of ``GraderValidateResponse``."""


class GraderValidateResponse(BaseModel):
    """What ``POST /fine_tuning/alpha/graders/validate`` answers."""

    grader: GraderValidateResponseGrader | None = None
    """The grader that scores the answers."""
