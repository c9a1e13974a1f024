# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.projects.certificates``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource, raw_view, streaming_view
from openai_oxide_runtime.core.submodules import submodule_names
from openai_oxide_runtime.operations.operation import Operation, operation

if TYPE_CHECKING:
    from typing import Unpack

    from openai_oxide.models.admin import OrganizationProjectCertificate
    from openai_oxide.params.admin import (
        ProjectCertificateActivateArguments,
        ProjectCertificateDeactivateArguments,
        ProjectCertificateListArguments,
    )
    from openai_oxide.raw.admin.organization.projects.certificates import (
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

__all__ = ["AsyncCertificates", "Certificates"]

_ACTIVATE = Operation(
    "admin.organization.projects.certificates.activate",
    "POST",
    "/organization/projects/{project_id}/certificates/activate",
    page="Page",
    returns="openai_oxide.models.admin:OrganizationProjectCertificate",
    body="json",
    fields=("certificate_ids",),
    required=("certificate_ids",),
    admin=True,
    params="openai_oxide.params.admin:ProjectCertificateActivateArguments",
)
_DEACTIVATE = Operation(
    "admin.organization.projects.certificates.deactivate",
    "POST",
    "/organization/projects/{project_id}/certificates/deactivate",
    page="Page",
    returns="openai_oxide.models.admin:OrganizationProjectCertificate",
    body="json",
    fields=("certificate_ids",),
    required=("certificate_ids",),
    admin=True,
    params="openai_oxide.params.admin:ProjectCertificateDeactivateArguments",
)
_LIST = Operation(
    "admin.organization.projects.certificates.list",
    "GET",
    "/organization/projects/{project_id}/certificates",
    page="ConversationCursorPage",
    returns="openai_oxide.models.admin:OrganizationProjectCertificate",
    query={"limit": "limit", "after": "after", "order": "order"},
    admin=True,
    params="openai_oxide.params.admin:ProjectCertificateListArguments",
)


class Certificates(Resource):
    """``client.admin.organization.projects.certificates``

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: CertificatesWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.projects.certificates:CertificatesWithRawResponse"
    )
    with_streaming_response: CertificatesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.projects.certificates:CertificatesWithStreamingResponse"
    )

    @operation(_ACTIVATE)
    def activate(
        self, project_id: str, **params: Unpack[ProjectCertificateActivateArguments]
    ) -> SyncPage[OrganizationProjectCertificate]:
        """Put certificates into force for a project, all or none.

        Source: ``POST /organization/projects/{project_id}/certificates/activate``
        """
        return self._client.paginate(_ACTIVATE, params, project_id)

    @operation(_DEACTIVATE)
    def deactivate(
        self, project_id: str, **params: Unpack[ProjectCertificateDeactivateArguments]
    ) -> SyncPage[OrganizationProjectCertificate]:
        """Take certificates out of force for a project, all or none.

        Source: ``POST /organization/projects/{project_id}/certificates/deactivate``
        """
        return self._client.paginate(_DEACTIVATE, params, project_id)

    @operation(_LIST)
    def list(
        self, project_id: str, **params: Unpack[ProjectCertificateListArguments]
    ) -> SyncConversationCursorPage[OrganizationProjectCertificate]:
        """List the mTLS certificates of a project.

        Source: ``GET /organization/projects/{project_id}/certificates``
        """
        return self._client.paginate(_LIST, params, project_id)


class AsyncCertificates(AsyncResource):
    """``client.admin.organization.projects.certificates``, for asyncio

    Every call raises ``APIStatusError`` for an answer of 400 or above, ``APIConnectionError`` where
    none came, and ``TypeError`` for an argument that it does not have.
    """

    with_raw_response: AsyncCertificatesWithRawResponse = raw_view(
        "openai_oxide.raw.admin.organization.projects.certificates:AsyncCertificatesWithRawResponse"
    )
    with_streaming_response: AsyncCertificatesWithStreamingResponse = streaming_view(
        "openai_oxide.raw.admin.organization.projects.certificates:AsyncCertificatesWithStreamingResponse"
    )

    @operation(_ACTIVATE)
    def activate(
        self, project_id: str, **params: Unpack[ProjectCertificateActivateArguments]
    ) -> AsyncPaginator[OrganizationProjectCertificate, AsyncPage[OrganizationProjectCertificate]]:
        """Put certificates into force for a project, all or none.

        Source: ``POST /organization/projects/{project_id}/certificates/activate``
        """
        return self._client.paginate(_ACTIVATE, params, project_id)

    @operation(_DEACTIVATE)
    def deactivate(
        self, project_id: str, **params: Unpack[ProjectCertificateDeactivateArguments]
    ) -> AsyncPaginator[OrganizationProjectCertificate, AsyncPage[OrganizationProjectCertificate]]:
        """Take certificates out of force for a project, all or none.

        Source: ``POST /organization/projects/{project_id}/certificates/deactivate``
        """
        return self._client.paginate(_DEACTIVATE, params, project_id)

    @operation(_LIST)
    def list(
        self, project_id: str, **params: Unpack[ProjectCertificateListArguments]
    ) -> AsyncPaginator[
        OrganizationProjectCertificate, AsyncConversationCursorPage[OrganizationProjectCertificate]
    ]:
        """List the mTLS certificates of a project.

        Source: ``GET /organization/projects/{project_id}/certificates``
        """
        return self._client.paginate(_LIST, params, project_id)


if not TYPE_CHECKING:
    __getattr__, __dir__ = submodule_names(__name__)
