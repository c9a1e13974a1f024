"""The commands as one application of typer, and the exit codes of its errors."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from openai_oxide_lib.cli import bulk, call, doctor, media, store, text
from openai_oxide_lib.cli.session import Output, Session
from openai_oxide_runtime.core.version import __version__
from openai_oxide_runtime.errors.base import OpenAIError

__all__ = ["app", "run"]

app = typer.Typer(
    name="openai-oxide",
    help="The OpenAI API from a shell. Keys come from the environment: OPENAI_API_KEY.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
for module in (text, media, store, call, doctor):
    module.add_to(app)
app.add_typer(bulk.app, name="bulk")


def _print_version(show: bool) -> None:
    if show:
        print(__version__)
        raise typer.Exit


@app.callback()
def options(
    context: typer.Context,
    base_url: Annotated[str | None, typer.Option(help="The address of the API.")] = None,
    timeout: Annotated[float | None, typer.Option(help="Seconds for each phase.")] = None,
    output: Annotated[Output, typer.Option("--output", "-o", help="How results are shown.")] = (
        Output.text
    ),
    version: Annotated[bool, typer.Option("--version", callback=_print_version)] = False,
) -> None:
    """Options of every command; they stand before its name."""
    chosen = {"base_url": base_url, "timeout": timeout}
    session: Session = context.obj
    session.options = {name: value for name, value in chosen.items() if value is not None}
    session.output = output


def run(client: str) -> int:
    """Run the command line; the exit code."""
    try:
        code = app(obj=Session(client), standalone_mode=False)
        return code if isinstance(code, int) else 0
    except typer.Exit as exit_:
        return exit_.exit_code
    except typer.Abort:
        return 130
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:  # the reader of our output went away
        sys.stderr.close()
        return 1
    except Exception as error:
        return _failed(error)


def _failed(error: Exception) -> int:
    """Print what went wrong, in one line; errors of our own code keep their traceback."""
    show = getattr(error, "show", None)  # a wrong use, which typer explains
    if show is not None:
        show()
        return int(getattr(error, "exit_code", 2))
    if not isinstance(error, OpenAIError | OSError | ValueError | RuntimeError | TypeError):
        raise error
    print(f"{type(error).__name__}: {error}", file=sys.stderr)
    return 1
