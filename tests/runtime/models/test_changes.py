"""One wrong or missing value costs a program that value and nothing else.

For every model and union of the contract a valid body is changed in one place after another; every
other value must be reached by the same attributes, equal and of the same class.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from typing import Any
from zlib import crc32

import pytest
from pydantic import TypeAdapter

import openai_oxide.models
from openai_oxide_runtime.models.base import Model
from openai_oxide_runtime.models.lenient import decode
from openai_oxide_runtime.models.unions import flatten
from tests.support.bodies import Body, is_model, public
from tests.support.changes import lost

MODULES = [
    f"openai_oxide.models.{info.name}" for info in iter_modules(openai_oxide.models.__path__)
]


@pytest.mark.parametrize("name", MODULES, ids=lambda name: name.rpartition(".")[2])
def test_every_other_value_is_as_before(name: str) -> None:
    types = public(import_module(name))
    result = {
        key: problems
        for key, type_ in types.items()
        if (problems := lost(type_, crc32(key.encode()), full=1, most=4))
    }
    assert not result


@pytest.mark.parametrize("name", MODULES, ids=lambda name: name.rpartition(".")[2])
def test_valid_bodies_are_of_the_classes_that_their_tags_say(name: str) -> None:
    for key, type_ in public(import_module(name)).items():
        body = Body(type_, crc32(key.encode()), full=1)
        result = decode(type_, body.text)
        for path, model in body.classes.items():
            if body.told(path):
                assert type(reached(result, path)) is model, (key, path)
        if isinstance(result, Model):
            assert (
                result.model_dump(by_alias=True, exclude_unset=True, warnings="error") == body.json
            )


@pytest.mark.parametrize("name", MODULES, ids=lambda name: name.rpartition(".")[2])
def test_a_programs_own_objects_are_taken_for_what_they_are(name: str) -> None:
    for type_ in public(import_module(name)).values():
        adapter: TypeAdapter[Any] = TypeAdapter(type_)
        for model in filter(is_model, flatten(type_)):
            model_object = decode(model, Body(model, 0, full=1).text)
            assert adapter.validate_python(model_object) is model_object


def reached(value: Any, path: tuple[Any, ...]) -> Any:
    for key in path:
        if isinstance(value, dict | list):
            value = value[key]
        else:
            names = {field.alias or n: n for n, field in type(value).model_fields.items()}
            value = getattr(value, names.get(key, key))
    return value
