# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.content_provenance_checks``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.content_provenance_checks import ContentProvenanceCheck
    from openai_oxide.params.content_provenance_checks import ContentProvenanceCheckCreateArguments
    from openai_oxide.raw.content_provenance_checks import (
        AsyncContentProvenanceChecksWithRawResponse,
        AsyncContentProvenanceChecksWithStreamingResponse,
        ContentProvenanceChecksWithRawResponse,
        ContentProvenanceChecksWithStreamingResponse,
    )

__all__ = ["AsyncContentProvenanceChecks", "ContentProvenanceChecks"]

_CREATE = Operation(
    "content_provenance_checks.create",
    "POST",
    "/content_provenance_checks",
    returns="openai_oxide.models.content_provenance_checks:ContentProvenanceCheck",
    body="multipart",
    fields=("file",),
    files={"file": "file"},
    required=("file",),
    params="openai_oxide.params.content_provenance_checks:ContentProvenanceCheckCreateArguments",
)


class ContentProvenanceChecks(Resource):
    """``client.content_provenance_checks``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: ContentProvenanceChecksWithRawResponse = raw_view(
        "openai_oxide.raw.content_provenance_checks:ContentProvenanceChecksWithRawResponse"
    )
    with_streaming_response: ContentProvenanceChecksWithStreamingResponse = streaming_view(
        "openai_oxide.raw.content_provenance_checks:ContentProvenanceChecksWithStreamingResponse"
    )

    @operation(_CREATE)
    def create(
        self, **params: Unpack[ContentProvenanceCheckCreateArguments]
    ) -> ContentProvenanceCheck:
        """Look in a media file for signs that OpenAI's models made it.

        Source: ``POST /content_provenance_checks``
        """
        return self._client.execute(_CREATE, params)


class AsyncContentProvenanceChecks(AsyncResource):
    """``client.content_provenance_checks``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncContentProvenanceChecksWithRawResponse = raw_view(
        "openai_oxide.raw.content_provenance_checks:AsyncContentProvenanceChecksWithRawResponse"
    )
    with_streaming_response: AsyncContentProvenanceChecksWithStreamingResponse = streaming_view(
        "openai_oxide.raw.content_provenance_checks:AsyncContentProvenanceChecksWithStreamingResponse"
    )

    @operation(_CREATE)
    async def create(
        self, **params: Unpack[ContentProvenanceCheckCreateArguments]
    ) -> ContentProvenanceCheck:
        """Look in a media file for signs that OpenAI's models made it.

        Source: ``POST /content_provenance_checks``
        """
        return await self._client.execute(_CREATE, params)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
