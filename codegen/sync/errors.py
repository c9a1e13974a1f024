"""How a sync fails: with one line for a person, before anything is written."""


class SyncError(Exception):
    """The sync cannot go on; the message is one line that says what to look at."""
