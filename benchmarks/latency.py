"""How long the network and the model take in the stand-in: a few numbers and a seed.

The same call of the same round takes the same time for every client, so that what differs between
two clients is the clients. The second leg of a hedged call has a time of its own.
"""

from __future__ import annotations

import random
from typing import NamedTuple


class Latency(NamedTuple):
    """Times in seconds."""

    rtt: float = 0.020
    """A round trip; a new connection costs two (TCP, TLS), a WebSocket's upgrade one more."""
    first: float = 0.040
    """From a request's arrival to the first token."""
    token: float = 0.001
    """From one token to the next."""
    jitter: float = 0.15
    """Sigma of the lognormal factor that the model's times are multiplied with."""
    stall: float = 0.6
    """How much longer a stalled call takes."""
    stalls: float = 0.05
    """The share of calls that stall, in the rows that have stalls."""
    seed: int = 1

    def drawn(self, call: str, leg: int = 0, stalling: bool = False) -> Pace:
        """The times of one call, which its name decides."""
        chance = random.Random(f"{self.seed}/{call}/{leg}")
        factor = chance.lognormvariate(0.0, self.jitter)
        stalled = stalling and chance.random() < self.stalls
        late = self.stall if stalled else 0.0
        return Pace(self.rtt, factor * self.first + late, factor * self.token)


class Pace(NamedTuple):
    """The times of one call."""

    rtt: float
    first: float
    token: float

    def at(self, token: int, slower: float = 1.0) -> float:
        """When so many tokens are there at the client; -1 is before the model begins."""
        return self.rtt + (self.first * slower + token * self.token if token >= 0 else 0.0)
