"""``client.beta.chat``: where parsed chat completions were first found.

It is another name for ``client.chat``, not a second home of its operations; so it is not among the
attributes of the class.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openai_oxide_runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from openai_oxide.resources.chat import AsyncChat, Chat

__all__ = ["AsyncBetaChat", "BetaChat"]


class BetaChat(Resource):
    """The base of ``client.beta``."""

    if TYPE_CHECKING:
        chat: Chat
    else:

        def __getattr__(self, name: str) -> Any:
            return _alias(self, name)


class AsyncBetaChat(AsyncResource):
    """The base of ``client.beta``, for asyncio."""

    if TYPE_CHECKING:
        chat: AsyncChat
    else:

        def __getattr__(self, name: str) -> Any:
            return _alias(self, name)


def _alias(beta: Any, name: str) -> Any:
    if name != "chat":
        raise AttributeError(f"{type(beta).__name__!r} object has no attribute {name!r}")
    return beta._client.chat
