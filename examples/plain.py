"""One question, one answer."""

from examples.connection import connected
from examples.terminal import MODEL, show
from openai_oxide import OpenAI


def run(client: OpenAI) -> None:
    """Ask, and print the text with what it cost."""
    response = client.responses.create(model=MODEL, input="Say hello in Welsh.")
    show("asked", "Say hello in Welsh.")
    show("answer", response.output_text)
    if response.usage is not None:
        show("tokens", f"{response.usage.input_tokens} in, {response.usage.output_tokens} out")


if __name__ == "__main__":
    with connected() as client:
        run(client)
