"""One package under the name of another: what ``import openai`` gives where that is wished for."""

from openai_oxide_lib.compat.alias import Alias
from openai_oxide_lib.compat.command import main

__all__ = ["Alias", "main"]
