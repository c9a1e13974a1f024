"""Edit the sample document, and look at what the differ says."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any, NamedTuple

from codegen.sync.audit import audit
from codegen.sync.diff import Change, Comparison
from codegen.sync.strip import strip
from tests.codegen.sync.samples import at, document

Root = dict[str, Any]
Edit = Callable[[Root], Any]


class Expected(NamedTuple):
    """What the one change must say."""

    action: str
    kind: str
    subject: str
    breaking: bool


def changes(edit: Edit, before: Edit = lambda root: None) -> list[Change]:
    """Return what one edit changes, once the audit has found that nothing else did."""
    old, new = document(), document()
    before(old)
    before(new)
    edit(new)
    old, new = strip(old), strip(new)
    comparison = Comparison(old, new)
    changes = comparison.report().changes
    assert audit(old, new, comparison, changes).unexplained == []
    return list(changes)


def put(*keys: Any, value: Any) -> Edit:
    """Set what the keys lead to, below the document's schemas or its root."""

    def edit(root: Root) -> None:
        *path, last = _start(keys)
        at(root, *path)[last] = copy.deepcopy(value)

    return edit


def drop(*keys: Any) -> Edit:
    """Delete what the keys lead to."""

    def edit(root: Root) -> None:
        *path, last = _start(keys)
        del at(root, *path)[last]

    return edit


def append(*keys: Any, value: Any) -> Edit:
    """Add to the list that the keys lead to."""
    return lambda root: at(root, *_start(keys)).append(value)


def remove(*keys: Any, value: Any) -> Edit:
    """Take a value from the list that the keys lead to."""
    return lambda root: at(root, *_start(keys)).remove(value)


def _start(keys: tuple[Any, ...]) -> list[Any]:
    is_schema = isinstance(keys[0], str) and keys[0][0].isupper()
    return ["components", "schemas", *keys] if is_schema else list(keys)
