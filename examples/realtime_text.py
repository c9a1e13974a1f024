"""A conversation in text with the Realtime API: typed events in both directions."""

import os

from examples.terminal import show, write
from openai_oxide import OpenAI
from openai_oxide_mock import MockServer

MODEL = os.environ.get("OPENAI_REALTIME_MODEL", "gpt-realtime")


def run(client: OpenAI) -> None:
    """Say something, read the answer as it comes; twice over one connection."""
    with client.realtime.connect(model=MODEL) as connection:
        connection.session.update(session={"type": "realtime", "output_modalities": ["text"]})
        for text in ("Good morning!", "What did I just say?"):
            show("said", text)
            part = {"type": "input_text", "text": text}
            connection.conversation.item.create(
                item={"type": "message", "role": "user", "content": [part]}
            )
            connection.response.create()
            write("   heard       ")
            for event in connection:
                if event.type == "response.output_text.delta":
                    write(event.delta)
                elif event.type == "response.done":
                    break
            print()


def main() -> None:
    """Against the real API if there is a key for it, else the embedded server."""
    if os.environ.get("OPENAI_API_KEY"):
        run(OpenAI())
        return
    with MockServer() as server, OpenAI(base_url=server.url, api_key="sk-demo") as client:
        run(client)


if __name__ == "__main__":
    main()
