"""An answer that follows a JSON schema, read into a pydantic model."""

from pydantic import BaseModel, ConfigDict

from examples.connection import connected
from examples.terminal import MODEL, show
from openai_oxide import OpenAI


class Recipe(BaseModel):
    """What is asked for."""

    model_config = ConfigDict(extra="forbid")

    title: str
    minutes: int
    ingredients: list[str]


def run(client: OpenAI) -> None:
    """Send the model's own schema; validate what comes back."""
    response = client.responses.create(
        model=MODEL,
        input="A recipe for leek soup.",
        text={
            "format": {
                "type": "json_schema",
                "name": "recipe",
                "schema": Recipe.model_json_schema(),
                "strict": True,
            }
        },
    )
    recipe = Recipe.model_validate_json(response.output_text)
    show("recipe", repr(recipe))


if __name__ == "__main__":
    with connected() as client:
        run(client)
