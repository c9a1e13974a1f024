# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``python -m openai_oxide``: the command ``openai-oxide``"""

from openai_oxide_lib.cli import command_line

raise SystemExit(command_line())
