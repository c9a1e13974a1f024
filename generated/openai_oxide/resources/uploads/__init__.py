# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.uploads``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_lib.resources.uploads import AsyncUploadsExtras, UploadsExtras
from openai_oxide_runtime.client.resource import raw_view, resource, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.uploads import Upload
    from openai_oxide.params.uploads import UploadCompleteArguments, UploadCreateArguments
    from openai_oxide.raw.uploads import (
        AsyncUploadsWithRawResponse,
        AsyncUploadsWithStreamingResponse,
        UploadsWithRawResponse,
        UploadsWithStreamingResponse,
    )
    from openai_oxide.resources.uploads.parts import AsyncParts, Parts
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncUploads", "Uploads"]

_CANCEL = Operation(
    "uploads.cancel",
    "POST",
    "/uploads/{upload_id}/cancel",
    returns="openai_oxide.models.uploads:Upload",
)
_COMPLETE = Operation(
    "uploads.complete",
    "POST",
    "/uploads/{upload_id}/complete",
    returns="openai_oxide.models.uploads:Upload",
    body="json",
    fields=("part_ids", "md5"),
    required=("part_ids",),
    params="openai_oxide.params.uploads:UploadCompleteArguments",
)
_CREATE = Operation(
    "uploads.create",
    "POST",
    "/uploads",
    returns="openai_oxide.models.uploads:Upload",
    body="json",
    fields=("filename", "purpose", "bytes", "mime_type", "expires_after"),
    required=("filename", "purpose", "bytes", "mime_type"),
    params="openai_oxide.params.uploads:UploadCreateArguments",
)


class Uploads(UploadsExtras):
    """``client.uploads``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: UploadsWithRawResponse = raw_view(
        "openai_oxide.raw.uploads:UploadsWithRawResponse"
    )
    with_streaming_response: UploadsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.uploads:UploadsWithStreamingResponse"
    )
    parts: Parts = resource("openai_oxide.resources.uploads.parts:Parts")

    @operation(_CANCEL)
    def cancel(self, upload_id: str, **params: Unpack[RequestOptions]) -> Upload:
        """Give up an upload; no further parts are taken.

        Source: ``POST /uploads/{upload_id}/cancel``
        """
        return self._client.execute(_CANCEL, params, upload_id)

    @operation(_COMPLETE)
    def complete(self, upload_id: str, **params: Unpack[UploadCompleteArguments]) -> Upload:
        """Join the parts of an upload into one file.

        Source: ``POST /uploads/{upload_id}/complete``
        """
        return self._client.execute(_COMPLETE, params, upload_id)

    @operation(_CREATE)
    def create(self, **params: Unpack[UploadCreateArguments]) -> Upload:
        """Announce a large file that will be sent in parts.

        Source: ``POST /uploads``
        """
        return self._client.execute(_CREATE, params)


class AsyncUploads(AsyncUploadsExtras):
    """``client.uploads``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncUploadsWithRawResponse = raw_view(
        "openai_oxide.raw.uploads:AsyncUploadsWithRawResponse"
    )
    with_streaming_response: AsyncUploadsWithStreamingResponse = streaming_view(
        "openai_oxide.raw.uploads:AsyncUploadsWithStreamingResponse"
    )
    parts: AsyncParts = resource("openai_oxide.resources.uploads.parts:AsyncParts")

    @operation(_CANCEL)
    async def cancel(self, upload_id: str, **params: Unpack[RequestOptions]) -> Upload:
        """Give up an upload; no further parts are taken.

        Source: ``POST /uploads/{upload_id}/cancel``
        """
        return await self._client.execute(_CANCEL, params, upload_id)

    @operation(_COMPLETE)
    async def complete(self, upload_id: str, **params: Unpack[UploadCompleteArguments]) -> Upload:
        """Join the parts of an upload into one file.

        Source: ``POST /uploads/{upload_id}/complete``
        """
        return await self._client.execute(_COMPLETE, params, upload_id)

    @operation(_CREATE)
    async def create(self, **params: Unpack[UploadCreateArguments]) -> Upload:
        """Announce a large file that will be sent in parts.

        Source: ``POST /uploads``
        """
        return await self._client.execute(_CREATE, params)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
