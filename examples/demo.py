"""`make demo`: a tour of the SDK over real sockets.

Without OPENAI_API_KEY it starts the embedded server, which needs no network; with it, the same
calls go to the real API (or to OPENAI_BASE_URL), with the model that OPENAI_MODEL names.
"""

import time
from collections.abc import Callable

from examples import errors, files, function_call, plain, streaming, structured_output
from examples.connection import connected
from examples.terminal import paint, step
from openai_oxide import OpenAI, __version__

STEPS: tuple[tuple[str, Callable[[OpenAI], None]], ...] = (
    ("A plain response", plain.run),
    ("A stream, as it comes", streaming.run),
    ("A function call, its result sent back", function_call.run),
    ("A structured output", structured_output.parse),
    ("Pages of a list", files.pages),
    ("An upload and a download", files.transfer),
    ("A typed error", errors.run),
)


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
