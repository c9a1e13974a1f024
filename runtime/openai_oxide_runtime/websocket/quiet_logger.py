"""The logger of `websockets` without debug records, which show the API key and all messages."""

from __future__ import annotations

import logging

__all__ = ["quiet"]


class _Quiet(logging.LoggerAdapter[logging.Logger]):
    def isEnabledFor(self, level: int) -> bool:
        """Whether records of this level are logged: never debug records."""
        return level > logging.DEBUG and self.logger.isEnabledFor(level)


def quiet(name: str) -> logging.LoggerAdapter[logging.Logger]:
    """Return the logger of this name, limited to records that show no message and no header.

    Its records have no reference to the connection, whose request has the API key.
    """
    return _Quiet(logging.getLogger(name), {})
