"""A stream of a session's events that answers tool calls and can give the turn's result."""

from __future__ import annotations

from typing import Any

from openai_oxide_lib.agents.async_tool_dispatch import AsyncToolDispatch
from openai_oxide_lib.agents.event_stream import EventStreamState
from openai_oxide_lib.agents.results import (
    AgentOutputParseError,
    AgentTurnResult,
    AgentTurnResultError,
    OutputT,
)

__all__ = ["AsyncAgentEventStream"]


class AsyncAgentEventStream(EventStreamState[AsyncToolDispatch, OutputT]):
    """``_advance`` gives the next event, or raises ``StopAsyncIteration``."""

    async def __anext__(self) -> Any:
        try:
            call = self._next_call()
            if call is not None and self._dispatch is not None:
                await self._dispatch.answer(call)
            return self._take(await self._advance())
        except StopAsyncIteration:
            raise
        except Exception as error:
            self._collection.interrupt(error)
            await self.close()
            raise

    async def _advance(self) -> Any:
        raise NotImplementedError

    async def close(self) -> None:
        """Close the connection; the agent continues."""
        raise NotImplementedError

    async def get_final_result(self) -> AgentTurnResult[OutputT]:
        """Read to the end of the turn, answering calls, and return its result.

        ``AgentTurnResultError`` says why there is none, ``AgentOutputParseError`` that the answer
        does not fit the type. To read events first, call ``with_result_collection`` before.
        """
        collector = self._collection.begin()
        try:
            collector.check(self._handled)
            while not collector.over and await self._has_next():
                collector.check(self._handled)
            return self._collection.result()
        except (AgentTurnResultError, AgentOutputParseError):
            raise
        except Exception as error:
            raise collector.error("observation_failed") from error
        finally:
            await self.close()

    async def _has_next(self) -> bool:
        try:
            await self.__anext__()
        except StopAsyncIteration:
            return False
        return True
