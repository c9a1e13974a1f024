# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.content_provenance_checks`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.content_provenance_checks import (
    AsyncContentProvenanceChecks,
    ContentProvenanceChecks,
)
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class ContentProvenanceChecksWithRawResponse(Resource):
    """``client.content_provenance_checks.with_raw_response``"""

    create = raw_method(ContentProvenanceChecks.create)


class ContentProvenanceChecksWithStreamingResponse(Resource):
    """``client.content_provenance_checks.with_streaming_response``"""

    create = streaming_method(ContentProvenanceChecks.create)


class AsyncContentProvenanceChecksWithRawResponse(AsyncResource):
    """``client.content_provenance_checks.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncContentProvenanceChecks.create)


class AsyncContentProvenanceChecksWithStreamingResponse(AsyncResource):
    """``client.content_provenance_checks.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncContentProvenanceChecks.create)
