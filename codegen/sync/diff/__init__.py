"""The differences between two OpenAPI documents, as changes of the API.

    document ─ operation ─ parameter, body, response ─ schema ─ fields, members, keywords
       │                                                  └─ retype: another sort of thing
       ├─ reach: who sends and who reads a schema, and which resource it belongs to
       └─ renamed, moved: what looks like a loss and is none

Rules for editing: every rule reports through `Context.report` and points at all that its change
accounts for; the audit lists whatever no change points at.
"""

from codegen.sync.diff.change import Change, Report, Users
from codegen.sync.diff.document import Comparison, compare

__all__ = ["Change", "Comparison", "Report", "Users", "compare"]
