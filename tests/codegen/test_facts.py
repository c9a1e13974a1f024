"""Names, results and positions are the official package's, so that users change one import."""

from __future__ import annotations

import importlib
import inspect
import re
from functools import cache
from typing import Any

import pytest

from codegen.symbol_table import SIDES, SymbolTable
from openai_oxide import OpenAI
from openai_oxide_runtime.operations.operation import Operation
from openai_oxide_runtime.operations.request_options import RequestOptions
from tests.codegen import official

OPTIONS = RequestOptions.__optional_keys__ | {"self", "stream"}

RETURNS = {
    "audio.transcriptions.create": "its union has a name here",
    "audio.translations.create": "its union has a name here",
    "beta.chatkit.threads.list_items": "the official union has no public name",
}
OWN_PARAMETERS = {
    "beta.realtime.sessions.create": "the official method is of an older document",
}
OTHER_SCHEMA = {
    ("beta", "AssistantToolChoice"): "paired with the union of which it is the one object",
    ("beta", "AssistantToolChoiceParam"): "paired with the union of which it is the one object",
}


@cache
def declared() -> dict[str, Operation]:
    """Every operation by its dotted name."""
    actual = {}
    for dotted in (one["method"] for one in official.operations()):
        resource = dotted.rpartition(".")[0]
        module = importlib.import_module(f"openai_oxide.resources.{resource}")
        actual |= {one.name: one for one in vars(module).values() if isinstance(one, Operation)}
    return actual


def parameters(dotted: str) -> dict[str, inspect.Parameter]:
    resource: Any = OpenAI(api_key="k", admin_api_key="a")
    *path, name = dotted.split(".")
    for segment in path:
        resource = getattr(resource, segment)
    return dict(inspect.signature(getattr(type(resource), name)).parameters)


def test_dotted_methods(symbols: SymbolTable) -> None:
    expected = {(one["verb"], one["path"]): one["method"] for one in official.operations()}
    assert len(expected) == 287
    assert {place: symbols.methods.get(place) for place in expected} == expected


def test_path_parameters_stand_where_they_do() -> None:
    methods = official.surface()
    for one in official.operations():
        names = set(one["path_params_sdk"])
        params = methods[one["method"]]["params"]
        expected = [(p["name"], p["kind"]) for p in params if p["name"] in names]
        actual = [
            (name, parameter.kind.name.lower())
            for name, parameter in parameters(one["method"]).items()
            if name in names
        ]
        assert actual == expected, one["method"]


def test_parameters_have_official_names() -> None:
    methods = official.surface()
    own = {}
    for one in official.operations():
        names = {parameter["name"] for parameter in methods[one["method"]]["params"]}
        if more := set(parameters(one["method"])) - names - OPTIONS:
            own[one["method"]] = more
    assert own.keys() == OWN_PARAMETERS.keys()


def names_by_target() -> dict[str, set[str]]:
    """The public names of each class, by its reference."""
    from openai_oxide import types

    actual: dict[str, set[str]] = {}
    packages = [types]
    while packages:
        package = packages.pop()
        for name in package.__all__:
            value = getattr(package, name)
            if inspect.ismodule(value):
                packages.append(value)
            else:
                actual.setdefault(f"{value!r}", set()).add(name)
    return actual


def expected(returns: str) -> tuple[str | None, str]:
    """The page and the type of an official result, without the stream it may be."""
    plain = re.sub(r" \| Stream\[.*\]$", "", returns)
    page = re.fullmatch(r"Sync(\w+)\[(.+)\]", plain)
    return (page[1], page[2]) if page else (None, plain)


def test_results_have_official_names() -> None:
    public, methods, others = names_by_target(), official.surface(), []
    for one in official.operations():
        operation = declared()[one["method"]]
        page, name = expected(methods[one["method"]]["returns"])
        if operation.content == "binary":
            names = {"_legacy_response.HttpxBinaryResponseContent", "HttpxBinaryResponseContent"}
        elif operation.returns:
            names = public.get(f"{official.target(operation.returns)!r}", set())
        else:
            names = {"None"}
        if operation.page != page or name not in names:
            others.append(one["method"])
    assert sorted(others) == sorted(RETURNS)


def test_public_names_are_importable_from_the_same_packages() -> None:
    missing = []
    for name, schema, _ in official.public_pairs():
        try:
            official.published(name)
        except (ImportError, AttributeError):
            missing.append((name, schema))
    assert missing == []


@pytest.mark.parametrize("side", SIDES)
def test_public_names_mean_the_same_schema(side: str) -> None:
    schemas = importlib.import_module(f"openai_oxide.{side}").SCHEMAS
    expected: dict[official.Name, list[Any]] = {}
    for name, schema, where in official.public_pairs():
        if where == side and not schema.endswith(("#params", "#body")) and not is_method(name):
            expected.setdefault(name, []).extend(targets(schema, schemas))
    assert len(expected) > 150
    wrong = {name for name in expected if official.published(name) not in expected[name]}
    assert wrong == {name for name in OTHER_SCHEMA if name in expected}


def is_method(name: official.Name) -> bool:
    """Whether it is the class of a method's parameters, which stands for the body here."""
    return name[1].endswith("Params")


def targets(schema: str, schemas: dict[str, str]) -> list[Any]:
    if schema.endswith("#res"):
        returns = declared()[schema.removesuffix("#res")].returns
        return [official.target(returns)] if returns else []
    return [official.target(schemas[key]) for key in official.spellings(schema) if key in schemas]
