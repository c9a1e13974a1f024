"""A response in the background: its stream is cut again and again, and nobody notices."""

import os

from examples.terminal import MODEL, show, write
from openai_oxide import OpenAI
from openai_oxide_mock import MockServer


def run(client: OpenAI) -> None:
    """Stream to the end, whatever happens to the connection."""
    with client.responses.stream_background(
        model=MODEL, input="Tell me, at some length, how rivers begin."
    ) as stream:
        write("   ")
        for event in stream:
            if event.type == "response.output_text.delta":
                write(event.delta)
    print()
    show("reconnects", str(stream.reconnects))
    show("complete", stream.get_final_response().status or "?")
    handover(client, stream.response_id or "")


def handover(client: OpenAI, response_id: str) -> None:
    """Another process needs the response's id and the number of the last event, nothing else."""
    with client.responses.resume(response_id, starting_after=10) as stream:
        first = next(stream)
        show("resumed", f"{response_id[:12]}… at event {getattr(first, 'sequence_number', '?')}")


def main() -> None:
    """Against the real API if there is a key for it, else a server that cuts connections."""
    if os.environ.get("OPENAI_API_KEY"):
        run(OpenAI())
        return
    with MockServer() as server:
        server.script(
            verb="POST",
            path="/responses",
            answer={"text": "Rain falls on hills, gathers in hollows, finds a way down. " * 4},
        )
        for events in (9, 5, 0, 7, 12):
            server.fault(f"cut={events}; inside; times=1; path=/responses*")
        with OpenAI(base_url=server.url, api_key="sk-demo") as client:
            run(client)


if __name__ == "__main__":
    main()
