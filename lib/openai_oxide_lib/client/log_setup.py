"""Logging for people: ``OPENAI_LOG=info`` or ``debug`` shows each request on stderr.

Programs configure the logger ``openai_oxide`` as they do others. It never sees a key or a body.
"""

from __future__ import annotations

import os

__all__ = ["set_up_logging"]

_done: list[bool] = []


def set_up_logging() -> None:
    """Do what ``OPENAI_LOG`` says, once. Logging is loaded only if it says something."""
    level = os.environ.get("OPENAI_LOG", "").strip().upper()
    if _done or level not in ("DEBUG", "INFO"):
        return
    _done.append(True)
    import logging

    logger = logging.getLogger("openai_oxide")
    logger.setLevel(level)
    if not logger.hasHandlers():
        handler = logging.StreamHandler()
        form = "[%(asctime)s - %(name)s:%(lineno)d - %(levelname)s] %(message)s"
        handler.setFormatter(logging.Formatter(form, "%Y-%m-%d %H:%M:%S"))
        logger.addHandler(handler)
