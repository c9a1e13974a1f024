"""One test for both colours, and a server that answers as late as the test wants."""

from __future__ import annotations

import select
import socket
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.wire import Request, Server, answer

THING = {"id": "t1", "name": "thing"}


class Late(Server):
    """Answers by number: the requests whose numbers are in ``late`` wait until the test is over."""

    def __init__(self, answers: list[Any], late: set[int]) -> None:
        self.let_go = threading.Event()
        self._late = late
        self._given = answers
        self._met = 0
        super().__init__(self._answer)

    def _answer(self, request: Request) -> Any:
        number = self._met
        self._met += 1
        given = self._given[min(number, len(self._given) - 1)]
        script = given if isinstance(given, list) else [given]
        return [self.let_go, *script] if number in self._late else script

    def closed_by_client(self, count: int) -> bool:
        """Whether so many connections are closed from the other side, within a minute."""
        left = set(self.open)
        closed = 0
        while closed < count and left:
            ready, _, _ = select.select(list(left), [], [], 60)
            if not ready:
                break
            for found in ready:
                left.discard(found)
                closed += _ended(found)
        return closed >= count


def _ended(connection: socket.socket) -> bool:
    try:
        return connection.recv(1, socket.MSG_PEEK) == b""
    except OSError:
        return True


@pytest.fixture
def late() -> Iterator[Any]:
    """Makes servers: ``late(answers, late={0})``."""
    made: list[Late] = []

    def make(*answers: Any, late: set[int]) -> Late:
        server = Late(list(answers) or [answer(THING)], late)
        made.append(server)
        return server

    yield make
    for server in made:
        server.let_go.set()
        server.close()
