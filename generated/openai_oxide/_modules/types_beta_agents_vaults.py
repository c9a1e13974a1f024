# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.beta.agents.vaults`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "credential": {
        "Credential": "openai_oxide.models.beta_agents:Credential",
        "CredentialAuth": "openai_oxide.models.beta_agents:CredentialAuth",
    },
    "credential_auth": {
        "CredentialAuth": "openai_oxide.models.beta_agents:CredentialAuth",
        "CredentialNetworking": "openai_oxide.models.beta_agents:CredentialNetworking",
        "McpOauthTokenEndpointAuth": "openai_oxide.models.beta_agents:McpOauthTokenEndpointAuth",
        "VaultCredentialAuthResourceEnvironmentVariable": "openai_oxide.models.beta_agents:CredentialAuthEnvironmentVariable",
        "VaultCredentialAuthResourceMcpOauth": "openai_oxide.models.beta_agents:CredentialAuthMcpOauth",
        "VaultCredentialAuthResourceMcpOauthRefresh": "openai_oxide.models.beta_agents:CredentialAuthMcpOauthRefresh",
        "VaultCredentialAuthResourceStaticBearer": "openai_oxide.models.beta_agents:CredentialAuthStaticBearer",
    },
    "credential_auth_create_param": {
        "CreateVaultCredentialAuthParamEnvironmentVariable": "openai_oxide.params.beta_agents:CredentialAuthCreateEnvironmentVariableParam",
        "CreateVaultCredentialAuthParamMcpOauth": "openai_oxide.params.beta_agents:CredentialAuthCreateMcpOauthParam",
        "CreateVaultCredentialAuthParamMcpOauthRefresh": "openai_oxide.params.beta_agents:CredentialAuthCreateMcpOauthRefreshParam",
        "CreateVaultCredentialAuthParamStaticBearer": "openai_oxide.params.beta_agents:CredentialAuthCreateStaticBearerParam",
        "CredentialAuthCreateParam": "openai_oxide.params.beta_agents:CredentialAuthCreateParam",
        "CredentialNetworkingParam": "openai_oxide.params.beta_agents:CredentialNetworkingParam",
        "McpOauthTokenEndpointAuthCreateParam": "openai_oxide.params.beta_agents:McpOauthTokenEndpointAuthCreateParam",
    },
    "credential_auth_rotate_param": {
        "CredentialAuthRotateParam": "openai_oxide.params.beta_agents:CredentialAuthRotateParam",
        "McpOauthTokenEndpointAuthRotateParam": "openai_oxide.params.beta_agents:McpOauthTokenEndpointAuthRotateParam",
        "RotateVaultCredentialAuthParamEnvironmentVariable": "openai_oxide.params.beta_agents:CredentialAuthRotateEnvironmentVariableParam",
        "RotateVaultCredentialAuthParamMcpOauth": "openai_oxide.params.beta_agents:CredentialAuthRotateMcpOauthParam",
        "RotateVaultCredentialAuthParamMcpOauthRefresh": "openai_oxide.params.beta_agents:CredentialAuthRotateMcpOauthRefreshParam",
        "RotateVaultCredentialAuthParamStaticBearer": "openai_oxide.params.beta_agents:CredentialAuthRotateStaticBearerParam",
    },
    "credential_create_params": {
        "CredentialAuthCreateParam": "openai_oxide.params.beta_agents:CredentialAuthCreateParam",
        "CredentialCreateParams": "openai_oxide.params.beta_agents:CredentialCreateParams",
    },
    "credential_deleted": {
        "CredentialDeleted": "openai_oxide.models.beta_agents:CredentialDeleted",
    },
    "credential_list_params": {
        "CredentialListParams": "openai_oxide.params.beta_agents:CredentialListParams",
        "VaultStatusFilterParam": "openai_oxide.params.beta_agents:VaultStatusFilterParam",
    },
    "credential_networking": {
        "CredentialNetworking": "openai_oxide.models.beta_agents:CredentialNetworking",
        "VaultCredentialNetworkingResourceLimited": "openai_oxide.models.beta_agents:CredentialNetworkingLimited",
        "VaultCredentialNetworkingResourceUnrestricted": "openai_oxide.models.beta_agents:CredentialNetworkingUnrestricted",
    },
    "credential_networking_param": {
        "CredentialNetworkingParam": "openai_oxide.params.beta_agents:CredentialNetworkingParam",
        "VaultCredentialNetworkingParamLimited": "openai_oxide.params.beta_agents:CredentialNetworkingLimitedParam",
        "VaultCredentialNetworkingParamUnrestricted": "openai_oxide.params.beta_agents:CredentialNetworkingUnrestrictedParam",
    },
    "credential_update_params": {
        "CredentialAuthRotateParam": "openai_oxide.params.beta_agents:CredentialAuthRotateParam",
        "CredentialUpdateParams": "openai_oxide.params.beta_agents:CredentialUpdateParams",
    },
    "mcp_oauth_token_endpoint_auth": {
        "McpOauthTokenEndpointAuth": "openai_oxide.models.beta_agents:McpOauthTokenEndpointAuth",
        "McpOauthTokenEndpointAuthResourceClientSecretBasic": "openai_oxide.models.beta_agents:McpOauthTokenEndpointAuthClientSecretBasic",
        "McpOauthTokenEndpointAuthResourceClientSecretPost": "openai_oxide.models.beta_agents:McpOauthTokenEndpointAuthClientSecretPost",
        "McpOauthTokenEndpointAuthResourceNone": "openai_oxide.models.beta_agents:McpOauthTokenEndpointAuthNone",
    },
    "mcp_oauth_token_endpoint_auth_create_param": {
        "CreateMcpOauthTokenEndpointAuthParamClientSecretBasic": "openai_oxide.params.beta_agents:McpOauthTokenEndpointAuthCreateClientSecretBasicParam",
        "CreateMcpOauthTokenEndpointAuthParamClientSecretPost": "openai_oxide.params.beta_agents:McpOauthTokenEndpointAuthCreateClientSecretPostParam",
        "CreateMcpOauthTokenEndpointAuthParamNone": "openai_oxide.params.beta_agents:McpOauthTokenEndpointAuthCreateNoneParam",
        "McpOauthTokenEndpointAuthCreateParam": "openai_oxide.params.beta_agents:McpOauthTokenEndpointAuthCreateParam",
    },
    "mcp_oauth_token_endpoint_auth_rotate_param": {
        "McpOauthTokenEndpointAuthRotateParam": "openai_oxide.params.beta_agents:McpOauthTokenEndpointAuthRotateParam",
        "RotateMcpOauthTokenEndpointAuthParamClientSecretBasic": "openai_oxide.params.beta_agents:McpOauthTokenEndpointAuthRotateClientSecretBasicParam",
        "RotateMcpOauthTokenEndpointAuthParamClientSecretPost": "openai_oxide.params.beta_agents:McpOauthTokenEndpointAuthRotateClientSecretPostParam",
    },
}
