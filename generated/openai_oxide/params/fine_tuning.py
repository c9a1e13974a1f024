# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests: fine_tuning"""

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from openai_oxide.params.shared import (
    AutomationMetadataParam,
    InputTextContentParam,
    ReasoningEffort,
)
from openai_oxide_runtime.core.sentinels import Omittable
from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = [
    "CheckpointListArguments",
    "CheckpointListParams",
    "CreateFineTuningJobRequestHyperparametersParam",
    "CreateFineTuningJobRequestIntegrationParam",
    "CreateFineTuningJobRequestIntegrationWandbParam",
    "DpoHyperparametersParam",
    "DpoMethodParam",
    "EvalItemContentItemParam",
    "EvalItemContentOutputTextParam",
    "EvalItemContentParam",
    "EvalItemContentText",
    "EvalItemInputImageParam",
    "EvalItemParam",
    "FineTuneMethodParam",
    "GraderInputsParam",
    "GraderRunArguments",
    "GraderRunParams",
    "GraderValidateArguments",
    "GraderValidateParams",
    "JobCreateArguments",
    "JobCreateParams",
    "JobListArguments",
    "JobListEventsArguments",
    "JobListEventsParams",
    "JobListParams",
    "LabelModelGraderParam",
    "MultiGraderGradersParam",
    "MultiGraderParam",
    "PermissionCreateArguments",
    "PermissionCreateParams",
    "PermissionListArguments",
    "PermissionListParams",
    "PermissionRetrieveArguments",
    "PermissionRetrieveParams",
    "PythonGraderParam",
    "ReinforcementHyperparametersParam",
    "ReinforcementMethodGraderParam",
    "ReinforcementMethodParam",
    "ResponseInputAudioInputAudioParam",
    "ResponseInputAudioParam",
    "RunGraderRequestGraderParam",
    "ScoreModelGraderParam",
    "ScoreModelGraderSamplingParamsParam",
    "StringCheckGraderParam",
    "SupervisedHyperparametersParam",
    "SupervisedMethodParam",
    "TextSimilarityGraderParam",
    "ValidateGraderRequestGraderParam",
]


class CreateFineTuningJobRequestHyperparametersParam(TypedDict, total=False):
    """The ``hyperparameters`` of ``CreateFineTuningJobRequest``."""

    batch_size: Literal["auto"] | int
    """Examples per training step, or `auto` to let it be chosen by the size of the data. Default 'auto'."""

    learning_rate_multiplier: Literal["auto"] | float
    """Factor on the learning rate, or `auto`; lower guards against overfitting. Default 'auto'."""

    n_epochs: Literal["auto"] | int
    """Passes over the training data, or `auto`. Default 'auto'."""


class CreateFineTuningJobRequestIntegrationWandbParam(TypedDict, total=False):
    """The ``wandb`` of ``CreateFineTuningJobRequestIntegration``."""

    project: Required[str]
    """The project."""

    name: str | None
    """Its name."""

    entity: str | None
    """The Weights and Biases user or team the run is filed under."""

    tags: Sequence[str]
    """Labels for the Weights and Biases run."""


class CreateFineTuningJobRequestIntegrationParam(TypedDict, total=False):
    """The ``integrations`` of ``CreateFineTuningJobRequest``."""

    type: Required[Literal["wandb"]]
    """Kind, by which variants are told apart."""

    wandb: Required[CreateFineTuningJobRequestIntegrationWandbParam]
    """Where the run is filed in Weights and Biases."""


EvalItemContentText: TypeAlias = str
"""A part of ``EvalItemContentItem``."""


class EvalItemContentOutputTextParam(TypedDict, total=False):
    """A part of ``EvalItemContentItem``."""

    type: Required[Literal["output_text"]]
    """Kind, by which variants are told apart."""

    text: Required[str]
    """The text."""


class EvalItemInputImageParam(TypedDict, total=False):
    """A part of ``EvalItemContentItem``."""

    type: Required[Literal["input_image"]]
    """Kind, by which variants are told apart."""

    image_url: Required[str]
    """Address of an image, or the image itself as a data URL."""

    detail: str
    """How closely the model looks: `low` costs fewer tokens, `high` sees more, `auto` decides."""


class ResponseInputAudioInputAudioParam(TypedDict, total=False):
    """The ``input_audio`` of ``ResponseInputAudio``."""

    data: Required[str]
    """The items of this page, or the payload."""

    format: Required[Literal["mp3", "wav"]]
    """How the data is laid out or encoded."""


class ResponseInputAudioParam(TypedDict, total=False):
    """A part of ``EvalItemContentItem``."""

    type: Required[Literal["input_audio"]]
    """Kind, by which variants are told apart."""

    input_audio: Required[ResponseInputAudioInputAudioParam]
    """The audio: base64 data and its format."""


EvalItemContentItemParam: TypeAlias = (
    EvalItemContentText
    | InputTextContentParam
    | EvalItemContentOutputTextParam
    | EvalItemInputImageParam
    | ResponseInputAudioParam
)
"""A part of ``EvalItemContent`` and ``GraderInputs``."""


GraderInputsParam: TypeAlias = list[EvalItemContentItemParam]
"""A part of ``EvalItemContent``."""


EvalItemContentParam: TypeAlias = EvalItemContentItemParam | Iterable[EvalItemContentItemParam]
"""A part of ``EvalItem``."""


class EvalItemParam(TypedDict, total=False):
    """A part of ``CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate``, ``CreateEvalItem``, ``CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate`` and 3 more."""

    role: Required[Literal["user", "assistant", "system", "developer"]]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: Required[EvalItemContentParam]
    """The content: text, or a list of parts such as text, images, audio and files."""

    type: Literal["message"]
    """Kind, by which variants are told apart."""


class DpoHyperparametersParam(TypedDict, total=False):
    """A part of ``DpoMethod``."""

    beta: Literal["auto"] | float
    """Strength of the pull towards the original model in preference training, or `auto`. Default 'auto'."""

    batch_size: Literal["auto"] | int
    """Examples per training step, or `auto` to let it be chosen by the size of the data. Default 'auto'."""

    learning_rate_multiplier: Literal["auto"] | float
    """Factor on the learning rate, or `auto`; lower guards against overfitting. Default 'auto'."""

    n_epochs: Literal["auto"] | int
    """Passes over the training data, or `auto`. Default 'auto'."""


class DpoMethodParam(TypedDict, total=False):
    """A part of ``FineTuneMethod``."""

    hyperparameters: DpoHyperparametersParam
    """Settings of the training itself."""


class SupervisedHyperparametersParam(TypedDict, total=False):
    """A part of ``SupervisedMethod``."""

    batch_size: Literal["auto"] | int
    """Examples per training step, or `auto` to let it be chosen by the size of the data. Default 'auto'."""

    learning_rate_multiplier: Literal["auto"] | float
    """Factor on the learning rate, or `auto`; lower guards against overfitting. Default 'auto'."""

    n_epochs: Literal["auto"] | int
    """Passes over the training data, or `auto`. Default 'auto'."""


class SupervisedMethodParam(TypedDict, total=False):
    """A part of ``FineTuneMethod``."""

    hyperparameters: SupervisedHyperparametersParam
    """Settings of the training itself."""


class StringCheckGraderParam(TypedDict, total=False):
    """A part of ``EvalGraderStringCheck``, ``ReinforcementMethodGrader``, ``MultiGraderGraders`` and 3 more."""

    type: Required[Literal["string_check"]]
    """Kind, by which variants are told apart."""

    name: Required[str]
    """Its name."""

    input: Required[str]
    """The text to check, with placeholders."""

    reference: Required[str]
    """The right answer, to compare with."""

    operation: Required[Literal["eq", "ne", "like", "ilike"]]
    """How input and reference are compared: `eq`, `ne`, `like`, or `ilike` without case."""


class TextSimilarityGraderParam(TypedDict, total=False):
    """A part of ``ReinforcementMethodGrader``, ``MultiGraderGraders``, ``RunGraderRequestGrader`` and 2 more."""

    type: Required[Literal["text_similarity"]]
    """Kind, by which variants are told apart. Default 'text_similarity'."""

    name: Required[str]
    """Its name."""

    input: Required[str]
    """The text to judge, with placeholders."""

    reference: Required[str]
    """The right answer, to compare with."""

    evaluation_metric: Required[
        Literal[
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
    ]
    """The measure of likeness, such as `cosine`, `bleu` or `rouge_l`."""


class PythonGraderParam(TypedDict, total=False):
    """A part of ``ReinforcementMethodGrader``, ``MultiGraderGraders``, ``RunGraderRequestGrader`` and 2 more."""

    type: Required[Literal["python"]]
    """Kind, by which variants are told apart."""

    name: Required[str]
    """Its name."""

    source: Required[str]
    """The script, which defines `grade(sample, item)` and returns a score."""

    image_tag: str
    """Tag of the container image the script runs in."""


class ScoreModelGraderSamplingParamsParam(TypedDict, total=False):
    """The ``sampling_params`` of ``ScoreModelGrader``."""

    seed: int | None
    """Number that makes sampling repeatable as far as possible."""

    top_p: float | None
    """Sample only from the likeliest tokens that together have this probability, 0 to 1."""

    temperature: float | None
    """Randomness of sampling, from 0 (steady) to 2 (wild); change this or `top_p`, not both."""

    max_completions_tokens: int | None
    """Most tokens the grading model may produce."""

    reasoning_effort: ReasoningEffort | None
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""


class ScoreModelGraderParam(TypedDict, total=False):
    """A part of ``ReinforcementMethodGrader``, ``MultiGraderGraders``, ``RunGraderRequestGrader`` and 2 more."""

    type: Required[Literal["score_model"]]
    """Kind, by which variants are told apart."""

    name: Required[str]
    """Its name."""

    model: Required[str]
    """Model that gives the score."""

    input: Required[Iterable[EvalItemParam]]
    """The messages put before the grading model."""

    sampling_params: ScoreModelGraderSamplingParamsParam
    """Settings for the model's answers, such as temperature."""

    range: Iterable[float]
    """Lowest and highest score that can be given; 0 and 1 if absent."""


class LabelModelGraderParam(TypedDict, total=False):
    """A part of ``EvalGraderLabelModel`` and ``MultiGraderGraders``."""

    type: Required[Literal["label_model"]]
    """Kind, by which variants are told apart."""

    name: Required[str]
    """Its name."""

    model: Required[str]
    """Model that gives the labels."""

    input: Required[Iterable[EvalItemParam]]
    """The messages put before the grading model."""

    labels: Required[Sequence[str]]
    """The labels the grader may give."""

    passing_labels: Required[Sequence[str]]
    """The labels that count as passed; some of `labels`."""


MultiGraderGradersParam: TypeAlias = (
    StringCheckGraderParam
    | TextSimilarityGraderParam
    | PythonGraderParam
    | ScoreModelGraderParam
    | LabelModelGraderParam
)
"""The ``graders`` of ``MultiGrader``."""


class MultiGraderParam(TypedDict, total=False):
    """A part of ``ReinforcementMethodGrader``, ``RunGraderRequestGrader``, ``ValidateGraderRequestGrader`` and 1 more."""

    type: Required[Literal["multi"]]
    """Kind, by which variants are told apart. Default 'multi'."""

    name: Required[str]
    """Its name."""

    graders: Required[MultiGraderGradersParam]
    """The graders to combine, by name."""

    calculate_output: Required[str]
    """Formula that combines the scores of the graders, which it names, into one."""


ReinforcementMethodGraderParam: TypeAlias = (
    StringCheckGraderParam
    | TextSimilarityGraderParam
    | PythonGraderParam
    | ScoreModelGraderParam
    | MultiGraderParam
)
"""The ``grader`` of ``ReinforcementMethod``."""


class ReinforcementHyperparametersParam(TypedDict, total=False):
    """A part of ``ReinforcementMethod``."""

    batch_size: Literal["auto"] | int
    """Examples per training step, or `auto` to let it be chosen by the size of the data. Default 'auto'."""

    learning_rate_multiplier: Literal["auto"] | float
    """Factor on the learning rate, or `auto`; lower guards against overfitting. Default 'auto'."""

    n_epochs: Literal["auto"] | int
    """Passes over the training data, or `auto`. Default 'auto'."""

    reasoning_effort: Literal["default", "low", "medium", "high"]
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens. Default 'default'."""

    compute_multiplier: Literal["auto"] | float
    """Factor on the compute spent exploring during training, or `auto`. Default 'auto'."""

    eval_interval: Literal["auto"] | int
    """Training steps between two evaluations, or `auto`. Default 'auto'."""

    eval_samples: Literal["auto"] | int
    """Samples drawn when evaluating, or `auto`. Default 'auto'."""


class ReinforcementMethodParam(TypedDict, total=False):
    """A part of ``FineTuneMethod``."""

    grader: Required[ReinforcementMethodGraderParam]
    """The grader that scores the answers."""

    hyperparameters: ReinforcementHyperparametersParam
    """Settings of the training itself."""


class FineTuneMethodParam(TypedDict, total=False):
    """A part of ``CreateFineTuningJobRequest`` and ``FineTuningJob``."""

    type: Required[Literal["supervised", "dpo", "reinforcement"]]
    """Kind, by which variants are told apart."""

    supervised: SupervisedMethodParam
    """Settings for supervised training."""

    dpo: DpoMethodParam
    """Settings for preference training (DPO)."""

    reinforcement: ReinforcementMethodParam
    """Settings for reinforcement training."""


RunGraderRequestGraderParam: TypeAlias = (
    StringCheckGraderParam
    | TextSimilarityGraderParam
    | PythonGraderParam
    | ScoreModelGraderParam
    | MultiGraderParam
)
"""The ``grader`` of ``RunGraderRequest``."""


ValidateGraderRequestGraderParam: TypeAlias = (
    StringCheckGraderParam
    | TextSimilarityGraderParam
    | PythonGraderParam
    | ScoreModelGraderParam
    | MultiGraderParam
)
"""The ``grader`` of ``ValidateGraderRequest``."""


class GraderRunParams(TypedDict, total=False):
    """The parameters of ``POST /fine_tuning/alpha/graders/run``."""

    grader: Required[RunGraderRequestGraderParam]
    """The grader that scores the answers."""

    model_sample: Required[str]
    """The answer to be graded; templates see it as `sample`."""

    item: Omittable[dict[str, object]]
    """The row of data that templates see as `item`."""


class GraderRunArguments(GraderRunParams, RequestOptions, total=False):
    """The arguments of ``POST /fine_tuning/alpha/graders/run``: its parameters and the options of any request."""


class GraderValidateParams(TypedDict, total=False):
    """The parameters of ``POST /fine_tuning/alpha/graders/validate``."""

    grader: Required[ValidateGraderRequestGraderParam]
    """The grader that scores the answers."""


class GraderValidateArguments(GraderValidateParams, RequestOptions, total=False):
    """The arguments of ``POST /fine_tuning/alpha/graders/validate``: its parameters and the options of any request."""


class PermissionCreateParams(TypedDict, total=False):
    """The parameters of ``POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``."""

    project_ids: Required[Sequence[str]]
    """Ids of projects; as a filter, count only their usage."""


class PermissionCreateArguments(PermissionCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``: its parameters and the options of any request."""


class PermissionListParams(TypedDict, total=False):
    """The parameters of ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``."""

    project_id: Omittable[str]
    """Id of the project, `proj_...`."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 10."""

    order: Omittable[Literal["ascending", "descending"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'descending'."""


class PermissionListArguments(PermissionListParams, RequestOptions, total=False):
    """The arguments of ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``: its parameters and the options of any request."""


class PermissionRetrieveParams(TypedDict, total=False):
    """The parameters of ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``."""

    project_id: Omittable[str]
    """Id of the project, `proj_...`."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 10."""

    order: Omittable[Literal["ascending", "descending"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'descending'."""


class PermissionRetrieveArguments(PermissionRetrieveParams, RequestOptions, total=False):
    """The arguments of ``GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions``: its parameters and the options of any request."""


class CheckpointListParams(TypedDict, total=False):
    """The parameters of ``GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints``."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 10."""


class CheckpointListArguments(CheckpointListParams, RequestOptions, total=False):
    """The arguments of ``GET /fine_tuning/jobs/{fine_tuning_job_id}/checkpoints``: its parameters and the options of any request."""


class JobCreateParams(TypedDict, total=False):
    """The parameters of ``POST /fine_tuning/jobs``."""

    model: Required[str | Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"]]
    """Model to start from."""

    training_file: Required[str]
    """Id of the JSONL file with the training examples."""

    hyperparameters: Omittable[CreateFineTuningJobRequestHyperparametersParam]
    """Settings of the training itself. Deprecated."""

    suffix: Omittable[str | None]
    """Text of up to 64 characters put into the new model's name. At least 1 character, at most 64 characters."""

    validation_file: Omittable[str | None]
    """Id of the JSONL file with examples to test on during training; null for none."""

    integrations: Omittable[Iterable[CreateFineTuningJobRequestIntegrationParam] | None]
    """Outside services the job reports to."""

    seed: Omittable[int | None]
    """Number that makes training repeatable; chosen by the service when absent. At least 0, at most 2147483647."""

    method: Omittable[FineTuneMethodParam]
    """How the model is trained: supervised, preference (DPO) or reinforcement."""

    metadata: Omittable[AutomationMetadataParam | None]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class JobCreateArguments(JobCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /fine_tuning/jobs``: its parameters and the options of any request."""


class JobListParams(TypedDict, total=False):
    """The parameters of ``GET /fine_tuning/jobs``."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 20."""

    metadata: Omittable[dict[str, str] | None]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class JobListArguments(JobListParams, RequestOptions, total=False):
    """The arguments of ``GET /fine_tuning/jobs``: its parameters and the options of any request."""


class JobListEventsParams(TypedDict, total=False):
    """The parameters of ``GET /fine_tuning/jobs/{fine_tuning_job_id}/events``."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 20."""


class JobListEventsArguments(JobListEventsParams, RequestOptions, total=False):
    """The arguments of ``GET /fine_tuning/jobs/{fine_tuning_job_id}/events``: its parameters and the options of any request."""
