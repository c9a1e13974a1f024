"""The command ``openai-oxide``: the API from a shell.

ask, chat                    text, once or in turns
images, speak, transcribe    pictures and sound
files, models, embed         what the API keeps, what it offers, vectors
bulk                         many requests as one job
call                         every other operation, by its name
doctor, mock                 is all well; a server to test against
"""

from __future__ import annotations

import sys

__all__ = ["command_line"]


def command_line(client: str = "openai_oxide:OpenAI") -> int:
    """Run the command; the exit code. ``client`` refers to the class of its client.

    0 is success, 1 an error of the API or of a file, 2 a wrong use, 130 an interrupt.
    """
    try:
        from openai_oxide_lib.cli.app import run
    except ModuleNotFoundError as error:
        if error.name not in ("typer", "rich"):
            raise
        print(
            f"The command needs {error.name}: pip install 'openai-oxide-sdk[cli]'", file=sys.stderr
        )
        return 2
    return run(client)
