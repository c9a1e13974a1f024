"""The page of the embedded server: its programs run, and it names everything that there is."""

from __future__ import annotations

import inspect
import re
import subprocess
import sys
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from openai_oxide_mock import Fault, MockServer, Options, Script
from openai_oxide_mock.__main__ import parser
from openai_oxide_mock.brain import Answer
from openai_oxide_mock.record import RecordedRequest

PAGE = Path(__file__).parents[2] / "docs" / "embedded-server.md"
TEXT = PAGE.read_text("utf-8")
PROGRAMS = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)
SAID = [
    "Bore da.\n[('POST', '/v1/responses', 200)]\n",
    "",
    "get_weather 102\nI would rather not.\nError code: 404 - gone\n",
    " [503, 503, 200]\n",
]


def test_the_programs_of_the_page_run() -> None:
    imports = "from openai_oxide import OpenAI\nfrom openai_oxide_mock import MockServer\n"
    assert len(PROGRAMS) == len(SAID)
    for program, said in zip(PROGRAMS, SAID, strict=True):
        command = [sys.executable, "-c", imports + program]
        found = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        assert found.endswith(said)


def test_the_test_of_the_page_passes(mock_server: MockServer) -> None:
    names: dict[str, Any] = {}
    exec("from openai_oxide import OpenAI\n" + PROGRAMS[1], names)
    names["test_greeting"](mock_server)


@pytest.mark.parametrize(
    "name",
    [
        *(one.name for one in fields(Script) if one.init),
        *(one.name for one in fields(Answer)),
        *(one.name for one in fields(Options)),
        *(name for name in inspect.signature(MockServer).parameters),
        *(one.name for one in fields(RecordedRequest) if one.name != "query_string"),
        *(
            one.option_strings[-1]
            for one in parser()._actions
            if one.dest not in ("help", "print_url")
        ),
    ],
)
def test_the_page_names_everything(name: str) -> None:
    assert re.search(rf"`{name}[`=(]|`{name}$|={name}\(", TEXT)


@pytest.mark.parametrize("name", [one.name.replace("_", "-") for one in fields(Fault)])
def test_the_page_names_every_fault(name: str) -> None:
    assert re.search(rf"^\| .*`{name}[`=].*\|", TEXT, re.MULTILINE)


def test_the_page_names_every_request_of_control() -> None:
    with MockServer() as server:
        routes = [
            route for route in server.app.asgi.routes if "_oxide" in getattr(route, "path", "")
        ]
    for route in routes:
        methods = getattr(route, "methods", None) or set()
        [method] = methods - {"HEAD"}
        assert f"`{method} {getattr(route, 'path', '')}`" in TEXT
    assert len(routes) == 5
