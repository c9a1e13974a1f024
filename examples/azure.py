"""The same calls on Azure: with a key, with a token of Entra ID, and what goes over the wire."""

import asyncio
import os

from examples.terminal import show
from openai_oxide import AsyncAzureOpenAI, AzureOpenAI
from openai_oxide_mock import MockServer

VERSION = "2025-04-01-preview"


def run(client: AzureOpenAI) -> None:
    """The model is the name of a deployment."""
    model = os.environ.get("AZURE_DEPLOYMENT", "gpt-5-mini")
    completion = client.chat.completions.create(
        model=model, messages=[{"role": "user", "content": "Say hello."}]
    )
    show("chat", completion.choices[0].message.content or "")
    show("response", client.responses.create(model=model, input="Say hello.").output_text)


async def with_tokens(endpoint: str) -> None:
    """A token is asked for before each request, from whatever the program has for that."""

    async def token() -> str:
        # For example: await DefaultAzureCredential().get_token(".default"), from azure-identity.
        return "a-token-of-entra-id"

    async with AsyncAzureOpenAI(
        azure_endpoint=endpoint,
        azure_deployment="mine",
        api_version=VERSION,
        azure_ad_token_provider=token,
    ) as client:
        embedded = await client.embeddings.create(model="-", input="Hello")
        show("embedding", f"{len(embedded.data[0].embedding)} numbers")


def main() -> None:
    """Against Azure if the environment has an endpoint, else the embedded server."""
    if os.environ.get("AZURE_OPENAI_ENDPOINT"):
        run(AzureOpenAI())
        return
    with MockServer() as server:
        with AzureOpenAI(
            azure_endpoint=server.origin, api_version=VERSION, api_key="azure-demo-key"
        ) as client:
            run(client)
        asyncio.run(with_tokens(server.origin))
        for request in server.requests:
            credential = "api-key" if "api-key" in request.headers else "bearer"
            show(credential, f"{request.path}?{request.query_string}")


if __name__ == "__main__":
    main()
