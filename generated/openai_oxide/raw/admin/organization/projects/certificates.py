# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.projects.certificates`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.admin.organization.projects.certificates import (
    AsyncCertificates,
    Certificates,
)
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class CertificatesWithRawResponse(Resource):
    """``client.admin.organization.projects.certificates.with_raw_response``"""

    activate = raw_method(Certificates.activate)
    deactivate = raw_method(Certificates.deactivate)
    list = raw_method(Certificates.list)


class CertificatesWithStreamingResponse(Resource):
    """``client.admin.organization.projects.certificates.with_streaming_response``"""

    activate = streaming_method(Certificates.activate)
    deactivate = streaming_method(Certificates.deactivate)
    list = streaming_method(Certificates.list)


class AsyncCertificatesWithRawResponse(AsyncResource):
    """``client.admin.organization.projects.certificates.with_raw_response``, for asyncio"""

    activate = async_raw_method(AsyncCertificates.activate)
    deactivate = async_raw_method(AsyncCertificates.deactivate)
    list = async_raw_method(AsyncCertificates.list)


class AsyncCertificatesWithStreamingResponse(AsyncResource):
    """``client.admin.organization.projects.certificates.with_streaming_response``, for asyncio"""

    activate = async_streaming_method(AsyncCertificates.activate)
    deactivate = async_streaming_method(AsyncCertificates.deactivate)
    list = async_streaming_method(AsyncCertificates.list)
