"""``OPENAI_LOG=info`` or ``debug`` logs each request to stderr.

Programs can also configure the logger ``openai_oxide``. Keys and bodies are never logged.
"""

from __future__ import annotations

import os
from functools import cache

__all__ = ["set_up_logging"]


@cache
def set_up_logging() -> None:
    """Configure the logger by ``OPENAI_LOG``, once. Without it, ``logging`` is not imported."""
    level = os.environ.get("OPENAI_LOG", "").strip().upper()
    if level not in ("DEBUG", "INFO"):
        return
    import logging

    logger = logging.getLogger("openai_oxide")
    logger.setLevel(level)
    if not logger.hasHandlers():
        handler = logging.StreamHandler()
        layout = "[%(asctime)s - %(name)s:%(lineno)d - %(levelname)s] %(message)s"
        handler.setFormatter(logging.Formatter(layout, "%Y-%m-%d %H:%M:%S"))
        logger.addHandler(handler)
