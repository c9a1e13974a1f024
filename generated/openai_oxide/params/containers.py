# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests: containers"""

from collections.abc import Iterable, Sequence
from typing import Literal, Required, TypeAlias

from typing_extensions import TypedDict

from openai_oxide.params.responses import (
    ContainerNetworkPolicyAllowlistParam,
    ContainerNetworkPolicyDisabledParam,
    InlineSkillParam,
    SkillReferenceParam,
)
from openai_oxide_runtime.core.sentinels import Omittable
from openai_oxide_runtime.operations.request_options import RequestOptions
from openai_oxide_runtime.serialization.files import FileTypes

__all__ = [
    "ContainerCreateArguments",
    "ContainerCreateParams",
    "ContainerListArguments",
    "ContainerListParams",
    "CreateContainerBodyExpiresAfterParam",
    "CreateContainerBodyNetworkPolicyParam",
    "CreateContainerBodySkillParam",
    "FileCreateArguments",
    "FileCreateParams",
    "FileListArguments",
    "FileListParams",
]


class CreateContainerBodyExpiresAfterParam(TypedDict, total=False):
    """The ``expires_after`` of ``CreateContainerBody``."""

    anchor: Required[Literal["last_active_at"]]
    """The moment from which the lifetime is counted."""

    minutes: Required[int]
    """Lifetime in minutes, counted from the anchor."""


CreateContainerBodySkillParam: TypeAlias = SkillReferenceParam | InlineSkillParam
"""The ``skills`` of ``CreateContainerBody``."""


CreateContainerBodyNetworkPolicyParam: TypeAlias = (
    ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam
)
"""The ``network_policy`` of ``CreateContainerBody``."""


class ContainerCreateParams(TypedDict, total=False):
    """The parameters of ``POST /containers``."""

    name: Required[str]
    """Its name."""

    file_ids: Omittable[Sequence[str]]
    """Ids of uploaded files."""

    expires_after: Omittable[CreateContainerBodyExpiresAfterParam]
    """When it expires: an anchor and a lifetime."""

    skills: Omittable[Iterable[CreateContainerBodySkillParam]]
    """Skills to be available inside."""

    memory_limit: Omittable[Literal["1g", "4g", "16g", "64g"]]
    """Memory of the container: `1g`, `4g`, `16g` or `64g`."""

    network_policy: Omittable[CreateContainerBodyNetworkPolicyParam]
    """What the container may reach on the network."""


class ContainerCreateArguments(ContainerCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /containers``: its parameters and the options of any request."""


class FileCreateParams(TypedDict, total=False):
    """The parameters of ``POST /containers/{container_id}/files``."""

    file_id: Omittable[str]
    """Id of an uploaded file."""

    file: Omittable[FileTypes]
    """The file itself: its bytes, or an object that names it."""


class FileCreateArguments(FileCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /containers/{container_id}/files``: its parameters and the options of any request."""


class FileListParams(TypedDict, total=False):
    """The parameters of ``GET /containers/{container_id}/files``."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 20."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'desc'."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""


class FileListArguments(FileListParams, RequestOptions, total=False):
    """The arguments of ``GET /containers/{container_id}/files``: its parameters and the options of any request."""


class ContainerListParams(TypedDict, total=False):
    """The parameters of ``GET /containers``."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. Default 20."""

    order: Omittable[Literal["asc", "desc"]]
    """Order by time of creation: `asc` is oldest first, `desc` newest first. Default 'desc'."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""

    name: Omittable[str]
    """Its name."""


class ContainerListArguments(ContainerListParams, RequestOptions, total=False):
    """The arguments of ``GET /containers``: its parameters and the options of any request."""
