"""Vectors travel as base64 unless the caller says otherwise: a quarter of the bytes of decimal
numbers, and the very floats that the model gave.

    create          base64 on the wire, lists of floats in the answer
    create_array    base64 on the wire, one numpy array for the answer

A server that answers with numbers all the same is understood too.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Unpack

from pydantic_core import from_json

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

_ASKED: Final = "encoding_format"


class EmbeddingArray(NamedTuple):
    """The vectors of all inputs as one numpy array."""

    array: np.ndarray[tuple[int, int], np.dtype[np.float32]]
    """32-bit floats; row ``i`` is the vector of input ``i``."""
    model: str
    """The model that made them."""
    usage: CreateEmbeddingResponseUsage
    """The tokens that were used."""


class EmbeddingsExtras(Resource):
    """The base of ``client.embeddings``."""

    def create_array(self, **params: Unpack[EmbeddingCreateArguments]) -> EmbeddingArray:
        """Turn texts into vectors, as one numpy array instead of a list of lists.

        The parameters are those of ``create``. numpy must be installed.
        """
        create: Any = getattr(self, "create")  # noqa: B009 - the generated class has it
        return _as_array(create(**{**params, _ASKED: "base64"}))


class AsyncEmbeddingsExtras(AsyncResource):
    """The base of ``client.embeddings``, for asyncio."""

    async def create_array(self, **params: Unpack[EmbeddingCreateArguments]) -> EmbeddingArray:
        """Turn texts into vectors, as one numpy array instead of a list of lists.

        The parameters are those of ``create``. numpy must be installed.
        """
        create: Any = getattr(self, "create")  # noqa: B009 - the generated class has it
        return _as_array(await create(**{**params, _ASKED: "base64"}))


def compact(op: Operation, params: Mapping[str, Any]) -> tuple[Operation, Mapping[str, Any]]:
    """The call with vectors as base64, where its caller did not choose."""
    if type(params.get(_ASKED, omit)) not in ABSENT:
        return _read_by(op, _plain), params
    return _read_by(op, _unpacked), {**params, _ASKED: "base64"}


@cache
def _read_by(op: Operation, read: Callable[[Any, bytes], Any]) -> Operation:
    return replace(op, adapt=None, read=read)


def _plain(type_: Any, body: bytes) -> Any:
    """The answer as it came. Many numbers are read faster as plain JSON than as fields."""
    return decode_python(type_, from_json(body))


def _unpacked(type_: Any, body: bytes) -> Any:
    """The answer with its vectors as lists; what is no base64 stays as it came."""
    from openai_oxide_lib.encoded_vector import floats

    answer = _plain(type_, body)
    rows = getattr(answer, "data", None)
    for item in rows if isinstance(rows, list) else ():
        if isinstance(getattr(item, "embedding", None), str):
            with suppress(ValueError):
                item.__dict__["embedding"] = floats(item.embedding)
    return answer


def _as_array(answer: Any) -> EmbeddingArray:
    from openai_oxide_lib.encoded_vector import unpacked

    np = import_module("numpy")
    try:
        rows = sorted(answer.data, key=lambda item: item.index)
        vectors = [
            np.frombuffer(unpacked(row.embedding), "<f4")
            if isinstance(row.embedding, str)
            else row.embedding
            for row in rows
        ]
        made = np.array(vectors, np.float32)
        if rows and made.ndim != 2:
            raise ValueError("one of them is missing")
        return EmbeddingArray(made, answer.model, answer.usage)
    except (AttributeError, TypeError, ValueError) as why:
        raise OpenAIError(f"the answer's vectors make no array: {why}") from why
