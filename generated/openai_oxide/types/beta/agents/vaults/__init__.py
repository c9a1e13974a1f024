# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.beta.agents.vaults``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.lazy_imports import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.beta_agents import (
        Credential as Credential,
        CredentialAuth as CredentialAuth,
        CredentialDeleted as CredentialDeleted,
        CredentialNetworking as CredentialNetworking,
        McpOauthTokenEndpointAuth as McpOauthTokenEndpointAuth,
    )
    from openai_oxide.params.beta_agents import (
        CredentialAuthCreateParam as CredentialAuthCreateParam,
        CredentialAuthRotateParam as CredentialAuthRotateParam,
        CredentialCreateParams as CredentialCreateParams,
        CredentialListParams as CredentialListParams,
        CredentialNetworkingParam as CredentialNetworkingParam,
        CredentialUpdateParams as CredentialUpdateParams,
        McpOauthTokenEndpointAuthCreateParam as McpOauthTokenEndpointAuthCreateParam,
        McpOauthTokenEndpointAuthRotateParam as McpOauthTokenEndpointAuthRotateParam,
    )

__all__ = [
    "Credential",
    "CredentialAuth",
    "CredentialAuthCreateParam",
    "CredentialAuthRotateParam",
    "CredentialCreateParams",
    "CredentialDeleted",
    "CredentialListParams",
    "CredentialNetworking",
    "CredentialNetworkingParam",
    "CredentialUpdateParams",
    "McpOauthTokenEndpointAuth",
    "McpOauthTokenEndpointAuthCreateParam",
    "McpOauthTokenEndpointAuthRotateParam",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "Credential": "openai_oxide.models.beta_agents:Credential",
        "CredentialAuth": "openai_oxide.models.beta_agents:CredentialAuth",
        "CredentialAuthCreateParam": "openai_oxide.params.beta_agents:CredentialAuthCreateParam",
        "CredentialAuthRotateParam": "openai_oxide.params.beta_agents:CredentialAuthRotateParam",
        "CredentialCreateParams": "openai_oxide.params.beta_agents:CredentialCreateParams",
        "CredentialDeleted": "openai_oxide.models.beta_agents:CredentialDeleted",
        "CredentialListParams": "openai_oxide.params.beta_agents:CredentialListParams",
        "CredentialNetworking": "openai_oxide.models.beta_agents:CredentialNetworking",
        "CredentialNetworkingParam": "openai_oxide.params.beta_agents:CredentialNetworkingParam",
        "CredentialUpdateParams": "openai_oxide.params.beta_agents:CredentialUpdateParams",
        "McpOauthTokenEndpointAuth": "openai_oxide.models.beta_agents:McpOauthTokenEndpointAuth",
        "McpOauthTokenEndpointAuthCreateParam": "openai_oxide.params.beta_agents:McpOauthTokenEndpointAuthCreateParam",
        "McpOauthTokenEndpointAuthRotateParam": "openai_oxide.params.beta_agents:McpOauthTokenEndpointAuthRotateParam",
    },
)
