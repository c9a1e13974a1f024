# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``client.realtime.translations.client_secrets`` with whole HTTP responses in place of parsed objects"""

from __future__ import annotations

from openai_oxide.resources.realtime.translations.client_secrets import (
    AsyncClientSecrets,
    ClientSecrets,
)
from openai_oxide_runtime.client.resource import (
    AsyncResource,
    Resource,
    async_raw_method,
    async_streaming_method,
    raw_method,
    streaming_method,
)


class ClientSecretsWithRawResponse(Resource):
    """``client.realtime.translations.client_secrets.with_raw_response``"""

    create = raw_method(ClientSecrets.create)


class ClientSecretsWithStreamingResponse(Resource):
    """``client.realtime.translations.client_secrets.with_streaming_response``"""

    create = streaming_method(ClientSecrets.create)


class AsyncClientSecretsWithRawResponse(AsyncResource):
    """``client.realtime.translations.client_secrets.with_raw_response``, for asyncio"""

    create = async_raw_method(AsyncClientSecrets.create)


class AsyncClientSecretsWithStreamingResponse(AsyncResource):
    """``client.realtime.translations.client_secrets.with_streaming_response``, for asyncio"""

    create = async_streaming_method(AsyncClientSecrets.create)
