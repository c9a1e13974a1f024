"""The official package's import paths: every row of the tables, and how its modules behave."""

from __future__ import annotations

import importlib
import importlib.util
import subprocess
import sys
from typing import Any, get_args

import pytest
from pydantic import BaseModel

import openai_oxide
from openai_oxide import resources
from openai_oxide._modules import ABSENT, PACKAGES
from openai_oxide.types.chat import ChatCompletion


def modules(package: str) -> dict[str, dict[str, Any]]:
    """The rows of one package, by whole module names."""
    table = importlib.import_module(f"openai_oxide._modules.{PACKAGES[package]}")
    return {".".join(filter(None, (package, name))): row for name, row in table.MODULES.items()}


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package or "top")
def test_every_name_of_every_row_is_there(package: str) -> None:
    for module, row in modules(package).items():
        made = importlib.import_module(f"openai_oxide.{module}")
        assert made.__name__ == f"openai_oxide.{module}"
        missing = [name for name in row if getattr(made, name, None) is None]
        assert not missing
        assert set(row) <= set(dir(made))


def test_nested_names_are_the_classes_of_the_fields() -> None:
    from openai_oxide.types.chat.chat_completion import Choice, ChoiceLogprobs
    from openai_oxide.types.chat.chat_completion_chunk import ChoiceDelta

    assert get_args(ChatCompletion.model_fields["choices"].annotation) == (Choice,)
    assert ChoiceLogprobs in get_args(Choice.model_fields["logprobs"].annotation)
    assert "tool_calls" in ChoiceDelta.model_fields


def test_a_public_class_is_the_same_under_both_paths() -> None:
    found = importlib.import_module("openai_oxide.types.chat.chat_completion")
    assert found.ChatCompletion is ChatCompletion
    private = importlib.import_module("openai_oxide._models")
    assert private.BaseModel is openai_oxide.BaseModel
    inner = importlib.import_module("openai_oxide.resources.chat.completions.completions")
    assert inner.Completions is resources.chat.completions.Completions


def test_a_type_without_a_name_of_its_own_is_built() -> None:
    caller = importlib.import_module("openai_oxide.types.responses.response_function_tool_call")
    assert {kind.__name__ for kind in get_args(caller.Caller)} == {
        "DirectToolCallCaller",
        "ProgramToolCallCaller",
    }


def test_modules_are_attributes_of_packages_too() -> None:
    assert openai_oxide.types.chat.chat_completion.Choice.__name__ == "ChatCompletionChoice"
    assert openai_oxide._streaming.Stream is openai_oxide.Stream
    with pytest.raises(AttributeError, match="has no attribute 'nothing'"):
        _ = openai_oxide.types.chat.nothing  # type: ignore[attr-defined]


def test_a_resource_file_has_the_names_and_modules_below_it() -> None:
    from openai_oxide.resources.chat import AsyncCompletions, Completions
    from openai_oxide.resources.webhooks.webhooks import Webhooks

    assert Completions is resources.chat.completions.Completions
    assert AsyncCompletions.__name__ == "AsyncCompletions"
    assert Webhooks is resources.webhooks.Webhooks
    assert resources.Embeddings is resources.embeddings.Embeddings
    with pytest.raises(ImportError, match="cannot import name 'Nothing'"):
        from openai_oxide.resources.chat import Nothing  # type: ignore[attr-defined]  # noqa: F401


def test_star_imports_take_the_public_names() -> None:
    taken: dict[str, Any] = {}
    exec("from openai_oxide.types.chat.chat_completion import *", taken)
    assert taken["Choice"].__name__ == "ChatCompletionChoice"


@pytest.mark.parametrize("module", ABSENT)
def test_what_is_left_out_says_what_to_use(module: str) -> None:
    with pytest.raises(ModuleNotFoundError, match="there is no") as raised:
        importlib.import_module(f"openai_oxide.{module}")
    assert ABSENT[module] in str(raised.value)
    assert raised.value.name == f"openai_oxide.{module}"


def test_what_nobody_knows_is_an_ordinary_error() -> None:
    with pytest.raises(
        ModuleNotFoundError, match=r"No module named 'openai_oxide\.types\.nothing'"
    ):
        importlib.import_module("openai_oxide.types.nothing")
    assert importlib.util.find_spec("openai_oxide.types.nothing") is None


class Place(BaseModel):
    city: str = "Rome"


def test_small_parts_work() -> None:
    from openai_oxide._base_client import make_request_options
    from openai_oxide._models import construct_type
    from openai_oxide._streaming import ServerSentEvent, SSEDecoder
    from openai_oxide.lib._pydantic import to_strict_json_schema

    assert make_request_options(extra_headers={"a": "b"}, query={"x": 1}, extra_query={"y": 2}) == {
        "headers": {"a": "b"},
        "params": {"x": 1, "y": 2},
    }
    made = construct_type(value={"id": "c", "choices": []}, type_=ChatCompletion)
    assert (type(made), made.id) == (ChatCompletion, "c")
    assert construct_type(value="text", type_=int) == "text"
    events = list(SSEDecoder().iter_bytes(iter([b"event: a\nda", b"ta: {}\nid: 7\n\n"])))
    assert events == [ServerSentEvent(event="a", data="{}", id="7")]
    decoder = SSEDecoder()
    assert [decoder.decode(line) for line in ("data: x", "")] == [None, ServerSentEvent(data="x")]
    assert to_strict_json_schema(Place)["required"] == ["city"]


def test_names_from_before_version_1_raise_when_used() -> None:
    from openai_oxide.lib._old_api import APIRemovedInV1

    old = openai_oxide.ChatCompletion  # type: ignore[attr-defined]
    with pytest.raises(APIRemovedInV1, match="ChatCompletion was removed in version 1"):
        old.create(model="gpt-3.5-turbo")


def test_importing_the_package_loads_no_table() -> None:
    script = "import sys, openai_oxide; print([m for m in sys.modules if 'oxide' in m])"
    run = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    core = "openai_oxide_runtime.core"
    loaded = {core, f"{core}.lazy_imports", f"{core}.submodules"}
    assert set(eval(run.stdout)) == {"openai_oxide", "openai_oxide_runtime", *loaded}


def test_what_counts_as_a_model() -> None:
    from openai_oxide._models import is_basemodel, is_basemodel_type
    from openai_oxide.lib._pydantic import is_basemodel_type as is_pydantic, is_dataclass_like_type
    from openai_oxide.types import Model

    assert [is_basemodel(t) for t in (Model, Model | int, Place, list[Model])] == [
        *(True, True, False, False)
    ]
    assert [is_basemodel_type(t) for t in (Model, Model | int, Place)] == [True, False, False]
    assert (is_pydantic(Place), is_pydantic(int), is_dataclass_like_type(Place)) == (
        *(True, False, False),
    )
