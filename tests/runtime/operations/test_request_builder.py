"""Requests from arguments: places, names, quoting, headers, bodies."""

from __future__ import annotations

import enum
import json
from datetime import UTC, date, datetime
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import given, strategies as st

from openai_oxide_runtime.core.sentinels import NOT_GIVEN, omit
from openai_oxide_runtime.http.decompression import ACCEPTED
from openai_oxide_runtime.http.timeouts import Timeout
from openai_oxide_runtime.operations.client_config import Address, ClientConfig
from openai_oxide_runtime.operations.operation import Operation
from openai_oxide_runtime.operations.request_builder import (
    PreparedRequest,
    build,
    make_head,
    segment,
    streams,
)
from openai_oxide_runtime.serialization.json import dumps
from openai_oxide_runtime.serialization.query import encode
from tests.support.samples import CREATE, GET, LIST, PART, Thing

CONFIG = ClientConfig(Address.parse("https://api.test/v1/"), agent="test")


def prepared(
    op: Operation, *path: Any, config: ClientConfig = CONFIG, **params: Any
) -> PreparedRequest:
    head = make_head(op, config, "Bearer key", streams=streams(op, params))
    return build(op, params, path, config, head)


def sent(op: Operation, *path: Any, **params: Any) -> Any:
    return json.loads(prepared(op, *path, **params).request.body)  # type: ignore[arg-type]


def headers(
    op: Operation, *path: Any, config: ClientConfig = CONFIG, **params: Any
) -> dict[str, str]:
    return dict(prepared(op, *path, config=config, **params).request.all_headers)


def test_each_keyword_goes_to_its_place() -> None:
    found = prepared(CREATE, name="n", schema_={"a": 1}, beta=["x", "y"], size=None)
    assert json.loads(found.request.body) == {"name": "n", "schema": {"a": 1}, "size": None}  # type: ignore[arg-type]
    assert dict(found.request.headers)["X-Beta"] == "x,y"
    assert found.request.url == "https://api.test/v1/things"


def test_absent_values_are_left_out() -> None:
    assert sent(CREATE, name="n", size=omit, schema_=NOT_GIVEN) == {"name": "n"}


def test_an_unknown_keyword_is_named_with_the_nearest_one() -> None:
    with pytest.raises(TypeError, match=r"things.create\(\) has no parameter 'nam'.*'name'"):
        prepared(CREATE, nam="n")
    with pytest.raises(TypeError, match=r"has no parameter 'xyzzy'$"):
        prepared(CREATE, name="n", xyzzy=1)


def test_a_class_for_an_unknown_keyword_names_the_methods_that_take_it() -> None:
    for name in ("text_format", "nam"):
        with pytest.raises(TypeError, match=rf"create\(\) has no parameter '{name}'.*`parse`"):
            prepared(CREATE, name="n", **{name: Thing})


@pytest.mark.parametrize("params", [{}, {"name": omit}, {"name": NOT_GIVEN}])
def test_a_missing_parameter_is_named(params: dict[str, Any]) -> None:
    with pytest.raises(TypeError, match=r"things.create\(\) is missing .* 'name'"):
        prepared(CREATE, **params)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("thing_1", "thing_1"),
        ("a/b", "a%2Fb"),
        ("a b", "a%20b"),
        ("a?b#c", "a%3Fb%23c"),
        ("%2e%2e", "%252e%252e"),
        ("..hidden", "..hidden"),
        ("ft:gpt:org", "ft:gpt:org"),
        ("größe", "gr%C3%B6%C3%9Fe"),
        ("a\\b", "a%5Cb"),
        ("a\r\nb", "a%0D%0Ab"),
        (7, "7"),
    ],
)
def test_path_values_are_quoted(value: Any, expected: str) -> None:
    assert prepared(GET, value).request.target == f"/v1/things/{expected}"


@pytest.mark.parametrize("value", ["", " ", "\n", ".", "..", None, True, b"x", 1.5])
def test_path_values_that_are_none_are_refused(value: Any) -> None:
    with pytest.raises((ValueError, TypeError), match="thing_id"):
        prepared(GET, value)


@given(st.text(min_size=1))
def test_a_path_value_is_one_segment_whatever_it_holds(value: str) -> None:
    try:
        value.encode()
        quoted = segment("p", value)
    except ValueError:
        return
    assert "/" not in quoted
    assert quoted not in ("", ".", "..")
    assert unquote(quoted) == value


def test_the_path_may_hold_a_query() -> None:
    assert prepared(PART, "t", "p").request.target == "/v1/things/t/parts/p?beta=true"
    with_more = prepared(PART, "t", "p", extra_query={"x": 1}).request.target
    assert with_more == "/v1/things/t/parts/p?beta=true&x=1"


def test_too_few_path_values_are_noticed() -> None:
    with pytest.raises(TypeError, match="takes 2 path parameters"):
        prepared(PART, "t")


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"a": 1, "b": "x y"}, [("a", "1"), ("b", "x y")]),
        ({"a[]": ["x", "y"]}, [("a[]", "x"), ("a[]", "y")]),
        ({"a": ["x", "y"]}, [("a[]", "x"), ("a[]", "y")]),
        ({"f": {"gt": 1, "in": ["a", "b"]}}, [("f[gt]", "1"), ("f[in][]", "a"), ("f[in][]", "b")]),
        ({"f": {"a": {"b": True}}}, [("f[a][b]", "true")]),
        ({"a": True, "b": False, "c": None, "d": omit}, [("a", "true"), ("b", "false")]),
        ({"a": "1+1=2&x"}, [("a", "1+1=2&x")]),
        ({"a": date(2026, 8, 21)}, [("a", "2026-08-21")]),
        ({"a": []}, []),
    ],
)
def test_query_values(values: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert parse_qsl(encode(values), keep_blank_values=True) == expected


def test_query_parameters_use_their_wire_names() -> None:
    target = prepared(LIST, include=["a", "b"], limit=3, filter={"k": "v"}).request.target
    query = parse_qsl(target.partition("?")[2])
    assert sorted(query) == [
        ("filter[k]", "v"),
        ("include[]", "a"),
        ("include[]", "b"),
        ("limit", "3"),
    ]


def test_query_layers_replace_one_another() -> None:
    config = CONFIG._replace(default_query={"a": "client", "b": "client"})
    target = prepared(
        LIST, config=config, limit=1, extra_query={"a": "call", "limit": 2}
    ).request.target
    assert dict(parse_qsl(target.partition("?")[2])) == {"a": "call", "b": "client", "limit": "2"}


def test_extra_body_adds_replaces_and_takes_out() -> None:
    assert sent(CREATE, name="n", size=1, extra_body={"size": 2, "new": [1], "name": omit}) == {
        "size": 2,
        "new": [1],
    }


def test_headers_by_default() -> None:
    found = headers(CREATE, name="n")
    assert found.pop("Idempotency-Key")
    assert found == {
        "Accept": "application/json",
        "Accept-Encoding": ACCEPTED,
        "Content-Type": "application/json",
        "User-Agent": "test",
        "OpenAI-Beta": "things=v2",
        "Authorization": "Bearer key",
    }


def test_headers_of_a_stream_keep_proxies_from_holding_it_back() -> None:
    found = headers(CREATE, name="n", stream=True)
    assert found["Accept"] == "text/event-stream"
    assert found["Cache-Control"] == "no-cache"
    assert found["Accept-Encoding"] == "identity"


def test_organization_and_project() -> None:
    config = CONFIG._replace(
        account_headers=(("OpenAI-Organization", "org"), ("OpenAI-Project", "proj"))
    )
    found = headers(GET, "t", config=config)
    assert (found["OpenAI-Organization"], found["OpenAI-Project"]) == ("org", "proj")


def test_header_layers_replace_one_another_without_case() -> None:
    config = CONFIG._replace(
        default_headers={"user-agent": "mine", "X-A": "client", "X-B": "client"}
    )
    found = headers(GET, "t", config=config, extra_headers={"x-a": "call", "X-B": omit})
    assert "X-A" not in found
    assert "X-B" not in found
    assert (found["x-a"], found["user-agent"]) == ("call", "mine")
    assert "User-Agent" not in found


def test_an_omitted_authorization_is_not_sent() -> None:
    assert "Authorization" not in headers(GET, "t", extra_headers={"authorization": omit})


def test_an_idempotency_key_of_ones_own() -> None:
    assert headers(CREATE, name="n", idempotency_key="k")["Idempotency-Key"] == "k"
    assert headers(GET, "t", idempotency_key="k")["Idempotency-Key"] == "k"
    assert "Idempotency-Key" not in headers(GET, "t")
    off = CONFIG._replace(idempotency=False)
    assert "Idempotency-Key" not in headers(CREATE, name="n", config=off)
    assert headers(CREATE, name="n", config=off, idempotency_key="k")["Idempotency-Key"] == "k"


def test_idempotency_keys_differ_between_calls() -> None:
    keys = {headers(CREATE, name="n")["Idempotency-Key"] for _ in range(100)}
    assert len(keys) == 100


@pytest.mark.parametrize("value", ["a\rb", "a\nb", "a\r\nX: y", "a\0b", "snow ☃"])
def test_a_header_that_cannot_be_sent_is_refused_without_repeating_it(value: str) -> None:
    with pytest.raises(ValueError, match="'X-A'") as caught:
        prepared(GET, "t", extra_headers={"X-A": value})
    assert value not in str(caught.value)


@pytest.mark.parametrize("name", ["a b", "a:b", "a\n", "", "é", "a\0"])
def test_a_header_name_that_cannot_be_sent_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="name") as caught:
        prepared(GET, "t", extra_headers={name: "secret"})
    assert "secret" not in str(caught.value)


def test_a_header_is_a_string() -> None:
    with pytest.raises(TypeError, match="'X-A' must be a string"):
        prepared(GET, "t", extra_headers={"X-A": 3})


def test_options_of_the_call_replace_the_clients() -> None:
    found = prepared(GET, "t", timeout=3, max_retries=7, deadline=9.0)
    assert (found.request.timeout, found.max_retries, found.deadline) == (Timeout(3), 7, 9.0)
    assert prepared(GET, "t", timeout=None).request.timeout == Timeout(None)
    assert prepared(GET, "t").max_retries == 2


@pytest.mark.parametrize(
    ("value", "error"), [(-1, ValueError), (None, TypeError), (1.5, TypeError), (True, TypeError)]
)
def test_max_retries_is_a_number_of_times(value: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match="max_retries"):
        prepared(GET, "t", max_retries=value)


class Size(enum.Enum):
    BIG = "big"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"a": [1, 2.5, None, True, "ü"]}, '{"a":[1,2.5,null,true,"ü"]}'),
        ({"m": Thing.construct(id="1", name="n")}, '{"m":{"id":"1","name":"n"}}'),
        (
            {"m": [Thing.construct(id="1", name="n", more=1)]},
            '{"m":[{"id":"1","name":"n","more":1}]}',
        ),
        (
            {"d": datetime(2026, 1, 2, tzinfo=UTC), "e": Size.BIG},
            '{"d":"2026-01-02T00:00:00+00:00","e":"big"}',
        ),
        ({"i": (x for x in "ab"), "t": (1, 2)}, '{"i":["a","b"],"t":[1,2]}'),
        ({"s": "\u2028</script>"}, '{"s":"\u2028</script>"}'),
    ],
)
def test_bodies(value: Any, expected: str) -> None:
    assert dumps(value).decode() == expected


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), [float("nan")], {"a": object()}, b"x"]
)
def test_what_json_lacks_is_refused(value: Any) -> None:
    with pytest.raises((ValueError, TypeError)):
        dumps(value)


def test_a_circle_is_refused() -> None:
    circle: list[Any] = []
    circle.append(circle)
    with pytest.raises(ValueError, match=r"[Cc]ircular"):
        dumps(circle)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.text()
    | st.floats(allow_nan=False, allow_infinity=False),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(JSON)
def test_json_comes_back_as_it_was(value: Any) -> None:
    assert json.loads(dumps(value)) == value


@pytest.mark.parametrize("url", ["ftp://x", "api.test/v1", "https://", "", "https://a b/"])
def test_a_base_address_is_one_of_the_web(url: str) -> None:
    with pytest.raises(ValueError, match="base_url"):
        Address.parse(url)


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("https://h", "/things/t"),
        ("https://h/", "/things/t"),
        ("https://h/a/b//", "/a/b/things/t"),
        ("https://h/v1?x=1", "/v1/things/t?x=1"),
    ],
)
def test_base_addresses(url: str, target: str) -> None:
    config = CONFIG._replace(address=Address.parse(url))
    assert prepared(GET, "t", config=config).request.target == target
