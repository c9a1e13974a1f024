# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The clients for Azure: the same resources at other addresses, with other credentials"""

from __future__ import annotations

from openai_oxide._client import AsyncOpenAI, OpenAI
from openai_oxide_lib.client.azure import AzureClient

__all__ = ["AsyncAzureOpenAI", "AzureOpenAI"]


class AzureOpenAI(AzureClient, OpenAI):  # pyright: ignore[reportIncompatibleMethodOverride]
    """A client of the OpenAI API on Azure.

    Arguments not given are read from the environment: ``AZURE_OPENAI_ENDPOINT``,
    ``OPENAI_API_VERSION``, ``AZURE_OPENAI_AD_TOKEN`` or ``AZURE_OPENAI_API_KEY``, ``OPENAI_ORG_ID``,
    ``OPENAI_PROJECT_ID`` and ``OPENAI_WEBHOOK_SECRET``.
    """


class AsyncAzureOpenAI(AzureClient, AsyncOpenAI):  # pyright: ignore[reportIncompatibleMethodOverride]
    """A client of the OpenAI API on Azure, for asyncio.

    Arguments not given are read from the environment: ``AZURE_OPENAI_ENDPOINT``,
    ``OPENAI_API_VERSION``, ``AZURE_OPENAI_AD_TOKEN`` or ``AZURE_OPENAI_API_KEY``, ``OPENAI_ORG_ID``,
    ``OPENAI_PROJECT_ID`` and ``OPENAI_WEBHOOK_SECRET``.
    """
