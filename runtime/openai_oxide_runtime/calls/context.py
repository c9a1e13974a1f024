"""The state of a client that its calls use: ``CallContext``, created with the client.

The engine, request hooks and WebSockets use it, not the client. ``context_of`` returns the one of a
client or of a view.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, final

from openai_oxide_runtime.hedging.tracker import HedgeBook
from openai_oxide_runtime.operations.client_config import ClientConfig
from openai_oxide_runtime.policies.retry_budget import RetryBudget

if TYPE_CHECKING:
    from openai_oxide_runtime.calls.engine import OperationCall
    from openai_oxide_runtime.calls.flow import Call
    from openai_oxide_runtime.calls.steps import Flow
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
"""Returns the value of the key's header, or an awaitable of it."""


class Credentials(Protocol):
    """The keys of a client."""

    @property
    def header(self) -> str:
        """The header that carries the key."""
        ...

    @property
    def replaced_by(self) -> frozenset[str]:
        """Headers of the caller that replace the key, in lower case."""
        ...

    @property
    def provider(self) -> Provider | None:
        """Called before each attempt, if the key is not fixed."""
        ...

    @property
    def secrets(self) -> Secrets:
        """Texts that are redacted in errors and logs."""
        ...

    def header_value(self, op: Operation) -> str | None:
        """The value of the key's header for an operation; None without a fixed key."""
        ...


class Relocation(Protocol):
    """Changes the paths of calls for a server that has the API at other ones."""

    def operation(
        self, op: Operation, params: Mapping[str, Any], path: tuple[Any, ...]
    ) -> tuple[Operation, tuple[Any, ...]]:
        """The operation to call, and its path parameters."""
        ...

    def path(self, path: str, body: Any) -> str:
        """The path of a call that no method covers."""
        ...

    def query(self, query: Mapping[str, Any]) -> Mapping[str, Any]:
        """The query of the URL of a WebSocket."""
        ...


class Observer(Protocol):
    """Creates the flow of each call, for telemetry."""

    def __call__(self, context: CallContext, called: OperationCall, call: Call) -> Flow:
        """The flow of ``call``, observed."""
        ...


class TransportSource(Protocol):
    """The transports of a client."""

    http_client: Any
    """The client of httpx that requests are sent through, if there is one."""
    is_custom: bool
    """Whether the program passed that client, or a transport."""
    closed: bool

    # Any: sync or async, as the client.
    def get(self) -> Any:
        """The transport of this process and event loop."""
        ...

    def use(self, make: Callable[[], Any], *, is_custom: bool, http_client: object = None) -> None:
        """Create transports by ``make`` from now on."""
        ...

    def close(self) -> Any:
        """Close the transports for good; awaitable for an async client."""
        ...


class ClientHooks(Protocol):
    """The methods of a client that a subclass may override, and that pages call."""

    @property
    def auth_headers(self) -> Mapping[str, str]: ...
    @property
    def default_headers(self) -> Mapping[str, Any]: ...
    @property
    def default_query(self) -> Mapping[str, object]: ...
    def _prepare_options(self, options: Any) -> Any: ...
    def _prepare_request(self, request: Any) -> Any: ...
    def paginate(self, op: Operation, params: Any, *path: Any) -> Any: ...
    def _request_operation(
        self, op: Operation, params: Any, path: tuple[Any, ...], view: str | None = None
    ) -> Any: ...


@final
class CallContext:
    """The state of a client that its calls use. A change of a setting replaces ``config``."""

    __slots__ = (
        *("budget", "client", "config", "credentials", "heads", "is_async", "keeps_heads"),
        *("latencies", "observer", "overridden", "relocation", "transports"),
    )

    observer_of_all: ClassVar[Observer | None] = None
    """The observer of all clients that have none of their own."""

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
        """The hooks that the client overrides."""
        self.budget = RetryBudget()
        self.latencies = HedgeBook()
        self.observer: Observer | None = None
        self.relocation: Relocation | None = None
        self.heads: dict[tuple[Operation, bool], Head] = {}
        """Prepared heads, by operation and whether the call streams."""
        self.keeps_heads = True

    def change(self, **changes: Any) -> None:
        """Change settings. Heads prepared with the old ones are dropped."""
        self.config = self.config._replace(**changes)
        self.heads = {}

    def share(self, other: CallContext, *, connections: bool) -> None:
        """Use the retry budget and latencies of ``other``, and its ``connections`` if they fit."""
        self.budget, self.latencies = other.budget, other.latencies
        if connections:
            self.transports = other.transports
            if self.config.follow_redirects != other.config.follow_redirects:
                self.change(follow_redirects=other.config.follow_redirects)


def context_of(client: Any) -> CallContext:  # Any: a client, or a view, which has __getattr__
    """The context of a client, or of a view of one."""
    context: CallContext = client._context
    return context
