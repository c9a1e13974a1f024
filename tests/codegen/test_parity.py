"""A small package beside a small document: what differs, drafts that mend it, and later news."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from codegen.document import Inputs, read_yaml
from codegen.overlay import apply
from codegen.parity.command import compare
from codegen.parity.document import document
from codegen.parity.draft import Draft
from codegen.parity.official import Official
from codegen.parity.ours import ours
from codegen.parity.overlay_edits import overlay_text
from codegen.parity.survey import Survey, survey
from tests.codegen.packages import package

Json = Any

FILES = {
    "_client.py": """
        from .resources.notes import Notes
        class OpenAI:
            @cached_property
            def notes(self) -> Notes: ...
        """,
    "resources/notes.py": """
        from ..types.note import Note
        from ..types.receipt import Receipt
        from ..types import note_create_params
        class Notes(SyncAPIResource):
            def create(self, *, text: str, tone: str) -> Note:
                return self._post(
                    "/notes",
                    body=maybe_transform(
                        {"text": text, "tone": tone}, note_create_params.NoteCreateParams
                    ),
                    cast_to=Note,
                )
            def retrieve(self, note_id: str) -> Note:
                return self._get(path_template("/notes/{note_id}", note_id=note_id), cast_to=Note)
            def delete(self, note_id: str) -> Receipt:
                return self._delete(
                    path_template("/notes/{note_id}", note_id=note_id), cast_to=Receipt
                )
        """,
    "types/__init__.py": """
        from .note import Note as Note
        from .receipt import Receipt as Receipt
        from .note_create_params import NoteCreateParams as NoteCreateParams
        """,
    "types/note.py": """
        class PartText(BaseModel):
            type: Literal["text"]
        class PartSound(BaseModel):
            type: Literal["sound"]
        class PartFilm(BaseModel):
            type: Literal["film"]
            length: int
        class Note(BaseModel):
            id: str
            state: Literal["open", "done", "lost"]
            parts: List[Union[PartText, PartSound, PartFilm]]
            size: Optional[int] = None
        """,
    "types/receipt.py": "class Receipt(BaseModel):\n    gone: bool",
    "types/note_create_params.py": """
        class NoteCreateParams(TypedDict, total=False):
            text: Required[str]
            tone: Literal["dry", "warm"]
        """,
}
NOTE = {"$ref": "#/components/schemas/Note"}


def kind(tag: str) -> Json:
    fields = {"type": {"type": "string", "enum": [tag]}}
    return {"type": "object", "properties": fields, "required": ["type"]}


def answer(schema: Json) -> Json:
    return {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}


NOTE_ID = {"name": "note_id", "in": "path", "required": True, "schema": {"type": "string"}}
CONTRACT: Json = {
    "openapi": "3.1.0",
    "info": {"title": "Notes", "version": "1"},
    "paths": {
        "/notes": {
            "post": {
                "operationId": "createNote",
                "requestBody": {
                    "content": {
                        "application/json": {"schema": {"$ref": "#/components/schemas/New"}}
                    }
                },
                "responses": answer(NOTE),
            },
            "get": {"operationId": "listNotes", "responses": answer(NOTE)},
        },
        "/notes/{note_id}": {
            "get": {"operationId": "getNote", "parameters": [NOTE_ID], "responses": answer(NOTE)}
        },
    },
    "components": {
        "schemas": {
            "New": {
                "type": "object",
                "properties": {"text": {"type": "string"}, "colour": {"type": "string"}},
                "required": ["text"],
            },
            "Note": {
                "type": "object",
                "properties": {
                    "id": {"type": "string"},
                    "state": {"type": "string", "enum": ["open", "done", "old"]},
                    "parts": {"type": "array", "items": {"anyOf": [kind("text"), kind("sound")]}},
                },
                "required": ["id", "state", "parts"],
            },
        }
    },
}


def inputs(overlays: Json = None) -> Inputs:
    return Inputs(deepcopy(CONTRACT), overlays or {}, {}, {})


@pytest.fixture
def official(tmp_path: Path) -> Official:
    return package(tmp_path, FILES)


def drafted(official: Official, overlays: Json = None) -> tuple[Survey, Draft]:
    mini_inputs, theirs = inputs(overlays), document(official)
    result = survey(theirs, ours(mini_inputs))
    return result, Draft(result, theirs, frozenset(mini_inputs.contract["components"]["schemas"]))


def test_both_directions_are_told(official: Official) -> None:
    result, draft = drafted(official)
    assert {(d.only, d.kind, d.place, d.what) for d in result.differences} == {
        ("official", "operation", "DELETE /notes/{note_id}", "notes.delete"),
        ("document", "operation", "GET /notes", "listNotes"),
        ("official", "field", "New", "tone"),
        ("document", "field", "New", "colour"),
        ("official", "field", "Note", "size"),
        ("official", "value", "Note.state", "'lost'"),
        ("document", "value", "Note.state", "'old'"),
        ("official", "variant", "Note.parts", "Note.parts|2"),
    }
    assert draft.missing_types() == ["Receipt"]


def overlays(draft: Draft, folder: Path) -> dict[str, Json]:
    """The drafts as files that are read again."""
    files = {}
    for name, actions in draft.files().items():
        path = folder / f"{name}.yaml"
        path.write_text(overlay_text(name, actions), "utf-8")
        files[path.name] = read_yaml(path)
    return files


def test_drafts_bring_what_was_missing(official: Official, tmp_path: Path) -> None:
    _, draft = drafted(official)
    drafts = overlays(draft, tmp_path)
    assert draft.unclear == []
    result, after = drafted(official, drafts)
    assert [d for d in result.differences if d.only == "official"] == []
    assert after.missing_types() == []
    assert apply(deepcopy(CONTRACT), drafts) == []


def test_what_a_later_document_has_makes_its_action_useless(
    official: Official, tmp_path: Path
) -> None:
    _, draft = drafted(official)
    later = deepcopy(CONTRACT)
    schemas = later["components"]["schemas"]
    schemas["Note"]["properties"]["size"] = {"type": "number", "minimum": 0}
    schemas["Note"]["properties"]["state"]["enum"].append("lost")
    later["paths"]["/notes/{note_id}"]["delete"] = {"operationId": "x", "responses": {"204": {}}}
    problems = [str(problem) for problem in apply(later, overlays(draft, tmp_path))]
    texts = (
        "['properties']['size']['type']",
        "['properties']['state'] already has this value",
        "['delete']",
    )
    assert len(problems) == len(texts)
    for words in texts:
        assert any(words in problem for problem in problems), problems


def test_the_command(
    official: Official, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert compare(inputs(), official, tmp_path / "drafts", verbose=True) == 1
    output = capsys.readouterr().out
    assert "+ field: Note: size" in output and "- field: New: colour" in output
    assert {path.name for path in (tmp_path / "drafts").iterdir()} == {
        *("enums.yaml", "fields.yaml", "names.toml", "others.yaml", "variants.yaml")
    }
    _, draft = drafted(official)
    drafts = overlays(draft, tmp_path)
    assert compare(inputs(drafts), official, None, verbose=False) == 0
