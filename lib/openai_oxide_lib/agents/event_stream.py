"""Streams of a session's events that answer tool calls on the way and can give the turn's result,
in both colours.

A handler runs when the next event is asked for: the program has seen the call by then.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Generic, Self

from openai_oxide_lib.agents.result_collector import Collection
from openai_oxide_lib.agents.results import (
    AgentOutputParseError,
    AgentTurnResult,
    AgentTurnResultError,
    OutputT,
)
from openai_oxide_lib.agents.tool_dispatch import AsyncToolDispatch, ToolDispatch
from openai_oxide_lib.agents.tool_invocation import Invocation

__all__ = ["AsyncTold", "Told"]


class _Telling(Generic[OutputT]):
    """What both colours share: the result that grows, and the call that is to be answered."""

    _collection: Collection[OutputT]
    _dispatch: Any
    _pending: Invocation | None = None
    _closed: bool = False

    def with_result_collection(self) -> Self:
        """Keep what the result needs. To be called before the first event is read."""
        self._collection.begin()
        return self

    @property
    def _handled(self) -> Iterable[str]:
        return self._dispatch.handlers if self._dispatch is not None else ()

    def _take(self, event: Any) -> Any:
        self._collection.take(event)
        self._pending = self._dispatch.find(event) if self._dispatch is not None else None
        return event

    def _waiting(self) -> Invocation | None:
        pending, self._pending = self._pending, None
        return None if self._closed else pending


class Told(_Telling[OutputT]):
    """The blocking half: ``_advance`` gives the next event or ``StopIteration``."""

    _dispatch: ToolDispatch | None

    def __next__(self) -> Any:
        try:
            pending = self._waiting()
            if pending is not None and self._dispatch is not None:
                self._dispatch.answer(pending)
            return self._take(self._advance())
        except StopIteration:
            raise
        except Exception as error:
            self._collection.broke(error)
            self.close()
            raise

    def _advance(self) -> Any:
        raise NotImplementedError

    def close(self) -> None:
        """Close the connection; the agent works on."""
        raise NotImplementedError

    def get_final_result(self) -> AgentTurnResult[OutputT]:
        """Read on to the end of the turn, answering calls, and give its result.

        ``AgentTurnResultError`` says why there is none, ``AgentOutputParseError`` that the answer
        is not of the type asked for. To read events first, call ``with_result_collection`` before.
        """
        collector = self._collection.begin()
        try:
            collector.check(self._handled)
            while not collector.over and next(self, None) is not None:
                collector.check(self._handled)
            return self._collection.result()
        except (AgentTurnResultError, AgentOutputParseError):
            raise
        except Exception as error:
            raise collector.error("observation_failed") from error
        finally:
            self.close()


class AsyncTold(_Telling[OutputT]):
    """The half for asyncio: ``_advance`` gives the next event or ``StopAsyncIteration``."""

    _dispatch: AsyncToolDispatch | None

    async def __anext__(self) -> Any:
        try:
            pending = self._waiting()
            if pending is not None and self._dispatch is not None:
                await self._dispatch.answer(pending)
            return self._take(await self._advance())
        except StopAsyncIteration:
            raise
        except Exception as error:
            self._collection.broke(error)
            await self.close()
            raise

    async def _advance(self) -> Any:
        raise NotImplementedError

    async def close(self) -> None:
        """Close the connection; the agent works on."""
        raise NotImplementedError

    async def get_final_result(self) -> AgentTurnResult[OutputT]:
        """Read on to the end of the turn, answering calls, and give its result.

        ``AgentTurnResultError`` says why there is none, ``AgentOutputParseError`` that the answer
        is not of the type asked for. To read events first, call ``with_result_collection`` before.
        """
        collector = self._collection.begin()
        try:
            collector.check(self._handled)
            while not collector.over and await self._more():
                collector.check(self._handled)
            return self._collection.result()
        except (AgentTurnResultError, AgentOutputParseError):
            raise
        except Exception as error:
            raise collector.error("observation_failed") from error
        finally:
            await self.close()

    async def _more(self) -> bool:
        try:
            await self.__anext__()
        except StopAsyncIteration:
            return False
        return True
