"""Errors in the generator's input: collected with their places and shown together."""

from __future__ import annotations

from dataclasses import dataclass

FILE = "spec/openapi.yaml"
"""The file name in the problems of the document."""
Place = tuple[str | int, ...]
"""The path to a value in a document: keys and list indices."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One error in the input, with its place."""

    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


class GenerationError(Exception):
    """The input has errors; ``problems`` has all of them."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = sorted(problems)
        super().__init__("\n".join(map(str, self.problems)))


def problem(place: Place, what: str) -> Problem:
    """A problem of the document, with its place as a JSON pointer."""
    return Problem(FILE + pointer(place), what)


def pointer(place: Place) -> str:
    """A place as a JSON pointer in a fragment; what cannot be shown is escaped, to stay a line."""
    return "#" + "".join(f"/{_step(str(key))}" for key in place)


def _step(key: str) -> str:
    key = key.replace("~", "~0").replace("/", "~1")
    key = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in key)
    return key if len(key) <= 120 else f"{key[:119]}…"
