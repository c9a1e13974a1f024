# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``lib.realtime_translation``, as the official package has it"""

from openai_oxide_lib.realtime.async_translation_session import (
    AsyncTranslationConnection as AsyncTranslationConnection,
    AsyncTranslationSession as AsyncTranslationSession,
)
from openai_oxide_lib.realtime.sync_translation_session import (
    TranslationConnection as TranslationConnection,
    TranslationSession as TranslationSession,
)

__all__ = [
    "AsyncTranslationConnection",
    "AsyncTranslationSession",
    "TranslationConnection",
    "TranslationSession",
]
