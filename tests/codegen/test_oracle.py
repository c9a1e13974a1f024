"""The models and parameters agree with what another generator makes of the same plain schemas."""

from __future__ import annotations

import importlib
from typing import Any

import pytest

from codegen.symbol_table import SymbolTable
from tests.codegen.official import target
from tests.codegen.oracle import Oracle, fields, shape

KINDS = {"models": "pydantic_v2.BaseModel", "params": "typing.TypedDict"}


@pytest.fixture(scope="module", params=KINDS)
def pair(
    request: pytest.FixtureRequest, symbols: SymbolTable, tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, dict[str, Any], dict[str, Any]]:
    """A side, with our class or alias and the oracle's for each schema of it."""
    side: str = request.param
    cache = getattr(request.config, "cache", None)
    folder = cache.mkdir("oracle") if cache else tmp_path_factory.mktemp("oracle")
    oracle = Oracle({key: symbols.schemas[key] for key in symbols.keys[side]}, KINDS[side], folder)
    index = importlib.import_module(f"openai_oxide.{side}").SCHEMAS
    return side, {key: target(index[key]) for key in index}, {key: oracle[key] for key in index}


def by_key(actual: Any, keys: dict[Any, str]) -> Any:
    """A shape with keys of schemas in place of classes, so that both sides' are the same."""
    if isinstance(actual, frozenset):
        return frozenset(by_key(part, keys) for part in actual)
    if isinstance(actual, tuple):
        return (actual[0], actual[1] if actual[0] == "enum" else by_key(actual[1], keys))
    return keys.get(actual, actual)


def described(definitions: dict[str, Any], symbols: SymbolTable) -> dict[str, Any]:
    """Each schema's fields, or the type that its alias is."""
    keys = {definitions[key]: key for key in definitions if symbols.is_class(key)}
    return {
        key: {
            wire: (required, by_key(actual, keys))
            for wire, (required, actual) in fields(definitions[key]).items()
        }
        if symbols.is_class(key)
        else by_key(shape(definitions[key]), keys)
        for key in definitions
    }


def test_types_agree(
    pair: tuple[str, dict[str, Any], dict[str, Any]], symbols: SymbolTable
) -> None:
    side, ours, theirs = pair
    actual, expected = described(ours, symbols), described(theirs, symbols)
    assert len(actual) > 500
    assert actual.keys() == set(symbols.keys[side])
    assert [key for key in actual if actual[key] != expected[key]] == []
