"""A raw response whose call is observed; what does not read its body is passed through."""

from __future__ import annotations

from typing import Any, Generic, Protocol, TypeVar

__all__ = ["BaseObservedBody", "BodyObserver"]

RawT = TypeVar("RawT")


class BodyObserver(Protocol):
    """What a body reports to the observer of its call."""

    def end(self, error: BaseException | str | None = None) -> None:
        """The call is over: nothing more is read."""

    def piece(self, chunk: bytes) -> None:
        """A chunk of the body has arrived."""

    def whole(self, body: bytes) -> None:
        """The body was read as a whole."""

    def exhausted(self) -> None:
        """The body has ended."""


class _NoObserver:
    def end(self, error: BaseException | str | None = None) -> None: ...

    def piece(self, chunk: bytes) -> None: ...

    def whole(self, body: bytes) -> None: ...

    def exhausted(self) -> None: ...


class BaseObservedBody(Generic[RawT]):
    """The common part of the sync and the async body."""

    def __init__(self, raw: RawT, observer: BodyObserver) -> None:
        self._raw = raw
        self._observer = observer

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") or name == "_raw":
            raise AttributeError(name)
        return getattr(self._raw, name)

    def detach(self) -> None:
        """Stop observing: the call continues with another response."""
        self._observer = _NoObserver()

    def __del__(self) -> None:
        if "_observer" in vars(self):
            self._observer.end()
