"""Whom the examples talk to: the real API if there is a key for it, else the embedded server."""

import os
from collections.abc import Generator
from contextlib import contextmanager

from examples.terminal import MODEL
from openai_oxide import OpenAI
from openai_oxide_mock import MockServer

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
