# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.video_remix_params``, as the official package has it"""

from openai_oxide.params.videos import VideoRemixParams as VideoRemixParams

__all__ = [
    "VideoRemixParams",
]
