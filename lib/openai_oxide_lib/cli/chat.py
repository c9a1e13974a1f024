"""A conversation in a terminal."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rich.console import Console
from rich.live import Live
from rich.markdown import Markdown

from openai_oxide_lib.cli.attachments import content_of
from openai_oxide_runtime.errors.base import OpenAIError

__all__ = ["Conversation"]


class Conversation:
    """Turns with one model. Each turn sends the ones before it."""

    def __init__(
        self, client: Any, model: str, system: str | None, console: Console | None = None
    ) -> None:
        self._client = client
        self._request = {"model": model} | ({"instructions": system} if system else {})
        self._console = console or Console()
        self.history: list[dict[str, Any]] = []

    def run(self, files: list[Path]) -> None:
        """Ask for a question and answer it, until the input ends. ``files`` go with the first."""
        while (question := self._question()) is not None:
            if question.strip():
                self.turn(question, files)
                files = []

    def turn(self, question: str, files: list[Path]) -> None:
        """Answer one question. An error, or Ctrl-C, leaves the history as it was before it."""
        messages = [*self.history, content_of(question, files)]
        try:
            answer = self._shown(messages)
        except OpenAIError as error:
            self._console.print(f"{type(error).__name__}: {error}", style="red", markup=False)
            return
        except KeyboardInterrupt:
            self._console.print("stopped", style="dim")
            return
        self.history = [*messages, {"role": "assistant", "content": answer}]

    def _question(self) -> str | None:
        try:
            return self._console.input("[bold]> [/]")
        except (EOFError, KeyboardInterrupt):
            self._console.print()
            return None

    def _shown(self, messages: list[dict[str, Any]]) -> str:
        """Stream the answer to the screen; its text."""
        text = ""
        request = {**self._request, "input": messages}
        with (
            Live(console=self._console, refresh_per_second=12, vertical_overflow="visible") as live,
            self._client.responses.stream(**request) as events,
        ):
            for event in events:
                if event.type == "response.output_text.delta":
                    text += event.delta
                    live.update(Markdown(text))
        return text
