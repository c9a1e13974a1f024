"""What ``client.beta.threads`` and its ``runs`` do beyond their operations: wait, and stream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Unpack

from openai_oxide_lib.polling import (
    ASYNC_TIMING,
    TIMING,
    AsyncTiming,
    Timing,
    async_poll,
    looking,
    poll,
    until,
)
from openai_oxide_runtime.client.resource import AsyncResource, Resource
from openai_oxide_runtime.core.sentinels import Omit, omit

if TYPE_CHECKING:
    import threading

    from openai_oxide.params.beta_threads import (
        RunCreateArguments,
        RunSubmitToolOutputsArguments,
        ThreadCreateAndRunArguments,
    )
    from openai_oxide.types.beta.threads import Run
    from openai_oxide_lib.assistants.event_handler import (
        AssistantEventHandlerT,
        AssistantStreamManager,
        AsyncAssistantEventHandlerT,
        AsyncAssistantStreamManager,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncRunsExtras", "AsyncThreadsExtras", "RunsExtras", "ThreadsExtras"]

_AT_WORK: Final = frozenset(("queued", "in_progress", "cancelling"))


def _settled(run: Any) -> bool:
    return getattr(run, "status", None) not in _AT_WORK


class RunsExtras(Resource):
    """The base of ``client.beta.threads.runs``."""

    _timing: Timing = TIMING

    def poll(
        self,
        run_id: str,
        thread_id: str,
        *,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        stop: threading.Event | None = None,
        **options: Unpack[RequestOptions],
    ) -> Run:
        """Wait until a run has ended or wants something: look at ``status``.

        Without ``poll_interval_ms`` the server's wish counts, else pauses grow from one second to
        ten. After ``max_wait_seconds`` ``PollTimeoutError`` is raised; setting ``stop`` from
        another thread raises ``PollCancelledError``.
        """
        wait = until(_settled, poll_interval_ms, max_wait_seconds, stop)
        resource: Any = self

        def look(**given: Any) -> Any:
            return resource.with_raw_response.retrieve(run_id, thread_id=thread_id, **given)

        done: Run = poll(look, wait, self._timing, options)
        return done

    def create_and_poll(
        self,
        *,
        thread_id: str,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        stop: threading.Event | None = None,
        **params: Unpack[RunCreateArguments],
    ) -> Run:
        """Start a run, and wait until it has ended or wants something; see ``poll``."""
        until(_settled, poll_interval_ms, max_wait_seconds)
        resource: Any = self
        return self.poll(
            resource.create(thread_id, **params).id,
            thread_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            stop=stop,
            **looking(params),
        )

    def submit_tool_outputs_and_poll(
        self,
        *,
        run_id: str,
        thread_id: str,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        stop: threading.Event | None = None,
        **params: Unpack[RunSubmitToolOutputsArguments],
    ) -> Run:
        """Give a run the outputs it waits for, and wait for what comes of it; see ``poll``."""
        until(_settled, poll_interval_ms, max_wait_seconds)
        resource: Any = self
        return self.poll(
            resource.submit_tool_outputs(run_id, thread_id=thread_id, **params).id,
            thread_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            stop=stop,
            **looking(params),
        )

    def stream(
        self,
        *,
        thread_id: str,
        event_handler: AssistantEventHandlerT | None = None,
        **params: Unpack[RunCreateArguments],
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Start a run and stream its events: ``with client.beta.threads.runs.stream(…) as s: …``"""
        from openai_oxide_lib.assistants.event_handler import AssistantStreamManager

        resource: Any = self
        return AssistantStreamManager(
            lambda: resource.create(thread_id, **params, stream=True),
            event_handler,
        )

    create_and_stream = stream

    def submit_tool_outputs_stream(
        self,
        *,
        run_id: str,
        thread_id: str,
        event_handler: AssistantEventHandlerT | None = None,
        **params: Unpack[RunSubmitToolOutputsArguments],
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Give a run the outputs it waits for, and stream the events that follow."""
        from openai_oxide_lib.assistants.event_handler import AssistantStreamManager

        submit = _submit(self, run_id, thread_id)
        return AssistantStreamManager(lambda: submit(**params, stream=True), event_handler)


class ThreadsExtras(Resource):
    """The base of ``client.beta.threads``."""

    def create_and_run_poll(
        self,
        *,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        stop: threading.Event | None = None,
        **params: Unpack[ThreadCreateAndRunArguments],
    ) -> Run:
        """Make a thread, run it, and wait until the run has ended or wants something."""
        until(_settled, poll_interval_ms, max_wait_seconds)
        resource: Any = self
        run = resource.create_and_run(**params)
        done: Run = resource.runs.poll(
            run.id,
            run.thread_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            stop=stop,
            **looking(params),
        )
        return done

    def create_and_run_stream(
        self,
        *,
        event_handler: AssistantEventHandlerT | None = None,
        **params: Unpack[ThreadCreateAndRunArguments],
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Make a thread, run it, and stream the run's events."""
        from openai_oxide_lib.assistants.event_handler import AssistantStreamManager

        resource: Any = self
        return AssistantStreamManager(
            lambda: resource.create_and_run(**params, stream=True),
            event_handler,
        )


class AsyncRunsExtras(AsyncResource):
    """The base of ``client.beta.threads.runs``, for asyncio."""

    _timing: AsyncTiming = ASYNC_TIMING

    async def poll(
        self,
        run_id: str,
        thread_id: str,
        *,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Run:
        """Wait until a run has ended or wants something: look at ``status``.

        Without ``poll_interval_ms`` the server's wish counts, else pauses grow from one second to
        ten. After ``max_wait_seconds`` ``PollTimeoutError`` is raised.
        """
        wait = until(_settled, poll_interval_ms, max_wait_seconds)
        resource: Any = self

        async def look(**given: Any) -> Any:
            return await resource.with_raw_response.retrieve(run_id, thread_id=thread_id, **given)

        done: Run = await async_poll(look, wait, self._timing, options)
        return done

    async def create_and_poll(
        self,
        *,
        thread_id: str,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        **params: Unpack[RunCreateArguments],
    ) -> Run:
        """Start a run, and wait until it has ended or wants something; see ``poll``."""
        until(_settled, poll_interval_ms, max_wait_seconds)
        resource: Any = self
        run = await resource.create(thread_id, **params)
        return await self.poll(
            run.id,
            thread_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            **looking(params),
        )

    async def submit_tool_outputs_and_poll(
        self,
        *,
        run_id: str,
        thread_id: str,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        **params: Unpack[RunSubmitToolOutputsArguments],
    ) -> Run:
        """Give a run the outputs it waits for, and wait for what comes of it; see ``poll``."""
        until(_settled, poll_interval_ms, max_wait_seconds)
        run = await _submit(self, run_id, thread_id)(**params)
        return await self.poll(
            run.id,
            thread_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            **looking(params),
        )

    def stream(
        self,
        *,
        thread_id: str,
        event_handler: AsyncAssistantEventHandlerT | None = None,
        **params: Unpack[RunCreateArguments],
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Start a run and stream its events: ``async with ….runs.stream(…) as s: …``"""
        from openai_oxide_lib.assistants.event_handler import AsyncAssistantStreamManager

        resource: Any = self
        return AsyncAssistantStreamManager(
            lambda: resource.create(thread_id, **params, stream=True),
            event_handler,
        )

    create_and_stream = stream

    def submit_tool_outputs_stream(
        self,
        *,
        run_id: str,
        thread_id: str,
        event_handler: AsyncAssistantEventHandlerT | None = None,
        **params: Unpack[RunSubmitToolOutputsArguments],
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Give a run the outputs it waits for, and stream the events that follow."""
        from openai_oxide_lib.assistants.event_handler import AsyncAssistantStreamManager

        submit = _submit(self, run_id, thread_id)
        return AsyncAssistantStreamManager(lambda: submit(**params, stream=True), event_handler)


class AsyncThreadsExtras(AsyncResource):
    """The base of ``client.beta.threads``, for asyncio."""

    async def create_and_run_poll(
        self,
        *,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        **params: Unpack[ThreadCreateAndRunArguments],
    ) -> Run:
        """Make a thread, run it, and wait until the run has ended or wants something."""
        until(_settled, poll_interval_ms, max_wait_seconds)
        resource: Any = self
        run = await resource.create_and_run(**params)
        done: Run = await resource.runs.poll(
            run.id,
            run.thread_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            **looking(params),
        )
        return done

    def create_and_run_stream(
        self,
        *,
        event_handler: AsyncAssistantEventHandlerT | None = None,
        **params: Unpack[ThreadCreateAndRunArguments],
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Make a thread, run it, and stream the run's events."""
        from openai_oxide_lib.assistants.event_handler import AsyncAssistantStreamManager

        resource: Any = self
        return AsyncAssistantStreamManager(
            lambda: resource.create_and_run(**params, stream=True),
            event_handler,
        )


def _submit(resource: Any, run_id: str, thread_id: str) -> Any:
    from functools import partial

    return partial(resource.submit_tool_outputs, run_id, thread_id=thread_id)
