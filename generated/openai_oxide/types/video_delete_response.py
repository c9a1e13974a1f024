# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.video_delete_response``, as the official package has it"""

from openai_oxide.models.videos import VideoDeleteResponse as VideoDeleteResponse

__all__ = [
    "VideoDeleteResponse",
]
