# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""This package under the name of the official one, for programs and libraries that import that.

import openai_oxide.compat

openai_oxide.compat.install()
import openai  # is this package

python -m openai_oxide.compat run program.py
"""

from openai_oxide._modules import RELEASE
from openai_oxide_lib.compat import Alias

__all__ = ["alias", "install", "uninstall"]

alias = Alias("openai_oxide", "openai", RELEASE)
install, uninstall = alias.install, alias.uninstall
