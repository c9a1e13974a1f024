# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from openai_oxide.raw.admin.organization import (
        AsyncOrganizationWithRawResponse,
        AsyncOrganizationWithStreamingResponse,
        OrganizationWithRawResponse,
        OrganizationWithStreamingResponse,
    )


class AdminWithRawResponse(Resource):
    """``client.admin.with_raw_response``"""

    organization: OrganizationWithRawResponse = resource(
        "openai_oxide.raw.admin.organization:OrganizationWithRawResponse"
    )


class AdminWithStreamingResponse(Resource):
    """``client.admin.with_streaming_response``"""

    organization: OrganizationWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization:OrganizationWithStreamingResponse"
    )


class AsyncAdminWithRawResponse(AsyncResource):
    """``client.admin.with_raw_response``, for asyncio"""

    organization: AsyncOrganizationWithRawResponse = resource(
        "openai_oxide.raw.admin.organization:AsyncOrganizationWithRawResponse"
    )


class AsyncAdminWithStreamingResponse(AsyncResource):
    """``client.admin.with_streaming_response``, for asyncio"""

    organization: AsyncOrganizationWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization:AsyncOrganizationWithStreamingResponse"
    )
