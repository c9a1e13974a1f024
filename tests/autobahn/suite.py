"""The suite's server as a process, and what it found out about a client."""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, NamedTuple

from tests.autobahn.echo import COLOURS, Case, ask
from tests.autobahn.prepare import FOLDER, python2

__all__ = ["Suite", "Verdict", "serving"]

SERVER: Final = Path(__file__).parent / "server.py"
# Passed, and passed in a way that the specification leaves open.
GOOD: Final = ("OK", "NON-STRICT", "INFORMATIONAL")


class Verdict(NamedTuple):
    """What the suite says about one case."""

    colour: str
    case: str
    behaviour: str
    farewell: str
    """The same about how the connection was closed."""

    @property
    def passed(self) -> bool:
        return self.behaviour in GOOD and self.farewell in GOOD

    @property
    def strict(self) -> bool:
        return self.behaviour == self.farewell == "OK"

    @property
    def place(self) -> list[int]:
        """Where it stands in the suite's order."""
        return [int(part) for part in self.case.split(".")]


class Suite:
    """The running suite: it numbers the cases that it was started with from 1."""

    def __init__(self, port: int, reports: Path) -> None:
        self._url = f"http://127.0.0.1:{port}"
        self._reports = reports
        self.count = int(ask(self._url, "/getCaseCount") or 0)

    def judge(self, colour: str, compression: str | None) -> None:
        """Lead the connections of one colour through all cases."""
        cases: list[Case] = [{"case": n, "agent": colour} for n in range(1, self.count + 1)]
        COLOURS[colour](self._url, cases, compression)

    def verdicts(self) -> list[Verdict]:
        """All verdicts there are, in the order of the cases."""
        ask(self._url, "/updateReports", agent="any")
        found: dict[str, Any] = json.loads((self._reports / "index.json").read_text("utf-8"))
        verdicts = (
            Verdict(colour, case, said["behavior"], said["behaviorClose"])
            for colour, cases in found.items()
            for case, said in cases.items()
        )
        return sorted(verdicts, key=lambda verdict: (verdict.colour, verdict.place))


@contextmanager
def serving(patterns: Sequence[str]) -> Iterator[Suite]:
    """Run the suite with the cases that fit a pattern, such as ``1.*``."""
    with tempfile.TemporaryDirectory() as reports:
        command = [python2(), str(SERVER), str(FOLDER), reports, *patterns]
        quiet = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
        process = subprocess.Popen(command, stdout=subprocess.PIPE, env=quiet, text=True)
        try:
            yield Suite(_port(process), Path(reports))
        finally:
            process.kill()
            process.communicate()


def _port(process: subprocess.Popen[str]) -> int:
    assert process.stdout is not None
    for line in process.stdout:
        if line.startswith("listening "):
            return int(line.split()[1])
    raise SystemExit("The suite did not start.")
