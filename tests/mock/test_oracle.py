"""The oracle sees what is wrong, so that its silence means something."""

from __future__ import annotations

import pytest

from tests.mock.oracle import complaint, named

FILE = {
    "id": "file-1",
    "object": "file",
    "bytes": 1,
    "created_at": 1,
    "filename": "a",
    "purpose": "batch",
    "status": "processed",
}


def test_a_right_value_passes() -> None:
    assert complaint(named("OpenAIFile"), FILE) is None


@pytest.mark.parametrize(
    ("change", "place"),
    [({"bytes": "1"}, "bytes"), ({"purpose": "?"}, "purpose"), ({"object": "f"}, "object")],
)
def test_a_wrong_value_is_named(change: dict[str, object], place: str) -> None:
    assert (complaint(named("OpenAIFile"), {**FILE, **change}) or "").startswith(f"{place}: ")


def test_a_missing_field_is_named() -> None:
    lacking = {name: value for name, value in FILE.items() if name != "filename"}
    assert "'filename' is a required property" in (complaint(named("OpenAIFile"), lacking) or "")


def test_both_styles_of_null() -> None:
    assert complaint({"type": "string", "nullable": True}, None) is None
    assert complaint({"type": "string"}, None) is not None


def test_recursion_is_followed() -> None:
    leaf = {"type": "eq", "key": "a", "value": "b"}
    deep = {"type": "and", "filters": [{"type": "or", "filters": [leaf]}]}
    assert complaint(named("CompoundFilter"), deep) is None
    deep["filters"][0]["filters"] = [{"type": "xor", "filters": []}]  # type: ignore[index]
    assert complaint(named("CompoundFilter"), deep) is not None
