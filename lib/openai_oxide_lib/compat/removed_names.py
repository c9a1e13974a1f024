"""Names of the official package before version 1, which old programs still call.

They exist, as programs look for them to detect the version. Calling one raises an error.
"""

from __future__ import annotations

from typing import Final, NoReturn

from openai_oxide_runtime.errors.tree import OpenAIError

__all__ = ["APIRemovedInV1"]

NAMES: Final = frozenset(
    (
        *("Audio", "ChatCompletion", "Completion", "Customer", "Deployment", "Edit", "Embedding"),
        *("Engine", "ErrorObject", "File", "FineTune", "FineTuningJob", "Image", "Model"),
        "Moderation",
    )
)


class APIRemovedInV1(OpenAIError):
    """A call of a name that was removed in version 1."""

    def __init__(self, *, symbol: str) -> None:
        super().__init__(
            f"{symbol} was removed in version 1: create a client, `client = OpenAI()`, and "
            f"call its methods"
        )


class _Removed:
    def __init__(self, symbol: str) -> None:
        self._symbol = symbol

    def __getattr__(self, name: str) -> _Removed:
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __call__(self, *args: object, **kwargs: object) -> NoReturn:
        raise APIRemovedInV1(symbol=self._symbol)


def __getattr__(name: str) -> _Removed:
    if name not in NAMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _Removed(name)
