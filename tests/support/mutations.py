"""One value of a story changed to anything: a story is a list of events, as a server sends them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from typing import Any, Final

from hypothesis import strategies as st

Json = Any
Path = tuple[Any, ...]

DROPPED: Final = object()
SCALARS = st.none() | st.booleans() | st.integers(-3, 3) | st.floats(allow_nan=False)
SCALARS |= st.sampled_from(["", "0", "x", "function", "stop", 10**12, 2.5])
ANY = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["type", "text", "index", "id", "x"]), inner, max_size=3)
    ),
    max_leaves=5,
)


def paths(value: Json, path: Path = ()) -> Iterator[Path]:
    """The way to every value inside a value."""
    pairs = value.items() if isinstance(value, dict) else ()
    pairs = enumerate(value) if isinstance(value, list) else pairs
    for key, inner in pairs:
        yield (*path, key)
        yield from paths(inner, (*path, key))


def at(value: Json, path: Path) -> Json:
    """What is at the end of a way."""
    for key in path:
        value = value[key]
    return value


def changed(story: list[Json], path: Path, value: Json) -> list[Json]:
    """The story with another value at a place, or without what is there."""
    story = json.loads(json.dumps(story))  # a value that stands in two events is two values
    holder = at(story, path[:-1])
    if value is DROPPED:
        del holder[path[-1]]
    else:
        holder[path[-1]] = value
    return story


@st.composite
def mutations(draw: st.DrawFn, story: list[Json]) -> tuple[Path, list[Json]]:
    """Where a story was changed, and the story: to anything, to what another place of it has, or
    with something left out. Events themselves stay objects."""
    places = [path for path in paths(story) if len(path) > 1]
    path = draw(st.sampled_from(places))
    other = st.sampled_from(places).map(lambda found: deepcopy(at(story, found)))
    return path, changed(story, path, draw(ANY | other | st.just(DROPPED)))
