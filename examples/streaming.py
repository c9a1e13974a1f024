"""An answer shown while it is being written."""

import time

from examples.terminal import MODEL, show, write
from openai_oxide import OpenAI


def run(client: OpenAI) -> None:
    """Print each piece of text as it comes."""
    began, first = time.perf_counter(), None
    question = "Tell the story of a lighthouse in four sentences."
    with client.responses.create(model=MODEL, input=question, stream=True) as stream:
        for event in stream:
            if event.type == "response.output_text.delta":
                first = first or time.perf_counter() - began
                write(event.delta)
    write("\n")
    show("first text", f"after {(first or 0) * 1000:.0f} ms")


if __name__ == "__main__":
    run(OpenAI())
