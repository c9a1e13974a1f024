# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.responses.response_shell_call_output_content_delta_event``, as the official package has it"""

from openai_oxide.models.responses import (
    ResponseShellCallOutputContentDeltaEvent as ResponseShellCallOutputContentDeltaEvent,
    ShellCallOutputDelta as Delta,
)

__all__ = [
    "Delta",
    "ResponseShellCallOutputContentDeltaEvent",
]
