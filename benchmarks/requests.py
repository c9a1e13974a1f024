"""What the work alone is measured with: requests as programs send them."""

from __future__ import annotations

from typing import Any

SMALL: dict[str, Any] = {
    "model": "gpt-5-mini",
    "instructions": "Answer in one paragraph.",
    "input": [{"role": "user", "content": "Why are all happy clients alike?"}],
    "metadata": {"run": "benchmark"},
}
LARGE = {**SMALL, "model": "large"}
PACED = {**SMALL, "model": "paced"}
FIRST = {**SMALL, "model": "first"}
TURN: dict[str, Any] = {"model": "gpt-5-mini", "input": "Why are all happy clients alike?"}
TEXTS = ["All happy clients are alike."] * 256


def tool(number: int) -> dict[str, Any]:
    """A function with a schema of some depth."""
    moment = {
        "type": "object",
        "properties": {"date": {"type": "string"}, "hour": {"type": "integer"}},
        "required": ["date", "hour"],
        "additionalProperties": False,
    }
    fields = {
        "city": {"type": "string", "description": "The name of the city, in English. " * 3},
        "unit": {"type": "string", "enum": ["celsius", "fahrenheit"]},
        "moments": {"type": "array", "items": moment},
    }
    schema = {
        "type": "object",
        "properties": fields,
        "required": [*fields],
        "additionalProperties": False,
    }
    described = "Look up the weather for a city, by name. " * 3
    function = {"name": f"get_weather_{number}", "description": described, "parameters": schema}
    return {"type": "function", "function": {**function, "strict": True}}


def message(number: int) -> dict[str, Any]:
    """One of a long talk."""
    said = "A sentence of some length in a talk that goes on and on. " * 9
    return {"role": ("user", "assistant")[number % 2], "content": said}


SHORT_CHAT: dict[str, Any] = {
    "model": "gpt-5-mini",
    "messages": [{"role": "user", "content": "Why are all happy clients alike?"}],
}
LONG_CHAT: dict[str, Any] = {
    "model": "gpt-5-mini",
    "messages": [message(number) for number in range(24)],
    "tools": [tool(number) for number in range(9)],
}
