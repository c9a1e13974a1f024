# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: skills"""

from typing import Literal, TypeAlias

from openai_oxide_runtime.models.base import Model as BaseModel

__all__ = [
    "DeletedSkill",
    "DeletedSkillVersion",
    "GetSkillContentResponse",
    "GetSkillContentResponseVariant1",
    "GetSkillVersionContentResponse",
    "GetSkillVersionContentResponseVariant1",
    "Skill",
    "SkillList",
    "SkillVersion",
    "SkillVersionList",
]


class Skill(BaseModel):
    """What ``POST /skills``, ``GET /skills/{skill_id}`` or ``POST /skills/{skill_id}`` answers."""

    id: str
    """Unique id."""

    object: Literal["skill"]
    """Kind of object, always the same for this one. Default 'skill'."""

    name: str
    """Its name."""

    description: str
    """What it is or does, as free text; for tools, the model reads it."""

    created_at: int
    """When it was made, Unix time in seconds."""

    default_version: str
    """The version used where none is named."""

    latest_version: str
    """The newest version."""


class SkillList(BaseModel):
    """What ``GET /skills`` answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one. Default 'list'."""

    data: list[Skill]
    """The items of this page, or the payload."""

    first_id: str | None = None
    """Id of the first item of the page; null when the page is empty."""

    last_id: str | None = None
    """Id of the last item of the page, the cursor for the next one; null when empty."""

    has_more: bool
    """Whether further items follow this page."""


class DeletedSkill(BaseModel):
    """What ``DELETE /skills/{skill_id}`` answers."""

    object: Literal["skill.deleted"]
    """Kind of object, always the same for this one. Default 'skill.deleted'."""

    deleted: bool
    """Whether it was deleted."""

    id: str
    """Unique id."""


class SkillVersion(BaseModel):
    """What ``POST /skills/{skill_id}/versions`` or ``GET /skills/{skill_id}/versions/{version}`` answers."""

    object: Literal["skill.version"]
    """Kind of object, always the same for this one. Default 'skill.version'."""

    id: str
    """Unique id."""

    skill_id: str
    """Id of the skill."""

    version: str
    """The version; where absent, the default or latest one."""

    created_at: int
    """When it was made, Unix time in seconds."""

    name: str
    """Its name."""

    description: str
    """What it is or does, as free text; for tools, the model reads it."""


class SkillVersionList(BaseModel):
    """What ``GET /skills/{skill_id}/versions`` answers."""

    object: Literal["list"]
    """Kind of object, always the same for this one. Default 'list'."""

    data: list[SkillVersion]
    """The items of this page, or the payload."""

    first_id: str | None = None
    """Id of the first item of the page; null when the page is empty."""

    last_id: str | None = None
    """Id of the last item of the page, the cursor for the next one; null when empty."""

    has_more: bool
    """Whether further items follow this page."""


class DeletedSkillVersion(BaseModel):
    """What ``DELETE /skills/{skill_id}/versions/{version}`` answers."""

    object: Literal["skill.version.deleted"]
    """Kind of object, always the same for this one. Default 'skill.version.deleted'."""

    deleted: bool
    """Whether it was deleted."""

    id: str
    """Unique id."""

    version: str
    """The version; where absent, the default or latest one."""


GetSkillContentResponse: TypeAlias = bytes
"""What ``GET /skills/{skill_id}/content`` answers."""


GetSkillContentResponseVariant1: TypeAlias = str
"""What ``GET /skills/{skill_id}/content`` answers."""


GetSkillVersionContentResponse: TypeAlias = bytes
"""What ``GET /skills/{skill_id}/versions/{version}/content`` answers."""


GetSkillVersionContentResponseVariant1: TypeAlias = str
"""What ``GET /skills/{skill_id}/versions/{version}/content`` answers."""
