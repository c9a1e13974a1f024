# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``python -m openai_oxide.compat run program.py``: run a program with this package as ``openai``"""

from openai_oxide.compat import alias
from openai_oxide_lib.compat import main

raise SystemExit(main(alias))
