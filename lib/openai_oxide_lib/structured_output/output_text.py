"""All text of a response, or of a message, at once."""

from __future__ import annotations

from typing import Any

from openai_oxide_lib.structured_output.loose_values import field_of, objects, text_of
from openai_oxide_runtime.models.base import Model

__all__ = ["MessageText", "OutputText"]


class OutputText(Model):
    """A response whose output holds messages, whose content holds text."""

    @property
    def output_text(self) -> str:
        """The text of all output messages put together; empty where there is none."""
        output = objects(getattr(self, "output", None))
        return "".join(_written(field_of(item, "content")) for item in output)


class MessageText(Model):
    """A message whose content holds text."""

    @property
    def output_text(self) -> str:
        """What the model wrote in it, put together; empty where it wrote nothing."""
        return _written(getattr(self, "content", None))


def _written(content: Any) -> str:
    """The text of parts; some servers send it without any."""
    if isinstance(content, str):
        return content
    return "".join(
        text_of(part) for part in objects(content) if field_of(part, "type") == "output_text"
    )
