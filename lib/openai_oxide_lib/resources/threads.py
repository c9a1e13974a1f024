"""What ``client.beta.threads`` and its ``runs`` have beyond their operations: wait, stream."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final, Unpack

from typing_extensions import deprecated

from openai_oxide_lib.polling import (
    ASYNC_TIMING,
    TIMING,
    AsyncTiming,
    Timing,
    async_poll,
    poll,
    poll_options,
    poll_settings,
)
from openai_oxide_lib.resources.generated_methods import generated, raw
from openai_oxide_runtime.client.resource import AsyncResource, Resource
from openai_oxide_runtime.core.sentinels import Omit, omit
from openai_oxide_runtime.operations.signature import also_takes

if TYPE_CHECKING:
    import threading

    from openai_oxide.params.beta_threads import (
        RunCreateArguments,
        RunSubmitToolOutputsArguments,
        ThreadCreateAndRunArguments,
    )
    from openai_oxide.types.beta.threads import Run
    from openai_oxide_lib.assistants.async_event_handler import (
        AsyncAssistantEventHandlerT,
        AsyncAssistantStreamManager,
    )
    from openai_oxide_lib.assistants.sync_event_handler import (
        AssistantEventHandlerT,
        AssistantStreamManager,
    )
    from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = ["AsyncRunsExtras", "AsyncThreadsExtras", "RunsExtras", "ThreadsExtras"]

_REQUEST_OPTIONS: Final = "openai_oxide_runtime.operations.request_options:RequestOptions"
_RUN_CREATE: Final = "openai_oxide.params.beta_threads:RunCreateArguments"
_RUN_SUBMIT_TOOL_OUTPUTS: Final = "openai_oxide.params.beta_threads:RunSubmitToolOutputsArguments"
_THREAD_CREATE_AND_RUN: Final = "openai_oxide.params.beta_threads:ThreadCreateAndRunArguments"

_IN_PROGRESS: Final = frozenset(("queued", "in_progress", "cancelling"))


def _is_finished(run: object) -> bool:
    return getattr(run, "status", None) not in _IN_PROGRESS


class RunsExtras(Resource):
    """The base of ``client.beta.threads.runs``."""

    _timing: Timing = TIMING

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @also_takes(_REQUEST_OPTIONS)
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
        """Wait until a run has ended or requires an action, and return it; see ``status``.

        poll_interval_ms: milliseconds between requests. Default: what the server asks for, else
            one second, growing to ten.
        max_wait_seconds: seconds until ``PollTimeoutError`` is raised. Default: no limit.
        stop: setting it in another thread raises ``PollCancelledError``.

        Source: ``GET /threads/{thread_id}/runs/{run_id}``
        """
        settings = poll_settings(_is_finished, poll_interval_ms, max_wait_seconds, stop)
        retrieve = partial(raw(self, "retrieve"), run_id, thread_id=thread_id)
        run: Run = poll(retrieve, settings, self._timing, options)
        return run

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @also_takes(_RUN_CREATE)
    def create_and_poll(
        self,
        *,
        thread_id: str,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        stop: threading.Event | None = None,
        **params: Unpack[RunCreateArguments],
    ) -> Run:
        """Start a run, and wait until it has ended or requires an action; see ``poll``."""
        poll_settings(_is_finished, poll_interval_ms, max_wait_seconds)
        polled: Run = generated(self, "poll")(
            generated(self)(thread_id, **params).id,
            thread_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            stop=stop,
            **poll_options(params),
        )
        return polled

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @also_takes(_RUN_SUBMIT_TOOL_OUTPUTS)
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
        """Submit tool outputs to a run, and wait until it has ended or requires an action."""
        poll_settings(_is_finished, poll_interval_ms, max_wait_seconds)
        polled: Run = generated(self, "poll")(
            generated(self, "submit_tool_outputs")(run_id, thread_id=thread_id, **params).id,
            thread_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            stop=stop,
            **poll_options(params),
        )
        return polled

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @also_takes(_RUN_CREATE)
    def stream(
        self,
        *,
        thread_id: str,
        event_handler: AssistantEventHandlerT | None = None,
        **params: Unpack[RunCreateArguments],
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Start a run and stream its events: ``with client.beta.threads.runs.stream(…) as s: …``"""
        from openai_oxide_lib.assistants.sync_event_handler import AssistantStreamManager

        return AssistantStreamManager(
            lambda: generated(self)(thread_id, **params, stream=True),
            event_handler,
        )

    create_and_stream = stream

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @also_takes(_RUN_SUBMIT_TOOL_OUTPUTS)
    def submit_tool_outputs_stream(
        self,
        *,
        run_id: str,
        thread_id: str,
        event_handler: AssistantEventHandlerT | None = None,
        **params: Unpack[RunSubmitToolOutputsArguments],
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Submit tool outputs to a run, and stream the events that follow."""
        from openai_oxide_lib.assistants.sync_event_handler import AssistantStreamManager

        submit = partial(
            generated(self, "submit_tool_outputs"), run_id, thread_id=thread_id, stream=True
        )
        return AssistantStreamManager(lambda: submit(**params), event_handler)


class ThreadsExtras(Resource):
    """The base of ``client.beta.threads``."""

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @also_takes(_THREAD_CREATE_AND_RUN)
    def create_and_run_poll(
        self,
        *,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        stop: threading.Event | None = None,
        **params: Unpack[ThreadCreateAndRunArguments],
    ) -> Run:
        """Create a thread, run it, and wait until the run has ended or requires an action."""
        poll_settings(_is_finished, poll_interval_ms, max_wait_seconds)
        resource: Any = self  # the generated class has ``runs``
        created = generated(self, "create_and_run")(**params)
        run: Run = generated(resource.runs, "poll")(
            created.id,
            created.thread_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            stop=stop,
            **poll_options(params),
        )
        return run

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @also_takes(_THREAD_CREATE_AND_RUN)
    def create_and_run_stream(
        self,
        *,
        event_handler: AssistantEventHandlerT | None = None,
        **params: Unpack[ThreadCreateAndRunArguments],
    ) -> AssistantStreamManager[AssistantEventHandlerT]:
        """Create a thread, run it, and stream the run's events."""
        from openai_oxide_lib.assistants.sync_event_handler import AssistantStreamManager

        return AssistantStreamManager(
            lambda: generated(self, "create_and_run")(**params, stream=True),
            event_handler,
        )


class AsyncRunsExtras(AsyncResource):
    """The base of ``client.beta.threads.runs``, for asyncio."""

    _timing: AsyncTiming = ASYNC_TIMING

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @also_takes(_REQUEST_OPTIONS)
    async def poll(
        self,
        run_id: str,
        thread_id: str,
        *,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        **options: Unpack[RequestOptions],
    ) -> Run:
        """Wait until a run has ended or requires an action, and return it; see ``status``.

        poll_interval_ms: milliseconds between requests. Default: what the server asks for, else
            one second, growing to ten.
        max_wait_seconds: seconds until ``PollTimeoutError`` is raised. Default: no limit.

        Source: ``GET /threads/{thread_id}/runs/{run_id}``
        """
        settings = poll_settings(_is_finished, poll_interval_ms, max_wait_seconds)
        retrieve = partial(raw(self, "retrieve"), run_id, thread_id=thread_id)
        run: Run = await async_poll(retrieve, settings, self._timing, options)
        return run

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @also_takes(_RUN_CREATE)
    async def create_and_poll(
        self,
        *,
        thread_id: str,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        **params: Unpack[RunCreateArguments],
    ) -> Run:
        """Start a run, and wait until it has ended or requires an action; see ``poll``."""
        poll_settings(_is_finished, poll_interval_ms, max_wait_seconds)
        run = await generated(self)(thread_id, **params)
        polled: Run = await generated(self, "poll")(
            run.id,
            thread_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            **poll_options(params),
        )
        return polled

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @also_takes(_RUN_SUBMIT_TOOL_OUTPUTS)
    async def submit_tool_outputs_and_poll(
        self,
        *,
        run_id: str,
        thread_id: str,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        **params: Unpack[RunSubmitToolOutputsArguments],
    ) -> Run:
        """Submit tool outputs to a run, and wait until it has ended or requires an action."""
        poll_settings(_is_finished, poll_interval_ms, max_wait_seconds)
        run = await generated(self, "submit_tool_outputs")(run_id, thread_id=thread_id, **params)
        polled: Run = await generated(self, "poll")(
            run.id,
            thread_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            **poll_options(params),
        )
        return polled

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @also_takes(_RUN_CREATE)
    def stream(
        self,
        *,
        thread_id: str,
        event_handler: AsyncAssistantEventHandlerT | None = None,
        **params: Unpack[RunCreateArguments],
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Start a run and stream its events: ``async with ….runs.stream(…) as s: …``"""
        from openai_oxide_lib.assistants.async_event_handler import AsyncAssistantStreamManager

        return AsyncAssistantStreamManager(
            lambda: generated(self)(thread_id, **params, stream=True),
            event_handler,
        )

    create_and_stream = stream

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @also_takes(_RUN_SUBMIT_TOOL_OUTPUTS)
    def submit_tool_outputs_stream(
        self,
        *,
        run_id: str,
        thread_id: str,
        event_handler: AsyncAssistantEventHandlerT | None = None,
        **params: Unpack[RunSubmitToolOutputsArguments],
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Submit tool outputs to a run, and stream the events that follow."""
        from openai_oxide_lib.assistants.async_event_handler import AsyncAssistantStreamManager

        submit = partial(
            generated(self, "submit_tool_outputs"), run_id, thread_id=thread_id, stream=True
        )
        return AsyncAssistantStreamManager(lambda: submit(**params), event_handler)


class AsyncThreadsExtras(AsyncResource):
    """The base of ``client.beta.threads``, for asyncio."""

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @also_takes(_THREAD_CREATE_AND_RUN)
    async def create_and_run_poll(
        self,
        *,
        poll_interval_ms: float | Omit = omit,
        max_wait_seconds: float | Omit = omit,
        **params: Unpack[ThreadCreateAndRunArguments],
    ) -> Run:
        """Create a thread, run it, and wait until the run has ended or requires an action."""
        poll_settings(_is_finished, poll_interval_ms, max_wait_seconds)
        resource: Any = self  # the generated class has ``runs``
        created = await generated(self, "create_and_run")(**params)
        run: Run = await generated(resource.runs, "poll")(
            created.id,
            created.thread_id,
            poll_interval_ms=poll_interval_ms,
            max_wait_seconds=max_wait_seconds,
            **poll_options(params),
        )
        return run

    @deprecated("The Assistants API is deprecated: use the Responses API.")
    @also_takes(_THREAD_CREATE_AND_RUN)
    def create_and_run_stream(
        self,
        *,
        event_handler: AsyncAssistantEventHandlerT | None = None,
        **params: Unpack[ThreadCreateAndRunArguments],
    ) -> AsyncAssistantStreamManager[AsyncAssistantEventHandlerT]:
        """Create a thread, run it, and stream the run's events."""
        from openai_oxide_lib.assistants.async_event_handler import AsyncAssistantStreamManager

        return AsyncAssistantStreamManager(
            lambda: generated(self, "create_and_run")(**params, stream=True),
            event_handler,
        )
