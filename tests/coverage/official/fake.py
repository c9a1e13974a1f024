"""A package as small as can be that has one of everything the gate looks at."""

from __future__ import annotations

import importlib
import sys
from itertools import count
from pathlib import Path
from typing import Any

from tests.coverage.official.gate import Gate
from tests.coverage.tally import Tally

__all__ = ["FILES", "compare", "write"]

_INIT = """
from .client import Broken, Failed, OpenAI, Stream

__all__ = ["LIMIT", "Broken", "Failed", "OpenAI", "Stream", "shorten"]

LIMIT = 3

def shorten(text: str, *, to: int = 10) -> str:
    return text[:to]
"""

_TYPES = """
from .things import Kind as Kind, Thing as Thing, ThingParams as ThingParams
"""

_THINGS = """
from typing import TYPE_CHECKING, List, Literal, Optional, Union
from pydantic import BaseModel, Field
from typing_extensions import Required, TypedDict

__all__ = ["Image", "Kind", "Text", "Thing", "ThingParams"]

Kind = Literal["big", "small"]

class Text(BaseModel):
    type: Literal["text"]
    text: str

class Image(BaseModel):
    type: Literal["image"]
    url: str

class Thing(BaseModel):
    id: str
    count: int
    kind: Kind
    size: Optional[int] = None
    tag: str = Field(alias="$tag")
    parts: List[Union[Text, Image]]

    if TYPE_CHECKING:
        owner: str
    else:
        owner: object

    def short(self) -> str:
        return self.id

class ThingParams(TypedDict, total=False):
    name: Required[str]
    kind: Kind
    size: Optional[int]
"""

_CLIENT = """
from __future__ import annotations
import os
from typing import TYPE_CHECKING, Generic, Iterator, Literal, Optional, TypeVar

if TYPE_CHECKING:
    from .types.things import Kind, Thing

__all__ = ["Broken", "Failed", "OpenAI", "Stream", "Things"]
T = TypeVar("T")

class Failed(Exception):
    code: int

    def __init__(self, message: str, *, code: int) -> None:
        self.code = code

class Broken(Failed):
    status: Literal[500] = 500

class Stream(Generic[T]):
    def close(self) -> None: ...
    def first(self) -> T: ...

class Resource: ...

class Items:
    def add(self, *, text: str) -> None: ...

class Connection:
    items: Items

    def __init__(self) -> None:
        self.items = Items()

class Manager:
    def __enter__(self) -> Connection: ...

class Things(Resource):
    def connect(self, *, model: str) -> Manager:
        return Manager()

    @property
    def with_raw_response(self) -> RawThings:
        return RawThings(self)

    def create(self, name: str, *, kind: Kind, size: Optional[int] = None) -> Thing: ...
    def list(self, *, after: str = "") -> Stream[Thing]: ...

class RawThings:
    def __init__(self, things: Things) -> None:
        self.connect = things.connect
        self.create = things.create
        self.list = things.list

class Base: ...

class OpenAI(Base):
    def __init__(self, *, api_key: str, region: Optional[str] = None) -> None:
        self.api_key = api_key or os.environ.get("FAKE_API_KEY")
        self.region = region
        self.things = Things()
"""

_NUMBERS = count()

FILES = {
    "__init__.py": _INIT,
    "client.py": _CLIENT,
    "types/__init__.py": _TYPES,
    "types/things.py": _THINGS,
}


def write(folder: Path, files: dict[str, str]) -> None:
    """Write a package."""
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")


def compare(folder: Path, files: dict[str, str]) -> Tally:
    """What the gate finds when ours is made of ``files``; ``folder`` is one to import from.

    The official package is written and imported once, ours each time under a name of its own.
    """
    mine = f"mine{next(_NUMBERS)}"
    write(folder / mine, files)
    if "theirs" not in sys.modules:
        write(folder / "theirs", FILES)
    importlib.invalidate_caches()
    client: Any = importlib.import_module("theirs.client")
    ours: Any = importlib.import_module(f"{mine}.client")
    gate = Gate("theirs", mine, (client.Resource,), client.Base, lambda _: ours.Connection())
    gate.clients({"OpenAI": {"api_key": "a key"}})
    gate.surface()
    gate.types()
    gate.environment(folder / "theirs", folder / mine)
    return gate.tally
