"""The runners have the names, the arguments and the fields of the official package's."""

from __future__ import annotations

import dataclasses
import inspect
from importlib import import_module
from typing import Any, get_type_hints

import pytest

from openai_oxide_lib.tool_runners.run_options import AsyncRunSettings, RunSettings

MODULES = ["decisions_tool_runner", "responses_tool_runner", "tool_diagnostics"]
DESKTOP = {"browser", "computer", "approve_safety_checks", "before_action"}
"""What drives browsers and screens, which is not here."""


def both(module: str) -> tuple[Any, Any]:
    official = pytest.importorskip(f"openai.lib.{module}")
    return official, import_module(f"openai_oxide.lib.{module}")


@pytest.mark.parametrize("module", MODULES)
def test_each_name_is_there(module: str) -> None:
    official, ours = both(module)
    assert set(official.__all__) <= set(dir(ours))
    for name in official.__all__:
        assert getattr(ours, name) is not None


@pytest.mark.parametrize("module", MODULES)
def test_fields_are_the_same(module: str) -> None:
    official, ours = both(module)
    for name in official.__all__:
        theirs = getattr(official, name)
        if hasattr(theirs, "__required_keys__"):
            mine = getattr(ours, name)
            assert mine.__required_keys__ == theirs.__required_keys__, name
            assert mine.__optional_keys__ == theirs.__optional_keys__, name
        elif dataclasses.is_dataclass(theirs):
            assert public(getattr(ours, name)) == public(theirs), name


def public(kind: Any) -> list[tuple[str, Any]]:
    fields = dataclasses.fields(kind)
    return [(one.name, one.default) for one in fields if not one.name.startswith("_")]


@pytest.mark.parametrize("module", MODULES[:2])
def test_methods_take_the_same(module: str) -> None:
    official, ours = both(module)
    for name in (one for one in official.__all__ if one.endswith("ToolRunner")):
        for method in ("__init__", "run", "iterate", "close"):
            theirs = getattr(getattr(official, name), method, None)
            if theirs is not None:
                taken = parameters(getattr(getattr(ours, name), method))
                assert parameters(theirs) - DESKTOP == taken, (name, method)


def parameters(function: Any) -> set[str]:
    """The names of what a function takes, with those of unpacked keywords."""
    found = set(inspect.signature(function).parameters)
    if "settings" in found:
        asynchronous = inspect.iscoroutinefunction(function) or inspect.isasyncgenfunction(function)
        keywords = AsyncRunSettings if asynchronous else RunSettings
        found = (found - {"settings"}) | set(keywords.__annotations__)
    return found


def test_what_is_told_is_told_in_the_same_words() -> None:
    official, ours = both("tool_diagnostics")
    for name in ("api", "stage", "reason"):
        words = [
            get_type_hints(module.ToolDiagnostic)[name].__args__ for module in (official, ours)
        ]
        assert set(words[0]) == set(words[1])
