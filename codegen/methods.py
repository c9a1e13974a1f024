"""A method of a resource, as strings: what an operation becomes."""

from __future__ import annotations

from dataclasses import dataclass, field

from .document import Json
from .names import Identifier

PACKAGE = "openai_oxide"


@dataclass(frozen=True, slots=True)
class Argument:
    """A keyword argument of a method."""

    name: Identifier
    wire: str
    place: str
    """``query``, ``header`` or ``body``."""
    node: Json
    required: bool
    owner: str


@dataclass(slots=True)
class Method:
    """One operation as a method of a resource."""

    dotted: str
    verb: str
    path: str
    doc: str
    arguments: list[Argument]
    path_arguments: list[Identifier]
    settings: list[tuple[str, str]] = field(default_factory=list)
    options: str = "RequestOptions"
    returns: str = "None"
    page: str | None = None
    events: str | None = None
    always_streams: bool = False
    texts: tuple[str, str] | None = None
    """The argument that asks for an answer in text, and the values that do."""
    formats: list[tuple[str, str]] = field(default_factory=list)
    """Its other values, and the class of the answer for each; the first is the default."""
    common: str = ""
    """The arguments without that one."""
    hand_written: str = ""
    """The hand-written base class that defines the method and calls its operation."""
    deprecated: str = ""
    """Why the method is deprecated, and what to use instead."""
    imports: set[tuple[str, str]] = field(default_factory=set)
    runtime: set[str] = field(default_factory=set)

    @property
    def name(self) -> str:
        return self.dotted.rsplit(".", 1)[1]

    @property
    def may_stream(self) -> bool:
        """Whether the caller chooses between an answer in one piece and a stream."""
        return self.events is not None and not self.always_streams

    @property
    def overloaded(self) -> bool:
        """Whether it is generated once for each choice."""
        return self.may_stream and not self.hand_written

    @property
    def several(self) -> bool:
        """Whether its type depends on an argument."""
        return self.overloaded or self.texts is not None

    @property
    def constant(self) -> str:
        return f"_{self.name.upper()}"

    @property
    def signature(self) -> str:
        """The arguments before ``**params``: the path's last value may be given by position."""
        arguments = [f"{name}: str" for name in self.path_arguments]
        parts = [*arguments[-1:], *(["*", *arguments[:-1]] if arguments[1:] else [])]
        return "".join(f", {part}" for part in parts)

    @property
    def stars(self) -> str:
        """The same up to the star, for a signature that adds a keyword of its own."""
        return self.signature + ("" if "*" in self.signature else ", *")

    @property
    def whole(self) -> str:
        """The keyword of an answer in one piece, where there is a choice."""
        return ", stream: Literal[False] | Omit | None = ..." if self.overloaded else ""

    @property
    def passed(self) -> str:
        return "".join(f", {name}" for name in self.path_arguments)
