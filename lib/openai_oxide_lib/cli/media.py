"""Pictures, speech and transcripts."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Annotated

import typer

from openai_oxide_lib.cli.session import session_of

__all__ = ["add_to"]

_Out = Annotated[Path, typer.Option("--out", "-O", help="The file to write.")]


def add_to(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.command()(images)
    app.command()(speak)
    app.command()(transcribe)


def images(
    context: typer.Context,
    prompt: str,
    out: _Out = Path("image.png"),
    model: Annotated[str, typer.Option("--model", "-m")] = "gpt-image-1",
    size: Annotated[str | None, typer.Option(help="As in 1024x1024.")] = None,
) -> None:
    """Make a picture, and write it to a file."""
    session = session_of(context)
    options = {"size": size} if size else {}
    result = session.client.images.generate(model=model, prompt=prompt, **options)
    image = result.data[0]
    if image.b64_json is None:
        session.show(result, image.url)
        return
    out.write_bytes(base64.b64decode(image.b64_json))
    session.show({"file": out}, str(out))


def speak(
    context: typer.Context,
    text: str,
    out: _Out = Path("speech.mp3"),
    model: Annotated[str, typer.Option("--model", "-m")] = "gpt-4o-mini-tts",
    voice: str = "alloy",
) -> None:
    """Read a text aloud into a file."""
    session = session_of(context)
    speech = session.client.audio.speech.with_streaming_response.create(
        model=model, voice=voice, input=text
    )
    with speech as response:
        response.stream_to_file(out)
    session.show({"file": out}, str(out))


def transcribe(
    context: typer.Context,
    file: Path,
    model: Annotated[str, typer.Option("--model", "-m")] = "gpt-4o-mini-transcribe",
) -> None:
    """Write down what is said in a sound file."""
    session = session_of(context)
    transcript = session.client.audio.transcriptions.create(model=model, file=file)
    session.show(transcript, transcript.text)
