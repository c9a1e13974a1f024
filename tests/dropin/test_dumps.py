"""Models whose attributes are called otherwise than their fields in JSON, dumped in every way.

Each is compared with the official package's class of the same name. Its client also keeps those
fields under their API names, as extras, so that a dump has them twice; that is not copied, and so
the official objects here are validated.
"""

from __future__ import annotations

import json
import warnings
from importlib import import_module
from itertools import product
from pkgutil import walk_packages
from typing import Any

import openai.types
import pytest
from openai import BaseModel

from openai_oxide_runtime.models.lenient import decode
from tests.support.bodies import Body

FLAGS = [
    {"by_alias": alias, "exclude_unset": unset, "exclude_none": none, "exclude_defaults": defaults}
    for alias, unset, none, defaults in product((None, True, False), *[(True, False)] * 3)
]
SHORT = [
    {"use_api_names": api, "exclude_unset": unset, "exclude_none": none}
    for api, unset, none in product((True, False), repeat=3)
]


def aliased(model: Any) -> dict[str, str]:
    """The attributes of the fields that JSON calls otherwise."""
    return {f.alias: name for name, f in model.model_fields.items() if f.alias not in (None, name)}


def pairs() -> list[Any]:
    """Each official class with such fields, and ours of that name."""
    found = []
    for info in walk_packages(openai.types.__path__, "openai.types."):
        module = import_module(info.name)
        for name, model in vars(module).items():
            own = isinstance(model, type) and model.__module__ == info.name
            if own and issubclass(model, BaseModel) and aliased(model):
                place = info.name.removeprefix("openai.")
                ours = getattr(import_module(f"openai_oxide.{place}"), name)
                found.append(pytest.param(model, ours, id=f"{place}.{name}"))
    return found


PAIRS = pairs()


def test_there_are_such_models() -> None:
    assert len(PAIRS) > 40


@pytest.mark.parametrize(("theirs", "ours"), PAIRS)
def test_dumps_call_the_fields_alike(theirs: Any, ours: Any) -> None:
    assert aliased(ours) == aliased(theirs)
    body = Body(ours, turn=0, full=1)
    official, found = theirs.model_validate(body.json), decode(ours, body.text)
    known = theirs.model_fields.keys() & ours.model_fields.keys()
    keys = known | {alias for alias, name in aliased(ours).items() if name in known}
    for dump in dumps():
        assert only(keys, dump(found)) == only(keys, dump(official))
    assert names(found) & known == names(official) & known


def dumps() -> Any:
    """Every way to turn a model into plain values."""
    for how, mode in product(FLAGS, ("json", "python")):
        yield lambda model, how=how, mode=mode: model.model_dump(mode=mode, **how)
    for how in FLAGS:
        yield lambda model, how=how: json.loads(model.model_dump_json(**how))
        yield lambda model, how=how: old(model.dict, **{**how, "by_alias": bool(how["by_alias"])})
        yield lambda model, how=how: json.loads(old(model.json, **how))
    for how in SHORT:
        yield lambda model, how=how: model.to_dict(**how)
        yield lambda model, how=how: json.loads(model.to_json(**how))
    yield dict


def old(method: Any, **how: Any) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        return method(**how)


def only(keys: set[str], dumped: dict[str, Any]) -> Any:
    """What both know of a dump, as text: the classes inside have other names."""
    plain = {key: value for key, value in dumped.items() if key in keys}
    return json.dumps(plain, default=lambda value: value.to_dict(), sort_keys=True)


def names(model: Any) -> set[str]:
    """What ``repr`` shows."""
    return {name for name, _ in model.__repr_args__()}
