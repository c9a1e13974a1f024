# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``lib.tool_diagnostics``, as the official package has it"""

from openai_oxide_lib.tool_runners.diagnostics import (
    ToolDiagnostic as ToolDiagnostic,
    ToolDiagnosticObserver as ToolDiagnosticObserver,
    ToolDiagnosticUsage as ToolDiagnosticUsage,
)

__all__ = [
    "ToolDiagnostic",
    "ToolDiagnosticObserver",
    "ToolDiagnosticUsage",
]
