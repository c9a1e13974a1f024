# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.certificates``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.admin import (
        Certificate,
        CertificateDeleteResponse,
        OrganizationCertificate,
    )
    from openai_oxide.params.admin import (
        CertificateActivateArguments,
        CertificateCreateArguments,
        CertificateDeactivateArguments,
        CertificateListArguments,
        CertificateRetrieveArguments,
        CertificateUpdateArguments,
    )
    from openai_oxide.raw.admin.organization.certificates import (
        AsyncCertificatesWithRawResponse,
        AsyncCertificatesWithStreamingResponse,
        CertificatesWithRawResponse,
        CertificatesWithStreamingResponse,
    )
    from openai_oxide_runtime.calls.pagination import (
        AsyncConversationCursorPage,
        AsyncPage,
        AsyncPaginator,
        SyncConversationCursorPage,
        SyncPage,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncCertificates", "Certificates"]

_ACTIVATE = Operation(
    "admin.organization.certificates.activate",
    "POST",
    "/organization/certificates/activate",
    page="Page",
    returns="openai_oxide.models.admin:OrganizationCertificate",
    body="json",
    fields=("certificate_ids",),
    required=("certificate_ids",),
    admin=True,
    params="openai_oxide.params.admin:CertificateActivateArguments",
)
_CREATE = Operation(
    "admin.organization.certificates.create",
    "POST",
    "/organization/certificates",
    returns="openai_oxide.models.admin:Certificate",
    body="json",
    fields=("name", "certificate"),
    required=("certificate",),
    admin=True,
    params="openai_oxide.params.admin:CertificateCreateArguments",
)
_DEACTIVATE = Operation(
    "admin.organization.certificates.deactivate",
    "POST",
    "/organization/certificates/deactivate",
    page="Page",
    returns="openai_oxide.models.admin:OrganizationCertificate",
    body="json",
    fields=("certificate_ids",),
    required=("certificate_ids",),
    admin=True,
    params="openai_oxide.params.admin:CertificateDeactivateArguments",
)
_DELETE = Operation(
    "admin.organization.certificates.delete",
    "DELETE",
    "/organization/certificates/{certificate_id}",
    returns="openai_oxide.models.admin:CertificateDeleteResponse",
    admin=True,
)
_LIST = Operation(
    "admin.organization.certificates.list",
    "GET",
    "/organization/certificates",
    page="ConversationCursorPage",
    returns="openai_oxide.models.admin:OrganizationCertificate",
    query={"limit": "limit", "after": "after", "order": "order"},
    admin=True,
    params="openai_oxide.params.admin:CertificateListArguments",
)
_RETRIEVE = Operation(
    "admin.organization.certificates.retrieve",
    "GET",
    "/organization/certificates/{certificate_id}",
    returns="openai_oxide.models.admin:Certificate",
    query={"include": "include[]"},
    admin=True,
    params="openai_oxide.params.admin:CertificateRetrieveArguments",
)
_UPDATE = Operation(
    "admin.organization.certificates.update",
    "POST",
    "/organization/certificates/{certificate_id}",
    returns="openai_oxide.models.admin:Certificate",
    body="json",
    fields=("name",),
    admin=True,
    params="openai_oxide.params.admin:CertificateUpdateArguments",
)


class Certificates(Resource):
    """``client.admin.organization.certificates``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: CertificatesWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.certificates:CertificatesWithRawResponse"
    )
    with_streaming_response: CertificatesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.certificates:CertificatesWithStreamingResponse"
    )

    @operation(_ACTIVATE)
    def activate(
        self, **params: Unpack[CertificateActivateArguments]
    ) -> SyncPage[OrganizationCertificate]:
        """Put certificates into force for the organization, all or none.

        Source: ``POST /organization/certificates/activate``
        """
        return self._client.paginate(_ACTIVATE, params)

    @operation(_CREATE)
    def create(self, **params: Unpack[CertificateCreateArguments]) -> Certificate:
        """Upload an mTLS certificate; it is inactive until activated.

        Source: ``POST /organization/certificates``
        """
        return self._client.execute(_CREATE, params)

    @operation(_DEACTIVATE)
    def deactivate(
        self, **params: Unpack[CertificateDeactivateArguments]
    ) -> SyncPage[OrganizationCertificate]:
        """Take certificates out of force for the organization, all or none.

        Source: ``POST /organization/certificates/deactivate``
        """
        return self._client.paginate(_DEACTIVATE, params)

    @operation(_DELETE)
    def delete(
        self, certificate_id: str, **params: Unpack[RequestOptions]
    ) -> CertificateDeleteResponse:
        """Delete a certificate that is active nowhere.

        Source: ``DELETE /organization/certificates/{certificate_id}``
        """
        return self._client.execute(_DELETE, params, certificate_id)

    @operation(_LIST)
    def list(
        self, **params: Unpack[CertificateListArguments]
    ) -> SyncConversationCursorPage[OrganizationCertificate]:
        """List the mTLS certificates of the organization.

        Source: ``GET /organization/certificates``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    def retrieve(
        self, certificate_id: str, **params: Unpack[CertificateRetrieveArguments]
    ) -> Certificate:
        """Fetch one certificate, with its PEM text on request.

        Source: ``GET /organization/certificates/{certificate_id}``
        """
        return self._client.execute(_RETRIEVE, params, certificate_id)

    @operation(_UPDATE)
    def update(
        self, certificate_id: str, **params: Unpack[CertificateUpdateArguments]
    ) -> Certificate:
        """Rename a certificate.

        Source: ``POST /organization/certificates/{certificate_id}``
        """
        return self._client.execute(_UPDATE, params, certificate_id)


class AsyncCertificates(AsyncResource):
    """``client.admin.organization.certificates``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncCertificatesWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.certificates:AsyncCertificatesWithRawResponse"
    )
    with_streaming_response: AsyncCertificatesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.certificates:AsyncCertificatesWithStreamingResponse"
    )

    @operation(_ACTIVATE)
    def activate(
        self, **params: Unpack[CertificateActivateArguments]
    ) -> AsyncPaginator[OrganizationCertificate, AsyncPage[OrganizationCertificate]]:
        """Put certificates into force for the organization, all or none.

        Source: ``POST /organization/certificates/activate``
        """
        return self._client.paginate(_ACTIVATE, params)

    @operation(_CREATE)
    async def create(self, **params: Unpack[CertificateCreateArguments]) -> Certificate:
        """Upload an mTLS certificate; it is inactive until activated.

        Source: ``POST /organization/certificates``
        """
        return await self._client.execute(_CREATE, params)

    @operation(_DEACTIVATE)
    def deactivate(
        self, **params: Unpack[CertificateDeactivateArguments]
    ) -> AsyncPaginator[OrganizationCertificate, AsyncPage[OrganizationCertificate]]:
        """Take certificates out of force for the organization, all or none.

        Source: ``POST /organization/certificates/deactivate``
        """
        return self._client.paginate(_DEACTIVATE, params)

    @operation(_DELETE)
    async def delete(
        self, certificate_id: str, **params: Unpack[RequestOptions]
    ) -> CertificateDeleteResponse:
        """Delete a certificate that is active nowhere.

        Source: ``DELETE /organization/certificates/{certificate_id}``
        """
        return await self._client.execute(_DELETE, params, certificate_id)

    @operation(_LIST)
    def list(
        self, **params: Unpack[CertificateListArguments]
    ) -> AsyncPaginator[
        OrganizationCertificate, AsyncConversationCursorPage[OrganizationCertificate]
    ]:
        """List the mTLS certificates of the organization.

        Source: ``GET /organization/certificates``
        """
        return self._client.paginate(_LIST, params)

    @operation(_RETRIEVE)
    async def retrieve(
        self, certificate_id: str, **params: Unpack[CertificateRetrieveArguments]
    ) -> Certificate:
        """Fetch one certificate, with its PEM text on request.

        Source: ``GET /organization/certificates/{certificate_id}``
        """
        return await self._client.execute(_RETRIEVE, params, certificate_id)

    @operation(_UPDATE)
    async def update(
        self, certificate_id: str, **params: Unpack[CertificateUpdateArguments]
    ) -> Certificate:
        """Rename a certificate.

        Source: ``POST /organization/certificates/{certificate_id}``
        """
        return await self._client.execute(_UPDATE, params, certificate_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
