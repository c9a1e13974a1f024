"""The models and parameters agree with what another generator makes of the same plain schemas."""

from __future__ import annotations

import importlib
from typing import Any

import pytest

from codegen.symbol_table import Book
from tests.codegen.official import target
from tests.codegen.oracle import Oracle, fields, shape

KINDS = {"models": "pydantic_v2.BaseModel", "params": "typing.TypedDict"}


@pytest.fixture(scope="module", params=KINDS)
def pair(
    request: pytest.FixtureRequest, book: Book, tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, dict[str, Any], dict[str, Any]]:
    """A side, with our class or alias and the oracle's for each schema of it."""
    side: str = request.param
    kept = getattr(request.config, "cache", None)
    folder = kept.mkdir("oracle") if kept else tmp_path_factory.mktemp("oracle")
    oracle = Oracle({key: book.schemas[key] for key in book.keys[side]}, KINDS[side], folder)
    index = importlib.import_module(f"openai_oxide.{side}").SCHEMAS
    return side, {key: target(index[key]) for key in index}, {key: oracle[key] for key in index}


def by_key(found: Any, keys: dict[Any, str]) -> Any:
    """A shape with keys of schemas in place of classes, so that both sides' are the same."""
    if isinstance(found, frozenset):
        return frozenset(by_key(part, keys) for part in found)
    if isinstance(found, tuple):
        return (found[0], found[1] if found[0] == "enum" else by_key(found[1], keys))
    return keys.get(found, found)


def described(definitions: dict[str, Any], book: Book) -> dict[str, Any]:
    """Each schema's fields, or the type that its alias is."""
    keys = {definitions[key]: key for key in definitions if book.is_class(key)}
    return {
        key: {
            wire: (required, by_key(found, keys))
            for wire, (required, found) in fields(definitions[key]).items()
        }
        if book.is_class(key)
        else by_key(shape(definitions[key]), keys)
        for key in definitions
    }


def test_types_agree(pair: tuple[str, dict[str, Any], dict[str, Any]], book: Book) -> None:
    side, ours, theirs = pair
    found, wanted = described(ours, book), described(theirs, book)
    assert len(found) > 500
    assert found.keys() == set(book.keys[side])
    assert [key for key in found if found[key] != wanted[key]] == []
