"""The logger of `websockets` without debug records, which show the API key and all messages."""

from __future__ import annotations

import logging

__all__ = ["quiet"]


class _Quiet(logging.LoggerAdapter[logging.Logger]):
    def isEnabledFor(self, level: int) -> bool:
        """Whether records of this level are logged: never debug records."""
        return level > logging.DEBUG and self.logger.isEnabledFor(level)


def quiet(logger: logging.Logger | None) -> logging.LoggerAdapter[logging.Logger]:
    """Limit a logger, the library's by default, to records that show no message and no header.

    Its records have no reference to the connection, whose request has the API key.
    """
    return _Quiet(logger or logging.getLogger("websockets.client"), {})
