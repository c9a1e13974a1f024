"""Whatever is not OpenAI's document, whole and readable, ends with one clear line."""

from __future__ import annotations

import json
from typing import Any

import pytest

from codegen.sync.document import parse, read_document
from codegen.sync.errors import SyncError
from codegen.sync.strip import strip
from codegen.sync.writer import to_yaml
from tests.codegen.sync.samples import document

TEXT = to_yaml(strip(document()))


def changed(**top: Any) -> bytes:
    """Return the document's bytes with some keywords replaced, or taken out by None."""
    root = {**document(), **top}
    return to_yaml({key: value for key, value in root.items() if value is not None}).encode()


def cut(mark: str) -> bytes:
    """Return the document up to where a text begins."""
    return TEXT[: TEXT.index(mark)].encode()


REFUSED = {
    "html": (b"\n <!DOCTYPE html>\n<html>Sign in</html>", "is a web page, not YAML"),
    "latin": ("title: é".encode("latin-1"), "is not UTF-8 text (byte 7)"),
    "empty": (b"", "holds nothing, not an OpenAPI document"),
    "text": (b"404: Not Found", "is not an OpenAPI document: it has no `openapi` version"),
    "list": (b"- a\n- b\n", "holds a list, not an OpenAPI document"),
    "word": (b"Gone", "holds plain text, not an OpenAPI document"),
    "syntax": (b"a: [1\nb: 2\n", "is not valid YAML: line "),
    "tabs": (b"a:\n\tb: 1\n", "is not valid YAML: line 2: "),
    "twice": (b"a: 1\na: 2\n", "is not valid YAML: line 2: "),
    "python": (b"a: !!python/object:os.system x\n", "is not valid YAML: line 1: "),
    "deep": (b"[" * 3_000, "is not valid YAML: "),
    "swagger": (changed(swagger="2.0", openapi=None), "is OpenAPI 2.0, but must be 3.1"),
    "three": (changed(openapi="3.0.3"), "is OpenAPI 3.0.3, but must be 3.1"),
    "ten": (changed(openapi="3.10.0"), "is OpenAPI 3.10.0, but must be 3.1"),
    "title": (
        changed(info={"title": "Petstore"}),
        "describes another API: its title is 'Petstore'",
    ),
    "untitled": (changed(info=None), "describes another API: its title is 'missing'"),
    "server": (
        changed(servers=[{"url": "https://openai.com.example.org"}]),
        "describes another API: it has no server of openai.com",
    ),
    "serverless": (changed(servers=None), "describes another API: it has no server of openai.com"),
    "pathless": (changed(paths={}), "is not complete: it has no paths"),
    "cut early": (cut("webhooks:"), "is not complete: it has no schemas"),
    "cut late": (cut("    Problem:"), "it refers to #/components/schemas/"),
    "cut in a word": (TEXT[: len(TEXT) // 2].encode(), ""),
}


@pytest.mark.parametrize("name", REFUSED)
def test_one_line_says_what_is_wrong(name: str) -> None:
    data, reason = REFUSED[name]
    with pytest.raises(SyncError) as caught:
        read_document(data, "doc.yaml")
    message = str(caught.value)
    assert message.startswith("doc.yaml ")
    assert reason in message
    assert "\n" not in message


@pytest.mark.parametrize("end", range(100, len(TEXT), 997))
def test_a_document_cut_anywhere_is_refused(end: int) -> None:
    with pytest.raises(SyncError):
        read_document(TEXT[:end].encode(), "doc.yaml")


def test_the_document_is_read_from_yaml_and_json() -> None:
    expected = strip(document())
    assert read_document(TEXT.encode(), "doc") == expected
    assert read_document(b"\xef\xbb\xbf" + TEXT.encode(), "doc") == expected
    assert read_document(json.dumps(expected).encode(), "doc") == expected


def test_what_json_cannot_hold_becomes_text() -> None:
    assert parse(b"day: 2024-10-01\n200: ok\ntrue: yes\n~: 1\n", "doc") == {
        "day": "2024-10-01",
        "200": "ok",
        "true": "yes",
        "null": 1,
    }


def test_aliases_are_copies_but_not_bombs() -> None:
    assert parse(b"a: &x {b: 1}\nc: *x\n", "doc") == {"a": {"b": 1}, "c": {"b": 1}}
    rows = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    rows += [f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 10)}]" for i in range(1, 9)]
    with pytest.raises(SyncError, match="expand to too many nodes"):
        parse("\n".join(rows).encode(), "doc")


def test_an_alias_of_itself_is_refused() -> None:
    with pytest.raises(SyncError, match="is not valid YAML"):
        parse(b"a: &x\n  b: *x\n", "doc")
