# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.workload_identity_providers`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide.resources.admin.organization.workload_identity_providers import (
    AsyncWorkloadIdentityProviders,
    WorkloadIdentityProviders,
)
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    resource,
    streaming_method,
)

if TYPE_CHECKING:
    from openai_oxide.raw.admin.organization.workload_identity_providers.federation_rules import (
        AsyncFederationRulesWithRawResponse,
        AsyncFederationRulesWithStreamingResponse,
        FederationRulesWithRawResponse,
        FederationRulesWithStreamingResponse,
    )


class WorkloadIdentityProvidersWithRawResponse(Resource):
    """``client.admin.organization.workload_identity_providers.with_raw_response``"""

    federation_rules: FederationRulesWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.workload_identity_providers.federation_rules:FederationRulesWithRawResponse"
    )
    create = raw_method(WorkloadIdentityProviders.create)
    delete = raw_method(WorkloadIdentityProviders.delete)
    list = raw_method(WorkloadIdentityProviders.list)
    retrieve = raw_method(WorkloadIdentityProviders.retrieve)
    update = raw_method(WorkloadIdentityProviders.update)


class WorkloadIdentityProvidersWithStreamingResponse(Resource):
    """``client.admin.organization.workload_identity_providers.with_streaming_response``"""

    federation_rules: FederationRulesWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.workload_identity_providers.federation_rules:FederationRulesWithStreamingResponse"
    )
    create = streaming_method(WorkloadIdentityProviders.create)
    delete = streaming_method(WorkloadIdentityProviders.delete)
    list = streaming_method(WorkloadIdentityProviders.list)
    retrieve = streaming_method(WorkloadIdentityProviders.retrieve)
    update = streaming_method(WorkloadIdentityProviders.update)


class AsyncWorkloadIdentityProvidersWithRawResponse(AsyncResource):
    """``client.admin.organization.workload_identity_providers.with_raw_response``, for asyncio"""

    federation_rules: AsyncFederationRulesWithRawResponse = resource(
        "openai_oxide.raw.admin.organization.workload_identity_providers.federation_rules:AsyncFederationRulesWithRawResponse"
    )
    create = async_raw_method(AsyncWorkloadIdentityProviders.create)
    delete = async_raw_method(AsyncWorkloadIdentityProviders.delete)
    list = async_raw_method(AsyncWorkloadIdentityProviders.list)
    retrieve = async_raw_method(AsyncWorkloadIdentityProviders.retrieve)
    update = async_raw_method(AsyncWorkloadIdentityProviders.update)


class AsyncWorkloadIdentityProvidersWithStreamingResponse(AsyncResource):
    """``client.admin.organization.workload_identity_providers.with_streaming_response``, for asyncio"""

    federation_rules: AsyncFederationRulesWithStreamingResponse = resource(
        "openai_oxide.raw.admin.organization.workload_identity_providers.federation_rules:AsyncFederationRulesWithStreamingResponse"
    )
    create = async_streaming_method(AsyncWorkloadIdentityProviders.create)
    delete = async_streaming_method(AsyncWorkloadIdentityProviders.delete)
    list = async_streaming_method(AsyncWorkloadIdentityProviders.list)
    retrieve = async_streaming_method(AsyncWorkloadIdentityProviders.retrieve)
    update = async_streaming_method(AsyncWorkloadIdentityProviders.update)
