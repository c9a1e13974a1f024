# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.video_model_param``, as the official package has it"""

from openai_oxide.params.videos import VideoModelParam as VideoModelParam

__all__ = [
    "VideoModelParam",
]
