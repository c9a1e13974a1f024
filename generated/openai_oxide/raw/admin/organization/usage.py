# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.usage`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.admin.organization.usage import AsyncUsage, Usage
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class UsageWithRawResponse(Resource):
    """``client.admin.organization.usage.with_raw_response``"""

    audio_speeches = raw_method(Usage.audio_speeches)
    audio_transcriptions = raw_method(Usage.audio_transcriptions)
    code_interpreter_sessions = raw_method(Usage.code_interpreter_sessions)
    completions = raw_method(Usage.completions)
    costs = raw_method(Usage.costs)
    decisions = raw_method(Usage.decisions)
    embeddings = raw_method(Usage.embeddings)
    file_search_calls = raw_method(Usage.file_search_calls)
    images = raw_method(Usage.images)
    moderations = raw_method(Usage.moderations)
    vector_stores = raw_method(Usage.vector_stores)
    web_search_calls = raw_method(Usage.web_search_calls)


class UsageWithStreamingResponse(Resource):
    """``client.admin.organization.usage.with_streaming_response``"""

    audio_speeches = streaming_method(Usage.audio_speeches)
    audio_transcriptions = streaming_method(Usage.audio_transcriptions)
    code_interpreter_sessions = streaming_method(Usage.code_interpreter_sessions)
    completions = streaming_method(Usage.completions)
    costs = streaming_method(Usage.costs)
    decisions = streaming_method(Usage.decisions)
    embeddings = streaming_method(Usage.embeddings)
    file_search_calls = streaming_method(Usage.file_search_calls)
    images = streaming_method(Usage.images)
    moderations = streaming_method(Usage.moderations)
    vector_stores = streaming_method(Usage.vector_stores)
    web_search_calls = streaming_method(Usage.web_search_calls)


class AsyncUsageWithRawResponse(AsyncResource):
    """``client.admin.organization.usage.with_raw_response``, for asyncio"""

    audio_speeches = async_raw_method(AsyncUsage.audio_speeches)
    audio_transcriptions = async_raw_method(AsyncUsage.audio_transcriptions)
    code_interpreter_sessions = async_raw_method(AsyncUsage.code_interpreter_sessions)
    completions = async_raw_method(AsyncUsage.completions)
    costs = async_raw_method(AsyncUsage.costs)
    decisions = async_raw_method(AsyncUsage.decisions)
    embeddings = async_raw_method(AsyncUsage.embeddings)
    file_search_calls = async_raw_method(AsyncUsage.file_search_calls)
    images = async_raw_method(AsyncUsage.images)
    moderations = async_raw_method(AsyncUsage.moderations)
    vector_stores = async_raw_method(AsyncUsage.vector_stores)
    web_search_calls = async_raw_method(AsyncUsage.web_search_calls)


class AsyncUsageWithStreamingResponse(AsyncResource):
    """``client.admin.organization.usage.with_streaming_response``, for asyncio"""

    audio_speeches = async_streaming_method(AsyncUsage.audio_speeches)
    audio_transcriptions = async_streaming_method(AsyncUsage.audio_transcriptions)
    code_interpreter_sessions = async_streaming_method(AsyncUsage.code_interpreter_sessions)
    completions = async_streaming_method(AsyncUsage.completions)
    costs = async_streaming_method(AsyncUsage.costs)
    decisions = async_streaming_method(AsyncUsage.decisions)
    embeddings = async_streaming_method(AsyncUsage.embeddings)
    file_search_calls = async_streaming_method(AsyncUsage.file_search_calls)
    images = async_streaming_method(AsyncUsage.images)
    moderations = async_streaming_method(AsyncUsage.moderations)
    vector_stores = async_streaming_method(AsyncUsage.vector_stores)
    web_search_calls = async_streaming_method(AsyncUsage.web_search_calls)
