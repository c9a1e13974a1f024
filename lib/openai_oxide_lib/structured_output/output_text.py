"""``output_text`` of a response and of a message: their whole text."""

from __future__ import annotations

from typing import Any

from openai_oxide_lib.structured_output.loose_values import field_of, objects, text_of
from openai_oxide_runtime.models.base import Model

__all__ = ["MessageText", "OutputText"]


class OutputText(Model):
    """A response whose output holds messages, whose content holds text."""

    @property
    def output_text(self) -> str:
        """The text of all output messages, joined; empty if there is none."""
        output = objects(getattr(self, "output", None))
        return "".join(_text(field_of(item, "content")) for item in output)


class MessageText(Model):
    """A message whose content holds text."""

    @property
    def output_text(self) -> str:
        """The text of all parts, joined; empty if there is none."""
        return _text(getattr(self, "content", None))


def _text(content: Any) -> str:
    """The text of the parts; some servers send a string in place of parts."""
    if isinstance(content, str):
        return content
    return "".join(
        text_of(part) for part in objects(content) if field_of(part, "type") == "output_text"
    )
