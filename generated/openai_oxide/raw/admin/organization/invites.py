# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.invites`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.admin.organization.invites import AsyncInvites, Invites
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class InvitesWithRawResponse(Resource):
    """``client.admin.organization.invites.with_raw_response``"""

    create = raw_method(Invites.create)
    delete = raw_method(Invites.delete)
    list = raw_method(Invites.list)
    retrieve = raw_method(Invites.retrieve)


class InvitesWithStreamingResponse(Resource):
    """``client.admin.organization.invites.with_streaming_response``"""

    create = streaming_method(Invites.create)
    delete = streaming_method(Invites.delete)
    list = streaming_method(Invites.list)
    retrieve = streaming_method(Invites.retrieve)


class AsyncInvitesWithRawResponse(AsyncResource):
    """``client.admin.organization.invites.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncInvites.create)
    delete = async_raw_method(AsyncInvites.delete)
    list = async_raw_method(AsyncInvites.list)
    retrieve = async_raw_method(AsyncInvites.retrieve)


class AsyncInvitesWithStreamingResponse(AsyncResource):
    """``client.admin.organization.invites.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncInvites.create)
    delete = async_streaming_method(AsyncInvites.delete)
    list = async_streaming_method(AsyncInvites.list)
    retrieve = async_streaming_method(AsyncInvites.retrieve)
