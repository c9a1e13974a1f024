"""Types that programs ask answers for: every feature of a schema that pydantic writes."""

from __future__ import annotations

import datetime
import decimal
import enum
import json
from typing import Annotated, Any, Literal

import pydantic
from pydantic import BaseModel, ConfigDict, Field, RootModel
from pydantic.dataclasses import dataclass

__all__ = ["TYPES", "ordered"]


class Colour(enum.Enum):
    """A colour."""

    RED = "red"
    BLUE = "blue"


class Step(BaseModel):
    """One step."""

    text: str = Field("?", min_length=1, description="What to do.")
    colour: Colour = Field(Colour.RED, description="Its colour.")
    plain: Colour = Colour.BLUE
    note: str | None = None
    size: int = Field(default=3, ge=1, lt=9, title="How large", examples=[4])


class Recipe(BaseModel):
    steps: list[Step]
    first: Step = Field(description="The first one.")
    address: str = Field(pattern=r"^x\w+$")
    link: pydantic.AnyUrl | None = None
    price: decimal.Decimal | None = None
    when: datetime.datetime


class Tree(BaseModel):
    value: int
    children: list[Tree]


class Cat(BaseModel):
    kind: Literal["cat"]
    lives: int = 9


class Dog(BaseModel):
    kind: Literal["dog"] = "dog"


class Owner(BaseModel):
    pet: Annotated[Cat | Dog, Field(discriminator="kind")]
    other: Cat | Dog | None = None


class Free(BaseModel):
    amounts: dict[str, int]
    anything: Any
    open: dict[str, Any] = Field(default_factory=dict, description="All else.")


class Tuples(BaseModel):
    pair: tuple[int, str]
    point: tuple[float, float] = (0.0, 1.0)
    tags: set[str] = set()
    nested: list[tuple[Step, int]]


class Open(BaseModel):
    model_config = ConfigDict(extra="allow", title="Another title")
    a: int = Field(alias="from")


class Empty(BaseModel):
    pass


class Titles(BaseModel):
    title: str
    default: int
    required: list[Empty]


class Numbers(RootModel[list[int]]):
    pass


class Choice(RootModel[Cat | Dog]):
    """One of two."""


@dataclass
class Point:
    x: int
    label: str | None = None


TYPES: dict[str, Any] = {
    kind.__name__: kind
    for kind in (
        Recipe,
        Tree,
        Owner,
        Free,
        Tuples,
        Open,
        Empty,
        Titles,
        Numbers,
        Choice,
        Point,
    )
}


def ordered(value: Any) -> str:
    """JSON with its keys in order: caches and recordings compare the text."""
    return json.dumps(value)
