# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.video_list_params``, as the official package has it"""

from openai_oxide.params.videos import VideoListParams as VideoListParams

__all__ = [
    "VideoListParams",
]
