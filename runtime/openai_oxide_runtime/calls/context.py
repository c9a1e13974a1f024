"""What a call needs of its client: one typed value (``CallContext``), made with the client.

The engine, request hooks and WebSockets work with it, not with the client. ``context_of`` finds it
for code that was handed a client or a view of one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, final

from openai_oxide_runtime.hedging.tracker import HedgeBook
from openai_oxide_runtime.operations.client_config import ClientConfig
from openai_oxide_runtime.policies.retry_budget import RetryBudget

if TYPE_CHECKING:
    from openai_oxide_runtime.calls.engine import OperationCall
    from openai_oxide_runtime.calls.flow import Call, Flow
    from openai_oxide_runtime.http.interface import Head
    from openai_oxide_runtime.http.redaction import Secrets
    from openai_oxide_runtime.operations.operation import Operation

__all__ = [
    "CallContext",
    "ClientHooks",
    "Credentials",
    "Observer",
    "Relocation",
    "TransportSource",
    "context_of",
]

Provider = Callable[[], Any]
"""Gives the value of the key's header, or something to await that does."""


class Credentials(Protocol):
    """The keys of a client."""

    @property
    def header(self) -> str:
        """The header that carries the key."""
        ...

    @property
    def replaced_by(self) -> frozenset[str]:
        """Headers of the caller's that stand in for the key, in lower case."""
        ...

    @property
    def provider(self) -> Provider | None:
        """Asked before each attempt, where the key is not fixed."""
        ...

    @property
    def secrets(self) -> Secrets:
        """What no error may repeat."""
        ...

    def header_value(self, op: Operation) -> str | None:
        """The value of the key's header for an operation; None without a fixed key."""
        ...


class Relocation(Protocol):
    """Moves calls to where a server has the API, if that is elsewhere."""

    def operation(
        self, op: Operation, params: Mapping[str, Any], path: tuple[Any, ...]
    ) -> tuple[Operation, tuple[Any, ...]]:
        """The operation to call, and its path parameters."""
        ...

    def path(self, path: str, body: Any) -> str:
        """The path of a call that no operation stands for."""
        ...

    def query(self, query: Mapping[str, Any]) -> Mapping[str, Any]:
        """The query of a WebSocket's address."""
        ...


class Observer(Protocol):
    """Makes the flow of each call, where somebody watches the calls."""

    def __call__(self, context: CallContext, called: OperationCall, call: Call) -> Flow:
        """The flow of ``call``, watched."""
        ...


class TransportSource(Protocol):
    """Where a client keeps its transports."""

    http_client: Any
    """The client of httpx that requests are sent through, if there is one."""
    brought: bool
    """Whether the program brought that client, or a transport."""
    closed: bool

    def get(self) -> Any:
        """The transport of this process and event loop."""
        ...

    def use(self, make: Callable[[], Any], *, brought: bool, http_client: Any = None) -> None:
        """From now on make transports this way."""
        ...

    def close(self) -> Any:
        """Close the transports for good; awaitable for an asynchronous client."""
        ...


class ClientHooks(Protocol):
    """What a subclass of a client may override, and what pages call."""

    @property
    def auth_headers(self) -> Mapping[str, str]: ...
    @property
    def default_headers(self) -> Mapping[str, Any]: ...
    @property
    def default_query(self) -> Mapping[str, object]: ...
    def _prepare_options(self, options: Any) -> Any: ...
    def _prepare_request(self, request: Any) -> Any: ...
    def paginate(self, op: Operation, params: Any, *path: Any) -> Any: ...


@final
class CallContext:
    """The state of a client that its calls use. A changed setting replaces ``config``."""

    __slots__ = (
        *("budget", "client", "config", "credentials", "heads", "is_async", "keeps_heads"),
        *("latencies", "observer", "overridden", "relocation", "transports"),
    )

    observer_of_all: ClassVar[Observer | None] = None
    """Watches the calls of every client that has no observer of its own."""

    def __init__(
        self,
        client: ClientHooks,
        config: ClientConfig,
        credentials: Credentials,
        transports: TransportSource,
        *,
        is_async: bool,
        overridden: frozenset[str] = frozenset(),
    ) -> None:
        self.client = client
        self.config = config
        self.credentials = credentials
        self.transports = transports
        self.is_async = is_async
        self.overridden = overridden
        """The hooks that the client has its own way."""
        self.budget = RetryBudget()
        self.latencies = HedgeBook()
        self.observer: Observer | None = None
        self.relocation: Relocation | None = None
        self.heads: dict[tuple[Operation, bool], Head] = {}
        """Prepared heads, by operation and whether the call streams."""
        self.keeps_heads = True

    def change(self, **changes: Any) -> None:
        """Take over changed settings. Heads prepared with the old ones are dropped."""
        self.config = self.config._replace(**changes)
        self.heads = {}

    def share(self, other: CallContext, *, connections: bool) -> None:
        """Use the retry budget and latencies of ``other``, and its connections where they fit."""
        self.budget, self.latencies = other.budget, other.latencies
        if connections:
            self.transports = other.transports


def context_of(client: Any) -> CallContext:
    """The context of a client, or of a view of one."""
    context: CallContext = client._context
    return context
