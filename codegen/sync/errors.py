"""The error of a sync: one line for a person, before anything is written."""


class SyncError(Exception):
    """The sync failed; the message is one line that says what was wrong."""


def first_line(error: BaseException) -> str:
    """The class of an error, and the first line of its message."""
    lines = str(error).strip().splitlines()
    return f"{type(error).__name__}: {lines[0]}" if lines else type(error).__name__
