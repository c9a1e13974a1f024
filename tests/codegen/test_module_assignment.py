"""Which module a class lives in: the real contract's never import each other in a circle."""

from __future__ import annotations

from graphlib import TopologicalSorter
from typing import Any

import pytest

from codegen.module_assignment import module_of, owners, references
from codegen.names import Names, dotted_methods
from codegen.normalise import PREFIX
from codegen.symbol_table import SIDES, SymbolTable

Json = Any


@pytest.mark.parametrize(
    ("dotted", "module"),
    [
        ("files.create", "files"),
        ("chat.completions.messages.list", "chat"),
        ("beta.threads.runs.list", "beta_threads"),
        ("admin.organization.users.list", "admin"),
    ],
)
def test_the_module_of_an_operation(dotted: str, module: str) -> None:
    assert module_of(dotted) == module


def ref(key: str) -> Json:
    return {"$ref": PREFIX + key}


def contract(**answers: list[str]) -> Json:
    """Operations ``GET /name`` with the schemas that each answers with."""
    paths = {
        f"/{name}": {"get": {"responses": [*map(ref, keys)]}} for name, keys in answers.items()
    }
    keys = {key for modules in answers.values() for key in modules}
    return {"paths": paths, "components": {"schemas": {key: {} for key in sorted(keys)}}}


@pytest.mark.parametrize(
    ("users", "module"),
    [
        (["videos"], "videos"),
        (["videos", "evals"], "evals"),
        (["videos", "responses"], "responses"),
        (["conversations", "responses"], "responses"),
        (["fine_tuning", "graders"], "graders"),
        (["chat", "responses"], "shared"),
        (["files", "images", "evals"], "shared"),
    ],
)
def test_a_schema_of_several_modules(users: list[str], module: str) -> None:
    document = contract(**{user: ["Used"] for user in users})
    methods = dotted_methods(document, Names({}, {}))
    assert owners(document, methods)["Used"] == module


@pytest.mark.parametrize(
    ("key", "module"),
    [
        ("RealtimeBetaServerEventError", "realtime_beta"),
        ("RealtimeServerEventError", "realtime"),
        ("ResponseDoneEvent", "responses"),
        ("BetaResponseDoneEvent", "beta_responses"),
        ("WebhookFailed", "webhooks"),
        ("Whatever", "shared"),
    ],
)
def test_what_no_operation_reaches(key: str, module: str) -> None:
    document = contract()
    document["components"]["schemas"] = {key: {}}
    assert owners(document, {})[key] == module


def test_what_a_shared_schema_uses_is_shared() -> None:
    document = contract(graders=["Used"])
    document["components"]["schemas"]["Whatever"] = {"anyOf": [ref("Used")]}
    modules = owners(document, {("get", "/graders"): "graders.list"})
    assert modules == {"Used": "shared", "Whatever": "shared"}


def test_webhooks_have_a_module() -> None:
    document = contract(videos=["Sent"]) | {"webhooks": {"sent": {"post": ref("Sent")}}}
    document["webhooks"]["own"] = {"post": ref("Own")}
    document["components"]["schemas"]["Own"] = {}
    assert owners(document, {("get", "/videos"): "videos.list"}) == {
        "Own": "webhooks",
        "Sent": "videos",
    }


def test_references_are_found_at_any_depth() -> None:
    node = {"a": [{"b": ref("X")}, ref("Y")], "$ref": f"{PREFIX}Z/1", "c": {"$ref": "#/elsewhere"}}
    assert sorted(references(node)) == ["X", "Y", "Z/1"]


@pytest.mark.parametrize("side", SIDES)
def test_modules_of_the_contract_form_no_circle(side: str, symbols: SymbolTable) -> None:
    imports: dict[str, set[str]] = {}
    for key in symbols.keys[side]:
        used = {symbols.module[need] for need in references(symbols.schemas[key])}
        imports.setdefault(symbols.module[key], set()).update(used - {symbols.module[key]})
    assert len(imports) > 15
    TopologicalSorter(imports).prepare()


@pytest.mark.parametrize("side", SIDES)
def test_a_side_holds_all_that_it_refers_to(side: str, symbols: SymbolTable) -> None:
    keys = set(symbols.keys[side])
    assert [key for key in keys if not set(references(symbols.schemas[key])) <= keys] == []


def test_every_schema_is_on_a_side_or_is_a_body(symbols: SymbolTable) -> None:
    on_a_side = set(symbols.keys["models"]) | set(symbols.keys["params"])
    assert [key for key in symbols.schemas if key not in on_a_side | symbols._bodies] == []
