# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""The public types of ``openai_oxide.types.skills``, imported when first used"""

from __future__ import annotations

from typing import TYPE_CHECKING

from openai_oxide_runtime.core.lazy_imports import lazy_exports

if TYPE_CHECKING:
    from openai_oxide.models.skills import (
        DeletedSkillVersion as DeletedSkillVersion,
        SkillVersion as SkillVersion,
        SkillVersionList as SkillVersionList,
    )
    from openai_oxide.params.skills import (
        VersionCreateParams as VersionCreateParams,
        VersionListParams as VersionListParams,
    )

__all__ = [
    "DeletedSkillVersion",
    "SkillVersion",
    "SkillVersionList",
    "VersionCreateParams",
    "VersionListParams",
]

__getattr__, __dir__ = lazy_exports(
    __name__,
    {
        "DeletedSkillVersion": "openai_oxide.models.skills:DeletedSkillVersion",
        "SkillVersion": "openai_oxide.models.skills:SkillVersion",
        "SkillVersionList": "openai_oxide.models.skills:SkillVersionList",
        "VersionCreateParams": "openai_oxide.params.skills:VersionCreateParams",
        "VersionListParams": "openai_oxide.params.skills:VersionListParams",
    },
)
