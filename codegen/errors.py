"""What was wrong in the generator's input, each with the place; collected and shown together."""

from __future__ import annotations

from dataclasses import dataclass

FILE = "spec/openapi.yaml"
"""What problems of the document call it."""
Place = tuple[str | int, ...]
"""Where something stands in a document: the keys and numbers that lead there."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that a person has to mend."""

    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


class GenerationError(Exception):
    """The input cannot be generated from; ``problems`` says why, all at once."""

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
