# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.videos`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.videos import AsyncVideos, Videos
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class VideosWithRawResponse(Resource):
    """``client.videos.with_raw_response``"""

    create = raw_method(Videos.create)
    create_character = raw_method(Videos.create_character)
    delete = raw_method(Videos.delete)
    download_content = raw_method(Videos.download_content)
    edit = raw_method(Videos.edit)
    extend = raw_method(Videos.extend)
    get_character = raw_method(Videos.get_character)
    list = raw_method(Videos.list)
    remix = raw_method(Videos.remix)
    retrieve = raw_method(Videos.retrieve)


class VideosWithStreamingResponse(Resource):
    """``client.videos.with_streaming_response``"""

    create = streaming_method(Videos.create)
    create_character = streaming_method(Videos.create_character)
    delete = streaming_method(Videos.delete)
    download_content = streaming_method(Videos.download_content)
    edit = streaming_method(Videos.edit)
    extend = streaming_method(Videos.extend)
    get_character = streaming_method(Videos.get_character)
    list = streaming_method(Videos.list)
    remix = streaming_method(Videos.remix)
    retrieve = streaming_method(Videos.retrieve)


class AsyncVideosWithRawResponse(AsyncResource):
    """``client.videos.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncVideos.create)
    create_character = async_raw_method(AsyncVideos.create_character)
    delete = async_raw_method(AsyncVideos.delete)
    download_content = async_raw_method(AsyncVideos.download_content)
    edit = async_raw_method(AsyncVideos.edit)
    extend = async_raw_method(AsyncVideos.extend)
    get_character = async_raw_method(AsyncVideos.get_character)
    list = async_raw_method(AsyncVideos.list)
    remix = async_raw_method(AsyncVideos.remix)
    retrieve = async_raw_method(AsyncVideos.retrieve)


class AsyncVideosWithStreamingResponse(AsyncResource):
    """``client.videos.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncVideos.create)
    create_character = async_streaming_method(AsyncVideos.create_character)
    delete = async_streaming_method(AsyncVideos.delete)
    download_content = async_streaming_method(AsyncVideos.download_content)
    edit = async_streaming_method(AsyncVideos.edit)
    extend = async_streaming_method(AsyncVideos.extend)
    get_character = async_streaming_method(AsyncVideos.get_character)
    list = async_streaming_method(AsyncVideos.list)
    remix = async_streaming_method(AsyncVideos.remix)
    retrieve = async_streaming_method(AsyncVideos.retrieve)
