"""One package under the name of another: what ``import openai`` gives where that is wished for."""

from .alias import Alias
from .command import main

__all__ = ["Alias", "main"]
