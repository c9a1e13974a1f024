"""What a slim build does when it runs: its resources work, and what it lacks says so."""

from __future__ import annotations

import tomllib
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from openai_oxide_runtime.core.slim_builds import left_out
from scripts import slim
from tests.slim.conftest import FEATURES

Run = Callable[[str], Any]
LACKING = {
    "client.images": "'images'",
    "client.with_raw_response.images": "'images'",
    "client.responses.connect": "'websocket'",
    "openai_oxide.images": "'images'",
    "openai_oxide.types.Image": "'images'",
    "openai_oxide.AzureOpenAI": "'azure'",
    "client.ws_session()": "'websocket'",
    "from openai_oxide import images": "'images'",
    "from openai_oxide import AssistantEventHandler": "'beta'",
    "from openai_oxide.types import Batch": "'batches'",
    "from openai_oxide.types.chat import ChatCompletion": "'chat'",
    "from openai_oxide.types.images import Image": "'images'",
    "from openai_oxide.types.responses import ResponsesClientEvent": "'websocket'",
    "from openai_oxide.models.images import Image": "'images'",
    "import openai_oxide.resources.images": "'images'",
    "import openai_oxide.types.responses.response_usage": "'openai'",
    "import openai_oxide.compat": "'openai'",
    "import openai_oxide_lib.resources.threads": "'beta'",
}


@pytest.fixture(scope="session")
def told(run: Run) -> dict[str, list[str]]:
    """For each statement, the error that it raises and what that says."""
    return run(f"""
        import json, openai_oxide
        client = openai_oxide.OpenAI()
        told = {{}}
        for statement in {[*LACKING, "from openai_oxide.types import Nonsense"]!r}:
            try:
                exec(statement)
            except Exception as error:
                told[statement] = [type(error).__name__, str(error)]
        print(json.dumps(told))
    """)


@pytest.mark.parametrize("statement", LACKING)
def test_what_was_left_out_says_which_feature_brings_it(
    statement: str, told: dict[str, list[str]]
) -> None:
    kind, said = told[statement]
    feature = LACKING[statement]
    imported = "import" in statement or statement.endswith("()")
    assert kind == ("ImportError" if imported else "AttributeError")
    assert feature in said
    assert f"make slim FEATURES=embeddings,responses,{feature.strip(chr(39))})" in said


def test_a_name_that_never_was_says_nothing_of_features(told: dict[str, list[str]]) -> None:
    kind, said = told["from openai_oxide.types import Nonsense"]
    assert kind == "ImportError"
    assert "feature" not in said


def test_every_module_that_was_kept_can_be_imported(run: Run) -> None:
    """One that cannot needs what was left out: spec/features.toml must name it, or name less."""
    imported, failed = run("""
        import importlib, json, pkgutil, openai_oxide, openai_oxide_lib, openai_oxide_runtime
        imported, failed = [], {}
        for package in (openai_oxide, openai_oxide_lib, openai_oxide_runtime):
            for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
                try:
                    imported.append(importlib.import_module(module.name).__name__)
                except ImportError as error:
                    failed[module.name] = str(error)
        for package in (openai_oxide, openai_oxide.types, openai_oxide.types.responses):
            for name in package.__all__:
                getattr(package, name)
        print(json.dumps([imported, failed]))
    """)
    assert failed == {}
    assert "openai_oxide.resources.embeddings" in imported
    assert "openai_oxide.resources.images" not in imported


def test_calls_and_streams_work(run: Run) -> None:
    texts = run("""
        import httpx, json, openai_oxide

        def event(kind, **fields):
            return f"data: {json.dumps({'type': kind, **fields})}\\n\\n"

        answer = {"id": "resp_1", "output": [{"type": "message", "content": [
            {"type": "output_text", "text": "Hello", "annotations": []}]}]}

        def reply(request):
            if request.url.path.endswith("/embeddings"):
                return httpx.Response(200, json={"data": [{"index": 0, "embedding": [0.5, 1.0]}]})
            if json.loads(request.content).get("stream"):
                body = event("response.output_text.delta", delta="Hel")
                body += event("response.completed", response={"status": "completed", **answer})
                return httpx.Response(200, text=body, headers={"content-type": "text/event-stream"})
            return httpx.Response(200, json=answer)

        http = httpx.Client(transport=httpx.MockTransport(reply))
        client = openai_oxide.OpenAI(http_client=http)
        whole = client.responses.create(model="m", input="Hi").output_text
        events = client.responses.create(model="m", input="Hi", stream=True)
        kinds = [type(event).__name__ for event in events]
        vector = client.embeddings.create(model="m", input="Hi").data[0].embedding
        raw = client.with_raw_response.responses.create(model="m", input="Hi").parse().id
        print(json.dumps([whole, kinds, list(vector), raw]))
    """)
    assert texts == [
        "Hello",
        ["ResponseTextDeltaEvent", "ResponseCompletedEvent"],
        [0.5, 1.0],
        "resp_1",
    ]


def test_the_version_says_what_is_in_it(stage: Path) -> None:
    project = tomllib.loads((stage / "pyproject.toml").read_text("utf-8"))
    whole = tomllib.loads((slim.ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["project"]["version"] == f"{whole['version']}+slim.embeddings.responses"
    assert project["project"]["name"] == whole["name"]
    assert slim.version(["fine-tuning"]).endswith("+slim.fine.tuning")
    extras = {*whole["optional-dependencies"]} - {*project["project"]["optional-dependencies"]}
    assert extras == {"mock"}
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    assert wheel["packages"] == [*slim.SOURCES]


def test_hand_written_modules_that_features_name_exist(stage: Path) -> None:
    for feature, modules in slim.table().items():
        for module in modules:
            there = slim.module(stage, module).exists()
            assert slim.module(slim.ROOT, module).exists(), module
            assert there == (feature in FEATURES), module


def test_a_wheel_of_responses_and_embeddings_is_a_fifth(stage: Path) -> None:
    """About as the two are packed; a module that only some need belongs to a feature of theirs."""
    slim_size = packed(stage / source for source in slim.SOURCES)
    whole = packed(slim.ROOT / source for source in (*slim.SOURCES, "mock/openai_oxide_mock"))
    assert slim_size < 0.22 * whole


def packed(folders: Iterable[Path]) -> int:
    """The bytes of the folders' files in an archive, with what it says of each."""
    files = [f for folder in folders for f in folder.rglob("*") if f.is_file()]
    kept = [file for file in files if "__pycache__" not in file.parts]
    return sum(len(zlib.compress(file.read_bytes())) + 250 for file in kept)


def test_an_attribute_that_is_left_out() -> None:
    class Client:
        images = left_out("images", "responses")

    assert not hasattr(Client(), "images")
    with pytest.raises(AttributeError, match="'images' was left out of this build"):
        _ = Client().images
