# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests: evals"""

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from openai_oxide.params.chat import ChatCompletionToolParam
from openai_oxide.params.fine_tuning import (
    EvalItemParam,
    ScoreModelGraderSamplingParamsParam,
    StringCheckGraderParam,
)
from openai_oxide.params.responses import (
    EasyInputMessageParam,
    ResponseFormatTextConfigParam,
    ToolParam,
)
from openai_oxide.params.shared import (
    AutomationMetadataParam,
    ReasoningEffort,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    ResponseFormatText,
)
from openai_oxide_runtime.core.sentinels import Omittable
from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = [
    "CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceParam",
    "CreateEvalCompletionsRunDataSourceInputMessagesParam",
    "CreateEvalCompletionsRunDataSourceInputMessagesTemplateParam",
    "CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateParam",
    "CreateEvalCompletionsRunDataSourceParam",
    "CreateEvalCompletionsRunDataSourceSamplingParamsParam",
    "CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormatParam",
    "CreateEvalCompletionsRunDataSourceSourceParam",
    "CreateEvalCustomDataSourceConfigParam",
    "CreateEvalItemParam",
    "CreateEvalItemSimpleInputMessageParam",
    "CreateEvalJSONLRunDataSourceParam",
    "CreateEvalJSONLRunDataSourceSourceParam",
    "CreateEvalLabelModelGraderParam",
    "CreateEvalLogsDataSourceConfigParam",
    "CreateEvalRequestDataSourceConfigParam",
    "CreateEvalRequestTestingCriteriaParam",
    "CreateEvalResponsesRunDataSourceInputMessagesItemReferenceParam",
    "CreateEvalResponsesRunDataSourceInputMessagesParam",
    "CreateEvalResponsesRunDataSourceInputMessagesTemplateParam",
    "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessageParam",
    "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateParam",
    "CreateEvalResponsesRunDataSourceParam",
    "CreateEvalResponsesRunDataSourceSamplingParamsParam",
    "CreateEvalResponsesRunDataSourceSamplingParamsTextParam",
    "CreateEvalResponsesRunDataSourceSourceParam",
    "CreateEvalRunRequestDataSourceParam",
    "CreateEvalStoredCompletionsDataSourceConfigParam",
    "EvalCreateArguments",
    "EvalCreateParams",
    "EvalGraderPythonParam",
    "EvalGraderScoreModelParam",
    "EvalGraderStringCheckParam",
    "EvalGraderTextSimilarityParam",
    "EvalJsonlFileContentSourceContentParam",
    "EvalJsonlFileContentSourceParam",
    "EvalJsonlFileIdSourceParam",
    "EvalListArguments",
    "EvalListParams",
    "EvalResponsesSourceParam",
    "EvalStoredCompletionsSourceParam",
    "EvalUpdateArguments",
    "EvalUpdateParams",
    "OutputItemListArguments",
    "OutputItemListParams",
    "RunCreateArguments",
    "RunCreateParams",
    "RunListArguments",
    "RunListParams",
]


CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateParam: TypeAlias = (
    EasyInputMessageParam | EvalItemParam
)
"""The ``template`` of ``CreateEvalCompletionsRunDataSourceInputMessagesTemplate``."""


class CreateEvalCompletionsRunDataSourceInputMessagesTemplateParam(TypedDict, total=False):
    """A part of ``CreateEvalCompletionsRunDataSourceInputMessages``."""

    type: Required[Literal["template"]]
    """Kind, by which variants are told apart."""

    template: Required[
        Iterable[CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateParam]
    ]
    """The messages, with placeholders such as `{{item.name}}`."""


class CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceParam(TypedDict, total=False):
    """A part of ``CreateEvalCompletionsRunDataSourceInputMessages``."""

    type: Required[Literal["item_reference"]]
    """Kind, by which variants are told apart."""

    item_reference: Required[str]
    """Path of a list of messages in the data, such as `item.history`."""


CreateEvalCompletionsRunDataSourceInputMessagesParam: TypeAlias = (
    CreateEvalCompletionsRunDataSourceInputMessagesTemplateParam
    | CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceParam
)
"""The ``input_messages`` of ``CreateEvalCompletionsRunDataSource``."""


CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormatParam: TypeAlias = (
    ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject
)
"""The ``response_format`` of ``CreateEvalCompletionsRunDataSourceSamplingParams``."""


class CreateEvalCompletionsRunDataSourceSamplingParamsParam(TypedDict, total=False):
    """The ``sampling_params`` of ``CreateEvalCompletionsRunDataSource``."""

    reasoning_effort: ReasoningEffort | None
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""

    temperature: float
    """Randomness of sampling, from 0 (steady) to 2 (wild); change this or `top_p`, not both. Default 1."""

    max_completion_tokens: int
    """Most tokens the model may produce, reasoning included."""

    top_p: float
    """Sample only from the likeliest tokens that together have this probability, 0 to 1. Default 1."""

    seed: int
    """Number that makes sampling repeatable as far as possible. Default 42."""

    response_format: CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormatParam
    """The format of the answer."""

    tools: Iterable[ChatCompletionToolParam]
    """What the model may call."""


class EvalJsonlFileContentSourceContentParam(TypedDict, total=False):
    """The ``content`` of ``EvalJsonlFileContentSource``."""

    item: Required[dict[str, object]]
    """The item."""

    sample: dict[str, object]
    """The model's answer that is judged, with its usage."""


class EvalJsonlFileContentSourceParam(TypedDict, total=False):
    """A part of ``CreateEvalCompletionsRunDataSourceSource``, ``CreateEvalJSONLRunDataSourceSource`` and ``CreateEvalResponsesRunDataSourceSource``."""

    type: Required[Literal["file_content"]]
    """Kind, by which variants are told apart. Default 'file_content'."""

    content: Required[Iterable[EvalJsonlFileContentSourceContentParam]]
    """The content: text, or a list of parts such as text, images, audio and files."""


class EvalJsonlFileIdSourceParam(TypedDict, total=False):
    """A part of ``CreateEvalCompletionsRunDataSourceSource``, ``CreateEvalJSONLRunDataSourceSource`` and ``CreateEvalResponsesRunDataSourceSource``."""

    type: Required[Literal["file_id"]]
    """Kind, by which variants are told apart. Default 'file_id'."""

    id: Required[str]
    """Unique id."""


class EvalStoredCompletionsSourceParam(TypedDict, total=False):
    """A part of ``CreateEvalCompletionsRunDataSourceSource``."""

    type: Required[Literal["stored_completions"]]
    """Kind, by which variants are told apart. Default 'stored_completions'."""

    metadata: AutomationMetadataParam | None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    model: str | None
    """Name of the model."""

    created_after: int | None
    """Keep only what was made at or after this Unix time in seconds."""

    created_before: int | None
    """Keep only what was made at or before this Unix time in seconds."""

    limit: int | None
    """The most that is allowed, or the most items to return on a page."""


CreateEvalCompletionsRunDataSourceSourceParam: TypeAlias = (
    EvalJsonlFileContentSourceParam | EvalJsonlFileIdSourceParam | EvalStoredCompletionsSourceParam
)
"""The ``source`` of ``CreateEvalCompletionsRunDataSource``."""


class CreateEvalCompletionsRunDataSourceParam(TypedDict, total=False):
    """A part of ``CreateEvalRunRequestDataSource`` and ``RunListResponseDataSource``."""

    type: Required[Literal["completions"]]
    """Kind, by which variants are told apart. Default 'completions'."""

    source: Required[CreateEvalCompletionsRunDataSourceSourceParam]
    """The rows: given inline, in a file, or stored completions."""

    input_messages: CreateEvalCompletionsRunDataSourceInputMessagesParam
    """The messages put before the model, with placeholders filled from the data."""

    sampling_params: CreateEvalCompletionsRunDataSourceSamplingParamsParam
    """Settings for the model's answers, such as temperature."""

    model: str
    """Model that answers the prompts."""


class CreateEvalCustomDataSourceConfigParam(TypedDict, total=False):
    """A part of ``CreateEvalRequestDataSourceConfig``."""

    type: Required[Literal["custom"]]
    """Kind, by which variants are told apart. Default 'custom'."""

    item_schema: Required[dict[str, object]]
    """JSON Schema of a row of the test data."""

    include_sample_schema: bool
    """True if the grader is also given a `sample`, the model's answer. Default False."""


class CreateEvalItemSimpleInputMessageParam(TypedDict, total=False):
    """A part of ``CreateEvalItem``."""

    role: Required[str]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: Required[str]
    """The content: text, or a list of parts such as text, images, audio and files."""


CreateEvalItemParam: TypeAlias = CreateEvalItemSimpleInputMessageParam | EvalItemParam
"""A part of ``CreateEvalLabelModelGrader``."""


CreateEvalJSONLRunDataSourceSourceParam: TypeAlias = (
    EvalJsonlFileContentSourceParam | EvalJsonlFileIdSourceParam
)
"""The ``source`` of ``CreateEvalJSONLRunDataSource``."""


class CreateEvalJSONLRunDataSourceParam(TypedDict, total=False):
    """A part of ``CreateEvalRunRequestDataSource`` and ``RunListResponseDataSource``."""

    type: Required[Literal["jsonl"]]
    """Kind, by which variants are told apart. Default 'jsonl'."""

    source: Required[CreateEvalJSONLRunDataSourceSourceParam]
    """Where it comes from."""


class CreateEvalLabelModelGraderParam(TypedDict, total=False):
    """A part of ``CreateEvalRequestTestingCriteria``."""

    type: Required[Literal["label_model"]]
    """Kind, by which variants are told apart."""

    name: Required[str]
    """Its name."""

    model: Required[str]
    """Name of the model."""

    input: Required[Iterable[CreateEvalItemParam]]
    """What the model is given."""

    labels: Required[Sequence[str]]
    """The labels the grader may give."""

    passing_labels: Required[Sequence[str]]
    """The labels that count as passed; some of `labels`."""


class CreateEvalLogsDataSourceConfigParam(TypedDict, total=False):
    """A part of ``CreateEvalRequestDataSourceConfig``."""

    type: Required[Literal["logs"]]
    """Kind, by which variants are told apart. Default 'logs'."""

    metadata: dict[str, object]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class CreateEvalStoredCompletionsDataSourceConfigParam(TypedDict, total=False):
    """A part of ``CreateEvalRequestDataSourceConfig``."""

    type: Required[Literal["stored_completions"]]
    """Kind, by which variants are told apart. Default 'stored_completions'."""

    metadata: dict[str, object]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


CreateEvalRequestDataSourceConfigParam: TypeAlias = (
    CreateEvalCustomDataSourceConfigParam
    | CreateEvalLogsDataSourceConfigParam
    | CreateEvalStoredCompletionsDataSourceConfigParam
)
"""The ``data_source_config`` of ``CreateEvalRequest``."""


EvalGraderStringCheckParam: TypeAlias = StringCheckGraderParam
"""A part of ``CreateEvalRequestTestingCriteria`` and ``EvalListResponseTestingCriteria``."""


class EvalGraderTextSimilarityParam(TypedDict, total=False):
    """A part of ``CreateEvalRequestTestingCriteria`` and ``EvalListResponseTestingCriteria``."""

    type: Required[Literal["text_similarity"]]
    """Kind, by which variants are told apart. Default 'text_similarity'."""

    name: Required[str]
    """Its name."""

    input: Required[str]
    """What the model is given."""

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

    pass_threshold: Required[float]
    """The lowest score that counts as passed."""


class EvalGraderPythonParam(TypedDict, total=False):
    """A part of ``CreateEvalRequestTestingCriteria`` and ``EvalListResponseTestingCriteria``."""

    type: Required[Literal["python"]]
    """Kind, by which variants are told apart."""

    name: Required[str]
    """Its name."""

    source: Required[str]
    """Where it comes from."""

    image_tag: str
    """Tag of the container image the script runs in."""

    pass_threshold: float
    """The lowest score that counts as passed."""


class EvalGraderScoreModelParam(TypedDict, total=False):
    """A part of ``CreateEvalRequestTestingCriteria`` and ``EvalListResponseTestingCriteria``."""

    type: Required[Literal["score_model"]]
    """Kind, by which variants are told apart."""

    name: Required[str]
    """Its name."""

    model: Required[str]
    """Name of the model."""

    input: Required[Iterable[EvalItemParam]]
    """What the model is given."""

    sampling_params: ScoreModelGraderSamplingParamsParam
    """Settings for the model's answers, such as temperature."""

    range: Iterable[float]
    """Lowest and highest score that can be given; 0 and 1 if absent."""

    pass_threshold: float
    """The lowest score that counts as passed."""


CreateEvalRequestTestingCriteriaParam: TypeAlias = (
    CreateEvalLabelModelGraderParam
    | EvalGraderStringCheckParam
    | EvalGraderTextSimilarityParam
    | EvalGraderPythonParam
    | EvalGraderScoreModelParam
)
"""The ``testing_criteria`` of ``CreateEvalRequest``."""


class CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessageParam(
    TypedDict, total=False
):
    """A part of ``CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate``."""

    role: Required[str]
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: Required[str]
    """The content: text, or a list of parts such as text, images, audio and files."""


CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateParam: TypeAlias = (
    CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessageParam | EvalItemParam
)
"""The ``template`` of ``CreateEvalResponsesRunDataSourceInputMessagesTemplate``."""


class CreateEvalResponsesRunDataSourceInputMessagesTemplateParam(TypedDict, total=False):
    """A part of ``CreateEvalResponsesRunDataSourceInputMessages``."""

    type: Required[Literal["template"]]
    """Kind, by which variants are told apart."""

    template: Required[Iterable[CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateParam]]
    """The messages, with placeholders such as `{{item.name}}`."""


class CreateEvalResponsesRunDataSourceInputMessagesItemReferenceParam(TypedDict, total=False):
    """A part of ``CreateEvalResponsesRunDataSourceInputMessages``."""

    type: Required[Literal["item_reference"]]
    """Kind, by which variants are told apart."""

    item_reference: Required[str]
    """Path of a list of messages in the data, such as `item.history`."""


CreateEvalResponsesRunDataSourceInputMessagesParam: TypeAlias = (
    CreateEvalResponsesRunDataSourceInputMessagesTemplateParam
    | CreateEvalResponsesRunDataSourceInputMessagesItemReferenceParam
)
"""The ``input_messages`` of ``CreateEvalResponsesRunDataSource``."""


class CreateEvalResponsesRunDataSourceSamplingParamsTextParam(TypedDict, total=False):
    """The ``text`` of ``CreateEvalResponsesRunDataSourceSamplingParams``."""

    format: ResponseFormatTextConfigParam
    """How the data is laid out or encoded."""


class CreateEvalResponsesRunDataSourceSamplingParamsParam(TypedDict, total=False):
    """The ``sampling_params`` of ``CreateEvalResponsesRunDataSource``."""

    reasoning_effort: ReasoningEffort | None
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""

    temperature: float
    """Randomness of sampling, from 0 (steady) to 2 (wild); change this or `top_p`, not both. Default 1."""

    max_completion_tokens: int
    """Most tokens the model may produce, reasoning included."""

    top_p: float
    """Sample only from the likeliest tokens that together have this probability, 0 to 1. Default 1."""

    seed: int
    """Number that makes sampling repeatable as far as possible. Default 42."""

    tools: Iterable[ToolParam]
    """What the model may call."""

    text: CreateEvalResponsesRunDataSourceSamplingParamsTextParam
    """The text."""


class EvalResponsesSourceParam(TypedDict, total=False):
    """A part of ``CreateEvalResponsesRunDataSourceSource``."""

    type: Required[Literal["responses"]]
    """Kind, by which variants are told apart."""

    metadata: dict[str, object] | None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    model: str | None
    """Name of the model."""

    instructions_search: str | None
    """Keep only responses whose instructions contain this text."""

    created_after: int | None
    """Keep only what was made at or after this Unix time in seconds."""

    created_before: int | None
    """Keep only what was made at or before this Unix time in seconds."""

    reasoning_effort: ReasoningEffort | None
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""

    temperature: float | None
    """Randomness of sampling, from 0 (steady) to 2 (wild); change this or `top_p`, not both."""

    top_p: float | None
    """Sample only from the likeliest tokens that together have this probability, 0 to 1."""

    users: Sequence[str] | None
    """Keep only responses for these end users."""

    tools: Sequence[str] | None
    """What the model may call."""


CreateEvalResponsesRunDataSourceSourceParam: TypeAlias = (
    EvalJsonlFileContentSourceParam | EvalJsonlFileIdSourceParam | EvalResponsesSourceParam
)
"""The ``source`` of ``CreateEvalResponsesRunDataSource``."""


class CreateEvalResponsesRunDataSourceParam(TypedDict, total=False):
    """A part of ``CreateEvalRunRequestDataSource`` and ``RunListResponseDataSource``."""

    type: Required[Literal["responses"]]
    """Kind, by which variants are told apart. Default 'responses'."""

    source: Required[CreateEvalResponsesRunDataSourceSourceParam]
    """The rows: given inline, in a file, or stored responses."""

    input_messages: CreateEvalResponsesRunDataSourceInputMessagesParam
    """The messages put before the model, with placeholders filled from the data."""

    sampling_params: CreateEvalResponsesRunDataSourceSamplingParamsParam
    """Settings for the model's answers, such as temperature."""

    model: str
    """Name of the model."""


CreateEvalRunRequestDataSourceParam: TypeAlias = (
    CreateEvalJSONLRunDataSourceParam
    | CreateEvalCompletionsRunDataSourceParam
    | CreateEvalResponsesRunDataSourceParam
)
"""The ``data_source`` of ``CreateEvalRunRequest``."""


class EvalCreateParams(TypedDict, total=False):
    """The parameters of ``POST /evals``."""

    data_source_config: Required[CreateEvalRequestDataSourceConfigParam]
    """The shape of the test data, or which stored completions serve as data."""

    testing_criteria: Required[Iterable[CreateEvalRequestTestingCriteriaParam]]
    """The graders that judge each sample; their templates see `item` and `sample`."""

    name: Omittable[str]
    """Its name."""

    metadata: Omittable[AutomationMetadataParam | None]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class EvalCreateArguments(EvalCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /evals``: its parameters and the options of any request."""


class EvalListParams(TypedDict, total=False):
    """The parameters of ``GET /evals``."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 20."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'asc'."""

    order_by: Omittable[Literal["created_at", "updated_at"]]
    """The timestamp by which the list is ordered. Default 'created_at'."""


class EvalListArguments(EvalListParams, RequestOptions, total=False):
    """The arguments of ``GET /evals``: its parameters and the options of any request."""


class RunCreateParams(TypedDict, total=False):
    """The parameters of ``POST /evals/{eval_id}/runs``."""

    data_source: Required[CreateEvalRunRequestDataSourceParam]
    """Where the rows come from, and how answers to them are made."""

    name: Omittable[str]
    """Its name."""

    metadata: Omittable[AutomationMetadataParam | None]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class RunCreateArguments(RunCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /evals/{eval_id}/runs``: its parameters and the options of any request."""


class RunListParams(TypedDict, total=False):
    """The parameters of ``GET /evals/{eval_id}/runs``."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 20."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'asc'."""

    status: Omittable[Literal["queued", "in_progress", "completed", "canceled", "failed"]]
    """How far it has come or how it ended."""


class RunListArguments(RunListParams, RequestOptions, total=False):
    """The arguments of ``GET /evals/{eval_id}/runs``: its parameters and the options of any request."""


class OutputItemListParams(TypedDict, total=False):
    """The parameters of ``GET /evals/{eval_id}/runs/{run_id}/output_items``."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 20."""

    status: Omittable[Literal["fail", "pass"]]
    """How far it has come or how it ended."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'asc'."""


class OutputItemListArguments(OutputItemListParams, RequestOptions, total=False):
    """The arguments of ``GET /evals/{eval_id}/runs/{run_id}/output_items``: its parameters and the options of any request."""


class EvalUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /evals/{eval_id}``."""

    name: Omittable[str]
    """Its name."""

    metadata: Omittable[AutomationMetadataParam | None]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class EvalUpdateArguments(EvalUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /evals/{eval_id}``: its parameters and the options of any request."""
