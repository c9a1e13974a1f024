"""An agent loop in ten lines, and what it gains by starting each tool early.

Run it with `python -m examples.agent_loop`; without a key it talks to the embedded server.
"""

import time
from collections.abc import Callable

from examples.connection import connected
from examples.terminal import MODEL, show
from openai_oxide import OpenAI

QUESTION = "What is the weather in Paris, Rome and Oslo?"
SECONDS = 0.2


def get_weather(city: str) -> str:
    """The weather in a city right now."""
    time.sleep(SECONDS)
    return f"14 °C and windy in {city}"


def ask(client: OpenAI) -> list[str]:
    """Ask, run what is called while the model still writes, send the results, until it is done."""
    done = client.responses.run_tools(
        [get_weather],
        model=MODEL,
        input=QUESTION,
        max_rounds=5,
        max_concurrency=4,
        tool_timeout=10,
    )
    return [*(f"{result.call.name}: {result.output}" for result in done.results), done.output_text]


def ask_patiently(client: OpenAI) -> None:
    """The same by hand: each tool after the whole response, one after the other."""
    with client.responses.create_stream_fc([get_weather], model=MODEL, input=QUESTION) as stream:
        calls, response = list(stream), stream.get_final_response()
    outputs = [get_weather(**call.parsed_arguments) for call in calls]
    with client.responses.stream(
        model=MODEL,
        previous_response_id=response.id,
        input=[
            {"type": "function_call_output", "call_id": call.call_id, "output": output}
            for call, output in zip(calls, outputs, strict=True)
        ],
    ) as answer:
        answer.get_final_response()


def timed(action: Callable[[OpenAI], object], client: OpenAI) -> str:
    """How long it takes."""
    began = time.perf_counter()
    action(client)
    return f"{(time.perf_counter() - began) * 1000:.0f} ms"


def run(client: OpenAI) -> None:
    """The loop, and the time it saves."""
    for line in ask(client):
        show("said", line)
    show("early", timed(ask, client))
    show("late", timed(ask_patiently, client))


if __name__ == "__main__":
    with connected() as connected_client:
        run(connected_client)
