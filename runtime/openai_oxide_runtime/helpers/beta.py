"""``client.beta.chat``: where parsed chat completions were first found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..resources import AsyncResource, Resource, resource

if TYPE_CHECKING:
    from openai_oxide.resources.chat import AsyncChat, Chat

__all__ = ["AsyncBetaChat", "BetaChat"]


class BetaChat(Resource):
    """The base of ``client.beta``."""

    chat: Chat = resource("openai_oxide.resources.chat:Chat")


class AsyncBetaChat(AsyncResource):
    """The base of ``client.beta``, for asyncio."""

    chat: AsyncChat = resource("openai_oxide.resources.chat:AsyncChat")
