# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.types.skills`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "deleted_skill_version": {
        "DeletedSkillVersion": "openai_oxide.models.skills:DeletedSkillVersion",
    },
    "skill_version": {
        "SkillVersion": "openai_oxide.models.skills:SkillVersion",
    },
    "skill_version_list": {
        "SkillVersion": "openai_oxide.models.skills:SkillVersion",
        "SkillVersionList": "openai_oxide.models.skills:SkillVersionList",
    },
    "version_create_params": {
        "FileTypes": "openai_oxide_runtime.serialization.files:FileTypes",
        "VersionCreateParams": "openai_oxide.params.skills:VersionCreateParams",
    },
    "version_list_params": {
        "VersionListParams": "openai_oxide.params.skills:VersionListParams",
    },
    "versions": {},
}
