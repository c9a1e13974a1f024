"""All text of a response, or of a message, at once."""

from __future__ import annotations

from typing import Any

from ..model import Model

__all__ = ["MessageText", "OutputText"]


class OutputText(Model):
    """A response whose output holds messages, whose content holds text."""

    @property
    def output_text(self) -> str:
        """The text of all output messages put together; empty where there is none."""
        output: list[Any] = getattr(self, "output", None) or []
        parts = [part for item in output for part in getattr(item, "content", None) or []]
        return _written(parts)


class MessageText(Model):
    """A message whose content holds text."""

    @property
    def output_text(self) -> str:
        """What the model wrote in it, put together; empty where it wrote nothing."""
        return _written(getattr(self, "content", None) or [])


def _written(parts: list[Any]) -> str:
    return "".join(
        part.text for part in parts if getattr(part, "type", None) == "output_text" and part.text
    )
