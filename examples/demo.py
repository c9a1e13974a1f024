"""`make demo`: a tour of the SDK over real sockets.

Without OPENAI_API_KEY it starts the embedded server, which needs no network; with it, the same
calls go to the real API (or to OPENAI_BASE_URL), with the model that OPENAI_MODEL names.
"""

import os
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager

from examples import errors, files, function_call, plain, streaming, structured
from examples.terminal import MODEL, paint, step
from openai_oxide import OpenAI, __version__
from openai_oxide_mock import MockServer

STEPS: tuple[tuple[str, Callable[[OpenAI], None]], ...] = (
    ("A plain response", plain.run),
    ("A stream, as it comes", streaming.run),
    ("A function call, its result sent back", function_call.run),
    ("A structured output", structured.run),
    ("Pages of a list", files.pages),
    ("An upload and a download", files.transfer),
    ("A typed error", errors.run),
)
EMBEDDED = "the embedded server; set OPENAI_API_KEY to talk to the real API instead"


@contextmanager
def connected() -> Generator[OpenAI]:
    """A client of the real API if there is a key for it, else of a server started here."""
    if os.environ.get("OPENAI_API_KEY"):
        with OpenAI() as client:
            print(f"Talking to {client.base_url} as the environment says, with {MODEL}.")
            yield client
    else:
        # Events come with a pause between them, as they do from a model that thinks.
        with MockServer(faults=["event-delay=0.02"]) as server:
            print(f"Talking to {server.url}: {EMBEDDED}.")
            with OpenAI(base_url=server.url, api_key="sk-demo") as client:
                yield client


def main() -> None:
    """Every step, with its time."""
    began = time.perf_counter()
    print(paint(f"openai_oxide {__version__}", 1))
    with connected() as client:
        for number, (title, run) in enumerate(STEPS, start=1):
            with step(number, title):
                run(client)
    print(f"\n{len(STEPS)} steps in {time.perf_counter() - began:.1f} s.")


if __name__ == "__main__":
    main()
