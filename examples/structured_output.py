"""Answers as objects: parsed at the end, and shown while they arrive.

Run it with `python -m examples.structured_output`; without a key it talks to the embedded server.
"""

from dataclasses import dataclass

from pydantic import BaseModel, Field

from examples.connection import connected
from examples.terminal import MODEL, show
from openai_oxide import OpenAI


class Step(BaseModel):
    """One step of a recipe."""

    text: str
    minutes: int = Field(description="How long it takes.")


class Recipe(BaseModel):
    """What is asked for. Its schema is sent, and what comes back is one of these."""

    title: str
    steps: list[Step]
    wine: str | None = None


@dataclass
class Verdict:
    """A dataclass does as well, and so does a TypedDict."""

    positive: bool
    reason: str


def parse(client: OpenAI) -> None:
    """One call, one object, over either API."""
    response = client.responses.parse(
        model=MODEL, input="A recipe for leek soup.", text_format=Recipe
    )
    show("recipe", repr(response.output_parsed))
    completion = client.chat.completions.parse(
        model=MODEL,
        messages=[{"role": "user", "content": "Is this kind: 'What a soup!'"}],
        response_format=Verdict,
    )
    show("verdict", repr(completion.choices[0].message.parsed))


def watch(client: OpenAI) -> None:
    """The object as it grows. What has arrived is parsed when it is looked at."""
    with client.responses.stream(
        model=MODEL, input="A recipe for leek soup.", text_format=Recipe
    ) as stream:
        for event in stream:
            if event.type == "response.output_text.delta":
                show("so far", repr(event.parsed))
        show("at the end", repr(stream.get_final_response().output_parsed))


def run(client: OpenAI) -> None:
    """Both."""
    parse(client)
    watch(client)


if __name__ == "__main__":
    with connected() as connected_client:
        run(connected_client)
