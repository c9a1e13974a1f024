"""All that an error reporter could show of an error: texts, chain, notes, locals, pickle."""

from __future__ import annotations

import contextlib
import pickle
import traceback
from collections.abc import Iterator

__all__ = ["told"]


def told(problem: BaseException, *, here: str = "/tests/") -> Iterator[str]:
    """Whatever can be read of an error and of what it is chained to.

    Frames of files with ``here`` in their paths are left out: those are the test itself.
    """
    seen: list[BaseException] = []
    left = [problem]
    while left:
        one = left.pop()
        if one in seen:
            continue
        seen.append(one)
        yield from _told(one, here)
        left += [found for found in (one.__cause__, one.__context__) if found is not None]
        left += getattr(one, "exceptions", ())


def _told(problem: BaseException, here: str) -> Iterator[str]:
    for frame, _ in traceback.walk_tb(problem.__traceback__):
        if here not in frame.f_code.co_filename.replace("\\", "/"):
            for name, value in frame.f_locals.items():
                yield f"{frame.f_code.co_qualname}.{name}: {shown(value)}"
    yield "".join(traceback.format_exception_only(problem))
    yield f"{problem.args!r} {shown(vars(problem))}"
    yield _pickled(problem)


def shown(value: object) -> str:
    """The repr of a value, and of what is in its attributes where it has none of its own."""
    with contextlib.suppress(Exception):  # what cannot be shown tells nothing
        return repr(value)
    return ""


def _pickled(value: object) -> str:
    with contextlib.suppress(Exception):
        return pickle.dumps(value).decode("latin-1")
    return ""
