"""Where the differ is: the words for a reader, and the pointers into both documents."""

from __future__ import annotations

from dataclasses import dataclass, replace

from codegen.sync.diff.change import Pointer, Users


@dataclass(frozen=True, slots=True)
class Place:
    """A node of both documents, with who uses it and the resource it belongs to."""

    resource: str
    subject: str
    users: Users
    old: Pointer
    new: Pointer

    def at(self, *keys: str | int) -> Place:
        """Go down the same keys in both documents; the subject stays."""
        return self.into(self.subject, keys, keys)

    def into(self, subject: str, old: Pointer, new: Pointer) -> Place:
        """Go down different keys in the two documents, under a new subject."""
        return replace(self, subject=subject, old=self.old + old, new=self.new + new)

    def child(self, suffix: str, *keys: str | int) -> Place:
        """Go down the same keys in both documents, and add to the subject."""
        return self.into(self.subject + suffix, keys, keys)

    def for_users(self, users: Users) -> Place:
        """Say that others use the data from here on."""
        return replace(self, users=users)
