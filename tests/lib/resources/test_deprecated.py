"""Deprecated methods: the same as in the official package, and one warning for each call."""

from __future__ import annotations

import importlib
import inspect
import json
import pkgutil
import subprocess
import sys
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from openai_oxide import AsyncOpenAI, OpenAI
from tests.support.wire import answer, serving

ROOT = Path(__file__).parents[3]
VIDEO = {"id": "video_1", "object": "video", "status": "completed"}
RUN = {"id": "run_1", "object": "thread.run", "thread_id": "t", "status": "completed"}


def fresh(package: str) -> set[str]:
    """The deprecated methods of a package that no other test has touched."""
    program = (
        "import json, sys; from tests.lib.resources.test_deprecated import deprecated;"
        "json.dump(list(deprecated(sys.argv[1])), sys.stdout)"
    )
    output = subprocess.check_output([sys.executable, "-c", program, package], cwd=ROOT, text=True)
    return set(json.loads(output))


def deprecated(package: str) -> Iterator[str]:
    """The deprecated methods of a package's resources."""
    root = importlib.import_module(f"{package}.resources")
    for module in pkgutil.walk_packages(root.__path__, f"{root.__name__}."):
        for name, class_ in inspect.getmembers(importlib.import_module(module.name)):
            if inspect.isclass(class_) and class_.__module__.startswith(root.__name__):
                for method in dir(class_):
                    if hasattr(getattr(class_, method), "__deprecated__") and "With" not in name:
                        yield f"{name}.{method}"


def test_they_are_those_of_the_official_package() -> None:
    pytest.importorskip("openai")
    ours, theirs = fresh("openai_oxide"), fresh("openai")
    assert len(theirs) == 94
    assert ours == theirs


def warned(call: Callable[[], Any]) -> list[tuple[type[Warning], str]]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        call()
    shown = [w for w in caught if w.category is not ResourceWarning]
    return [(w.category, Path(w.filename).name) for w in shown]


ONCE = [(DeprecationWarning, "test_deprecated.py")]
CALLS: list[tuple[Any, Callable[[OpenAI], Any]]] = [
    (VIDEO, lambda c: c.videos.retrieve("video_1")),
    (VIDEO, lambda c: c.videos.poll("video_1")),
    (VIDEO, lambda c: c.videos.create_and_poll(prompt="x")),
    (RUN, lambda c: c.beta.threads.runs.create_and_poll(thread_id="t", assistant_id="a")),
    (RUN, lambda c: c.beta.threads.create_and_run_poll(assistant_id="a")),
    ({"data": []}, lambda c: c.beta.assistants.list()),
    (VIDEO, lambda c: c.videos.with_raw_response.retrieve("video_1").parse()),
    ({}, lambda c: c.files.retrieve_content("file_1")),
    ({}, lambda c: c.files.content("file_1").stream_to_file("/dev/null")),
    ({}, lambda c: c.post("/x", body=b"{}", cast_to=object)),
]


@pytest.mark.parametrize(("body", "call"), CALLS)
def test_a_call_warns_once_at_the_line_of_the_program(body: Any, call: Any) -> None:
    with serving(answer(body)) as server, OpenAI(api_key="k", base_url=server.url) as client:
        assert warned(lambda: call(client)) == ONCE


@pytest.mark.anyio
async def test_an_async_call_warns_once_too() -> None:
    with serving(answer(VIDEO)) as server:
        async with AsyncOpenAI(api_key="k", base_url=server.url) as client:
            videos = client.videos
            for call in (
                lambda: videos.retrieve("video_1"),
                lambda: videos.create_and_poll(prompt="x"),
                lambda: videos.with_raw_response.retrieve("video_1"),
            ):
                with warnings.catch_warnings(record=True) as caught:
                    warnings.simplefilter("always")
                    await call()
                assert [w.category for w in caught] == [DeprecationWarning]
            with pytest.warns(DeprecationWarning):
                async with videos.with_streaming_response.retrieve("video_1") as streamed:
                    assert (await streamed.parse()).id == "video_1"


def test_what_is_not_deprecated_does_not_warn() -> None:
    with serving(answer({"data": []})) as server:
        client = OpenAI(api_key="k", base_url=server.url)
        assert warned(lambda: client.files.list()) == []
