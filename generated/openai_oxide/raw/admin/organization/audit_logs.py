# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.audit_logs`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.admin.organization.audit_logs import AsyncAuditLogs, AuditLogs
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class AuditLogsWithRawResponse(Resource):
    """``client.admin.organization.audit_logs.with_raw_response``"""

    list = raw_method(AuditLogs.list)


class AuditLogsWithStreamingResponse(Resource):
    """``client.admin.organization.audit_logs.with_streaming_response``"""

    list = streaming_method(AuditLogs.list)


class AsyncAuditLogsWithRawResponse(AsyncResource):
    """``client.admin.organization.audit_logs.with_raw_response``, for asyncio"""

    list = async_raw_method(AsyncAuditLogs.list)


class AsyncAuditLogsWithStreamingResponse(AsyncResource):
    """``client.admin.organization.audit_logs.with_streaming_response``, for asyncio"""

    list = async_streaming_method(AsyncAuditLogs.list)
