"""The loop of a runner of responses, without a colour: ask, show the turn, call, ask again."""

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
from openai_oxide_lib.tool_runners.diagnostics import Observed
from openai_oxide_lib.tool_runners.drivers import Asked, fresh_key, with_cancelled
from openai_oxide_lib.tool_runners.early_calls import Early
from openai_oxide_lib.tool_runners.history import (
    Record,
    ToolRunnerCancelledError,
    ToolRunnerError,
    call_id,
    is_local,
    replayed,
)
from openai_oxide_lib.tool_runners.initial_request import SERVER_TOOLS, opening, selected
from openai_oxide_lib.tool_runners.registered_functions import arguments_of, output_of
from openai_oxide_lib.tool_runners.run_options import Settings
from openai_oxide_runtime.calls.steps import Ask

__all__ = ["Run"]

_STEPS: Final = 20
_END: Final[Any] = object()


class Run:
    """One run."""

    def __init__(self, runner: Any, client: Any, params: Any, said: Settings) -> None:
        self._functions = {function.tool["name"]: function for function in runner.functions}
        self._overridable = frozenset(
            name for name, one in self._functions.items() if one.allow_output_override
        )
        self._request = opening(params, runner._tools)
        self._said = said
        self._observed = Observed(said.on_diagnostic, "responses")
        tools = self._request["tools"]
        self._server = any(tool["type"] in SERVER_TOOLS for tool in tools)
        labels = frozenset(tool["server_label"] for tool in tools if tool["type"] == "mcp")
        names = selected(self._request.get("tool_choice"), frozenset(self._functions))
        self._record = Record(self._request["input"], names, labels, self._read)
        self._budget = said.context_budget and Budget(said.context_budget, self._request)
        if self._budget:
            self._request = {"truncation": "disabled", **self._request}
        once = said.ledger is not None or bool(labels)  # an effect elsewhere is not repeated
        self._client = client.with_options(max_retries=0) if once else client
        self._early_names = runner._early
        self._jobs = runner._make_jobs()
        self._started: list[tuple[dict[str, Any], Callable[[], Any]]] = []
        self._arguments: dict[str, Any] = {}
        self._native: dict[str, Any] = {}
        """The items of answers by the ids of their calls, for whoever decides about them."""
        self._max_steps, self._consumed = self._from_ledger()

    def _from_ledger(self) -> tuple[int, int]:
        """How many requests there may be, and how many there were."""
        ledger, given = self._said.ledger, self._said.max_steps
        self._progress = None
        if ledger is None:
            return _positive(_STEPS if given is None else given), 0
        self._progress = Progress(self._record, ledger, self._request, self._overridable)
        old = ledger.resume_from
        most = _positive(given or (old["max_steps"] if old else _STEPS))
        return most, self._progress.resume(old, most) if old else 0

    def flow(self) -> Asked[None]:
        """The run; whatever goes wrong in it becomes an error that tells what was attempted."""
        try:
            yield from self._steps()
        except GeneratorExit:
            raise
        except BaseException as error:
            yield from self._let_go()
            record = self._record
            if isinstance(error, ToolRunnerError):
                raise record.error(str(error)) from error.__cause__
            if isinstance(error, asyncio.CancelledError):
                raise ToolRunnerCancelledError(record.attempted, record.completed) from None
            if isinstance(error, Exception):
                raise record.error("the run failed before its last answer") from error
            raise

    def _let_go(self) -> Asked[None]:
        """Wait for what was started, whatever comes of it."""
        self._jobs.stop()
        try:
            yield from self._settle()
        except (Exception, asyncio.CancelledError):
            return

    def _steps(self) -> Asked[None]:
        record = self._record
        for step in range(self._consumed + 1, self._max_steps + 1):
            record.begin(last=step == self._max_steps)
            self._check()
            self._consumed = step
            request = yield from self._asked(step)
            yield from self._save("pending" if self._server else "boundary")
            response = yield from self._answer(request)
            final = record.whole([self._wire(item) for item in objects(response.output)])
            rest = record.items[record.done :]
            yield from self._save("final" if final else "pending", response)
            yield record.turn(response, step, final=final, overridable=self._overridable)
            record.step = None
            if final:
                return
            for item in rest:
                yield from self._deal_with(item)
            record.finish()
            yield from self._save("boundary")
        raise record.error("the run reached `max_steps` before its last answer")

    def _check(self) -> None:
        if self._said.cancelled is not None and self._said.cancelled():
            raise self._record.error("the run was cancelled")

    def _asked(self, step: int) -> Asked[dict[str, Any]]:
        """The next request, shortened if it has to be."""
        request = {**self._request, "input": list(self._record.history)}
        if step > 1:
            headers = fresh_key(self._client, request.get("extra_headers"))
            request |= {} if headers is None else {"extra_headers": headers}
        snapshot = self._budget.snapshot(request["input"]) if self._budget else None
        if snapshot is None:
            return request
        if self._budget.compact is None:
            raise self._record.error("the input is more than the context budget")
        decision = yield Ask(partial(self._budget.compact, snapshot))
        self._check()
        return {**request, "input": self._budget.shortened(snapshot, decision)}

    def _save(self, phase: Phase, response: Any = None) -> Asked[None]:
        if self._progress is None:
            return
        made = self._progress.checkpoint(phase, self._max_steps, self._consumed, response)
        yield Ask(partial(self._said.ledger.save, made))
        self._check()

    def _answer(self, request: dict[str, Any]) -> Asked[Any]:
        since, ask = self._observed.now(), self._streamed if self._said.stream else self._plain
        try:
            response = yield from ask(request)
        except (Exception, asyncio.CancelledError) as error:
            stopped = isinstance(error, asyncio.CancelledError)
            self._observed.tell("request", "cancelled" if stopped else "api_failed", since)
            raise
        self._observed.tell("request", "completed", since, usage=field_of(response, "usage"))
        self._check()
        if field_of(response, "status") != "completed":
            raise self._record.error("the answer is not complete")
        return response

    def _plain(self, request: dict[str, Any]) -> Asked[Any]:
        return (yield Ask(partial(self._client.responses.create, **request)))

    def _streamed(self, request: dict[str, Any]) -> Asked[Any]:
        opened = self._client.responses.stream(**request)
        events = yield Ask(getattr(opened, "__aenter__", None) or opened.__enter__)
        early = Early(self._early_names, self._said.before_early_call)
        try:
            while (event := (yield Ask(partial(_next, events)))) is not _END:
                self._check()
                done = kind_of(event) == "response.output_item.done" and is_object(event.item)
                if done and self._said.eager:
                    yield from self._early(early, self._wire(event.item))
                if self._said.on_event is not None:
                    yield Ask(partial(self._said.on_event, event))
            yield from self._settle()
            return (yield Ask(events.get_final_response))
        finally:
            yield Ask(events.close)

    def _early(self, early: Early, item: dict[str, Any]) -> Asked[None]:
        """Deal with an item of an answer that is not whole yet, if it may be."""
        if self._server:
            return  # what the service did is looked at as a whole, before anything is done here
        self._record.take(item)
        if not early.may(item):
            return
        if early.ask is not None and is_local(item):
            verdict = yield Ask(partial(early.ask, self._shown_copy(item)))
            if verdict not in ("execute", "defer"):
                raise self._record.error("`before_early_call` gives 'execute' or 'defer'")
            early.waits = verdict == "defer"
        if not early.waits:
            yield from self._begin(item)

    def _begin(self, item: dict[str, Any]) -> Asked[None]:
        """Start an independent function beside the stream, or do what there is to do at once."""
        function = self._functions.get(str(item.get("name")))
        beside = item["type"] == "function_call" and function and function.independent
        if not beside or self._progress is not None:
            yield from self._settle()
            yield from self._deal_with(item)
            return
        self._record.attempt(item)
        self._started.append((item, self._jobs.start(self._shown(item))))
        if len(self._started) >= self._said.max_concurrent_calls:
            yield from self._settle()

    def _shown(self, item: dict[str, Any]) -> Asked[None]:
        yield (yield from self._called(item))

    def _settle(self) -> Asked[None]:
        """Wait for what was started; the first failure is raised when all have ended."""
        started, self._started = self._started, []
        failed: BaseException | None = None
        for item, wait in started:
            try:
                self._record.complete(item, (yield Ask(wait)))
            except Exception as error:
                failed = failed or error
            except asyncio.CancelledError as error:
                failed = failed or error
                self._jobs.stop()  # else the next one would be waited for
        if failed is not None:
            raise failed

    def _deal_with(self, item: dict[str, Any]) -> Asked[None]:
        """Run a call or ask for an approval; other items need nothing."""
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

    def _approved(self, item: dict[str, Any]) -> Asked[dict[str, Any]]:
        approve = self._said.approve_mcp
        if approve is None:
            raise self._record.error("the service asks for an approval: give `approve_mcp`")
        since = self._observed.now()
        verdict = yield Ask(partial(approve, self._shown_copy(item)))
        if type(verdict) is not bool:
            raise self._record.error("`approve_mcp` gives True or False")
        about = {"call_id": item["id"], "member": item.get("name")}
        self._observed.tell("approval", "completed" if verdict else "refused", since, **about)
        answered = {"approval_request_id": item["id"], "approve": verdict}
        return {"type": "mcp_approval_response", **answered}

    def _wire(self, item: Any) -> dict[str, Any]:
        """An item as it is sent again."""
        wire = replayed(item)
        self._native[str(call_id(wire))] = item
        return wire

    def _shown_copy(self, item: dict[str, Any]) -> Any:
        """An item as the program is shown it; what it does to that changes nothing here."""
        return self._native[str(call_id(item))].model_copy(deep=True)

    def _read(self, item: dict[str, Any]) -> None:
        """Look at the arguments of a call, before anything of its turn is run."""
        since, function = self._observed.now(), self._functions[item["name"]]
        try:
            read = arguments_of(function, arguments_text(item.get("arguments")))
        except Exception:
            about = {"call_id": item["call_id"], "member": item["name"]}
            self._observed.tell("arguments", "invalid_input", since, **about)
            raise
        self._arguments[item["call_id"]] = read

    def _called(self, item: dict[str, Any]) -> Asked[dict[str, Any]]:
        """The output of a function."""
        function, observed = self._functions[item["name"]], self._observed
        about = {"call_id": item["call_id"], "member": item["name"]}
        since = observed.now()
        try:
            run = partial(with_cancelled, function.execute, self._arguments[item["call_id"]])
            given = yield Ask(partial(run, cancelled=self._said.cancelled))
        except (Exception, asyncio.CancelledError):
            observed.tell("action", "driver_failed", since, **about)
            raise
        observed.tell("action", "completed", since, **about)
        try:
            output = output_of(given)
        except ValueError:
            observed.tell("output", "invalid_output", since, **about)
            raise
        return {"type": "function_call_output", "call_id": item["call_id"], "output": output}


def _positive(steps: Any) -> int:
    if type(steps) is not int or steps < 1:
        raise ValueError("`max_steps` must be a positive whole number")
    return steps


def _next(events: Any) -> Any:
    """The next event, awaitable or not, or the mark of the end."""
    return anext(events, _END) if hasattr(events, "__anext__") else next(events, _END)
