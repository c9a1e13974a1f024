"""What a server sends is typed where it can be, and never lost, changed or refused."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st
from pydantic import ValidationError

from openai_oxide_runtime.models.base import Model, Unknown, set_request_id
from openai_oxide_runtime.models.lenient import construct, decode, decode_python
from openai_oxide_runtime.models.unions import flatten, tag_values, tagged
from tests.support.models import (
    Answer,
    Comparison,
    Group,
    Item,
    OtherMessage,
    Plain,
    Text,
    Untagged,
    UserMessage,
)

GOOD = {"id": "x", "created": 1, "items": []}


def answer(**changes: Any) -> Any:
    """An answer decoded from good data with ``changes``; ... takes a field away."""
    data = {key: value for key, value in {**GOOD, **changes}.items() if value is not ...}
    return decode(Answer, json.dumps(data))


@pytest.mark.parametrize(
    ("item", "kind"),
    [
        ({"type": "text", "text": "a"}, Text),
        ({"type": "message", "role": "user", "content": "a"}, UserMessage),
        ({"type": "message", "role": "assistant", "content": "a"}, OtherMessage),
        ({"type": "message", "role": "system", "content": "a"}, OtherMessage),
        ({"type": "eq", "key": "a"}, Comparison),
        ({"type": "ne", "key": "a"}, Comparison),
        ({"type": "or", "filters": []}, Group),
        ({"type": "hologram", "depth": 3}, Unknown),
        ({"type": "message", "role": "critic", "content": "a"}, Unknown),
        ({"text": "no tag"}, Text),
        ({"filters": [{"key": "no tags"}]}, Group),
        ({"content": "no tag, and two have it"}, Unknown),
        ({"depth": 3}, Unknown),
        ({"type": "text"}, Text),
        ({"type": "text", "text": None}, Text),
        ({"type": "text", "text": "a", "status": "paused"}, Text),
    ],
)
def test_a_variant_is_chosen_by_its_tags(item: dict[str, Any], kind: type[Model]) -> None:
    result = answer(items=[item])
    assert type(result.items[0]) is kind
    assert result.to_dict() == {**GOOD, "items": [item]}


def test_variants_nest_and_recur() -> None:
    inner = {"type": "and", "filters": [{"type": "eq", "key": "k"}, {"type": "new"}]}
    result = answer(last={"type": "or", "filters": [inner]})
    assert [type(part) for part in result.last.filters[0].filters] == [Comparison, Unknown]


def test_an_untagged_union_takes_the_variant_that_fits_best() -> None:
    assert type(answer(either={"url": "u"}).either) is Untagged
    assert type(answer(either={"name": "n"}).either) is Plain
    assert answer(either="plain").either == "plain"


@pytest.mark.parametrize(
    ("changes", "attribute", "expected"),
    [
        ({"id": ...}, "id", None),
        ({"id": None}, "id", None),
        ({"items": None}, "items", None),
        ({"model": "c"}, "model", "c"),
        ({"schema": {"a": 1}}, "schema_", {"a": 1}),
        ({"harsh/very": True}, "harsh", True),
        ({"ratio": 1}, "ratio", 1.0),
        ({"brand_new": [1]}, "brand_new", [1]),
        ({"created": "5"}, "created", "5"),
        ({"created": 5.0}, "created", 5.0),
        ({"id": 7}, "id", 7),
        ({"items": "none"}, "items", "none"),
        ({"labels": {"a": 1}}, "labels", {"a": 1}),
    ],
)
def test_deviations_are_kept_as_they_came(
    changes: dict[str, Any], attribute: str, expected: Any
) -> None:
    result = answer(**changes)
    assert getattr(result, attribute) == expected
    assert type(getattr(result, attribute)) is type(expected)
    whole = {key: value for key, value in {**GOOD, **changes}.items() if value is not ...}
    assert result.to_dict() == whole
    assert json.loads(result.to_json()) == whole


def test_one_wrong_value_leaves_the_rest_typed() -> None:
    result = answer(id=7, items=[{"type": "text", "text": 1}, {"type": "eq", "key": "k"}])
    assert [type(item) for item in result.items] == [Text, Comparison]
    assert result.items[0].text == 1
    assert result.items[0].status is None


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
    ),
    max_leaves=8,
)
tags = st.sampled_from(["text", "message", "eq", "or", "odd"])
items = st.fixed_dictionaries(
    {"type": tags | json_values},
    optional=dict.fromkeys(("text", "role", "key", "filters", "status", "extra"), json_values),
)
answers = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(("id", "created", "ratio", "model", "labels", "schema"), json_values),
        "items": st.lists(items, max_size=3) | json_values,
        "last": items,
        "either": items | json_values,
    },
)


@given(answers)
@settings(max_examples=300, deadline=None)
def test_any_json_object_survives_decoding(data: dict[str, Any]) -> None:
    result = decode(Answer, json.dumps(data))
    assert type(result) is Answer
    assert result.to_dict() == data
    assert json.loads(result.to_json()) == data
    assert decode_python(Answer, data) == result


@pytest.mark.parametrize("text", ["", "{", "[1", "nope", b"\xff", "{} {}"])
def test_what_is_not_json_is_a_value_error(text: str | bytes) -> None:
    with pytest.raises(ValueError, match=r".+") as caught:
        decode(Answer, text)
    assert not isinstance(caught.value, ValidationError)


def test_values_that_are_no_object_come_back_as_they_are() -> None:
    assert decode(Answer, "[1]") == [1]
    assert decode(Item, '"word"') == "word"
    assert construct(Item, {"type": "eq", "key": 1}).key == 1


def test_objects_pickle_and_copy_with_their_request_id() -> None:
    result = answer(items=[{"type": "new", "x": 1}], extra=2)
    set_request_id(result, "req_1")
    again = pickle.loads(pickle.dumps(result))
    assert again == result
    assert again._request_id == "req_1"
    assert copy.deepcopy(result) == result
    assert answer()._request_id is None


def test_the_request_id_is_not_data() -> None:
    result = answer()
    set_request_id(result, "req_1")
    assert result.to_dict() == GOOD
    assert "req_1" not in repr(result)


def test_construct_checks_nothing_and_types_what_it_can() -> None:
    model = Answer.construct(id=3, items=[{"type": "eq", "key": "k"}], schema={"a": 1}, more=1)
    assert (model.id, model.created, model.schema_) == (3, None, {"a": 1})
    assert type(model.items[0]) is Comparison
    assert model.to_dict() == {
        "id": 3,
        "items": [{"type": "eq", "key": "k"}],
        "schema": {"a": 1},
        "more": 1,
    }


def test_a_dict_without_unset_fields_unless_asked() -> None:
    assert "ratio" not in answer().to_dict()
    assert answer().to_dict(exclude_unset=False)["ratio"] is None
    assert answer(schema={"a": 1}).to_dict(use_api_names=False)["schema_"] == {"a": 1}


def test_a_unions_members_and_their_tags() -> None:
    members = list(flatten(Item))
    assert members == [Text, UserMessage, OtherMessage, Comparison, Group]
    assert tag_values(OtherMessage, "role") == ("assistant", "system")
    assert tag_values(Plain, "type") == ()
    assert tagged(members, "type")["message"] == [UserMessage, OtherMessage]
