"""The order of definitions in a module: a definition comes after what it needs.

Aliases need their members at once; a class may name later ones in quotes. Where schemas refer
to each other in a circle, the circle is cut at a class.
"""

from __future__ import annotations

from collections.abc import Callable

Needs = dict[str, list[str]]


def ordered(needs: Needs, is_class: Callable[[str], bool]) -> list[tuple[str, set[str]]]:
    """Each key with those of its needs that come later, in an order that works."""
    return _Order(needs, is_class).run()


class _Order:
    def __init__(self, needs: Needs, is_class: Callable[[str], bool]) -> None:
        self.needs = needs
        self.is_class = is_class
        self.result: dict[str, set[str]] = {}
        self.active: set[str] = set()

    def run(self) -> list[tuple[str, set[str]]]:
        for key in self.needs:
            self.visit(key)
        return list(self.result.items())

    def visit(self, key: str) -> None:
        if key in self.result or key in self.active:
            return
        self.active.add(key)
        for need in self.needs[key]:
            if not self.is_class(key) or not self.at_once(need) & self.active:
                self.visit(need)
        self.active.discard(key)
        self.result[key] = {
            need for need in self.needs[key] if need not in self.result and need != key
        }
        if key in self.needs[key]:
            self.result[key].add(key)

    def at_once(self, key: str) -> set[str]:
        """``key`` and, through aliases, all that must stand before it."""
        if self.is_class(key):
            return {key}
        return {key}.union(*(self.at_once(need) for need in self.needs[key]))
