"""An answer shown while it is being written."""

import time

from examples.connection import connected
from examples.terminal import MODEL, show, write
from openai_oxide import OpenAI


def run(client: OpenAI) -> None:
    """Print each piece of text as it comes."""
    began = time.perf_counter()
    arrivals: list[float] = []
    question = "Write 40 words about a lighthouse."
    with client.responses.create(model=MODEL, input=question, stream=True) as stream:
        for event in stream:
            if event.type == "response.output_text.delta":
                arrivals.append(time.perf_counter() - began)
                write(event.delta)
    write("\n")
    first, last = arrivals[0] * 1000, arrivals[-1] * 1000
    show("pieces", f"{len(arrivals)}, the first after {first:.0f} ms, the last after {last:.0f} ms")


if __name__ == "__main__":
    with connected() as client:
        run(client)
