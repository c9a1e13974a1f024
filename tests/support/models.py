"""A few models such as the generator writes, one of each shape that matters to decoding."""

from __future__ import annotations

from typing import Annotated, Dict, List, Literal, Optional, TypeAlias, TypeVar, Union  # noqa: UP035

from pydantic import Field

from openai_oxide_runtime.models.base import Model
from openai_oxide_runtime.models.unions import OpenUnion

M = TypeVar("M", bound=type[Model])


def generated(model: M) -> M:
    """The model as one of the SDK's own, whose fields may be missing from an answer."""
    model.__module__ = "openai_oxide.models.sample"
    return model


@generated
class Text(Model):
    type: Literal["text"]
    text: str
    status: Optional[Literal["done", "running"]] = None  # noqa: UP045


class UserMessage(Model):
    type: Literal["message"]
    role: Literal["user"]
    content: str


class OtherMessage(Model):
    type: Literal["message"]
    role: Literal["assistant", "system"]
    content: str


class Comparison(Model):
    type: Literal["eq", "ne"]
    key: str


class Group(Model):
    type: Literal["and", "or"]
    filters: List[Item]  # noqa: UP006


class Untagged(Model):
    url: str


class Plain(Model):
    name: str


Item: TypeAlias = Annotated[
    Union[Text, UserMessage, OtherMessage, Comparison, Group],  # noqa: UP007
    OpenUnion("type", "role"),
]


class Answer(Model):
    id: str
    created: int
    ratio: Optional[float] = None  # noqa: UP045
    items: List[Item]  # noqa: UP006
    last: Optional[Item] = None  # noqa: UP045
    either: str | Untagged | Plain | None = None
    model: str | Literal["a", "b"] | None = None
    labels: Optional[Dict[str, str]] = None  # noqa: UP006, UP045
    schema_: Optional[Dict[str, object]] = Field(default=None, alias="schema")  # noqa: UP006, UP045
    harsh: Optional[bool] = Field(default=None, alias="harsh/very")  # noqa: UP045
