"""Text: one question, or a conversation."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from openai_oxide_lib.cli.attachments import content_of
from openai_oxide_lib.cli.session import Output, Session, session_of

__all__ = ["add_to"]

MODEL: Final = "gpt-5-mini"
_Model = Annotated[str, typer.Option("--model", "-m", help="The model.", envvar="OPENAI_MODEL")]
_System = Annotated[str | None, typer.Option("--system", "-s", help="Instructions.")]
_Files = Annotated[list[Path] | None, typer.Option("--file", "-f", help="A file or an image.")]


def add_to(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.command()(ask)
    app.command()(chat)
    app.command()(tokens)


def ask(
    context: typer.Context,
    prompt: Annotated[str | None, typer.Argument(help="The question; - reads it.")] = None,
    model: _Model = MODEL,
    system: _System = None,
    file: _Files = None,
    json_schema: Annotated[
        Path | None, typer.Option(help="A JSON Schema that the answer keeps to.")
    ] = None,
) -> None:
    """Ask once, and print the answer as it comes. What is piped in is part of the question."""
    session = session_of(context)
    request: dict[str, Any] = {"model": model, "input": [content_of(_question(prompt), file or [])]}
    if system:
        request["instructions"] = system
    if json_schema:
        schema = json.loads(json_schema.read_text("utf-8"))
        format_ = {"type": "json_schema", "name": json_schema.stem, "schema": schema}
        request["text"] = {"format": {**format_, "strict": False}}
    _answer(session, request)


def chat(
    context: typer.Context,
    model: _Model = MODEL,
    system: _System = None,
    file: _Files = None,
) -> None:
    """Talk in turns; the answers are shown as Markdown while they come. Ctrl-D ends."""
    from openai_oxide_lib.cli.chat import Conversation

    conversation = Conversation(session_of(context).client, model, system)
    conversation.run(file or [])


def tokens(
    context: typer.Context,
    prompt: Annotated[str | None, typer.Argument(help="The text; - reads it.")] = None,
    model: _Model = MODEL,
) -> None:
    """Count the tokens of a text, as the API counts them."""
    session = session_of(context)
    counted = session.client.responses.input_tokens.count(model=model, input=_question(prompt))
    session.show(counted, str(counted.input_tokens))


def _question(prompt: str | None) -> str:
    """The prompt, and what is piped in."""
    piped = "" if sys.stdin.isatty() and prompt != "-" else sys.stdin.read()
    parts = [part for part in (None if prompt == "-" else prompt, piped.strip()) if part]
    if not parts:
        raise typer.BadParameter("there is no question: pass one, or pipe one in")
    return "\n\n".join(parts)


def _answer(session: Session, request: dict[str, Any]) -> None:
    if session.output is not Output.text:
        session.show(session.client.responses.create(**request))
        return
    with session.client.responses.stream(**request) as events:
        for event in events:
            if event.type == "response.output_text.delta":
                print(event.delta, end="", flush=True)
    print()
