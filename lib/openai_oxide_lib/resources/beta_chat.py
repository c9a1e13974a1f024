"""``client.beta.chat``, the older name of ``client.chat``.

It is not an attribute of the class, so that resources are found under one name only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.client.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from openai_oxide.resources.chat import AsyncChat, Chat

__all__ = ["AsyncBetaChat", "BetaChat"]


class BetaChat(Resource):
    """The base of ``client.beta``."""

    if TYPE_CHECKING:
        chat: Chat
    else:

        def __getattr__(self, name: str) -> object:
            return _chat(self, name)


class AsyncBetaChat(AsyncResource):
    """The base of ``client.beta``, for asyncio."""

    if TYPE_CHECKING:
        chat: AsyncChat
    else:

        def __getattr__(self, name: str) -> object:
            return _chat(self, name)


def _chat(beta: Resource | AsyncResource, name: str) -> object:
    if name != "chat":
        raise AttributeError(f"{type(beta).__name__!r} object has no attribute {name!r}")
    return beta._client.chat
