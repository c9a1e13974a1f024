# Written from async_event_stream.py by `make generate`: do not edit.
"""A stream of a session's events that answers tool calls and can give the turn's result."""

from __future__ import annotations

from typing import Any

from openai_oxide_lib.agents.event_stream import EventStreamState
from openai_oxide_lib.agents.results import (
    AgentOutputParseError,
    AgentTurnResult,
    AgentTurnResultError,
    OutputT,
)
from openai_oxide_lib.agents.sync_tool_dispatch import ToolDispatch

__all__ = ["AgentEventStream"]


class AgentEventStream(EventStreamState[ToolDispatch, OutputT]):
    """``_advance`` gives the next event, or raises ``StopIteration``."""

    def __next__(self) -> Any:
        try:
            call = self._next_call()
            if call is not None and self._dispatch is not None:
                self._dispatch.answer(call)
            return self._take(self._advance())
        except StopIteration:
            raise
        except Exception as error:
            self._collection.interrupt(error)
            self.close()
            raise

    def _advance(self) -> Any:
        raise NotImplementedError

    def close(self) -> None:
        """Close the connection; the agent continues."""
        raise NotImplementedError

    def get_final_result(self) -> AgentTurnResult[OutputT]:
        """Read to the end of the turn, answering calls, and return its result.

        ``AgentTurnResultError`` says why there is none, ``AgentOutputParseError`` that the answer
        does not fit the type. To read events first, call ``with_result_collection`` before.
        """
        collector = self._collection.begin()
        try:
            collector.check(self._handled)
            while not collector.over and self._has_next():
                collector.check(self._handled)
            return self._collection.result()
        except (AgentTurnResultError, AgentOutputParseError):
            raise
        except Exception as error:
            raise collector.error("observation_failed") from error
        finally:
            self.close()

    def _has_next(self) -> bool:
        try:
            self.__next__()
        except StopIteration:
            return False
        return True
