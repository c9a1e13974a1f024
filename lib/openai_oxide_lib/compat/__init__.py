"""One package under the name of another, so that ``import openai`` imports this one."""

from openai_oxide_lib.compat.alias import Alias
from openai_oxide_lib.compat.command import main

__all__ = ["Alias", "main"]
