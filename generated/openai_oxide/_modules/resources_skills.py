# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""What the submodules of ``openai_oxide.resources.skills`` hold that are rows of a table instead of files"""

from typing import Any

MODULES: dict[str, dict[str, Any]] = {
    "skills": {
        "AsyncSkills": "openai_oxide.resources.skills:AsyncSkills",
        "Skills": "openai_oxide.resources.skills:Skills",
    },
    "versions": {
        "AsyncContent": "openai_oxide.resources.skills.versions.content:AsyncContent",
        "AsyncContentWithRawResponse": "openai_oxide.raw.skills.versions.content:AsyncContentWithRawResponse",
        "AsyncContentWithStreamingResponse": "openai_oxide.raw.skills.versions.content:AsyncContentWithStreamingResponse",
        "AsyncVersionsWithRawResponse": "openai_oxide.raw.skills.versions:AsyncVersionsWithRawResponse",
        "AsyncVersionsWithStreamingResponse": "openai_oxide.raw.skills.versions:AsyncVersionsWithStreamingResponse",
        "Content": "openai_oxide.resources.skills.versions.content:Content",
        "ContentWithRawResponse": "openai_oxide.raw.skills.versions.content:ContentWithRawResponse",
        "ContentWithStreamingResponse": "openai_oxide.raw.skills.versions.content:ContentWithStreamingResponse",
        "VersionsWithRawResponse": "openai_oxide.raw.skills.versions:VersionsWithRawResponse",
        "VersionsWithStreamingResponse": "openai_oxide.raw.skills.versions:VersionsWithStreamingResponse",
    },
}
