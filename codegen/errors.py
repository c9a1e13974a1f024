"""What was wrong in the generator's input, each with the place; collected and shown together."""

from __future__ import annotations

from dataclasses import dataclass


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
