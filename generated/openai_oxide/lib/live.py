# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``lib.live``, as the official package has it"""

from openai_oxide_lib.transcripts.grouper import (
    AsyncTranscriptGrouper as AsyncTranscriptGrouper,
    TranscriptGrouper as TranscriptGrouper,
)
from openai_oxide_lib.transcripts.segments import (
    TranscriptSegment as TranscriptSegment,
    TranscriptSegmentClosedEvent as TranscriptSegmentClosedEvent,
    TranscriptSegmentCloseReason as TranscriptSegmentCloseReason,
)

__all__ = [
    "AsyncTranscriptGrouper",
    "TranscriptGrouper",
    "TranscriptSegment",
    "TranscriptSegmentCloseReason",
    "TranscriptSegmentClosedEvent",
]
