"""Under which names and packages classes are published, and what happens when two claim one."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from codegen.errors import GenerationError
from codegen.names import field, parameter
from codegen.pipeline import Result, generate
from codegen.public_names import parents
from codegen.symbol_table import SymbolTable
from tests.codegen.mini import Mini, inputs


def test_packages_have_parents() -> None:
    packages = {"": {}, "chat": {}, "beta.threads.runs": {}}
    assert list(parents(packages)) == [
        ("", "chat"),
        ("", "beta"),
        ("beta", "threads"),
        ("beta.threads", "runs"),
    ]


def table(result: Result, package: str) -> dict[str, str]:
    """The public names of a package, each with its class."""
    path = "/".join(
        ["generated/openai_oxide/types", *filter(None, package.split(".")), "__init__.py"]
    )
    rows = re.findall(r'"(\w+)":\s+"openai_oxide\.([\w.]+:\w+)"', result.files[path])
    return dict(rows)


def generated(**names: object) -> Result:
    return generate(inputs(names=names), strict=False)


def test_an_exception_publishes_in_several_packages() -> None:
    models = {"Text": ["answers.Text", "shared.parts.AnswerText"]}
    result = generated(models=models)
    assert table(result, "answers")["Text"] == "models.answers:Text"
    assert table(result, "shared.parts") == {"AnswerText": "models.answers:Text"}
    assert (
        '"parts": "openai_oxide.types.shared.parts"'
        in result.files["generated/openai_oxide/types/shared/__init__.py"]
    )


def test_parts_without_a_name_of_their_own_are_not_published(mini: Mini) -> None:
    assert {"AnswerScores", "AnswerUsage"}.isdisjoint(table(mini.result, "answers"))


def test_parameters_are_published_with_their_resource() -> None:
    result = generated(resource_packages={"files": "uploads"})
    assert table(result, "uploads")["FileCreateParams"] == "params.files:FileCreateParams"
    assert table(result, "")["AnswerCreateParamsStreaming"] == (
        "params.answers:AnswerCreateParamsStreaming"
    )


def test_a_rule_gives_way_to_an_exception() -> None:
    public = table(generated(models={"Answer": "Text"}), "")
    assert public["Text"] == "models.answers:Answer"
    assert public["TextSchema"] == "models.answers:Text"


def test_what_ends_in_param_is_something_to_send() -> None:
    mini_inputs = inputs(names={})
    schemas = mini_inputs.contract["components"]["schemas"]
    schemas["RangeParam"] = schemas["User"]
    schemas["File"]["properties"]["range"] = {"$ref": "#/components/schemas/RangeParam"}
    public = table(generate(mini_inputs, strict=False), "")
    assert public["RangeParam"] == "params.files:RangeParam"
    assert public["User"] == "models.admin:User"


@pytest.mark.parametrize(
    ("names", "problem"),
    [
        (
            {"models": {"Text": "answers.Same", "Call": "answers.Same"}},
            r"types\.answers\.Same: is the public name of two classes: models\.answers:\w+ and m",
        ),
        (
            {"operations": {"DELETE /files/{file_id}": "files.content"}},
            r"/delete: has client\.files\.content both as a method and as a resource",
        ),
    ],
)
def test_two_claims_are_a_problem(names: dict[str, object], problem: str) -> None:
    with pytest.raises(GenerationError, match=problem):
        generate(inputs(names=names), strict=False)


def test_no_class_of_the_contract_has_two_fields_of_one_name(symbols: SymbolTable) -> None:
    for key, schema in symbols.schemas.items():
        counts = Counter(map(field, schema.get("properties", ())))
        assert [name for name, times in counts.items() if times > 1] == [], key


def test_no_method_of_the_contract_has_two_parameters_of_one_name(symbols: SymbolTable) -> None:
    from codegen.glossary import Glossary
    from codegen.lower_operations import Operations

    for method in Operations(symbols, Glossary({})).methods():
        names = [argument.name for argument in method.arguments] + method.path_arguments
        assert len(set(names)) == len(names), method.dotted
        assert all(parameter(name) == name for name in names)
