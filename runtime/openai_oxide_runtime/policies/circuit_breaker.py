"""A circuit breaker: no requests are sent for some time to an origin that keeps failing.

    closed ── failures in a row ──► open ── after some seconds ──► half open: one request, the probe
      ▲                              ▲                               │
      └────── it was answered ───────┼───────────────────────────────┤
                                     └────────── it failed ──────────┘

A failure is a lost connection, a timeout or a status of 500 or above. A 4xx, 429 included, is a
response. While the circuit is open, calls fail at once and send nothing. Callers pass the time.
"""

from __future__ import annotations

from functools import partial

from openai_oxide_runtime.core import forks

__all__ = ["CircuitBreaker"]


class _Circuit:
    """The state of one origin."""

    __slots__ = ("closed_at", "failures", "probe_ends", "wait")

    def __init__(self) -> None:
        self.failures = 0
        self.wait = 0.0
        self.closed_at = 0.0
        """When a probe may be sent, if the circuit is open."""
        self.probe_ends = 0.0
        """Until when the outcome of the current probe is awaited; 0 without a probe."""


class CircuitBreaker:
    """Fails calls at once while their origin is down. Any number of clients may share one.

    After ``failures`` failures in a row it opens for ``seconds``. Then one request is sent. If that
    is answered, the circuit closes; if not, the time doubles, up to ``most_seconds``.
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
            circuit.probe_ends = 0.0  # the probe belongs to the parent process

    def wait(self, origin: str, now: float) -> float:
        """The seconds for which nothing is sent to ``origin``; 0 if the circuit is closed."""
        circuit = self._circuits.get(origin)
        if circuit is None or not circuit.wait:
            return 0.0
        # The outcome of the probe may come at any time, so the wait is as short as possible.
        return max(circuit.closed_at - now, 0.001 if circuit.probe_ends > now else 0.0)

    def enter(self, origin: str, now: float) -> float:
        """0 if a request may be sent, else the seconds to wait.

        After 0, report the outcome by ``answered``, ``failed`` or ``left``.
        """
        if origin not in self._circuits:
            return 0.0
        with self._lock:
            seconds = self.wait(origin, now)
            circuit = self._circuits.get(origin)
            if circuit is not None and circuit.wait and not seconds:
                circuit.probe_ends = now + circuit.wait  # a probe without an outcome expires
            return seconds

    def answered(self, origin: str) -> _Circuit | None:
        """A response arrived: close the circuit; returns its state for ``retract``."""
        if origin not in self._circuits:
            return None
        with self._lock:
            return self._circuits.pop(origin, None)

    def retract(self, origin: str, failures: _Circuit | None, now: float) -> None:
        """The response was a failure: count it, and restore the count that it had reset."""
        with self._lock:
            if failures is not None:
                circuit = self._circuits.setdefault(origin, failures)
                circuit.failures += 0 if circuit is failures else failures.failures
        self.failed(origin, now)

    def failed(self, origin: str, now: float) -> None:
        """Count a failure; open the circuit at the ``failures``-th in a row."""
        with self._lock:
            circuit = self._circuits.setdefault(origin, _Circuit())
            circuit.failures += 1
            late = circuit.wait and not circuit.probe_ends  # sent before the circuit opened
            if circuit.failures >= self.failures and not late:
                circuit.wait = min(circuit.wait * 2 or self.seconds, self.most_seconds)
                circuit.closed_at = now + circuit.wait
            circuit.probe_ends = 0.0

    def left(self, origin: str) -> None:
        """The request had no outcome, as after a cancellation: another probe may be sent."""
        circuit = self._circuits.get(origin)
        if circuit is not None:
            circuit.probe_ends = 0.0

    def __repr__(self) -> str:
        return (
            f"CircuitBreaker(failures={self.failures}, seconds={self.seconds}, "
            f"most_seconds={self.most_seconds})"
        )

    def __reduce__(self) -> tuple[partial[CircuitBreaker], tuple[()]]:
        names = ("failures", "seconds", "most_seconds")
        return partial(CircuitBreaker, **{name: getattr(self, name) for name in names}), ()
