# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: evals"""

import builtins
from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from openai_oxide.models.chat import ChatCompletionFunctionTool
from openai_oxide.models.fine_tuning import (
    EvalItem,
    LabelModelGrader,
    ScoreModelGraderSamplingParams,
    StringCheckGrader,
)
from openai_oxide.models.responses import EasyInputMessage, ResponseFormatTextConfig, Tool
from openai_oxide.models.shared import (
    Metadata,
    ReasoningEffort,
    ResponseFormatJSONObject,
    ResponseFormatJSONSchema,
    ResponseFormatText,
)
from openai_oxide_runtime.models.base import Model as BaseModel
from openai_oxide_runtime.models.unions import OpenUnion

__all__ = [
    "CreateEvalCompletionsRunDataSource",
    "CreateEvalCompletionsRunDataSourceInputMessages",
    "CreateEvalCompletionsRunDataSourceInputMessagesItemReference",
    "CreateEvalCompletionsRunDataSourceInputMessagesTemplate",
    "CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate",
    "CreateEvalCompletionsRunDataSourceSamplingParams",
    "CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat",
    "CreateEvalCompletionsRunDataSourceSource",
    "CreateEvalJSONLRunDataSource",
    "CreateEvalJSONLRunDataSourceSource",
    "CreateEvalResponsesRunDataSource",
    "CreateEvalResponsesRunDataSourceInputMessages",
    "CreateEvalResponsesRunDataSourceInputMessagesItemReference",
    "CreateEvalResponsesRunDataSourceInputMessagesTemplate",
    "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate",
    "CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage",
    "CreateEvalResponsesRunDataSourceSamplingParams",
    "CreateEvalResponsesRunDataSourceSamplingParamsText",
    "CreateEvalResponsesRunDataSourceSource",
    "EvalAPIError",
    "EvalCustomDataSourceConfig",
    "EvalDeleteResponse",
    "EvalGraderLabelModel",
    "EvalGraderPython",
    "EvalGraderScoreModel",
    "EvalGraderStringCheck",
    "EvalGraderTextSimilarity",
    "EvalJsonlFileContentSource",
    "EvalJsonlFileContentSourceContent",
    "EvalJsonlFileIdSource",
    "EvalList",
    "EvalListResponse",
    "EvalListResponseDataSourceConfig",
    "EvalListResponseTestingCriteria",
    "EvalLogsDataSourceConfig",
    "EvalResponsesSource",
    "EvalRunList",
    "EvalRunOutputItemList",
    "EvalRunOutputItemResult",
    "EvalStoredCompletionsDataSourceConfig",
    "EvalStoredCompletionsSource",
    "OutputItemListResponse",
    "OutputItemListResponseSample",
    "OutputItemListResponseSampleInput",
    "OutputItemListResponseSampleOutput",
    "OutputItemListResponseSampleUsage",
    "RunDeleteResponse",
    "RunListResponse",
    "RunListResponseDataSource",
    "RunListResponsePerModelUsage",
    "RunListResponsePerTestingCriteriaResult",
    "RunListResponseResultCounts",
]


CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate: TypeAlias = Annotated[
    EasyInputMessage | EvalItem, OpenUnion()
]
"""The ``template`` of ``CreateEvalCompletionsRunDataSourceInputMessagesTemplate``."""


class CreateEvalCompletionsRunDataSourceInputMessagesTemplate(BaseModel):
    """A part of ``CreateEvalCompletionsRunDataSourceInputMessages``."""

    type: Literal["template"]
    """Kind, by which variants are told apart."""

    template: list[CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate]
    """The messages, with placeholders such as `{{item.name}}`."""


class CreateEvalCompletionsRunDataSourceInputMessagesItemReference(BaseModel):
    """A part of ``CreateEvalCompletionsRunDataSourceInputMessages``."""

    type: Literal["item_reference"]
    """Kind, by which variants are told apart."""

    item_reference: str
    """Path of a list of messages in the data, such as `item.history`."""


CreateEvalCompletionsRunDataSourceInputMessages: TypeAlias = Annotated[
    CreateEvalCompletionsRunDataSourceInputMessagesTemplate
    | CreateEvalCompletionsRunDataSourceInputMessagesItemReference,
    OpenUnion("type"),
]
"""The ``input_messages`` of ``CreateEvalCompletionsRunDataSource``."""


CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat: TypeAlias = Annotated[
    ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject, OpenUnion("type")
]
"""The ``response_format`` of ``CreateEvalCompletionsRunDataSourceSamplingParams``."""


class CreateEvalCompletionsRunDataSourceSamplingParams(BaseModel):
    """The ``sampling_params`` of ``CreateEvalCompletionsRunDataSource``."""

    reasoning_effort: ReasoningEffort | None = None
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""

    temperature: float | None = None
    """Randomness of sampling, from 0 (steady) to 2 (wild); change this or `top_p`, not both. Default 1."""

    max_completion_tokens: int | None = None
    """Most tokens the model may produce, reasoning included."""

    top_p: float | None = None
    """Sample only from the likeliest tokens that together have this probability, 0 to 1. Default 1."""

    seed: int | None = None
    """Number that makes sampling repeatable as far as possible. Default 42."""

    response_format: CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat | None = None
    """The format of the answer."""

    tools: list[ChatCompletionFunctionTool] | None = None
    """What the model may call."""


class EvalJsonlFileContentSourceContent(BaseModel):
    """The ``content`` of ``EvalJsonlFileContentSource``."""

    item: dict[str, object]
    """The item."""

    sample: dict[str, object] | None = None
    """The model's answer that is judged, with its usage."""


class EvalJsonlFileContentSource(BaseModel):
    """A part of ``CreateEvalCompletionsRunDataSourceSource``, ``CreateEvalJSONLRunDataSourceSource`` and ``CreateEvalResponsesRunDataSourceSource``."""

    type: Literal["file_content"]
    """Kind, by which variants are told apart. Default 'file_content'."""

    content: list[EvalJsonlFileContentSourceContent]
    """The content: text, or a list of parts such as text, images, audio and files."""


class EvalJsonlFileIdSource(BaseModel):
    """A part of ``CreateEvalCompletionsRunDataSourceSource``, ``CreateEvalJSONLRunDataSourceSource`` and ``CreateEvalResponsesRunDataSourceSource``."""

    type: Literal["file_id"]
    """Kind, by which variants are told apart. Default 'file_id'."""

    id: str
    """Unique id."""


class EvalStoredCompletionsSource(BaseModel):
    """A part of ``CreateEvalCompletionsRunDataSourceSource``."""

    type: Literal["stored_completions"]
    """Kind, by which variants are told apart. Default 'stored_completions'."""

    metadata: Metadata | None = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    model: str | None = None
    """Name of the model."""

    created_after: int | None = None
    """Keep only what was made at or after this Unix time in seconds."""

    created_before: int | None = None
    """Keep only what was made at or before this Unix time in seconds."""

    limit: int | None = None
    """The most that is allowed, or the most items to return on a page."""


CreateEvalCompletionsRunDataSourceSource: TypeAlias = Annotated[
    EvalJsonlFileContentSource | EvalJsonlFileIdSource | EvalStoredCompletionsSource,
    OpenUnion("type"),
]
"""The ``source`` of ``CreateEvalCompletionsRunDataSource``."""


class CreateEvalCompletionsRunDataSource(BaseModel):
    """A part of ``CreateEvalRunRequestDataSource`` and ``RunListResponseDataSource``."""

    type: Literal["completions"]
    """Kind, by which variants are told apart. Default 'completions'."""

    source: CreateEvalCompletionsRunDataSourceSource
    """The rows: given inline, in a file, or stored completions."""

    input_messages: CreateEvalCompletionsRunDataSourceInputMessages | None = None
    """The messages put before the model, with placeholders filled from the data."""

    sampling_params: CreateEvalCompletionsRunDataSourceSamplingParams | None = None
    """Settings for the model's answers, such as temperature."""

    model: str | None = None
    """Model that answers the prompts."""


CreateEvalJSONLRunDataSourceSource: TypeAlias = Annotated[
    EvalJsonlFileContentSource | EvalJsonlFileIdSource, OpenUnion("type")
]
"""The ``source`` of ``CreateEvalJSONLRunDataSource``."""


class CreateEvalJSONLRunDataSource(BaseModel):
    """A part of ``CreateEvalRunRequestDataSource`` and ``RunListResponseDataSource``."""

    type: Literal["jsonl"]
    """Kind, by which variants are told apart. Default 'jsonl'."""

    source: CreateEvalJSONLRunDataSourceSource
    """Where it comes from."""


class CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage(BaseModel):
    """A part of ``CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate``."""

    role: str
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: str
    """The content: text, or a list of parts such as text, images, audio and files."""


CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate: TypeAlias = Annotated[
    CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage | EvalItem,
    OpenUnion("role"),
]
"""The ``template`` of ``CreateEvalResponsesRunDataSourceInputMessagesTemplate``."""


class CreateEvalResponsesRunDataSourceInputMessagesTemplate(BaseModel):
    """A part of ``CreateEvalResponsesRunDataSourceInputMessages``."""

    type: Literal["template"]
    """Kind, by which variants are told apart."""

    template: list[CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate]
    """The messages, with placeholders such as `{{item.name}}`."""


class CreateEvalResponsesRunDataSourceInputMessagesItemReference(BaseModel):
    """A part of ``CreateEvalResponsesRunDataSourceInputMessages``."""

    type: Literal["item_reference"]
    """Kind, by which variants are told apart."""

    item_reference: str
    """Path of a list of messages in the data, such as `item.history`."""


CreateEvalResponsesRunDataSourceInputMessages: TypeAlias = Annotated[
    CreateEvalResponsesRunDataSourceInputMessagesTemplate
    | CreateEvalResponsesRunDataSourceInputMessagesItemReference,
    OpenUnion("type"),
]
"""The ``input_messages`` of ``CreateEvalResponsesRunDataSource``."""


class CreateEvalResponsesRunDataSourceSamplingParamsText(BaseModel):
    """The ``text`` of ``CreateEvalResponsesRunDataSourceSamplingParams``."""

    format: ResponseFormatTextConfig | None = None
    """How the data is laid out or encoded."""


class CreateEvalResponsesRunDataSourceSamplingParams(BaseModel):
    """The ``sampling_params`` of ``CreateEvalResponsesRunDataSource``."""

    reasoning_effort: ReasoningEffort | None = None
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""

    temperature: float | None = None
    """Randomness of sampling, from 0 (steady) to 2 (wild); change this or `top_p`, not both. Default 1."""

    max_completion_tokens: int | None = None
    """Most tokens the model may produce, reasoning included."""

    top_p: float | None = None
    """Sample only from the likeliest tokens that together have this probability, 0 to 1. Default 1."""

    seed: int | None = None
    """Number that makes sampling repeatable as far as possible. Default 42."""

    tools: list[Tool] | None = None
    """What the model may call."""

    text: CreateEvalResponsesRunDataSourceSamplingParamsText | None = None
    """The text."""


class EvalResponsesSource(BaseModel):
    """A part of ``CreateEvalResponsesRunDataSourceSource``."""

    type: Literal["responses"]
    """Kind, by which variants are told apart."""

    metadata: dict[str, object] | None = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    model: str | None = None
    """Name of the model."""

    instructions_search: str | None = None
    """Keep only responses whose instructions contain this text."""

    created_after: int | None = None
    """Keep only what was made at or after this Unix time in seconds."""

    created_before: int | None = None
    """Keep only what was made at or before this Unix time in seconds."""

    reasoning_effort: ReasoningEffort | None = None
    """How hard the model thinks before it answers; less is quicker and uses fewer tokens."""

    temperature: float | None = None
    """Randomness of sampling, from 0 (steady) to 2 (wild); change this or `top_p`, not both."""

    top_p: float | None = None
    """Sample only from the likeliest tokens that together have this probability, 0 to 1."""

    users: list[str] | None = None
    """Keep only responses for these end users."""

    tools: list[str] | None = None
    """What the model may call."""


CreateEvalResponsesRunDataSourceSource: TypeAlias = Annotated[
    EvalJsonlFileContentSource | EvalJsonlFileIdSource | EvalResponsesSource, OpenUnion("type")
]
"""The ``source`` of ``CreateEvalResponsesRunDataSource``."""


class CreateEvalResponsesRunDataSource(BaseModel):
    """A part of ``CreateEvalRunRequestDataSource`` and ``RunListResponseDataSource``."""

    type: Literal["responses"]
    """Kind, by which variants are told apart. Default 'responses'."""

    source: CreateEvalResponsesRunDataSourceSource
    """The rows: given inline, in a file, or stored responses."""

    input_messages: CreateEvalResponsesRunDataSourceInputMessages | None = None
    """The messages put before the model, with placeholders filled from the data."""

    sampling_params: CreateEvalResponsesRunDataSourceSamplingParams | None = None
    """Settings for the model's answers, such as temperature."""

    model: str | None = None
    """Name of the model."""


class EvalCustomDataSourceConfig(BaseModel):
    """A part of ``EvalListResponseDataSourceConfig``."""

    type: Literal["custom"]
    """Kind, by which variants are told apart. Default 'custom'."""

    schema_: dict[str, object] = Field(alias="schema")
    """The JSON Schema."""


class EvalLogsDataSourceConfig(BaseModel):
    """A part of ``EvalListResponseDataSourceConfig``."""

    type: Literal["logs"]
    """Kind, by which variants are told apart. Default 'logs'."""

    schema_: dict[str, object] = Field(alias="schema")
    """The JSON Schema."""

    metadata: Metadata | None = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class EvalStoredCompletionsDataSourceConfig(BaseModel):
    """A part of ``EvalListResponseDataSourceConfig``."""

    type: Literal["stored_completions"]
    """Kind, by which variants are told apart. Default 'stored_completions'."""

    schema_: dict[str, object] = Field(alias="schema")
    """The JSON Schema."""

    metadata: Metadata | None = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


EvalListResponseDataSourceConfig: TypeAlias = Annotated[
    EvalCustomDataSourceConfig | EvalLogsDataSourceConfig | EvalStoredCompletionsDataSourceConfig,
    OpenUnion("type"),
]
"""The ``data_source_config`` of ``EvalListResponse``."""


EvalGraderLabelModel: TypeAlias = LabelModelGrader
"""A part of ``EvalListResponseTestingCriteria``."""


EvalGraderStringCheck: TypeAlias = StringCheckGrader
"""A part of ``CreateEvalRequestTestingCriteria`` and ``EvalListResponseTestingCriteria``."""


class EvalGraderTextSimilarity(BaseModel):
    """A part of ``CreateEvalRequestTestingCriteria`` and ``EvalListResponseTestingCriteria``."""

    type: Literal["text_similarity"]
    """Kind, by which variants are told apart. Default 'text_similarity'."""

    name: str
    """Its name."""

    input: str
    """What the model is given."""

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

    pass_threshold: float
    """The lowest score that counts as passed."""


class EvalGraderPython(BaseModel):
    """A part of ``CreateEvalRequestTestingCriteria`` and ``EvalListResponseTestingCriteria``."""

    type: Literal["python"]
    """Kind, by which variants are told apart."""

    name: str
    """Its name."""

    source: str
    """Where it comes from."""

    image_tag: str | None = None
    """Tag of the container image the script runs in."""

    pass_threshold: float | None = None
    """The lowest score that counts as passed."""


class EvalGraderScoreModel(BaseModel):
    """A part of ``CreateEvalRequestTestingCriteria`` and ``EvalListResponseTestingCriteria``."""

    type: Literal["score_model"]
    """Kind, by which variants are told apart."""

    name: str
    """Its name."""

    model: str
    """Name of the model."""

    input: list[EvalItem]
    """What the model is given."""

    sampling_params: ScoreModelGraderSamplingParams | None = None
    """Settings for the model's answers, such as temperature."""

    range: list[float] | None = None
    """Lowest and highest score that can be given; 0 and 1 if absent."""

    pass_threshold: float | None = None
    """The lowest score that counts as passed."""


EvalListResponseTestingCriteria: TypeAlias = Annotated[
    EvalGraderLabelModel
    | EvalGraderStringCheck
    | EvalGraderTextSimilarity
    | EvalGraderPython
    | EvalGraderScoreModel,
    OpenUnion("type"),
]
"""The ``testing_criteria`` of ``EvalListResponse``."""


class EvalListResponse(BaseModel):
    """What ``POST /evals``, ``GET /evals/{eval_id}`` or ``POST /evals/{eval_id}`` answers."""

    object: Literal["eval"]
    """Kind of object, always the same for this one. Default 'eval'."""

    id: str
    """Id of the eval."""

    name: str
    """Its name."""

    data_source_config: EvalListResponseDataSourceConfig
    """The shape of the test data."""

    testing_criteria: list[EvalListResponseTestingCriteria]
    """The graders that judge each sample."""

    created_at: int
    """When it was made, Unix time in seconds."""

    metadata: Metadata | None = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class EvalAPIError(BaseModel):
    """A part of ``RunListResponse`` and ``OutputItemListResponseSample``."""

    code: str
    """Short machine-readable name of the error."""

    message: str
    """The message; in an error, the explanation for people."""


class EvalList(BaseModel):
    """What ``GET /evals`` answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one. Default 'list'."""

    data: list[EvalListResponse]
    """The items of this page, or the payload."""

    first_id: str
    """Id of the first item of the page; null when the page is empty."""

    last_id: str
    """Id of the last item of the page, the cursor for the next one; null when empty."""

    has_more: bool
    """Whether further items follow this page."""


class RunListResponseResultCounts(BaseModel):
    """The ``result_counts`` of ``RunListResponse``."""

    total: int
    """How many there are in all."""

    errored: int
    """How many broke off with an error."""

    failed: int
    """How many failed."""

    passed: int
    """Whether it passed, or how many did."""


class RunListResponsePerModelUsage(BaseModel):
    """The ``per_model_usage`` of ``RunListResponse``."""

    run_model_name: str = Field(alias="model_name")
    """Name of the model."""

    invocation_count: int
    """How often the model was called."""

    prompt_tokens: int
    """Tokens of the prompt."""

    completion_tokens: int
    """Tokens the model produced."""

    total_tokens: int
    """Tokens in all, input and output."""

    cached_tokens: int
    """Input tokens that were read from the prompt cache, and cost less."""


class RunListResponsePerTestingCriteriaResult(BaseModel):
    """The ``per_testing_criteria_results`` of ``RunListResponse``."""

    testing_criteria: str
    """The graders that judge each sample."""

    passed: int
    """Whether it passed, or how many did."""

    failed: int
    """How many failed."""


RunListResponseDataSource: TypeAlias = Annotated[
    CreateEvalJSONLRunDataSource
    | CreateEvalCompletionsRunDataSource
    | CreateEvalResponsesRunDataSource,
    OpenUnion("type"),
]
"""The ``data_source`` of ``RunListResponse``."""


class RunListResponse(BaseModel):
    """What ``POST /evals/{eval_id}/runs``, ``GET /evals/{eval_id}/runs/{run_id}`` or ``POST /evals/{eval_id}/runs/{run_id}/cancel`` answers."""

    object: Literal["eval.run"]
    """Kind of object, always the same for this one. Default 'eval.run'."""

    id: str
    """Id of the run."""

    eval_id: str
    """Id of the eval."""

    status: str
    """`queued`, `in_progress`, then `completed`, `failed` or `canceled`."""

    model: str
    """Model that was put to the test."""

    name: str
    """Its name."""

    created_at: int
    """When it was made, Unix time in seconds."""

    report_url: str
    """Page of the results on the dashboard."""

    result_counts: RunListResponseResultCounts
    """How many samples passed, failed or broke off with an error."""

    per_model_usage: list[RunListResponsePerModelUsage]
    """Calls and tokens by model."""

    per_testing_criteria_results: list[RunListResponsePerTestingCriteriaResult]
    """Passed and failed counts by criterion."""

    data_source: RunListResponseDataSource
    """Where the run's test data come from."""

    metadata: Metadata | None = None
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    error: EvalAPIError
    """Why the run failed."""


class EvalRunList(BaseModel):
    """What ``GET /evals/{eval_id}/runs`` answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one. Default 'list'."""

    data: list[RunListResponse]
    """The items of this page, or the payload."""

    first_id: str
    """Id of the first item of the page; null when the page is empty."""

    last_id: str
    """Id of the last item of the page, the cursor for the next one; null when empty."""

    has_more: bool
    """Whether further items follow this page."""


class EvalRunOutputItemResult(BaseModel):
    """A part of ``OutputItemListResponse``."""

    name: str
    """Which grader gave the verdict."""

    score: float
    """How good it is; higher is better."""

    passed: bool
    """True if this grader is content with the sample."""

    type: str | None = None
    """Kind, by which variants are told apart."""

    sample: dict[str, object] | None = None
    """The model's answer that is judged, with its usage."""


class OutputItemListResponseSampleInput(BaseModel):
    """The ``input`` of ``OutputItemListResponseSample``."""

    role: str
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: str
    """The content: text, or a list of parts such as text, images, audio and files."""


class OutputItemListResponseSampleOutput(BaseModel):
    """The ``output`` of ``OutputItemListResponseSample``."""

    role: str | None = None
    """Who speaks, such as `user` or `assistant`, or what a member may do."""

    content: str | None = None
    """The content: text, or a list of parts such as text, images, audio and files."""


class OutputItemListResponseSampleUsage(BaseModel):
    """The ``usage`` of ``OutputItemListResponseSample``."""

    total_tokens: int
    """Tokens in all, input and output."""

    completion_tokens: int
    """Tokens the model produced."""

    prompt_tokens: int
    """Tokens of the prompt."""

    cached_tokens: int
    """Input tokens that were read from the prompt cache, and cost less."""


class OutputItemListResponseSample(BaseModel):
    """The ``sample`` of ``OutputItemListResponse``."""

    input: list[OutputItemListResponseSampleInput]
    """What the model is given."""

    output: list[OutputItemListResponseSampleOutput]
    """What was produced."""

    finish_reason: str
    """Why the model stopped: `stop` is a natural end, `length` the token limit."""

    model: str
    """Name of the model."""

    usage: OutputItemListResponseSampleUsage
    """What was used, in tokens or seconds."""

    error: EvalAPIError
    """What went wrong; null or absent if nothing did."""

    temperature: float
    """Randomness of sampling, from 0 (steady) to 2 (wild); change this or `top_p`, not both."""

    max_completion_tokens: int
    """Most tokens the model may produce, reasoning included."""

    top_p: float
    """Sample only from the likeliest tokens that together have this probability, 0 to 1."""

    seed: int
    """Number that makes sampling repeatable as far as possible."""


class OutputItemListResponse(BaseModel):
    """What ``GET /evals/{eval_id}/runs/{run_id}/output_items/{output_item_id}`` answers."""

    object: Literal["eval.run.output_item"]
    """Kind of object, always the same for this one. Default 'eval.run.output_item'."""

    id: str
    """Unique id."""

    run_id: str
    """Id of the run."""

    eval_id: str
    """Id of the eval."""

    created_at: int
    """When it was made, Unix time in seconds."""

    status: str
    """Whether the sample passed."""

    datasource_item_id: int
    """Number of the row of test data."""

    datasource_item: dict[str, builtins.object]
    """The row of test data, as it was given."""

    results: list[EvalRunOutputItemResult]
    """The verdict of each grader."""

    sample: OutputItemListResponseSample
    """The model's answer that is judged, with its usage."""


class EvalRunOutputItemList(BaseModel):
    """What ``GET /evals/{eval_id}/runs/{run_id}/output_items`` answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one. Default 'list'."""

    data: list[OutputItemListResponse]
    """The items of this page, or the payload."""

    first_id: str
    """Id of the first item of the page; null when the page is empty."""

    last_id: str
    """Id of the last item of the page, the cursor for the next one; null when empty."""

    has_more: bool
    """Whether further items follow this page."""


class EvalDeleteResponse(BaseModel):
    """What ``DELETE /evals/{eval_id}`` answers."""

    object: str
    """Kind of object, always the same for this one."""

    deleted: bool
    """Whether it was deleted."""

    eval_id: str
    """Id of the eval."""


class RunDeleteResponse(BaseModel):
    """What ``DELETE /evals/{eval_id}/runs/{run_id}`` answers."""

    object: str | None = None
    """Kind of object, always the same for this one."""

    deleted: bool | None = None
    """Whether it was deleted."""

    run_id: str | None = None
    """Id of the run."""
