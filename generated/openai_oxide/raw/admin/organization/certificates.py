# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.certificates`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.admin.organization.certificates import AsyncCertificates, Certificates
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class CertificatesWithRawResponse(Resource):
    """``client.admin.organization.certificates.with_raw_response``"""

    activate = raw_method(Certificates.activate)
    create = raw_method(Certificates.create)
    deactivate = raw_method(Certificates.deactivate)
    delete = raw_method(Certificates.delete)
    list = raw_method(Certificates.list)
    retrieve = raw_method(Certificates.retrieve)
    update = raw_method(Certificates.update)


class CertificatesWithStreamingResponse(Resource):
    """``client.admin.organization.certificates.with_streaming_response``"""

    activate = streaming_method(Certificates.activate)
    create = streaming_method(Certificates.create)
    deactivate = streaming_method(Certificates.deactivate)
    delete = streaming_method(Certificates.delete)
    list = streaming_method(Certificates.list)
    retrieve = streaming_method(Certificates.retrieve)
    update = streaming_method(Certificates.update)


class AsyncCertificatesWithRawResponse(AsyncResource):
    """``client.admin.organization.certificates.with_raw_response``, for asyncio"""

    activate = async_raw_method(AsyncCertificates.activate)
    create = async_raw_method(AsyncCertificates.create)
    deactivate = async_raw_method(AsyncCertificates.deactivate)
    delete = async_raw_method(AsyncCertificates.delete)
    list = async_raw_method(AsyncCertificates.list)
    retrieve = async_raw_method(AsyncCertificates.retrieve)
    update = async_raw_method(AsyncCertificates.update)


class AsyncCertificatesWithStreamingResponse(AsyncResource):
    """``client.admin.organization.certificates.with_streaming_response``, for asyncio"""

    activate = async_streaming_method(AsyncCertificates.activate)
    create = async_streaming_method(AsyncCertificates.create)
    deactivate = async_streaming_method(AsyncCertificates.deactivate)
    delete = async_streaming_method(AsyncCertificates.delete)
    list = async_streaming_method(AsyncCertificates.list)
    retrieve = async_streaming_method(AsyncCertificates.retrieve)
    update = async_streaming_method(AsyncCertificates.update)
