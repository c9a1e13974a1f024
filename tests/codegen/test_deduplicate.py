"""Schemas that ``[same]`` of the names makes one class."""

from __future__ import annotations

from typing import Any

from codegen.deduplicate import deduplicate
from codegen.document import PREFIX
from codegen.names import Names

TEXT = {"type": "string"}


def thing(**fields: Any) -> dict[str, Any]:
    return {"type": "object", "properties": fields, "required": []}


THING = thing(x=TEXT)


def ref(key: str) -> dict[str, str]:
    return {"$ref": PREFIX + key}


def united(same: dict[str, str], **schemas: Any) -> tuple[dict[str, Any], list[str]]:
    """The schemas after it, and what it and the names find wrong."""
    plain = {"paths": {"/": {"get": ref("Answer")}}, "components": {"schemas": schemas}}
    names = Names({"same": same}, schemas)
    problems = [*deduplicate(plain, names), *names.problems()]
    return plain["components"]["schemas"], [problem.what for problem in problems]


def test_one_of_two_stays() -> None:
    schemas, problems = united(
        {"Answer.b": "One"},
        Answer=thing(a=ref("One"), b=ref("Answer.b")),
        One=THING,
        **{"Answer.b": THING},
    )
    assert (schemas.keys(), problems) == ({"Answer", "One"}, [])
    assert schemas["Answer"]["properties"] == {"a": ref("One"), "b": ref("One")}


def test_a_component_becomes_another_word() -> None:
    schemas, problems = united(
        {"Other": "One"}, Answer=thing(a=ref("Other")), One=THING, Other=THING
    )
    assert (schemas["Other"], problems) == (ref("One"), [])
    assert schemas["Answer"]["properties"] == {"a": ref("Other")}


def test_what_stood_inside_goes_too() -> None:
    schemas, _ = united(
        {"Other": "One"},
        Answer=thing(a=ref("Other"), kept=ref("Other.kept")),
        One=thing(x=TEXT),
        Other=thing(x=ref("Other.x")),
        **{
            "Other.x": ref("Other.x|1"),
            "Other.x|1": thing(),
            "Other.kept": thing(),
            "Others": thing(),
        },
    )
    assert schemas.keys() == {"Answer", "One", "Other", "Other.kept", "Others"}


def test_a_field_is_never_lost() -> None:
    answer = thing(x=TEXT, y=TEXT, z=TEXT)
    schemas, problems = united({"Answer": "One"}, Answer=answer, One=thing(y=TEXT))
    assert problems == ["One lacks x, z"]
    assert schemas["Answer"] == answer


def test_a_pair_that_is_no_more() -> None:
    schemas, problems = united({"Gone": "Answer", "Answer": "Gone"}, Answer=thing())
    assert (list(schemas), problems) == (["Answer"], ["is not used: remove it"] * 2)
