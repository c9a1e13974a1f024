"""The model asks for a function; its result is sent back; the model answers."""

import json

from examples.connection import connected
from examples.terminal import MODEL, show
from openai_oxide import OpenAI
from openai_oxide.types.responses import FunctionToolParam

TOOL: FunctionToolParam = {
    "type": "function",
    "name": "get_weather",
    "description": "The weather in a city right now.",
    "parameters": {
        "type": "object",
        "properties": {"city": {"type": "string"}},
        "required": ["city"],
        "additionalProperties": False,
    },
    "strict": True,
}


def get_weather(city: str) -> str:
    """What a program would look up."""
    return f"14 °C and windy in {city}"


def run(client: OpenAI) -> None:
    """Answer every call of the first response, then read the second."""
    asked = client.responses.create(
        model=MODEL,
        input="Do I need a coat in Aberystwyth?",
        tools=[TOOL],
        tool_choice="required",
    )
    for item in asked.output:
        if item.type == "function_call":
            show("call", f"{item.name}({item.arguments})")
            result = get_weather(**json.loads(item.arguments))
            show("result", result)
            answer = client.responses.create(
                model=MODEL,
                previous_response_id=asked.id,
                input=[{"type": "function_call_output", "call_id": item.call_id, "output": result}],
            )
            show("answer", answer.output_text)


if __name__ == "__main__":
    with connected() as client:
        run(client)
