"""A loop that the program holds in its hands: turns, checkpoints and diagnostics.

Run it with `python -m examples.tool_runner`; without a key it talks to the embedded server.
"""

from typing import Any

from examples.connection import connected
from examples.terminal import MODEL, show
from openai_oxide import OpenAI, function_tool
from openai_oxide.lib.responses_tool_runner import (
    RegisteredFunction,
    ResponsesToolCheckpoint,
    ResponsesToolLedger,
    ResponsesToolRunner,
)
from openai_oxide.lib.tool_diagnostics import ToolDiagnostic


def get_weather(city: str) -> str:
    """The weather in a city right now."""
    return f"14 °C and windy in {city}"


def execute(arguments: dict[str, Any]) -> str:
    """What runs when the model calls the tool."""
    return get_weather(**arguments)


def run(client: OpenAI) -> None:
    """Go through the turns of a run, and tell what happens in it."""

    def note(said: ToolDiagnostic) -> None:
        show(said["stage"], f"{said['member'] or ''} {said['reason']}".strip())

    def keep(checkpoint: ResponsesToolCheckpoint) -> None:
        show("checkpoint", f"{checkpoint['revision']}: {checkpoint['phase']}")

    tool = function_tool(get_weather).param
    runner = ResponsesToolRunner(functions=[RegisteredFunction(tool, execute=execute)])
    turns = runner.iterate(
        client,
        {"model": MODEL, "input": "What is the weather in Paris and Rome?"},
        ledger=ResponsesToolLedger("weather", save=keep),
        on_diagnostic=note,
    )
    for turn in turns:
        kinds = ", ".join(item.type for item in turn.response.output)
        show(f"turn {turn.step}", kinds)
        if turn.final:
            show("said", turn.response.output_text)


if __name__ == "__main__":
    with connected() as connected_client:
        run(connected_client)
