"""Embeddings: unit vectors, the same for the same text, in the asked size and encoding."""

from __future__ import annotations

import array
import base64
import hashlib
import math
import random
import sys
from typing import TYPE_CHECKING, Any

from ..brain import pieces
from ..errors import invalid
from .registry import serves

if TYPE_CHECKING:
    from ..call import Call
    from ..service import Service

SIZES = {"text-embedding-3-large": 3072}
SIZE = 1536


@serves("POST /embeddings")
def create(call: Call, service: Service) -> Any:
    """One vector for each input."""
    model = call.body["model"]
    size = call.body.get("dimensions") or SIZES.get(model, SIZE)
    if size > SIZES.get(model, SIZE):
        raise invalid(f"{model} has {SIZES.get(model, SIZE)} dimensions.", "dimensions")
    inputs = _inputs(call.body["input"])
    encode = _base64 if call.body.get("encoding_format") == "base64" else list
    data = [
        {"object": "embedding", "index": at, "embedding": encode(vector(repr(one), size))}
        for at, one in enumerate(inputs)
    ]
    tokens = sum(len(pieces(one)) if isinstance(one, str) else len(one) for one in inputs)
    usage = {"prompt_tokens": tokens, "total_tokens": tokens}
    return {"object": "list", "data": data, "model": model, "usage": usage}


def _inputs(given: Any) -> list[Any]:
    alone = isinstance(given, str) or (given and isinstance(given[0], int))
    return [given] if alone else list(given)


def vector(text: str, size: int) -> array.array[float]:
    """A unit vector that depends on the text alone."""
    seed = int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")
    draw = random.Random(seed).random
    values = [draw() - 0.5 for _ in range(size)]
    length = math.sqrt(sum(value * value for value in values)) or 1.0
    return array.array("f", (value / length for value in values))


def _base64(values: array.array[float]) -> str:
    if sys.byteorder == "big":
        values.byteswap()
    return base64.b64encode(values.tobytes()).decode()
