# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: containers"""

from typing import Literal

from openai_oxide_runtime.models.base import Model as BaseModel

__all__ = [
    "ContainerFileListResource",
    "ContainerListResource",
    "ContainerListResponse",
    "ContainerListResponseExpiresAfter",
    "ContainerListResponseNetworkPolicy",
    "FileListResponse",
]


class FileListResponse(BaseModel):
    """What ``POST /containers/{container_id}/files`` or ``GET /containers/{container_id}/files/{file_id}`` answers."""

    id: str
    """Unique id."""

    object: Literal["container.file"]
    """Kind of object, always the same for this one."""

    container_id: str
    """Id of the container, `cntr_...`."""

    created_at: int
    """When it was made, Unix time in seconds."""

    bytes: int
    """How large the file is, in bytes."""

    path: str
    """Where in the container the file lies."""

    source: str
    """Who put the file there: the `user` or the `assistant`."""


class ContainerFileListResource(BaseModel):
    """What ``GET /containers/{container_id}/files`` answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one."""

    data: list[FileListResponse]
    """The items of this page, or the payload."""

    first_id: str
    """Id of the first item of the page; null when the page is empty."""

    last_id: str
    """Id of the last item of the page, the cursor for the next one; null when empty."""

    has_more: bool
    """Whether further items follow this page."""


class ContainerListResponseExpiresAfter(BaseModel):
    """The ``expires_after`` of ``ContainerListResponse``."""

    anchor: Literal["last_active_at"] | None = None
    """The moment from which the lifetime is counted."""

    minutes: int | None = None
    """Lifetime in minutes, counted from the anchor."""


class ContainerListResponseNetworkPolicy(BaseModel):
    """The ``network_policy`` of ``ContainerListResponse``."""

    type: Literal["allowlist", "disabled"]
    """Kind, by which variants are told apart."""

    allowed_domains: list[str] | None = None
    """Host names that may be reached; all others are blocked."""


class ContainerListResponse(BaseModel):
    """What ``POST /containers`` or ``GET /containers/{container_id}`` answers."""

    id: str
    """Unique id."""

    object: str
    """Kind of object, always the same for this one."""

    name: str
    """Its name."""

    created_at: int
    """When it was made, Unix time in seconds."""

    status: str
    """Whether the container is running."""

    last_active_at: int | None = None
    """When it was last used, Unix time in seconds."""

    expires_after: ContainerListResponseExpiresAfter | None = None
    """After how long without use the container is shut down."""

    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    """Memory of the container: `1g`, `4g`, `16g` or `64g`."""

    network_policy: ContainerListResponseNetworkPolicy | None = None
    """What the container may reach on the network."""


class ContainerListResource(BaseModel):
    """What ``GET /containers`` answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one."""

    data: list[ContainerListResponse]
    """The items of this page, or the payload."""

    first_id: str
    """Id of the first item of the page; null when the page is empty."""

    last_id: str
    """Id of the last item of the page, the cursor for the next one; null when empty."""

    has_more: bool
    """Whether further items follow this page."""
