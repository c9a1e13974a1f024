"""Servers that break the types: one wrong value in an answer costs that value and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from itertools import count, islice
from pkgutil import iter_modules

import openai_oxide.models
from tests.soak.rows import Seen, row
from tests.soak.sdk import Sdk
from tests.support.bodies import public
from tests.support.changes import each_change

_DEEP = 2


@row(
    "Hostile input",
    "One value of an answer or event is replaced or dropped, in bodies of every schema: every "
    "other value is reached by the same attributes, equal and of the same class",
    quick=3_000,
    long=500_000,
    each_transport=False,
)
def changes(sdk: Sdk, size: int) -> Seen:
    """Bodies of all models and unions, one after another, each turn with other variants."""
    lost = [problems for problems in islice(_changes(size), size) if problems]
    shown = f"; {lost[0][0]}" if lost else ""
    return Seen(f"{len(lost)} of {size} changes cost more{shown}", not lost)


def _changes(size: int) -> Iterator[list[str]]:
    """Where there are few, they are spread over all schemas."""
    found = [info.name for info in iter_modules(openai_oxide.models.__path__)]
    types = [
        t for name in found for t in public(import_module(f"openai_oxide.models.{name}")).values()
    ]
    most = None if size > 100 * len(types) else 1
    for turn in count():
        for number, type_ in enumerate(types):
            yield from each_change(type_, turn + number, _DEEP if most is None else 1, most)
