"""A circuit breaker: an origin that keeps failing is left alone for a while.

    closed ── failures in a row ──► open ── after some seconds ──► half open: one request, the probe
      ▲                              ▲                               │
      └────── it was answered ───────┼───────────────────────────────┤
                                     └────────── it failed ──────────┘

Failures are lost connections, timeouts and statuses of 500 and above: what says that nobody is at
home. A 4xx, a 429 too, is an answer. While the circuit is open, calls fail at once and cost
nothing, here and there. Times are the caller's.
"""

from __future__ import annotations

from typing import Any

from openai_oxide_runtime.core import forks

__all__ = ["CircuitBreaker"]


class _Circuit:
    """What is known of one origin."""

    __slots__ = ("closed_at", "failures", "probe_ends", "wait")

    def __init__(self) -> None:
        self.failures = 0
        self.wait = 0.0
        self.closed_at = 0.0
        """The time from which a probe may be sent, where the circuit is open."""
        self.probe_ends = 0.0
        """Until when the outcome of a probe is waited for, where one is out."""


class CircuitBreaker:
    """Fails calls at once while their origin is down. One breaker serves any number of clients.

    It opens for ``seconds`` after ``failures`` in a row. Then one request is let through: if it is
    answered, all are again; if not, the wait doubles, up to ``most_seconds``.
    """

    def __init__(
        self, *, failures: int = 5, seconds: float = 5.0, most_seconds: float = 60.0
    ) -> None:
        if failures < 1:
            raise ValueError("failures must be at least 1")
        if not 0 < seconds <= most_seconds:
            raise ValueError("seconds must be above 0, and not above most_seconds")
        self.failures = failures
        self.seconds = seconds
        self.most_seconds = most_seconds
        self._circuits: dict[str, _Circuit] = {}
        self._lock = forks.lock()
        forks.in_child(self)

    def _in_child(self) -> None:
        for circuit in self._circuits.values():
            circuit.probe_ends = 0.0  # it is the parent's probe

    def wait(self, origin: str, now: float) -> float:
        """The seconds for which nothing is sent to ``origin``; 0 if the circuit is closed."""
        circuit = self._circuits.get(origin)
        if circuit is None or not circuit.wait:
            return 0.0
        # While the probe is out nobody knows; its answer may come at any time.
        return max(circuit.closed_at - now, 0.001 if circuit.probe_ends > now else 0.0)

    def enter(self, origin: str, now: float) -> float:
        """Ask to send: 0 for yes, else the seconds to wait. Tell what came of it afterwards."""
        if origin not in self._circuits:
            return 0.0
        with self._lock:
            seconds = self.wait(origin, now)
            circuit = self._circuits.get(origin)
            if circuit is not None and circuit.wait and not seconds:
                circuit.probe_ends = now + circuit.wait  # one may be lost on its way
            return seconds

    def answered(self, origin: str) -> _Circuit | None:
        """The origin works: forget its failures, and return them for ``retract``."""
        if origin not in self._circuits:
            return None
        with self._lock:
            return self._circuits.pop(origin, None)

    def retract(self, origin: str, failures: _Circuit | None, now: float) -> None:
        """What counted as an answer was a failure: count it, and those that it made forget."""
        with self._lock:
            if failures is not None:
                circuit = self._circuits.setdefault(origin, failures)
                circuit.failures += 0 if circuit is failures else failures.failures
        self.failed(origin, now)

    def failed(self, origin: str, now: float) -> None:
        """Count a failure; open the circuit if it is one too many."""
        with self._lock:
            circuit = self._circuits.setdefault(origin, _Circuit())
            circuit.failures += 1
            late = circuit.wait and not circuit.probe_ends  # sent before the circuit opened
            if circuit.failures >= self.failures and not late:
                circuit.wait = min(circuit.wait * 2 or self.seconds, self.most_seconds)
                circuit.closed_at = now + circuit.wait
            circuit.probe_ends = 0.0

    def left(self, origin: str) -> None:
        """What was sent came to nothing that tells: if it was the probe, another may be sent."""
        circuit = self._circuits.get(origin)
        if circuit is not None:
            circuit.probe_ends = 0.0

    def __repr__(self) -> str:
        return (
            f"CircuitBreaker(failures={self.failures}, seconds={self.seconds}, "
            f"most_seconds={self.most_seconds})"
        )

    def __reduce__(self) -> tuple[Any, ...]:
        said = {name: getattr(self, name) for name in ("failures", "seconds", "most_seconds")}
        return _revive, (said,)


def _revive(said: dict[str, Any]) -> CircuitBreaker:
    return CircuitBreaker(**said)
