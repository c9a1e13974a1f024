"""``inspect.signature`` of methods that poll, parse or stream lists every official keyword."""

from __future__ import annotations

import inspect
from functools import reduce
from typing import Any

import pytest

import openai_oxide
from tests.dropin.pair import KEY

METHODS = [
    *(f"vector_stores.files.{name}" for name in ("poll", "create_and_poll", "upload_and_poll")),
    "vector_stores.files.upload",
    *(f"vector_stores.file_batches.{name}" for name in ("poll", "create_and_poll")),
    "vector_stores.file_batches.upload_and_poll",
    *(f"beta.threads.{name}" for name in ("create_and_run_poll", "create_and_run_stream")),
    *(f"beta.threads.runs.{name}" for name in ("poll", "create_and_poll", "stream")),
    *(f"beta.threads.runs.submit_tool_outputs_{name}" for name in ("and_poll", "stream")),
    *(f"videos.{name}" for name in ("poll", "create_and_poll")),
    *(f"chat.completions.{name}" for name in ("parse", "stream")),
    *("responses.parse", "responses.stream", "files.wait_for_processing"),
]


def parameters(package: Any, kind: str, dotted: str) -> dict[str, inspect.Parameter]:
    client = getattr(package, kind)(api_key=KEY)
    method: Any = reduce(getattr, dotted.split("."), client)
    found = inspect.signature(method).parameters
    kinds = (inspect.Parameter.VAR_KEYWORD, inspect.Parameter.VAR_POSITIONAL)
    return {name: one for name, one in found.items() if one.kind not in kinds}


@pytest.mark.parametrize("kind", ["OpenAI", "AsyncOpenAI"])
@pytest.mark.parametrize("dotted", METHODS)
def test_every_keyword_is_listed(dotted: str, kind: str, official: Any) -> None:
    theirs = parameters(official, kind, dotted)
    ours = parameters(openai_oxide, kind, dotted)
    assert theirs.keys() <= ours.keys()
    required = {name for name, one in ours.items() if one.default is one.empty}
    assert required <= {name for name, one in theirs.items() if one.default is one.empty}
