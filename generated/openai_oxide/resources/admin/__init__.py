# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    raw_view,
    resource,
    streaming_view,
)
from openai_oxide_runtime.core.submodules import submodule_names

if TYPE_CHECKING:
    from openai_oxide.raw.admin import (
        AdminWithRawResponse,
        AdminWithStreamingResponse,
        AsyncAdminWithRawResponse,
        AsyncAdminWithStreamingResponse,
    )
    from openai_oxide.resources.admin.organization import AsyncOrganization, Organization

__all__ = ["AsyncAdmin", "Admin"]


class Admin(Resource):
    """``client.admin``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AdminWithRawResponse = raw_view(
        "openai_oxide.raw.admin:AdminWithRawResponse"
    )
    with_streaming_response: AdminWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin:AdminWithStreamingResponse"
    )
    organization: Organization = resource("openai_oxide.resources.admin.organization:Organization")


class AsyncAdmin(AsyncResource):
    """``client.admin``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncAdminWithRawResponse = raw_view(
        "openai_oxide.raw.admin:AsyncAdminWithRawResponse"
    )
    with_streaming_response: AsyncAdminWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin:AsyncAdminWithStreamingResponse"
    )
    organization: AsyncOrganization = resource(
        "openai_oxide.resources.admin.organization:AsyncOrganization"
    )


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
