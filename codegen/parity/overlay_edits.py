"""Edits of the overlays: a fact is added to the action that adds its place, or removed from there.

Overlays are applied in the order of their file names. A new action for a schema that a later file
adds would match nothing; therefore an addition joins the action that the schema comes from.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq

from ..document import Json
from ..overlay import keys_of

Keys = Sequence[str | int]
SHORT = 80
"""The longest value that is written on one line, in characters."""


class OverlayEdits:
    """The overlays of a folder, as data that can be changed and written again."""

    def __init__(self, files: dict[str, Json]) -> None:
        self.files = files
        self.changed: set[str] = set()

    @classmethod
    def read(cls, folder: Path) -> OverlayEdits:
        """The overlays of ``folder``, with their comments and line breaks."""
        return cls({path.name: _yaml().load(path) for path in sorted(folder.glob("*.yaml"))})

    def write(self, folder: Path) -> list[Path]:
        """Write the changed files to ``folder``; returns their paths."""
        folder.mkdir(parents=True, exist_ok=True)
        for name in sorted(self.changed):
            (folder / name).write_text(_text(self.files[name]), "utf-8", newline="\n")
        return [folder / name for name in sorted(self.changed)]

    @property
    def plain(self) -> dict[str, Json]:
        """The overlays as plain data."""
        return {name: _plain(overlay) for name, overlay in self.files.items()}

    # -- additions ---------------------------------------------------------------------------------

    def add(self, file: str, action: Json, contract: Json) -> None:
        """Add a drafted action; ``file`` is its file, if no action adds its place."""
        place = keys_of(action["target"])
        owners = self._owners(place, contract) if place else iter(())
        name, node = next(owners, None) or (f"{file}.yaml", self._update(f"{file}.yaml", action))
        _merge(node, action["update"])
        _unfold(self.files[name])
        self.changed.add(name)

    def _update(self, name: str, action: Json) -> Json:
        """The update of the file's action with this target, or of a new one."""
        title = {"title": name.removesuffix(".yaml").capitalize(), "version": "1.0.0"}
        new = CommentedMap({"overlay": "1.0.0", "info": CommentedMap(title), "actions": []})
        actions = self.files.setdefault(name, new)["actions"]
        same = (a for a in actions if a["target"] == action["target"] and "update" in a)
        existing = next(same, None)
        if existing is None:
            existing = CommentedMap({**action, "update": CommentedMap()})
            actions.append(existing)
        return existing["update"]

    # -- removals ----------------------------------------------------------------------------------

    def remove(self, place: Keys, contract: Json) -> bool:
        """Remove the key or the list item at ``place``; False if no action adds it."""
        for name, node in self._owners(place[:-1], contract):
            key: str | int | None = place[-1]
            if isinstance(key, int):
                key = _position(node, _at(contract, place))
            if key is not None and _at(node, [key]) is not None:
                del node[key]
                self.changed.add(name)
                if list(place[-2:-1]) == ["properties"]:
                    self._forget_required(place, contract)
                return True
        return False

    def _forget_required(self, place: Keys, contract: Json) -> None:
        for _, names in self._owners([*place[:-2], "required"], contract):
            if place[-1] in names:
                names.remove(place[-1])

    def remove_value(self, place: Keys, value: str, contract: Json) -> bool:
        """Remove ``value`` from the list at ``place``; False if no action adds it."""
        values = _at(contract, place)
        index = values.index(value) if isinstance(values, list) and value in values else None
        return index is not None and self.remove([*place, index], contract)

    # -- places ------------------------------------------------------------------------------------

    def _owners(self, place: Keys, contract: Json) -> Iterator[tuple[str, Json]]:
        """The nodes at ``place`` inside actions' updates, with their files; the last one first."""
        for name, overlay in reversed(list(self.files.items())):
            for action in reversed(overlay["actions"]):
                target = keys_of(action["target"])
                if target is None or list(place[: len(target)]) != target:
                    continue
                node = _walk(action.get("update"), place, len(target), contract)
                if node is not None:
                    yield name, node


def _walk(update: Json, place: Keys, depth: int, contract: Json) -> Json:
    """The node at ``place`` inside ``update``, whose own place has ``depth`` keys; None if none."""
    for index in range(depth, len(place)):
        key: int | str | None = place[index]
        if isinstance(key, int):
            key = _position(update, _at(contract, place[: index + 1]))
        if key is None or not isinstance(update, Mapping | list):
            return None
        update = _at(update, [key])
    return update if isinstance(update, Mapping | list) else None


def _position(items: Json, item: Json) -> int | None:
    """Where a list of an update has an item of the document: lists are appended there."""
    return items.index(item) if isinstance(items, list) and item in items else None


def _at(contract: Json, place: Keys) -> Json:
    """The value at ``place`` of the document; None if it has none."""
    node = contract
    for key in place:
        try:
            node = node[key]
        except (KeyError, IndexError, TypeError):
            return None
    return node


def _merge(old: Json, new: Json) -> None:
    """Merge like an overlay does, but in place."""
    if isinstance(old, list):
        added = new if isinstance(new, list) else [new]
        old += [_flowing(value, 2) for value in added if value not in old]
        return
    for key, value in new.items():
        if isinstance(old.get(key), Mapping | list):
            _merge(old[key], value)
        else:
            old[key] = _flowing(value, 2)


# -- YAML ------------------------------------------------------------------------------------------


def overlay_text(title: str, actions: list[Json]) -> str:
    """An overlay as YAML; short values stand on one line."""
    info = {"title": title, "version": "1.0.0"}
    return _text({"overlay": "1.0.0", "info": info, "actions": [_flowing(a) for a in actions]})


def _yaml() -> YAML:
    yaml = YAML()
    yaml.width = 100
    yaml.preserve_quotes = True
    yaml.indent(mapping=2, sequence=4, offset=2)
    return yaml


def _text(overlay: Json) -> str:
    stream = io.StringIO()
    _yaml().dump(overlay, stream)
    return stream.getvalue()


def _flowing(node: Json, depth: int = 0) -> Json:
    """``node`` with its short parts in braces."""
    if not isinstance(node, dict | list):
        return node
    whole: CommentedMap | CommentedSeq
    if isinstance(node, dict):
        whole = CommentedMap((key, _flowing(value, depth + 1)) for key, value in node.items())
    else:
        whole = CommentedSeq(_flowing(value, depth + 1) for value in node)
    if depth > 1 and _width(node) < SHORT:
        whole.fa.set_flow_style()
    return whole


def _unfold(node: Json) -> None:
    """Write what has grown too long for one line in several."""
    if isinstance(node, CommentedMap | CommentedSeq):
        if node.fa.flow_style() and _width(node) >= SHORT:
            node.fa.set_block_style()
        for value in node.values() if isinstance(node, CommentedMap) else node:
            _unfold(value)


def _width(node: Json) -> int:
    return len(repr(_plain(node)))


def _plain(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: _plain(value) for key, value in node.items()}
    if isinstance(node, list):
        return [_plain(value) for value in node]
    return str(node) if isinstance(node, str) else node
