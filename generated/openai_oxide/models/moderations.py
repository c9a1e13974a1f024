# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""Answers of the API: moderations"""

from typing import Literal

from pydantic import Field

from openai_oxide_runtime.models.base import Model as BaseModel

__all__ = [
    "Moderation",
    "ModerationCategories",
    "ModerationCategoryAppliedInputTypes",
    "ModerationCategoryScores",
    "ModerationCreateResponse",
]


class ModerationCategories(BaseModel):
    """The ``categories`` of ``Moderation``."""

    hate: bool
    """Hatred of people for what they are, such as race, religion or gender."""

    hate_threatening: bool = Field(alias="hate/threatening")
    """Hatred together with threats of violence or grave harm."""

    harassment: bool
    """Harassment: abuse or hostility aimed at someone."""

    harassment_threatening: bool = Field(alias="harassment/threatening")
    """Harassment together with threats of violence or grave harm."""

    illicit: bool | None = None
    """Advice on wrongdoing, such as how to steal."""

    illicit_violent: bool | None = Field(default=None, alias="illicit/violent")
    """Advice on wrongdoing that involves violence or weapons."""

    self_harm: bool = Field(alias="self-harm")
    """Encouragement or portrayal of self-harm."""

    self_harm_intent: bool = Field(alias="self-harm/intent")
    """A speaker's intent to harm themselves."""

    self_harm_instructions: bool = Field(alias="self-harm/instructions")
    """Instructions for self-harm."""

    sexual: bool
    """Content meant to arouse, or that sells sexual services."""

    sexual_minors: bool = Field(alias="sexual/minors")
    """Sexual content that involves someone under 18."""

    violence: bool
    """Portrayal of death, violence or injury."""

    violence_graphic: bool = Field(alias="violence/graphic")
    """Portrayal of death, violence or injury in gory detail."""


class ModerationCategoryScores(BaseModel):
    """The ``category_scores`` of ``Moderation``."""

    hate: float
    """Hatred of people for what they are, such as race, religion or gender."""

    hate_threatening: float = Field(alias="hate/threatening")
    """Hatred together with threats of violence or grave harm."""

    harassment: float
    """Harassment: abuse or hostility aimed at someone."""

    harassment_threatening: float = Field(alias="harassment/threatening")
    """Harassment together with threats of violence or grave harm."""

    illicit: float
    """Advice on wrongdoing, such as how to steal."""

    illicit_violent: float = Field(alias="illicit/violent")
    """Advice on wrongdoing that involves violence or weapons."""

    self_harm: float = Field(alias="self-harm")
    """Encouragement or portrayal of self-harm."""

    self_harm_intent: float = Field(alias="self-harm/intent")
    """A speaker's intent to harm themselves."""

    self_harm_instructions: float = Field(alias="self-harm/instructions")
    """Instructions for self-harm."""

    sexual: float
    """Content meant to arouse, or that sells sexual services."""

    sexual_minors: float = Field(alias="sexual/minors")
    """Sexual content that involves someone under 18."""

    violence: float
    """Portrayal of death, violence or injury."""

    violence_graphic: float = Field(alias="violence/graphic")
    """Portrayal of death, violence or injury in gory detail."""


class ModerationCategoryAppliedInputTypes(BaseModel):
    """The ``category_applied_input_types`` of ``Moderation``."""

    hate: list[Literal["text"]]
    """Hatred of people for what they are, such as race, religion or gender."""

    hate_threatening: list[Literal["text"]] = Field(alias="hate/threatening")
    """Hatred together with threats of violence or grave harm."""

    harassment: list[Literal["text"]]
    """Harassment: abuse or hostility aimed at someone."""

    harassment_threatening: list[Literal["text"]] = Field(alias="harassment/threatening")
    """Harassment together with threats of violence or grave harm."""

    illicit: list[Literal["text"]]
    """Advice on wrongdoing, such as how to steal."""

    illicit_violent: list[Literal["text"]] = Field(alias="illicit/violent")
    """Advice on wrongdoing that involves violence or weapons."""

    self_harm: list[Literal["text", "image"]] = Field(alias="self-harm")
    """Encouragement or portrayal of self-harm."""

    self_harm_intent: list[Literal["text", "image"]] = Field(alias="self-harm/intent")
    """A speaker's intent to harm themselves."""

    self_harm_instructions: list[Literal["text", "image"]] = Field(alias="self-harm/instructions")
    """Instructions for self-harm."""

    sexual: list[Literal["text", "image"]]
    """Content meant to arouse, or that sells sexual services."""

    sexual_minors: list[Literal["text"]] = Field(alias="sexual/minors")
    """Sexual content that involves someone under 18."""

    violence: list[Literal["text", "image"]]
    """Portrayal of death, violence or injury."""

    violence_graphic: list[Literal["text", "image"]] = Field(alias="violence/graphic")
    """Portrayal of death, violence or injury in gory detail."""


class Moderation(BaseModel):
    """The ``results`` of ``ModerationCreateResponse``."""

    flagged: bool
    """Whether any category applies."""

    categories: ModerationCategories
    """The verdict for each category of harm."""

    category_scores: ModerationCategoryScores
    """The model's score for each category of harm, between 0 and 1."""

    category_applied_input_types: ModerationCategoryAppliedInputTypes
    """For each category, the kinds of input that were looked at: text, image."""


class ModerationCreateResponse(BaseModel):
    """What ``POST /moderations`` answers."""

    id: str
    """Unique id."""

    model: str
    """Name of the model."""

    results: list[Moderation]
    """The verdicts, one for each input."""
