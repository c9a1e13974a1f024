"""Starts: what a new process costs until there is a client, and until its first typed answer.

Time and memory of a process that does nothing but start Python are taken off. Both packages are
compiled, as they are once they have been installed and used.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from typing import NamedTuple

from benchmarks.lines import OURS

NOTHING = ""
CLIENT = "import {package}; client = {package}.OpenAI(api_key='sk-none', base_url='{address}')"
ANSWER = (
    CLIENT + "\nanswer = client.responses.create(model='m', input='Why?')\n"
    "assert answer.output[0].content[0].text"
)
PYDANTIC = "from pydantic import BaseModel, TypeAdapter\nclass One(BaseModel):\n    text: str"
MEASURED = """
import sys, time
{code}
cpu = time.process_time()
try:
    with open("/proc/self/statm") as file:
        memory = int(file.read().split()[1]) * 4.0
except OSError:
    import resource
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / {unit}
print(cpu, memory)
"""
# macOS says bytes where others say kilobytes.
UNIT = 1024.0 if sys.platform == "darwin" else 1.0


class Start(NamedTuple):
    """A kind of start in the table."""

    title: str
    goal: float | None


STARTS: dict[str, Start] = {
    "import": Start("import and client", 0.05),
    "memory": Start("import and client, memory", 0.25),
    "answer": Start("cold process to first answer", 0.25),
    "pydantic": Start("… of which pydantic is imported", None),
}


@contextmanager
def compiled(environment: Mapping[str, str]) -> Generator[dict[str, str]]:
    """The environment of processes that keep what they compile, until the end of the block."""
    kept = {name: v for name, v in environment.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryDirectory() as folder:
        yield {**kept, "PYTHONPYCACHEPREFIX": folder}


def measure(
    package: str, address: str, environment: Mapping[str, str]
) -> Iterator[tuple[str, float, float]]:
    """One round: each kind of start with its figure above bare Python (µs; for memory KB)."""
    bare, kept = run(NOTHING, environment)
    made, held = run(CLIENT.format(package=package, address=address), environment)
    answered, _ = run(ANSWER.format(package=package, address=address), environment)
    yield "import", (made - bare) * 1e6, (made - bare) * 1e6
    yield "memory", held - kept, held - kept
    yield "answer", (answered - bare) * 1e6, (answered - bare) * 1e6
    # Either needs it: what it costs by itself, beside all that the official package costs.
    floor = run(PYDANTIC, environment)[0] if package == OURS else answered
    yield "pydantic", (floor - bare) * 1e6, (floor - bare) * 1e6


def run(code: str, environment: Mapping[str, str]) -> tuple[float, float]:
    """CPU seconds and kilobytes of a new process with this code."""
    command = [sys.executable, "-c", MEASURED.format(code=code, unit=UNIT)]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, timeout=120, env=environment)
    cpu, memory = done.stdout.split()
    return float(cpu), float(memory)
