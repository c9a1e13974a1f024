"""Function calls the moment their arguments are complete, long before the answer is.

Run it with `python -m examples.early_function_calls`; without a key it uses the embedded server.
"""

import time

from examples.connection import connected
from examples.terminal import MODEL, show
from openai_oxide import OpenAI

QUESTION = "What is the weather in Paris, Rome and Oslo?"


def get_weather(city: str) -> str:
    """The weather in a city right now.

    Args:
        city: Its name.
    """
    return f"14 °C and windy in {city}"


def responses(client: OpenAI) -> None:
    """The Responses API: only the calls."""
    client.responses.create(model=MODEL, input="Hello")  # connects, so that the times are fair
    began = time.perf_counter()
    with client.responses.create_stream_fc([get_weather], model=MODEL, input=QUESTION) as stream:
        for call in stream:
            show("call", f"{call.name}({call.arguments}) after {_since(began)}")
        response = stream.get_final_response()
    show("response", f"{response.status} after {_since(began)}")


def chat(client: OpenAI) -> None:
    """Chat completions: everything in order, text and calls."""
    with client.chat.completions.create_stream_fc(
        [get_weather], model=MODEL, messages=[{"role": "user", "content": QUESTION}]
    ) as stream:
        for item in stream.events():
            if item.type == "content.delta":
                show("text", item.delta)
            elif item.type == "function_call":
                show("call", f"{item.call_id}: {item.name}({item.arguments})")


def _since(began: float) -> str:
    return f"{(time.perf_counter() - began) * 1000:.0f} ms"


def run(client: OpenAI) -> None:
    """Both APIs."""
    responses(client)
    chat(client)


if __name__ == "__main__":
    with connected() as connected_client:
        run(connected_client)
