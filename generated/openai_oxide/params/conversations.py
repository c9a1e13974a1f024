# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests: conversations"""

from collections.abc import Iterable
from typing import Literal, Required

from typing_extensions import TypedDict

from openai_oxide.params.responses import IncludeEnum, ResponseInputItemParam
from openai_oxide.params.shared import AutomationMetadataParam
from openai_oxide_runtime.core.sentinels import Omittable
from openai_oxide_runtime.operations.request_options import RequestOptions

__all__ = [
    "ConversationCreateArguments",
    "ConversationCreateParams",
    "ConversationUpdateArguments",
    "ConversationUpdateParams",
    "ItemCreateArguments",
    "ItemCreateParams",
    "ItemListArguments",
    "ItemListParams",
    "ItemRetrieveArguments",
    "ItemRetrieveParams",
]


class ConversationCreateParams(TypedDict, total=False):
    """The parameters of ``POST /conversations``."""

    metadata: Omittable[AutomationMetadataParam | None]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""

    items: Omittable[Iterable[ResponseInputItemParam] | None]
    """Items the conversation begins with, at most 20."""


class ConversationCreateArguments(ConversationCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /conversations``: its parameters and the options of any request."""


class ItemCreateParams(TypedDict, total=False):
    """The parameters of ``POST /conversations/{conversation_id}/items``."""

    items: Required[Iterable[ResponseInputItemParam]]
    """The items to add, at most 20 at a time. At most 20 items."""

    include: Omittable[Iterable[IncludeEnum]]
    """Extra data to return, each named by its path in the answer."""


class ItemCreateArguments(ItemCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /conversations/{conversation_id}/items``: its parameters and the options of any request."""


class ItemListParams(TypedDict, total=False):
    """The parameters of ``GET /conversations/{conversation_id}/items``."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 20."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    include: Omittable[Iterable[IncludeEnum]]
    """Extra data to return, each named by its path in the answer."""


class ItemListArguments(ItemListParams, RequestOptions, total=False):
    """The arguments of ``GET /conversations/{conversation_id}/items``: its parameters and the options of any request."""


class ItemRetrieveParams(TypedDict, total=False):
    """The parameters of ``GET /conversations/{conversation_id}/items/{item_id}``."""

    include: Omittable[Iterable[IncludeEnum]]
    """Extra data to return, each named by its path in the answer."""


class ItemRetrieveArguments(ItemRetrieveParams, RequestOptions, total=False):
    """The arguments of ``GET /conversations/{conversation_id}/items/{item_id}``: its parameters and the options of any request."""


class ConversationUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /conversations/{conversation_id}``."""

    metadata: Required[AutomationMetadataParam | None]
    """Up to 16 key and value pairs of your own; keys up to 64 characters, values up to 512."""


class ConversationUpdateArguments(ConversationUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /conversations/{conversation_id}``: its parameters and the options of any request."""
