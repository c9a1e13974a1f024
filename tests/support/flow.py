"""The flow of a call, carried out over answers from a list."""

from __future__ import annotations

import json
from typing import Any

from openai_oxide_lib.vendor import OPENAI
from openai_oxide_runtime.calls.flow import Call, call
from openai_oxide_runtime.calls.steps import Ask, Clock, Read, Send, Sleep
from openai_oxide_runtime.http.exchange import Exchange
from openai_oxide_runtime.http.headers import Headers
from openai_oxide_runtime.http.interface import (
    Head,
    HttpRequest,
    TransportError,
    TransportLimit,
    TransportTimeout,
)
from openai_oxide_runtime.operations.client_config import Limits
from openai_oxide_runtime.policies.retry import RetryPolicy
from openai_oxide_runtime.policies.retry_budget import RetryBudget

KEY = "Bearer sk-0123456789abcdef"


class Raw:
    """An answer that is already there."""

    http_version = "HTTP/1.1"
    reason = ""
    closed = True

    def __init__(self, status: int = 200, body: Any = b"{}", **headers: str) -> None:
        self.status = status
        self.body = body
        self.headers = Headers([(n.replace("_", "-"), v) for n, v in headers.items()])


def failing(status: int, code: str = "c", **headers: str) -> Raw:
    return Raw(status, json.dumps({"error": {"message": "m", "code": code}}).encode(), **headers)


class World:
    """Carries out steps: answers from a list, and time that only passes when it is told to."""

    def __init__(self, *answers: Any, seconds: float = 0.0) -> None:
        self.answers = list(answers)
        self.seconds = seconds
        self.now = 1000.0
        self.slept: list[float] = []
        self.sent: list[HttpRequest] = []
        self.asked = 0

    def run(self, **said: Any) -> Exchange:
        flow = call(self.call(**said))
        outcome: Any = None
        try:
            while True:
                outcome = self.carry_out(flow.send(outcome))
        except StopIteration as end:
            return end.value

    def call(self, request: HttpRequest | None = None, **said: Any) -> Call:
        settings: dict[str, Any] = {
            "max_retries": 2,
            "policy": RetryPolicy(),
            "budget": RetryBudget(),
            "clock": Clock(lambda: self.now, lambda: 0.0, lambda: 1.0),
            "limits": Limits(),
            "vendor": OPENAI,
        }
        return Call(request or post(), **{**settings, **said})

    def carry_out(self, step: Any) -> Any:
        if isinstance(step, Sleep):
            self.slept.append(step.seconds)
            self.now += step.seconds
            return None
        if isinstance(step, Ask):
            self.asked += 1
            return step.function()
        self.now += self.seconds
        if isinstance(step, Send):
            self.sent.append(step.request)
            return self.answers.pop(0)
        assert isinstance(step, Read)
        return step.raw.body


def post(body: Any = b"{}") -> HttpRequest:
    head = Head("POST", "https://api.test", (("Authorization", KEY), ("X-A", "1")))
    return HttpRequest(head, "/v1/things", body=body)


LOST = TransportError("reset")


SLOW = TransportTimeout("no answer")


HUGE = TransportLimit("too large")


BROKEN = Raw(200, LOST)


class Form:
    length = None
    blocking = False

    def __init__(self, again: bool) -> None:
        self.again = again

    def __iter__(self) -> Any:
        return iter(())

    def rewind(self) -> bool:
        return self.again
