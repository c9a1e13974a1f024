"""The loop of a runner of responses, sync and async: request, turn, calls, next request."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import Any, Final

from openai_oxide_lib.structured_output.loose_values import (
    arguments_text,
    field_of,
    is_object,
    kind_of,
    objects,
)
from openai_oxide_lib.tool_runners.checkpoints import Phase, Progress
from openai_oxide_lib.tool_runners.context_budget import Budget
from openai_oxide_lib.tool_runners.diagnostics import DiagnosticReporter
from openai_oxide_lib.tool_runners.early_calls import EarlyCalls
from openai_oxide_lib.tool_runners.flow_drivers import Steps, fresh_key, with_cancelled
from openai_oxide_lib.tool_runners.history import (
    Record,
    ToolRunnerCancelledError,
    ToolRunnerError,
    call_id,
    is_local,
    replayed,
)
from openai_oxide_lib.tool_runners.initial_request import initial_request
from openai_oxide_lib.tool_runners.item_rules import SERVER_TOOLS, ItemRules
from openai_oxide_lib.tool_runners.registered_functions import arguments_of, output_of
from openai_oxide_lib.tool_runners.run_options import Settings
from openai_oxide_runtime.calls.steps import Ask

__all__ = ["Run"]

_STEPS: Final = 20
_END: Final[Any] = object()


class Run:
    """One run."""

    def __init__(self, runner: Any, client: Any, params: Any, settings: Settings) -> None:
        self._functions = {function.tool["name"]: function for function in runner.functions}
        self._overridable = frozenset(
            name for name, one in self._functions.items() if one.allow_output_override
        )
        self._request = initial_request(params, runner._tools)
        self._settings = settings
        self._diagnostics = DiagnosticReporter(settings.on_diagnostic, "responses")
        tools = self._request["tools"]
        self._server = any(tool["type"] in SERVER_TOOLS for tool in tools)
        rules = ItemRules(tools, self._request.get("tool_choice"))
        self._record = Record(self._request["input"], rules, self._read)
        self._budget = settings.context_budget and Budget(settings.context_budget, self._request)
        if self._budget:
            self._request = {"truncation": "disabled", **self._request}
        once = settings.ledger is not None or any(
            tool["type"] == "mcp" for tool in tools
        )  # an effect elsewhere is not repeated
        self._client = client.with_options(max_retries=0) if once else client
        self._early_names = runner._early
        self._jobs = runner._make_jobs()
        self._started: list[tuple[dict[str, Any], Callable[[], Any]]] = []
        self._arguments: dict[str, Any] = {}
        self._native: dict[str, Any] = {}
        """Items by the ids of their calls, for `approve_mcp` and `before_early_call`."""
        self._max_steps, self._consumed = self._from_ledger()

    def _from_ledger(self) -> tuple[int, int]:
        """The limit of requests, and the number of requests so far."""
        ledger, max_steps = self._settings.ledger, self._settings.max_steps
        self._progress = None
        if ledger is None:
            return _positive(_STEPS if max_steps is None else max_steps), 0
        self._progress = Progress(self._record, ledger, self._request, self._overridable)
        start = ledger.resume_from
        limit = _positive(max_steps or (start["max_steps"] if start else _STEPS))
        return limit, self._progress.resume(start, limit) if start else 0

    def flow(self) -> Steps[None]:
        """The run; each failure becomes an error that says what was attempted."""
        try:
            yield from self._steps()
        except GeneratorExit:
            raise
        except BaseException as error:
            yield from self._wait_for_rest()
            record = self._record
            if isinstance(error, ToolRunnerError):
                raise record.error(str(error)) from None
            if isinstance(error, asyncio.CancelledError):
                raise ToolRunnerCancelledError(record.attempted, record.completed) from None
            if isinstance(error, Exception):
                # No cause: its text, which may quote content, would be part of the traceback.
                raise record.error("the run failed before its last answer") from None
            raise

    def _wait_for_rest(self) -> Steps[None]:
        """Wait for the functions that still run; their errors are ignored."""
        self._jobs.stop()
        try:
            yield from self._settle()
        except (Exception, asyncio.CancelledError):
            return

    def _steps(self) -> Steps[None]:
        record = self._record
        for step in range(self._consumed + 1, self._max_steps + 1):
            record.begin(last=step == self._max_steps)
            self._check()
            self._consumed = step
            request = yield from self._next_request(step)
            yield from self._save("pending" if self._server else "boundary")
            response = yield from self._answer(request)
            final = record.whole([self._wire(item) for item in objects(response.output)])
            rest = record.items[record.handled :]
            yield from self._save("final" if final else "pending", response)
            yield record.turn(response, step, final=final, overridable=self._overridable)
            record.step = None
            if final:
                return
            for item in rest:
                yield from self._handle(item)
            record.finish()
            yield from self._save("boundary")
        raise record.error("the run reached `max_steps` before its last answer")

    def _check(self) -> None:
        if self._settings.cancelled is not None and self._settings.cancelled():
            raise self._record.error("the run was cancelled")

    def _next_request(self, step: int) -> Steps[dict[str, Any]]:
        """The next request, shortened if it has to be."""
        request = {**self._request, "input": list(self._record.history)}
        if step > 1:
            headers = fresh_key(self._client, request.get("extra_headers"))
            request |= {} if headers is None else {"extra_headers": headers}
        snapshot = self._budget.snapshot(request["input"]) if self._budget else None
        if snapshot is None:
            return request
        if self._budget.compact is None:
            raise self._record.error(
                "the input is larger than the context budget: pass `compact` in the budget"
            )
        decision = yield Ask(partial(self._budget.compact, snapshot))
        self._check()
        return {**request, "input": self._budget.shortened(snapshot, decision)}

    def _save(self, phase: Phase, response: Any = None) -> Steps[None]:
        if self._progress is None:
            return
        checkpoint = self._progress.checkpoint(phase, self._max_steps, self._consumed, response)
        yield Ask(partial(self._settings.ledger.save, checkpoint))
        self._check()

    def _answer(self, request: dict[str, Any]) -> Steps[Any]:
        since, ask = (
            self._diagnostics.now(),
            self._streamed if self._settings.stream else self._plain,
        )
        try:
            response = yield from ask(request)
        except (Exception, asyncio.CancelledError) as error:
            cancelled = isinstance(error, asyncio.CancelledError)
            self._diagnostics.report("request", "cancelled" if cancelled else "api_failed", since)
            raise
        self._diagnostics.report("request", "completed", since, usage=field_of(response, "usage"))
        self._check()
        if field_of(response, "status") != "completed":
            raise self._record.error("the answer is not complete")
        return response

    def _plain(self, request: dict[str, Any]) -> Steps[Any]:
        return (yield Ask(partial(self._client.responses.create, **request)))

    def _streamed(self, request: dict[str, Any]) -> Steps[Any]:
        manager = self._client.responses.stream(**request)
        events = yield Ask(getattr(manager, "__aenter__", None) or manager.__enter__)
        early = EarlyCalls(self._early_names, self._settings.before_early_call)
        try:
            while (event := (yield Ask(partial(_next, events)))) is not _END:
                self._check()
                done = kind_of(event) == "response.output_item.done" and is_object(event.item)
                if done and self._settings.eager:
                    yield from self._early(early, self._wire(event.item))
                if self._settings.on_event is not None:
                    yield Ask(partial(self._settings.on_event, event))
            yield from self._settle()
            return (yield Ask(events.get_final_response))
        finally:
            yield Ask(events.close)

    def _early(self, early: EarlyCalls, item: dict[str, Any]) -> Steps[None]:
        """Handle an item before its answer is complete, if that is allowed."""
        if self._server:
            return  # the whole answer is checked before anything runs here
        self._record.take(item)
        if not early.may(item):
            return
        if early.ask is not None and is_local(item):
            verdict = yield Ask(partial(early.ask, self._shown_copy(item)))
            if verdict not in ("execute", "defer"):
                raise self._record.error("`before_early_call` must return 'execute' or 'defer'")
            early.waits = verdict == "defer"
        if not early.waits:
            yield from self._begin(item)

    def _begin(self, item: dict[str, Any]) -> Steps[None]:
        """Start an independent function beside the stream, or handle the item at once."""
        function = self._functions.get(str(item.get("name")))
        beside = item["type"] == "function_call" and function and function.independent
        if not beside or self._progress is not None:
            yield from self._settle()
            yield from self._handle(item)
            return
        self._record.attempt(item)
        self._started.append((item, self._jobs.start(self._shown(item))))
        if len(self._started) >= self._settings.max_concurrent_calls:
            yield from self._settle()

    def _shown(self, item: dict[str, Any]) -> Steps[None]:
        yield (yield from self._called(item))

    def _settle(self) -> Steps[None]:
        """Wait for the functions that were started, then raise the first failure."""
        started, self._started = self._started, []
        failure: BaseException | None = None
        for item, wait in started:
            try:
                self._record.complete(item, (yield Ask(wait)))
            except Exception as error:
                failure = failure or error
            except asyncio.CancelledError as error:
                failure = failure or error
                self._jobs.stop()  # else the next one would be waited for
        if failure is not None:
            raise failure

    def _handle(self, item: dict[str, Any]) -> Steps[None]:
        """Run a call or get an approval; other items need nothing."""
        self._check()
        self._record.attempt(item)
        if not is_local(item):
            return
        yield from self._save("pending")
        if item["type"] == "mcp_approval_request":
            output = yield from self._approved(item)
        else:
            output = self._record.supplied.get(call_id(item)) or (yield from self._called(item))
        self._record.complete(item, output)
        yield from self._save("pending")
        self._check()

    def _approved(self, item: dict[str, Any]) -> Steps[dict[str, Any]]:
        approve = self._settings.approve_mcp
        if approve is None:
            raise self._record.error("the server asks for an approval: pass `approve_mcp`")
        since = self._diagnostics.now()
        verdict = yield Ask(partial(approve, self._shown_copy(item)))
        if type(verdict) is not bool:
            raise self._record.error("`approve_mcp` must return True or False")
        about = {"call_id": item["id"], "member": item.get("name")}
        self._diagnostics.report("approval", "completed" if verdict else "refused", since, **about)
        answer = {"approval_request_id": item["id"], "approve": verdict}
        return {"type": "mcp_approval_response", **answer}

    def _wire(self, item: Any) -> dict[str, Any]:
        """An item as it is sent again."""
        wire = replayed(item)
        self._native[str(call_id(wire))] = item
        return wire

    def _shown_copy(self, item: dict[str, Any]) -> Any:
        """A copy of an item for the program, which may change it."""
        return self._native[str(call_id(item))].model_copy(deep=True)

    def _read(self, item: dict[str, Any]) -> None:
        """Read the arguments of a call, before any call of its turn runs."""
        since, function = self._diagnostics.now(), self._functions[item["name"]]
        try:
            arguments = arguments_of(function, arguments_text(item.get("arguments")))
        except Exception:
            about = {"call_id": item["call_id"], "member": item["name"]}
            self._diagnostics.report("arguments", "invalid_input", since, **about)
            raise
        self._arguments[item["call_id"]] = arguments

    def _called(self, item: dict[str, Any]) -> Steps[dict[str, Any]]:
        """The output of a function."""
        function, diagnostics = self._functions[item["name"]], self._diagnostics
        about = {"call_id": item["call_id"], "member": item["name"]}
        since = diagnostics.now()
        try:
            run = partial(with_cancelled, function.execute, self._arguments[item["call_id"]])
            result = yield Ask(partial(run, cancelled=self._settings.cancelled))
        except (Exception, asyncio.CancelledError):
            diagnostics.report("action", "driver_failed", since, **about)
            raise
        diagnostics.report("action", "completed", since, **about)
        try:
            output = output_of(result)
        except ValueError:
            diagnostics.report("output", "invalid_output", since, **about)
            raise
        return {"type": "function_call_output", "call_id": item["call_id"], "output": output}


def _positive(steps: Any) -> int:
    if type(steps) is not int or steps < 1:
        raise ValueError("`max_steps` must be a positive whole number")
    return steps


def _next(events: Any) -> Any:
    """The next event, perhaps awaitable; ``_END`` after the last one."""
    return anext(events, _END) if hasattr(events, "__anext__") else next(events, _END)
