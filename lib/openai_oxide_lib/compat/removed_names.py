"""Names of the official package before its version 1, which old programs still call.

They can be named, as programs do that ask which version they have; to use one raises.
"""

from __future__ import annotations

from typing import Any, Final, NoReturn

from openai_oxide_runtime.errors.tree import OpenAIError

__all__ = ["APIRemovedInV1"]

NAMES: Final = frozenset(
    (
        *("Audio", "ChatCompletion", "Completion", "Customer", "Deployment", "Edit", "Embedding"),
        *(
            "Engine",
            "ErrorObject",
            "File",
            "FineTune",
            "FineTuningJob",
            "Image",
            "Model",
            "Moderation",
        ),
    )
)


class APIRemovedInV1(OpenAIError):
    """A call of something that has not existed since version 1."""

    def __init__(self, *, symbol: str) -> None:
        super().__init__(
            f"{symbol} is from before version 1 of the API's packages: make a client, "
            f"`client = OpenAI()`, and call a method of it"
        )


class _Removed:
    def __init__(self, symbol: str) -> None:
        self._symbol = symbol

    def __getattr__(self, name: str) -> _Removed:
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __call__(self, *arguments: Any, **named: Any) -> NoReturn:
        raise APIRemovedInV1(symbol=self._symbol)


def __getattr__(name: str) -> Any:
    if name not in NAMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _Removed(name)
