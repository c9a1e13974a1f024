"""The annotations of methods, as ``typing.get_type_hints`` reads them."""

from __future__ import annotations

import inspect
import typing
from collections.abc import Iterator
from typing import Any, get_args

import pytest

import openai_oxide
from openai_oxide import AsyncStream, Stream
from openai_oxide.pagination import AsyncCursorPage, SyncCursorPage
from openai_oxide.types.chat import ChatCompletion, ChatCompletionChunk
from openai_oxide_runtime.client.resource import AsyncResource, Resource


def methods(owner: Any) -> Iterator[Any]:
    """The methods of a client that have an operation, at any depth."""
    for name in dir(type(owner)):
        if name.startswith(("_", "with_")):
            continue
        value = getattr(owner, name)
        if isinstance(value, Resource | AsyncResource):
            yield from methods(value)
        elif hasattr(value, "__operation__") and not value.__module__.startswith(
            "openai_oxide_lib"
        ):
            yield value


@pytest.mark.parametrize("kind", [openai_oxide.OpenAI, openai_oxide.AsyncOpenAI])
def test_every_method_has_hints_for_what_its_signature_lists(kind: Any) -> None:
    count = 0
    for method in methods(kind(api_key="k")):
        hints = typing.get_type_hints(method)
        assert hints.keys() - {"return"} == inspect.signature(method).parameters.keys(), method
        assert "return" in hints
        count += 1
    assert count > 200


def test_results() -> None:
    sync, asynchronous = openai_oxide.OpenAI(api_key="k"), openai_oxide.AsyncOpenAI(api_key="k")
    hints = typing.get_type_hints(sync.chat.completions.create)
    assert get_args(hints["return"]) == (ChatCompletion, Stream[ChatCompletionChunk])
    assert hints["temperature"] == float | None
    hints = typing.get_type_hints(asynchronous.chat.completions.create)
    assert get_args(hints["return"]) == (ChatCompletion, AsyncStream[ChatCompletionChunk])
    page = typing.get_type_hints(sync.chat.completions.list)["return"]
    assert page == SyncCursorPage[ChatCompletion]
    pages = typing.get_type_hints(asynchronous.chat.completions.list)["return"]
    assert get_args(pages) == (ChatCompletion, AsyncCursorPage[ChatCompletion])
    assert typing.get_type_hints(sync.files.content)["return"].__name__ == (
        "HttpxBinaryResponseContent"
    )
