"""What features keep: each operation comes with one, names are those of the whole package."""

from __future__ import annotations

import importlib
import re
from dataclasses import replace

import pytest

from codegen.document import Inputs, operations
from codegen.errors import GenerationError
from codegen.pipeline import Result, generate
from codegen.slim.features import Feature, Features
from codegen.slim.selection import Selection, completed, problems
from codegen.symbol_table import SymbolTable

MODELS = "generated/openai_oxide/models"


def test_every_resource_and_schema_comes_with_a_feature(
    inputs: Inputs, symbols: SymbolTable
) -> None:
    assert problems(inputs.features, symbols) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"images": Feature("images")}, "images: is in no feature"),
        ({"more": Feature("more", ["images"])}, "images: is named twice"),
        ({"more": Feature("more", ["imagery"])}, "imagery: does not exist"),
        ({"images": Feature("images", ["images"])}, "ImageModel: is part of no feature"),
    ],
)
def test_a_table_with_a_mistake_is_told(
    change: dict[str, Feature], said: str, inputs: Inputs, symbols: SymbolTable
) -> None:
    table = Features({**inputs.features, **change})
    assert f"spec/features.toml: {said}" in [str(problem) for problem in problems(table, symbols)]


def test_features_share_out_the_operations(inputs: Inputs, symbols: SymbolTable) -> None:
    kept: list[tuple[str, str]] = []
    selection = Selection(inputs.features, [], symbols, inputs.contract)
    for feature in inputs.features:
        selection.names = [feature]
        kept += [(verb, path) for verb, path, _ in operations(selection.contract(symbols.contract))]
    assert sorted(kept) == sorted((verb, path) for verb, path, _ in operations(symbols.contract))


def test_all_features_are_the_whole(inputs: Inputs, symbols: SymbolTable) -> None:
    part = Selection(inputs.features, inputs.features, symbols, inputs.contract).part()
    assert part.keys == symbols.keys


def test_sockets_bring_events_where_there_is_a_resource(
    inputs: Inputs, symbols: SymbolTable
) -> None:
    selection = Selection(inputs.features, [], symbols, inputs.contract)

    def keys(*features: str) -> set[str]:
        selection.names = [*features]
        return {*selection.part().schemas}

    event = "RealtimeServerEventSessionCreated"
    assert event in keys("realtime", "websocket")
    assert event not in keys("realtime") | keys("websocket", "responses")


def test_a_feature_that_there_is_not_is_told(inputs: Inputs) -> None:
    with pytest.raises(GenerationError, match="imagery"):
        generate(inputs, strict=False, features=["imagery"])


def test_classes_are_those_of_the_whole_package(part: Result) -> None:
    kept = {path: text for path, text in part.files.items() if path.startswith(MODELS)}
    for path, text in kept.items():
        whole = importlib.import_module(path.removeprefix("generated/")[:-3].replace("/", "."))
        for name, body in re.findall(r"^class (\w+)\(.*\n((?:    .*\n|\n)*)", text, re.MULTILINE):
            fields = re.findall(r"^    (\w+): ", body, re.MULTILINE)
            assert fields == [*vars(whole)[name].__annotations__], name
    assert "Response" in kept[f"{MODELS}/responses.py"]


def test_only_what_the_features_reach_is_there(part: Result) -> None:
    folders = {path.split("/")[3] for path in part.files if "/resources/" in path}
    assert folders == {"__init__.py", "embeddings.py", "responses"}
    assert f"{MODELS}/chat.py" not in part.files


def test_a_table_that_lags_behind_stops_nothing(inputs: Inputs, symbols: SymbolTable) -> None:
    rows = {name: row for name, row in inputs.features.items() if name != "images"}
    late = completed(Features(rows), symbols)
    assert late["images"] == Feature("images", ["images"])
    whole = Selection(late, list(late), symbols, inputs.contract)
    assert whole.part().keys == symbols.keys
    without = Selection(late, ["images"], symbols, inputs.contract)
    assert set(without.contract(symbols.contract)["paths"]) == {
        path for (_, path), method in symbols.methods.items() if method.startswith("images.")
    }


def test_a_new_resource_does_not_stop_the_whole_build(inputs: Inputs) -> None:
    rows = {name: row for name, row in inputs.features.items() if name != "images"}
    result = generate(replace(inputs, features=Features(rows)), strict=False)
    assert "spec/features.toml: images: is in no feature" in map(str, result.problems)
