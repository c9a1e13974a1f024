"""Whatever a type checker refuses of ours, or does not know, the gate finds."""

from __future__ import annotations

from pathlib import Path

from tests.coverage.checker.gate import compare

THEIRS = """
from typing import List, Optional, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

class Item:
    id: str
    size: Optional[int] = None
    tags: List[str]

class ItemParams(TypedDict, total=False):
    id: Required[str]
    kind: Literal["big", "small"]

Items: TypeAlias = List[Item]
Kind: TypeAlias = Literal["big", "small"]
"""
OURS = """
from collections.abc import Iterable
from typing import Any, Literal, TypeAlias, TypedDict

class Item:
    id: str
    tags: Any

class ItemParams(TypedDict, total=False):
    id: str
    kind: Literal["big"]

Items: TypeAlias = Iterable[Item]
Kind: TypeAlias = Literal["big", "small", "new"]
"""


def test_refusals_and_unknown_types(tmp_path: Path) -> None:
    for package, text in (("theirs", THEIRS), ("ours", OURS)):
        types = tmp_path / package / "types"
        types.mkdir(parents=True)
        (types.parent / "__init__.py").touch()
        (types / "__init__.py").touch()
        (types / "items.py").write_text(text, encoding="utf-8")
    home = "{}:{}".format
    root = tmp_path / "theirs"
    tally = compare(root, lambda m, n: home(m.replace("theirs", "ours"), n), {}, [tmp_path])
    gaps = {(gap.kind, gap.what.removeprefix("theirs.types.items.")) for gap in tally.gaps}
    assert gaps == {
        ("field", "Item.size"),
        ("field", "Item.tags"),
        ("key", "ItemParams.kind"),
        ("alias", "Items as a result"),
        ("alias", "Kind as a result"),
    }
    assert not compare(root, home, {}, [tmp_path]).gaps
    assert tally.marks["field", "theirs.types.items.Item.id"]
