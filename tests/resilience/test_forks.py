"""A forked child has none of its parent's threads: what they held or counted must not bind it."""

from __future__ import annotations

import ast
import importlib
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest

import openai_oxide
import openai_oxide_lib
import openai_oxide_runtime
from openai_oxide import OpenAI
from openai_oxide_runtime.core import forks
from openai_oxide_runtime.hedging.tracker import HedgeBook
from openai_oxide_runtime.policies.circuit_breaker import CircuitBreaker
from openai_oxide_runtime.policies.hedge import HedgePolicy
from openai_oxide_runtime.policies.rate_limiter import RateLimiter
from tests.soak.answers import echo
from tests.support.wire import serving

HERE = "https://api.test"
SECONDS = 60
# The last one holds a lock in Python 3.11.
NAMES = """
Lock RLock Condition Event Semaphore BoundedSemaphore Barrier Queue LifoQueue PriorityQueue
cached_property
"""
HOLDING_LOCKS = frozenset(NAMES.split())
HOMES = frozenset(("threading", "queue", "functools"))
needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
pytestmark = pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")


def child(work: Callable[[], Any]) -> Any:
    """What ``work`` returns in a forked child; a child that hangs is ended by its alarm."""
    reading, writing = os.pipe()
    pid = os.fork()
    if not pid:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(SECONDS)
        try:
            os.write(writing, repr(work()).encode())
        except BaseException as error:
            os.write(writing, repr(repr(error)).encode())
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        said = pipe.read()
    os.waitpid(pid, 0)
    return ast.literal_eval(said) if said else "it hung"


@contextmanager
def held_elsewhere(*locks: Any) -> Iterator[None]:
    """Another thread, which a child does not have, holds these."""
    holds, leave = threading.Event(), threading.Event()

    def hold() -> None:
        with ExitStack() as stack:
            for lock in locks:
                stack.enter_context(lock)
            holds.set()
            leave.wait()

    thread = threading.Thread(target=hold)
    thread.start()
    assert holds.wait(SECONDS)
    try:
        yield
    finally:
        leave.set()
        thread.join()


def modules() -> Iterator[tuple[str, ast.Module]]:
    for package in (openai_oxide_runtime, openai_oxide_lib, openai_oxide):
        for root in package.__path__:
            for path in sorted(Path(root).rglob("*.py")):
                text = path.read_text("utf-8")
                if any(name in text for name in HOLDING_LOCKS):
                    yield path.relative_to(Path(root).parent).as_posix(), ast.parse(text)


def locks_in(tree: ast.Module) -> list[int]:
    """The lines on which something of the standard library with a lock inside is made."""
    loaded = {
        (name.asname or name.name): node.module
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        for name in node.names
    }
    found = []
    for node in ast.walk(tree):
        decorated = node.decorator_list if isinstance(node, ast.FunctionDef) else []
        for made in [node.func] if isinstance(node, ast.Call) else decorated:
            home, name = None, ""
            if isinstance(made, ast.Attribute) and isinstance(made.value, ast.Name):
                home, name = made.value.id, made.attr
            elif isinstance(made, ast.Name):
                home, name = loaded.get(made.id), made.id
            if home in HOMES and name in HOLDING_LOCKS:
                found.append(node.lineno)
    return found


def test_every_lock_is_made_in_one_place() -> None:
    found = {name: lines for name, tree in modules() if (lines := locks_in(tree))}
    assert found.pop("openai_oxide_runtime/core/forks.py")
    assert found == {}


def test_the_walk_finds_what_it_looks_for() -> None:
    for text in (
        "import threading\nx = threading.RLock()",
        "from threading import Condition\nx = Condition()",
        "import queue\nx = queue.Queue()",
        "from functools import cached_property\nclass A:\n @cached_property\n def f(self): ...",
    ):
        assert locks_in(ast.parse(text)), text


@needs_fork
def test_each_kind_of_lock_is_open_in_a_child() -> None:
    lock, condition, event, places = (
        forks.lock(), forks.condition(), forks.event(), forks.semaphore(1),
    )  # fmt: skip

    def use() -> list[bool]:
        with lock, condition:
            condition.notify_all()
        event.set()
        places.acquire(blocking=False)
        places.release()
        return [lock.locked(), event.is_set()]

    inside: Any = (event._cond, places._cond)  # type: ignore[attr-defined]
    with held_elsewhere(lock, condition, *inside):
        assert child(use) == [False, True]
    assert not lock.locked()


@needs_fork
def test_a_child_makes_calls_while_every_lock_of_the_sdk_is_held() -> None:
    with serving(echo) as server:
        client = OpenAI(
            api_key="k",
            base_url=server.url,
            limiter=RateLimiter(requests=1e6, tokens=1e9),
            breaker=CircuitBreaker(),
            hedge=HedgePolicy(delay=60.0),
            deadline=SECONDS / 2,
        )
        client.models.retrieve("before")
        held = [lock for kept in forks._locks if (lock := kept()) is not None]
        assert len(held) > 6, "the budget, breaker, limiter, book, slot, pool, certificates"
        with held_elsewhere(*held):
            said = child(lambda: [client.models.retrieve(f"{n}").id for n in range(2)])
        assert said == ["0", "1"]
        client.close()


@needs_fork
def test_a_lock_that_is_gone_is_forgotten() -> None:
    before = len(forks._locks)
    kept = [forks.lock() for _ in range(9)]
    assert len(forks._locks) == before + 9
    del kept
    assert len(forks._locks) == before


@needs_fork
def test_a_queue_that_a_thread_waits_for_is_usable_in_a_child() -> None:
    import queue

    shared: queue.SimpleQueue[int] = queue.SimpleQueue()
    waiting = threading.Event()
    thread = threading.Thread(target=lambda: (waiting.set(), shared.get()))
    thread.start()
    waiting.wait()

    def use() -> int:
        shared.put(5)
        return shared.get(timeout=SECONDS / 2)

    assert child(use) == 5
    shared.put(1)
    thread.join()


@needs_fork
def test_a_child_forgets_the_requests_that_are_on_their_way() -> None:
    """They are the parent's: nobody in the child would ever hear what became of them."""
    book, policy = HedgeBook(), HedgePolicy(delay=0.0, concurrency=1, budget=None)
    limiter, breaker = RateLimiter(requests=10.0), CircuitBreaker(failures=1, seconds=5.0)
    assert book.refuses(policy) is None
    tickets = [limiter.enter("g", 0, 0.0) for _ in range(9)]
    breaker.failed(HERE, 0.0)
    assert breaker.enter(HERE, 5.0) == 0.0

    def use() -> list[Any]:
        answered = {"x-ratelimit-limit-requests": "10", "x-ratelimit-remaining-requests": "10"}
        limiter.enter("g", 0, 0.0).answered(200, answered, 0.0, 0.0)
        spare = sum(limiter.spare("g", 0, 0.0) for _ in range(10))
        return [book.refuses(policy), spare, breaker.enter(HERE, 5.0)]

    assert book.refuses(policy) == "concurrency"
    assert child(use) == [None, 10, 0.0]
    assert breaker.enter(HERE, 5.0) > 0
    assert len(tickets) == 9


@needs_fork
def test_a_module_that_is_being_loaded_is_loaded_before_the_fork(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The child would wait for ever for the thread that loads it."""
    begun, go = threading.Event(), threading.Event()
    name = "openai_oxide_slowly_loaded"
    (tmp_path / f"{name}.py").write_text("import sys\nsys.loading()\nwhole = True\n")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(sys, "loading", lambda: (begun.set(), go.wait(SECONDS)), raising=False)
    real = importlib.import_module
    monkeypatch.setattr(forks, "import_module", lambda module: (go.set(), real(module)))
    thread = threading.Thread(target=real, args=(name,))
    thread.start()
    assert begun.wait(SECONDS)
    try:
        assert child(lambda: real(name).whole) is True
    finally:
        go.set()
        thread.join()
        sys.modules.pop(name, None)
