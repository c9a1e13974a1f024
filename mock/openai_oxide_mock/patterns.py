"""A string that matches a regular expression, for the plain expressions that schemas use.

Understood: literals, escapes, classes with ranges, groups with alternatives, and quantifiers. What
is beyond that is tried and checked: `example` returns None rather than what does not match.
"""

from __future__ import annotations

import re

_CLASSES = {"d": "0", "w": "a", "s": " ", "D": "a", "W": "-", "S": "a", "b": "", "B": ""}


def example(pattern: str) -> str | None:
    """The shortest plain string that matches, or None."""
    reader = _Reader(pattern)
    try:
        text = reader.alternatives()
    except (IndexError, ValueError):
        return None
    return text if re.search(pattern, text) else None


class _Reader:
    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0

    def peek(self) -> str:
        return self.pattern[self.at : self.at + 1]

    def take(self) -> str:
        self.at += 1
        return self.pattern[self.at - 1]

    def alternatives(self) -> str:
        found = [self.sequence()]
        while self.peek() == "|":
            self.take()
            found.append(self.sequence())
        return found[0]

    def sequence(self) -> str:
        text = ""
        while self.peek() not in ("", "|", ")"):
            one = self.atom()
            text += one * self.repeat()
        return text

    def atom(self) -> str:
        char = self.take()
        if char in "^$":
            return ""
        if char == ".":
            return "a"
        if char == "\\":
            escaped = self.take()
            return _CLASSES.get(escaped, escaped)
        if char == "[":
            return self.choose()
        return self.group() if char == "(" else char

    def group(self) -> str:
        skipped = False
        if self.peek() == "?":
            self.take()
            skipped = self.take() in "=!"
        text = self.alternatives()
        self.take()
        return "" if skipped else text

    def choose(self) -> str:
        negated = self.peek() == "^"
        if negated:
            self.take()
        start = self.at
        first = self.take()
        while self.peek() != "]":
            self.at += 2 if self.peek() == "\\" else 1
        members = self.pattern[start : self.at]
        self.take()
        if negated:
            return next(c for c in "a0-_ " if not re.fullmatch(f"[{members}]", c))
        return _CLASSES.get(members[1], members[1]) if first == "\\" else first

    def repeat(self) -> int:
        mark = self.peek()
        if mark not in ("*", "+", "?", "{") or not mark:
            return 1
        self.take()
        least = {"*": 0, "+": 1, "?": 0}.get(mark, 0)
        if mark == "{":
            end = self.pattern.index("}", self.at)
            least = int(self.pattern[self.at : end].partition(",")[0] or 0)
            self.at = end + 1
        if self.peek() == "?":
            self.take()
        return least
