"""Bulk jobs from the command line: the same as ``openai_oxide.bulk``, on files."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from openai_oxide_lib.cli.session import session_of

__all__ = ["app"]

app = typer.Typer(help="Many requests as one job.", no_args_is_help=True)

_Source = Annotated[str, typer.Argument(help="A .jsonl, .csv, .parquet or .db file, or -.")]
_Out = Annotated[str, typer.Option("--out", "-o", help="The file to write.")]
_Model = Annotated[str, typer.Option("--model", "-m", help="The model.")]
_Prompt = Annotated[str | None, typer.Option("--prompt", "-p", help="As in 'Classify: {text}'.")]
_Request = Annotated[
    Path | None, typer.Option(help="A JSON file with the whole body; {column} in its strings.")
]
_Schema = Annotated[Path | None, typer.Option(help="A JSON Schema of the answers.")]
_Backend = Literal["live", "batch"]
_Endpoint = Annotated[str, typer.Option(help="The path of the operation.")]


@app.command()
def run(
    context: typer.Context,
    source: _Source,
    out: _Out,
    model: _Model = "gpt-5-mini",
    prompt: _Prompt = None,
    request: _Request = None,
    schema: _Schema = None,
    endpoint: _Endpoint = "/v1/responses",
    key: Annotated[str | None, typer.Option(help="The column that names a row.")] = None,
    concurrency: int = 200,
    backend: Annotated[_Backend, typer.Option(help="live, or batch at half the price.")] = "live",
    max_cost: Annotated[float | None, typer.Option(help="Dollars to stop at.")] = None,
    retry: Annotated[bool, typer.Option("--retry", help="Do failed rows again.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only estimate.")] = False,
) -> None:
    """Send a request for each row of a file. The same command goes on after a kill."""
    from openai_oxide_lib import bulk

    body = _body(model, prompt, request, endpoint)
    options: dict[str, Any] = {"endpoint": endpoint, "output": _schema(schema)}
    if dry_run:
        _show(context, bulk.estimate(source, request=body, **options))
        return
    job = bulk.run(
        source,
        out,
        request=body,
        key=key,
        concurrency=concurrency,
        backend=backend,
        max_cost=max_cost,
        retry=retry,
        client=_client(context),
        **options,
    )
    _show(context, job.summary)


@app.command()
def estimate(
    context: typer.Context,
    source: _Source,
    model: _Model = "gpt-5-mini",
    prompt: _Prompt = None,
    request: _Request = None,
    endpoint: _Endpoint = "/v1/responses",
    sample: Annotated[int, typer.Option(help="Send so many rows to find out.")] = 0,
) -> None:
    """What `run` would cost and take."""
    from openai_oxide_lib import bulk

    body = _body(model, prompt, request, endpoint)
    client = _client(context) if sample else None
    result = bulk.estimate(source, request=body, endpoint=endpoint, sample=sample, client=client)
    _show(context, result)


@app.command()
def embed(
    context: typer.Context,
    source: _Source,
    out: _Out,
    model: _Model = "text-embedding-3-small",
    column: Annotated[str, typer.Option(help="The column that has the text.")] = "text",
    batch: Annotated[int, typer.Option(help="Texts in a request.")] = 128,
) -> None:
    """Turn the texts of a file into vectors: an .npy or a .parquet file."""
    from openai_oxide_lib import bulk

    client = _client(context)
    _show(
        context,
        bulk.embed(source, out, model=model, column=column, batch=batch, client=client),
    )


@app.command()
def status(context: typer.Context, out: str) -> None:
    """Show the batches of a job, by its output."""
    from openai_oxide_lib import bulk

    shards = bulk.status(out, client=_client(context))
    session_of(context).show_rows([shard._asdict() for shard in shards], bulk.ShardStatus._fields)


@app.command()
def cancel(context: typer.Context, out: str) -> None:
    """Stop the batches of a job; what they finished is kept."""
    from openai_oxide_lib import bulk

    shards = bulk.cancel(out, client=_client(context))
    session_of(context).show_rows([shard._asdict() for shard in shards], bulk.ShardStatus._fields)


def _body(model: str, prompt: str | None, request: Path | None, endpoint: str) -> dict[str, Any]:
    if (prompt is None) is (request is None):
        raise typer.BadParameter("pass --prompt or --request, one of them")
    if request is not None:
        body: dict[str, Any] = json.loads(request.read_text("utf-8"))
        return body
    if endpoint.endswith("/chat/completions"):
        return {"model": model, "messages": [{"role": "user", "content": prompt}]}
    return {"model": model, "input": prompt}


def _schema(path: Path | None) -> dict[str, Any] | None:
    if path is None:
        return None
    schema = json.loads(path.read_text("utf-8"))
    return {"name": path.stem.replace(".", "_"), "schema": schema, "strict": False}


def _client(context: typer.Context) -> Any:
    """A client for asyncio with the options of the command."""
    from openai_oxide_lib.client.clients import AsyncClient

    return AsyncClient(**session_of(context).options)


def _show(context: typer.Context, result: Any) -> None:
    values = asdict(result)
    lines = (f"{name:<14} {value}" for name, value in values.items() if value not in (None, {}))
    session_of(context).show(values, "\n".join(lines))
