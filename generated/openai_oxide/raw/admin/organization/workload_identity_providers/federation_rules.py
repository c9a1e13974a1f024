# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.admin.organization.workload_identity_providers.federation_rules`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.admin.organization.workload_identity_providers.federation_rules import (
    AsyncFederationRules,
    FederationRules,
)
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class FederationRulesWithRawResponse(Resource):
    """``client.admin.organization.workload_identity_providers.federation_rules.with_raw_response``"""

    create = raw_method(FederationRules.create)
    delete = raw_method(FederationRules.delete)
    list = raw_method(FederationRules.list)
    retrieve = raw_method(FederationRules.retrieve)
    update = raw_method(FederationRules.update)


class FederationRulesWithStreamingResponse(Resource):
    """``client.admin.organization.workload_identity_providers.federation_rules.with_streaming_response``"""

    create = streaming_method(FederationRules.create)
    delete = streaming_method(FederationRules.delete)
    list = streaming_method(FederationRules.list)
    retrieve = streaming_method(FederationRules.retrieve)
    update = streaming_method(FederationRules.update)


class AsyncFederationRulesWithRawResponse(AsyncResource):
    """``client.admin.organization.workload_identity_providers.federation_rules.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncFederationRules.create)
    delete = async_raw_method(AsyncFederationRules.delete)
    list = async_raw_method(AsyncFederationRules.list)
    retrieve = async_raw_method(AsyncFederationRules.retrieve)
    update = async_raw_method(AsyncFederationRules.update)


class AsyncFederationRulesWithStreamingResponse(AsyncResource):
    """``client.admin.organization.workload_identity_providers.federation_rules.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncFederationRules.create)
    delete = async_streaming_method(AsyncFederationRules.delete)
    list = async_streaming_method(AsyncFederationRules.list)
    retrieve = async_streaming_method(AsyncFederationRules.retrieve)
    update = async_streaming_method(AsyncFederationRules.update)
