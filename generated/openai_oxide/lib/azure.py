# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``lib.azure``, as the official package has it"""

from openai_oxide._azure import AsyncAzureOpenAI as AsyncAzureOpenAI, AzureOpenAI as AzureOpenAI
from openai_oxide_lib.client.azure import AzureClient as BaseAzureClient
from openai_oxide_lib.client.azure_credentials import (
    MutuallyExclusiveAuthError as MutuallyExclusiveAuthError,
)
from openai_oxide_lib.compat.azure import (
    API_KEY_SENTINEL as API_KEY_SENTINEL,
    AsyncAzureADTokenProvider as AsyncAzureADTokenProvider,
    AzureADTokenProvider as AzureADTokenProvider,
)

__all__ = [
    "API_KEY_SENTINEL",
    "AsyncAzureADTokenProvider",
    "AsyncAzureOpenAI",
    "AzureADTokenProvider",
    "AzureOpenAI",
    "BaseAzureClient",
    "MutuallyExclusiveAuthError",
]
