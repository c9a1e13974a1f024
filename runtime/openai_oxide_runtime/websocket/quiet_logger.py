"""The library's logger without its details: they would tell the key, and all that is said."""

from __future__ import annotations

import logging

__all__ = ["quiet"]


class _Quiet(logging.LoggerAdapter[logging.Logger]):
    def isEnabledFor(self, level: int) -> bool:
        """Whether something of this importance is told."""
        return level > logging.DEBUG and self.logger.isEnabledFor(level)


def quiet(name: str) -> logging.LoggerAdapter[logging.Logger]:
    """The logger of this name, which tells what happens to a connection, and nothing of its bytes.

    Its records do not hold the connection either, which has the request with the key.
    """
    return _Quiet(logging.getLogger(name), {})
