"""Embeddings are requested as base64 by default: a quarter of the size of decimal numbers, and
without rounding.

    create          returns lists of floats
    create_array    returns one numpy array

Servers that ignore ``encoding_format`` and send numbers work too.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Unpack

from pydantic_core import from_json

from openai_oxide_lib.resources.generated_methods import generated
from openai_oxide_lib.structured_output.loose_values import Loose
from openai_oxide_runtime.client.resource import AsyncResource, Resource
from openai_oxide_runtime.core.sentinels import ABSENT, omit
from openai_oxide_runtime.errors.base import OpenAIError
from openai_oxide_runtime.models.lenient import decode_python

if TYPE_CHECKING:
    import numpy as np

    from openai_oxide.models.embeddings import CreateEmbeddingResponseUsage
    from openai_oxide.params.embeddings import EmbeddingCreateArguments
    from openai_oxide_runtime.operations.operation import Operation

__all__ = ["AsyncEmbeddingsExtras", "EmbeddingArray", "EmbeddingsExtras", "compact"]

_FORMAT: Final = "encoding_format"


class NoEmbeddingsError(OpenAIError, ValueError):
    """The response to ``embeddings.create`` contains no vector."""


class EmbeddingArray(NamedTuple):
    """The vectors of all inputs as one numpy array."""

    array: np.ndarray[tuple[int, int], np.dtype[np.float32]]
    """32-bit floats; row ``i`` is the vector of input ``i``."""
    model: str
    """The model."""
    usage: CreateEmbeddingResponseUsage
    """The number of tokens used."""


class EmbeddingsExtras(Resource):
    """The base of ``client.embeddings``."""

    def create_array(self, **params: Unpack[EmbeddingCreateArguments]) -> EmbeddingArray:
        """Return the vectors of texts as one numpy array instead of lists.

        The parameters are those of ``create``. Needs the package numpy.

        Source: ``POST /embeddings``
        """
        return _as_array(generated(self)(**{**params, _FORMAT: "base64"}))


class AsyncEmbeddingsExtras(AsyncResource):
    """The base of ``client.embeddings``, for asyncio."""

    async def create_array(self, **params: Unpack[EmbeddingCreateArguments]) -> EmbeddingArray:
        """Return the vectors of texts as one numpy array instead of lists.

        The parameters are those of ``create``. Needs the package numpy.

        Source: ``POST /embeddings``
        """
        return _as_array(await generated(self)(**{**params, _FORMAT: "base64"}))


def compact(op: Operation, params: Mapping[str, object]) -> tuple[Operation, Mapping[str, object]]:
    """The call with vectors as base64, if the caller did not choose a format."""
    if type(params.get(_FORMAT, omit)) not in ABSENT:
        return _read_by(op, _plain), params
    return _read_by(op, _unpacked), {**params, _FORMAT: "base64"}


@cache
def _read_by(op: Operation, read: Callable[[Any, bytes], Any]) -> Operation:
    return replace(op, adapt=None, read=read)


def _plain(type_: Any, body: bytes) -> Any:
    """The response, unchanged. To parse JSON first is faster for many numbers."""
    return decode_python(type_, from_json(body))


def _unpacked(type_: Any, body: bytes) -> Any:
    """The response with vectors as lists; invalid base64 stays unchanged."""
    from openai_oxide_lib.encoded_vector import floats

    response = _plain(type_, body)
    rows = getattr(response, "data", None)
    if not rows:
        raise NoEmbeddingsError("The response contains no embeddings.")
    for item in rows if isinstance(rows, list) else ():
        if isinstance(getattr(item, "embedding", None), str):
            with suppress(ValueError):
                item.__dict__["embedding"] = floats(item.embedding)
    return response


def _as_array(response: Loose) -> EmbeddingArray:
    from openai_oxide_lib.encoded_vector import unpacked

    np = import_module("numpy")
    try:
        rows = sorted(response.data, key=lambda item: item.index)
        vectors = [
            np.frombuffer(unpacked(row.embedding), "<f4")
            if isinstance(row.embedding, str)
            else row.embedding
            for row in rows
        ]
        array = np.array(vectors, np.float32)
        if rows and array.ndim != 2:
            raise ValueError("a vector is missing")
        return EmbeddingArray(array, response.model, response.usage)
    except (AttributeError, TypeError, ValueError) as error:
        raise OpenAIError(f"the response's vectors do not form an array: {error}") from error
