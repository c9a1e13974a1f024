"""What goes wrong has a type, and says what it knows."""

from typing import Any

import openai_oxide
from examples.connection import connected
from examples.terminal import MODEL, show
from openai_oxide import OpenAI


def run(client: OpenAI) -> None:
    """An error of the API, and a mistake that never leaves the program."""
    try:
        client.files.retrieve("file-that-never-was")
    except openai_oxide.NotFoundError as error:
        show("raised", f"{type(error).__name__}, status {error.status_code}")
        show("type, code", f"{error.type}, {error.code}")
        show("request id", str(error.request_id))
        show("message", error.message)
    typo: dict[str, Any] = {"temprature": 0}
    try:
        client.responses.create(model=MODEL, input="Hello", **typo)
    except TypeError as mistake:
        show("a typo", str(mistake))


if __name__ == "__main__":
    with connected() as client:
        run(client)
