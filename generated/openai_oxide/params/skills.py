# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Parameters of requests: skills"""

from collections.abc import Sequence
from typing import Required

from typing_extensions import TypedDict

from openai_oxide.params.beta_chatkit import OrderEnum
from openai_oxide_runtime.core.sentinels import Omittable
from openai_oxide_runtime.operations.request_options import RequestOptions
from openai_oxide_runtime.serialization.files import FileTypes

__all__ = [
    "SkillCreateArguments",
    "SkillCreateParams",
    "SkillListArguments",
    "SkillListParams",
    "SkillUpdateArguments",
    "SkillUpdateParams",
    "VersionCreateArguments",
    "VersionCreateParams",
    "VersionListArguments",
    "VersionListParams",
]


class SkillCreateParams(TypedDict, total=False):
    """The parameters of ``POST /skills``."""

    files: Omittable[Sequence[FileTypes] | FileTypes]
    """The skill's folder as files, or as one zip archive."""


class SkillCreateArguments(SkillCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /skills``: its parameters and the options of any request."""


class SkillListParams(TypedDict, total=False):
    """The parameters of ``GET /skills``."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. At least 0, at most 100."""

    order: Omittable[OrderEnum]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""


class SkillListArguments(SkillListParams, RequestOptions, total=False):
    """The arguments of ``GET /skills``: its parameters and the options of any request."""


class SkillUpdateParams(TypedDict, total=False):
    """The parameters of ``POST /skills/{skill_id}``."""

    default_version: Required[str]
    """The version used where none is named."""


class SkillUpdateArguments(SkillUpdateParams, RequestOptions, total=False):
    """The arguments of ``POST /skills/{skill_id}``: its parameters and the options of any request."""


class VersionCreateParams(TypedDict, total=False):
    """The parameters of ``POST /skills/{skill_id}/versions``."""

    files: Omittable[Sequence[FileTypes] | FileTypes]
    """The skill's folder as files, or as one zip archive."""

    default: Omittable[bool]
    """Whether this becomes the default version."""


class VersionCreateArguments(VersionCreateParams, RequestOptions, total=False):
    """The arguments of ``POST /skills/{skill_id}/versions``: its parameters and the options of any request."""


class VersionListParams(TypedDict, total=False):
    """The parameters of ``GET /skills/{skill_id}/versions``."""

    limit: Omittable[int]
    """The most that is allowed, or the most items to return on a page. At least 0, at most 100."""

    order: Omittable[OrderEnum]
    """Order by time of creation: `asc` is oldest first, `desc` newest first."""

    after: Omittable[str]
    """Cursor. Id of the last item already seen; the page starts right behind it."""


class VersionListArguments(VersionListParams, RequestOptions, total=False):
    """The arguments of ``GET /skills/{skill_id}/versions``: its parameters and the options of any request."""
