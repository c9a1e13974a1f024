"""The types of a package as schemas: models, requests, unions, and what is private to a module."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.parity.schemas import Schemas
from tests.codegen.packages import package

TYPES = {
    "types/__init__.py": """
        from .shared.error import Error as ErrorObject
        from .agent import Agent as Agent, Mode as Mode
        from .agent_param import AgentParam as AgentParam
        """,
    "types/shared/__init__.py": "from .error import Error as Error",
    "types/shared/error.py": """
        class Error(BaseModel):
            code: int
            schema_: Optional[Dict[str, object]] = FieldInfo(alias="schema", default=None)
        """,
    "types/agent.py": """
        from . import shared
        from .shared.error import Error
        Mode: TypeAlias = Literal["fast", "slow"]
        class Tool(BaseModel):
            type: Literal["tool"]
        class Base(BaseModel):
            id: str
        class Agent(Base):
            mode: Optional[Mode] = None
            tools: List[Union[Tool, Error]]
            last: Optional[Annotated[Union[Error, None], PropertyInfo(discriminator="type")]] = None
            parent: "Agent"
            other: shared.Error
        """,
    "types/agent_param.py": """
        from .agent import Mode
        _Reserved = TypedDict("_Reserved", {"async": Required[bool]}, total=False)
        class AgentParam(_Reserved, total=False):
            mode: Required[Optional[Mode]]
            names: SequenceNotStr[str]
            trace: Annotated[str, PropertyInfo(alias="X-Trace")]
            anything: Union[str, object]
            file: FileTypes
        """,
}
REFERENCE = {"$ref": "#/components/schemas/ErrorObject"}


@pytest.fixture
def schemas(tmp_path: Path) -> Schemas:
    return Schemas(package(tmp_path, TYPES))


def test_offered_types_are_components_by_their_shortest_name(schemas: Schemas) -> None:
    assert sorted(schemas.components()) == ["Agent", "AgentParam", "ErrorObject", "Mode"]
    (error,) = (one for one in schemas.names if one.name == "Error")
    assert schemas.names[error] == ["ErrorObject", "shared.Error"]


def test_a_model(schemas: Schemas) -> None:
    agent = schemas.components()["Agent"]
    assert agent["required"] == ["id", "tools", "parent", "other"]
    fields: dict[str, Any] = agent["properties"]
    assert fields["mode"] == {"$ref": "#/components/schemas/Mode"}
    tool = {
        "type": "object",
        "properties": {"type": {"type": "string", "enum": ["tool"]}},
        "required": ["type"],
    }
    assert fields["tools"] == {"type": "array", "items": {"anyOf": [tool, REFERENCE]}}
    assert fields["parent"] == {"$ref": "#/components/schemas/Agent"}
    assert fields["other"] == REFERENCE


def test_a_field_with_another_name_on_the_wire(schemas: Schemas) -> None:
    error = schemas.components()["ErrorObject"]
    assert error["properties"]["schema"] == {"type": "object", "additionalProperties": {}}
    assert error["required"] == ["code"]


def test_a_request(schemas: Schemas) -> None:
    param = schemas.components()["AgentParam"]
    assert param["required"] == ["async", "mode"]
    mode = {"anyOf": [{"$ref": "#/components/schemas/Mode"}, {"type": "null"}]}
    assert param["properties"] == {
        "async": {"type": "boolean"},
        "mode": mode,
        "names": {"type": "array", "items": {"type": "string"}},
        "X-Trace": {"type": "string"},
        "anything": {},
        "file": {"type": "string", "format": "binary"},
    }


def test_sides(schemas: Schemas) -> None:
    request_types = {one.name for one in schemas.names if schemas.is_for_requests(one)}
    assert request_types == {"AgentParam"}
    assert all(map(schemas.is_type, schemas.names))
