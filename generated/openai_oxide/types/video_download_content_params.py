# Generated from spec/openapi.yaml by `make generate`. Do not edit.
"""``types.video_download_content_params``, as the official package has it"""

from openai_oxide.params.videos import VideoDownloadContentParams as VideoDownloadContentParams

__all__ = [
    "VideoDownloadContentParams",
]
