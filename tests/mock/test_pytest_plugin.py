"""The pytest plugin, in projects of their own: what it loads, and what it reports."""

from __future__ import annotations

import subprocess
import sys

import pytest

pytest_plugins = ["pytester"]
BLOCKED = """
import sys
sys.modules["hypercorn"] = sys.modules["starlette"] = None
"""
TESTS = """
from openai_oxide import OpenAI

def ask(server):
    return OpenAI(api_key="k", base_url=server.url).responses.create(model="m", input="hi")

def test_used(mock_server):
    mock_server.script(answer="Hi.")
    assert ask(mock_server).output_text == "Hi."

def test_optional(mock_server):
    mock_server.script(path="/files", json={}, optional=True)

def test_unused(mock_server):
    mock_server.script(path="/files", json={})
    ask(mock_server)
"""
OPTIONS = ("-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:hypothesispytest")


@pytest.mark.parametrize("conftest", ["", "pytest_plugins = ['openai_oxide_mock.pytest_plugin']"])
def test_the_fixture_is_there_and_reports_what_was_not_used(
    pytester: pytest.Pytester, conftest: str
) -> None:
    pytester.makeconftest(conftest)
    pytester.makepyfile(TESTS)
    result = pytester.runpytest_subprocess(*OPTIONS)
    result.assert_outcomes(passed=3, errors=1)
    result.stdout.fnmatch_lines(["*no request came for:*", "*/files: json={}*", "*/v1/responses*"])


def test_without_the_server_s_packages_other_tests_run(pytester: pytest.Pytester) -> None:
    pytester.makeconftest(BLOCKED)
    pytester.makepyfile("def test_it(mock_server): ...\ndef test_other(): ...")
    result = pytester.runpytest_subprocess(*OPTIONS)
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["*install openai-oxide-sdk?mock?*"])


def test_loading_the_plugin_loads_nothing_else() -> None:
    code = "import sys, openai_oxide_mock.pytest_plugin\nprint(*sys.modules)"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name.partition(".")[0] for name in out.stdout.split()}
    assert not loaded & {"hypercorn", "starlette", "openai_oxide", "httpx", "pydantic"}
