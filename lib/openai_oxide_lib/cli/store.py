"""Files, models, vectors: what the API keeps and offers."""

from __future__ import annotations

import json
from itertools import islice
from pathlib import Path
from typing import Annotated

import typer

from openai_oxide_lib.cli.session import session_of

__all__ = ["add_to"]

files = typer.Typer(help="Files on the server.", no_args_is_help=True)


def add_to(app: typer.Typer) -> None:
    """Add the commands to the application."""
    app.command()(models)
    app.command()(embed)
    app.add_typer(files, name="files")


def models(context: typer.Context) -> None:
    """List the models."""
    session = session_of(context)
    session.show_rows(session.client.models.list(), ("id", "owned_by", "created"))


def embed(
    context: typer.Context,
    text: str,
    model: Annotated[str, typer.Option("--model", "-m")] = "text-embedding-3-small",
    dimensions: int | None = None,
) -> None:
    """Print the vector of a text. For many texts see `bulk embed`."""
    session = session_of(context)
    options = {"dimensions": dimensions} if dimensions else {}
    result = session.client.embeddings.create(model=model, input=text, **options)
    session.show(result, json.dumps(result.data[0].embedding))


@files.command("ls")
def list_files(
    context: typer.Context,
    purpose: str | None = None,
    limit: Annotated[int, typer.Option(help="The most files to list.")] = 100,
) -> None:
    """List files, the newest first."""
    session = session_of(context)
    listed_files = session.client.files.list(**({"purpose": purpose} if purpose else {}))
    session.show_rows(islice(listed_files, limit), ("id", "bytes", "purpose", "filename"))


@files.command("put")
def put_file(context: typer.Context, path: Path, purpose: str = "user_data") -> None:
    """Upload a file, and print its id."""
    session = session_of(context)
    file = session.client.files.create(file=path, purpose=purpose)
    session.show(file, file.id)


@files.command("get")
def get_file(
    context: typer.Context, file_id: str, out: Annotated[Path, typer.Option("--out", "-O")]
) -> None:
    """Download a file."""
    session = session_of(context)
    session.client.files.content(file_id).write_to_file(out)
    session.show({"file": out}, str(out))


@files.command("rm")
def remove_file(context: typer.Context, file_id: str) -> None:
    """Delete a file."""
    session = session_of(context)
    deleted = session.client.files.delete(file_id)
    session.show(deleted, deleted.id)
