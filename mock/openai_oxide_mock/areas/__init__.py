"""The areas with behaviour of their own; importing this package registers them."""

from . import (
    assistants,
    audio,
    batches,
    chat,
    completions,
    conversations,
    embeddings,
    files,
    images,
    models,
    moderations,
    realtime,
    responses,
    runs,
    uploads,
    vector_stores,
    videos,
)
from .registry import AREAS

__all__ = [
    "AREAS",
    "assistants",
    "audio",
    "batches",
    "chat",
    "completions",
    "conversations",
    "embeddings",
    "files",
    "images",
    "models",
    "moderations",
    "realtime",
    "responses",
    "runs",
    "uploads",
    "vector_stores",
    "videos",
]
