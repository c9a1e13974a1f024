"""``import openai`` gives this package: each test in an interpreter of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from openai_oxide_mock import MockServer

INSTALL = "import openai_oxide.compat as compat; compat.install()\n"


def run(code: str, *arguments: str, fails: bool = False, **environment: str) -> str:
    """What a program prints; with ``fails`` the last line of its traceback."""
    command = [sys.executable, *arguments] if arguments else [sys.executable, "-c", code]
    done = subprocess.run(
        command, capture_output=True, text=True, env={**os.environ, **environment}
    )
    assert bool(done.returncode) is fails, done.stderr
    return done.stderr.strip().rpartition("\n")[2] if fails else done.stdout.strip()


def test_classes_are_the_same_under_both_names() -> None:
    code = """
import openai, openai_oxide
from openai.types.chat.chat_completion import Choice
import openai.resources.chat.completions as completions
from openai import types, AsyncOpenAI as Async
import openai.types.responses.response_create_params
assert openai.OpenAI is openai_oxide.OpenAI and Async is openai_oxide.AsyncOpenAI
assert types is openai_oxide.types and openai.types is types
assert Choice is openai_oxide.types.chat.chat_completion.Choice
assert completions is openai_oxide.resources.chat.completions
assert openai_oxide.__spec__.name == "openai_oxide" == openai_oxide.types.__package__[:12]
assert "OpenAI" in dir(openai) and "OpenAI" in openai.__all__
print(openai.__name__, openai.__version__ == openai.VERSION, openai_oxide.__version__)
"""
    assert run(INSTALL + code).startswith("openai True 0.")


def test_versions_are_those_of_the_release_that_is_stood_for() -> None:
    code = """
from importlib.metadata import version, distribution
import openai, openai._version, openai.version
from openai_oxide._modules import RELEASE
assert {openai.__version__, openai._version.__version__, openai.version.VERSION} == {RELEASE}
assert version("openai") == RELEASE and distribution("openai").metadata["Name"] == "openai"
assert not distribution("openai").files
version("httpx")
compat.uninstall()
print(RELEASE.count("."))
"""
    assert run(INSTALL + code) == "2"


def test_settings_and_patches_reach_the_package() -> None:
    code = """
import openai, openai_oxide
openai.api_key = "sk-mine"
assert openai_oxide.api_key == "sk-mine" == openai.api_key
openai.OpenAI = None
assert openai_oxide.OpenAI is None
del openai.OpenAI
assert openai.OpenAI().api_key == "sk-env"
print(openai.chat.completions)
"""
    assert "Completions" in run(INSTALL + code, OPENAI_API_KEY="sk-env")


def test_what_is_not_there_says_what_to_use() -> None:
    shown = run(INSTALL + "import openai.helpers", fails=True)
    assert shown.startswith("ModuleNotFoundError: there is no 'openai_oxide.helpers': record")
    shown = run(INSTALL + "import openai.nothing", fails=True)
    assert (
        "openai_oxide is imported as openai here, and has no module 'openai_oxide.nothing'" in shown
    )
    shown = run(INSTALL + "from openai import nothing", fails=True)
    assert "nothing" in shown


def test_default_clients_are_those_of_the_release() -> None:
    pytest.importorskip("httpx2")
    code = """
import httpx2, openai
assert issubclass(openai.DefaultHttpxClient, httpx2.Client)
assert issubclass(openai.DefaultAsyncHttpxClient, httpx2.AsyncClient)
client = openai.DefaultHttpxClient(transport=httpx2.MockTransport(
    lambda request: httpx2.Response(200, json={"object": "list", "data": []})))
print(openai.OpenAI(api_key="k", http_client=client).models.list().data)
"""
    assert run(INSTALL + code) == "[]"


def test_it_is_off_until_installed_and_after_uninstalling() -> None:
    code = """
import sys
import openai_oxide.compat as compat
assert "openai" not in sys.modules
compat.uninstall()
compat.install()
compat.install()
import openai.types
assert openai.types is sys.modules["openai_oxide.types"]
compat.uninstall()
assert not [m for m in sys.modules if m == "openai" or m.startswith("openai.")]
assert "openai_oxide.types" in sys.modules
print(len([f for f in sys.meta_path if f is compat.alias]))
"""
    assert run(code) == "0"


def fake(folder: Path) -> str:
    """A package called openai, which is not ours."""
    (folder / "openai").mkdir()
    (folder / "openai" / "__init__.py").write_text("OpenAI = 'theirs'", "utf-8")
    (folder / "openai" / "types.py").write_text("", "utf-8")
    return str(folder)


def test_it_comes_before_an_installed_package(tmp_path: Path) -> None:
    place = fake(tmp_path)
    assert run("import openai; print(openai.OpenAI)", PYTHONPATH=place) == "theirs"
    shown = run(INSTALL + "import openai; print(openai.OpenAI.__module__)", PYTHONPATH=place)
    assert shown.startswith("openai_oxide")


def test_it_refuses_where_another_package_is_in_use(tmp_path: Path) -> None:
    place = fake(tmp_path)
    shown = run("import openai.types\n" + INSTALL, fails=True, PYTHONPATH=place)
    assert shown.startswith("RuntimeError: 'openai' is already imported")
    code = """
import openai.types as theirs, sys
import openai_oxide.compat as compat
compat.install(force=True)
import openai.types
assert openai.types is not theirs
compat.uninstall()
import openai
assert openai.OpenAI == "theirs" and sys.modules["openai.types"] is theirs
"""
    run(code, PYTHONPATH=place)


PROGRAM = """
import sys
from helper import client
print(sys.argv, __name__, client.chat.completions.create(
    model="gpt-4.1", messages=[{"role": "user", "content": "Hi"}]).choices[0].message.content)
sys.exit(3 if "fail" in sys.argv else 0)
"""


@pytest.fixture
def program(tmp_path: Path) -> Path:
    (tmp_path / "helper.py").write_text("import openai\nclient = openai.OpenAI()\n", "utf-8")
    (tmp_path / "program.py").write_text(PROGRAM, "utf-8")
    return tmp_path / "program.py"


def test_a_program_is_run(program: Path) -> None:
    with MockServer() as server:
        known: Any = {"OPENAI_API_KEY": "sk", "OPENAI_BASE_URL": server.url}
        command = ("-m", "openai_oxide.compat", "run")
        shown = run("", *command, str(program), "--flag", "x", **known)
        assert shown.startswith(f"['{program}', '--flag', 'x'] __main__ You said")
        run("", *command, str(program), "fail", fails=True, **known)
        place: Any = {"PYTHONPATH": str(program.parent)}
        shown = run("", *command, "-m", "program", "x", **known, **place)
        assert shown.endswith('You said: "Hi". This is a sample answer.')
        assert "'x'] __main__" in shown


def test_a_command_without_a_program_says_so() -> None:
    assert "pass the path of a program" in run("", "-m", "openai_oxide.compat", "run", fails=True)
    assert "usage" in run("", "-m", "openai_oxide.compat", "--help")


def test_an_unsupported_client_says_what_to_use() -> None:
    code = "import openai\nassert not hasattr(openai, 'BedrockOpenAI')\nfrom openai import {}"
    for name, client in (("BedrockOpenAI", "OpenAI"), ("AsyncBedrockOpenAI", "AsyncOpenAI")):
        error = run(INSTALL + code.format(name), fails=True)
        assert error.startswith(f"ImportError: {name} is not supported: pass the URL")
        assert f"to {client} as `base_url`" in error


def test_version_modules_are_attributes() -> None:
    code = """
import openai
assert openai.version.VERSION == openai._version.__version__ == openai.__version__
print(openai.version.__name__)
"""
    assert run(INSTALL + code) == "openai.version"


def test_the_logger_of_the_official_package_gets_the_records() -> None:
    code = """
import logging, openai, openai_oxide
inner = logging.getLogger("openai_oxide")
inner.isEnabledFor(logging.DEBUG)
class Handler(logging.Handler):
    def emit(self, record): print(record.getMessage())
logging.getLogger("openai").addHandler(Handler())
logging.getLogger("openai").setLevel(logging.DEBUG)
inner.debug("seen")
compat.uninstall()
inner.debug("not seen")
"""
    assert run(INSTALL + code) == "seen"
