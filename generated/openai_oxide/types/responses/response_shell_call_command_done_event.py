# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_shell_call_command_done_event``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseShellCallCommandDoneEvent as ResponseShellCallCommandDoneEvent,
)

__all__ = [
    "ResponseShellCallCommandDoneEvent",
]
