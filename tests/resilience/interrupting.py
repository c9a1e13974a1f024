"""Interrupts at each place where the interpreter looks for signals, one after the other.

It looks where a function begins, where a loop turns, and after a call. A signal handler's exception
comes out there: Ctrl-C, a soft time limit. So a tracer raises one at the first such place, then at
the second, and so on, until the work comes to its end without one: what a soak of random moments
finds now and then, this finds always.
"""

from __future__ import annotations

import dis
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any, Final

import openai_oxide_lib
import openai_oxide_runtime

__all__ = ["Interrupt", "SoftLimit", "interrupted"]

LOOKED: Final = frozenset(("RESUME", "CALL", "CALL_FUNCTION_EX", "CALL_KW", "JUMP_BACKWARD"))
HOMES: Final = tuple(str(Path(p.__path__[0])) for p in (openai_oxide_lib, openai_oxide_runtime))


class Interrupt(BaseException):
    """What a signal handler raises, such as KeyboardInterrupt."""


class SoftLimit(Exception):
    """The same as task queues have it. It must not be taken for a failure of the work."""


class _Tracer:
    """Raises at the place of this number."""

    def __init__(self, number: int, kind: type[BaseException], but: tuple[str, ...]) -> None:
        self.left = number
        self._kind = kind
        self._but = but

    def __call__(self, frame: FrameType, event: str, _: Any) -> Any:
        name = frame.f_code.co_filename
        if not name.startswith(HOMES) or name.endswith(self._but):
            return None
        frame.f_trace_opcodes = True
        last = _instruction(frame)  # not RESUME where a generator is closed

        def each(inner: FrameType, event: str, _: Any) -> Any:
            nonlocal last
            if event == "exception":
                last = ""  # a call that raises is followed by its handler, and no look
            elif event == "opcode":
                before, last = last, _instruction(inner)
                if before in LOOKED:
                    self._place()
            return each

        return each

    def _place(self) -> None:
        self.left -= 1
        if self.left == 0:
            sys.settrace(None)
            raise self._kind


def _instruction(frame: FrameType) -> str:
    return dis.opname[frame.f_code.co_code[frame.f_lasti]] if frame.f_lasti >= 0 else ""


def interrupted(
    work: Callable[[], Any],
    number: int,
    kind: type[BaseException],
    *,
    but: tuple[str, ...] = (),
) -> bool:
    """Do work, interrupted at this place; False if it came to its end before.

    ``but`` are the ends of names of files that are left alone.
    """
    tracer, before = _Tracer(number, kind, ("/finalizers.py", *but)), sys.gettrace()
    sys.settrace(tracer)
    try:
        work()
    except kind:
        return True
    finally:
        sys.settrace(before)
    assert tracer.left > 0, f"the interrupt at place {number} was swallowed"
    return False
