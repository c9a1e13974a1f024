"""What sync and async responses share whose body is read on request."""

from __future__ import annotations

from typing import Any, TypeVar

from openai_oxide_runtime.calls.binary_response import HttpxBinaryResponseContent
from openai_oxide_runtime.calls.raw_response import BaseAPIResponse
from openai_oxide_runtime.errors.translation import connection_error
from openai_oxide_runtime.http.incremental_text import Decode, Lines, Rechunk, Stage, Then
from openai_oxide_runtime.http.interface import TransportError

__all__ = ["DeferredResponse"]

R = TypeVar("R")


class DeferredResponse(BaseAPIResponse[R]):
    """A response whose body can be read once."""

    _claimed = False

    def _take(self) -> None:
        """Claim the body. It can be read once, except by ``read()``, which stores it."""
        if self._claimed or self._exchange.raw.closed:
            raise RuntimeError(
                "the body has been read or closed; read() keeps it, iterating does not"
            )
        self._claimed = True

    def _result(self, to: object) -> Any:
        result = super()._result(to)
        if to is None and isinstance(result, HttpxBinaryResponseContent):
            return result.content
        return result

    def _failure(self, failure: TransportError) -> Exception:
        return connection_error(self._exchange.request, failure)

    def _text_stage(self, size: int | None) -> Stage:
        return Then(Rechunk(size), Decode(self._encoding))

    def _line_stage(self) -> Stage:
        return Then(Decode(self._encoding), Lines())
