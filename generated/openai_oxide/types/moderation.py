# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.moderation``, as the official package has it"""

from openai_oxide.models.moderations import (
    Moderation as Moderation,
    ModerationCategories as Categories,
    ModerationCategoryAppliedInputTypes as CategoryAppliedInputTypes,
    ModerationCategoryScores as CategoryScores,
)

__all__ = [
    "Categories",
    "CategoryAppliedInputTypes",
    "CategoryScores",
    "Moderation",
]
