"""How a sync fails: with one line for a person, before anything is written."""


class SyncError(Exception):
    """The sync cannot go on; the message is one line that says what to look at."""


def first_line(error: BaseException) -> str:
    """What kind of error it is, and the first line of what it says."""
    lines = str(error).strip().splitlines()
    return f"{type(error).__name__}: {lines[0]}" if lines else type(error).__name__
