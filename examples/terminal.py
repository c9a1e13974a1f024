"""How the examples print: a title with a timing for each step, and labelled lines."""

import os
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager

MODEL = os.environ.get("OPENAI_MODEL", "gpt-5-mini")
COLOUR = sys.stdout.isatty() and "NO_COLOR" not in os.environ


def paint(text: str, code: int) -> str:
    """The text in a colour or weight, on a terminal that shows it."""
    return f"\033[{code}m{text}\033[0m" if COLOUR else text


def show(label: str, text: str) -> None:
    """One labelled line."""
    print(f"   {paint(f'{label:<12}', 2)}{text}")


def write(piece: str) -> None:
    """A piece of text as it comes, without a line break of its own."""
    print(piece, end="", flush=True)


@contextmanager
def step(number: int, title: str) -> Generator[None]:
    """The title before, the time after."""
    print(f"\n{paint(f'{number}. {title}', 1)}")
    began = time.perf_counter()
    yield
    show("time", paint(f"{(time.perf_counter() - began) * 1000:.0f} ms", 32))
