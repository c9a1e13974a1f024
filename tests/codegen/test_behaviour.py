"""What the generated code does: a small document becomes a package, which is imported and asked."""

from __future__ import annotations

import pytest

from codegen.errors import GenerationError, Problem
from codegen.pipeline import generate
from tests.codegen.mini import Mini, inputs

ANSWER = """{
    "id": "1", "status": "unheard", "usage": null, "class": "c", "schema": {"a": 1}, "extra": 7,
    "output": [
        {"type": "call", "name": "f"}, {"type": "text", "text": "x"}, {"type": "new", "z": 1}
    ],
    "scores": {"hate/threatening": 0.5, "api_key.created": true},
    "parent": {"id": "0", "status": "done", "output": []}
}"""


def test_answers_are_decoded(mini: Mini) -> None:
    result = mini.run(f"""
        import json
        from openai_oxide.models.answers import Answer
        from openai_oxide_runtime.models.lenient import decode
        data = {ANSWER!r}
        answer = decode(Answer, data)
        result = dict(
            output=[type(item).__name__ for item in answer.output],
            scores=[answer.scores.hate_threatening, answer.scores.api_key_created],
            renamed=[answer.class_, answer.schema_, answer.status, answer.usage, answer.metadata],
            parent=[type(answer.parent).__name__, answer.parent.id, answer.parent.parent],
            back=answer.to_dict() == json.loads(data),
        )
    """)
    assert result == {
        "output": ["FunctionCall", "Text", "Unknown"],
        "scores": [0.5, True],
        "renamed": ["c", {"a": 1}, "unheard", None, None],
        "parent": ["Answer", "0", None],
        "back": True,
    }


def test_fields_called_like_builtins_do_not_hide_them(mini: Mini) -> None:
    result = mini.run("""
        from openai_oxide.models.files import File
        hints = {name: str(field.annotation) for name, field in File.model_fields.items()}
        file = File.model_validate({"id": "1", "object": "file", "bytes": 3, "size": None})
        result = [hints, file.bytes, file.size, file.str, file.note]
    """)
    assert result[0] == {
        "id": "<class 'str'>",
        "object": "typing.Literal['file']",
        "bytes": "<class 'int'>",
        "size": "float | None",
        "str": "str | None",
        "note": "str | None",
    }
    assert result[1:] == [3, None, None, None]


def test_events_are_decoded_by_their_tag(mini: Mini) -> None:
    result = mini.run("""
        from openai_oxide.models.answers import AnswerEvent
        from openai_oxide_runtime.models.lenient import decode
        lines = [
            '{"type": "answer.delta", "delta": "x"}',
            '{"type": "answer.done", "answer": {"id": "1", "status": "done", "output": []}}',
            '{"type": "answer.new", "more": 1}',
        ]
        result = [type(decode(AnswerEvent, line)).__name__ for line in lines]
    """)
    assert result == ["AnswerDelta", "AnswerDone", "Unknown"]


def test_parameters_know_what_is_required(mini: Mini) -> None:
    result = mini.run("""
        from openai_oxide.params import answers, files, vector_stores
        classes = (
            answers.AnswerCreateParamsBase, answers.AnswerCreateParamsNonStreaming,
            answers.AnswerCreateParamsStreaming, answers.LimitsParam, files.FileCreateParams,
            files.FileListParams, files.RangeParam, vector_stores.ComparisonParam,
        )
        result = {
            one.__name__: [sorted(one.__required_keys__), sorted(one.__optional_keys__)]
            for one in classes
        }
    """)
    assert result == {
        "AnswerCreateParamsBase": [["from_", "model"], ["limits", "schema"]],
        "AnswerCreateParamsNonStreaming": [["from_", "model"], ["limits", "schema", "stream"]],
        "AnswerCreateParamsStreaming": [["from_", "model", "stream"], ["limits", "schema"]],
        "LimitsParam": [["a/b"], ["class", "inner"]],
        "FileCreateParams": [["file", "purpose"], ["expires_after"]],
        "FileListParams": [[], ["X_Trace", "after", "created", "include", "limit"]],
        "RangeParam": [[], ["gte", "lte"]],
        "ComparisonParam": [["type", "value"], []],
    }


def test_parameters_have_the_types_of_the_document(mini: Mini) -> None:
    result = mini.run("""
        import typing
        from openai_oxide.params import answers, files, vector_stores
        def shown(one):
            hints = typing.get_type_hints(one)
            return {key: str(value).replace("typing.", "") for key, value in hints.items()}
        result = [
            shown(answers.LimitsParam), shown(files.FileListParams),
            shown(answers.AnswerCreateParamsStreaming)["stream"],
            shown(vector_stores.CompoundParam)["filters"],
        ]
    """)
    limits, values, stream, filters = result
    assert limits["inner"] == "<class 'openai_oxide.params.answers.LimitsParam'>"
    assert values["include"].endswith("Sequence[Literal['size', 'owner']]")
    assert stream == "Literal[True]"
    assert "ComparisonParam" in filters and "CompoundParam" in filters


def test_every_definition_of_every_module_resolves(mini: Mini) -> None:
    result = mini.run("""
        import importlib, typing
        from pathlib import Path
        import openai_oxide
        from openai_oxide_runtime.models.base import Model
        result = 0
        for side in ("models", "params"):
            for file in Path(openai_oxide.__file__).with_name(side).glob("[a-z]*.py"):
                module = importlib.import_module(f"openai_oxide.{side}.{file.stem}")
                for name in module.__all__:
                    one = getattr(module, name)
                    if isinstance(one, type) and issubclass(one, Model):
                        one.model_rebuild(force=True)
                    elif isinstance(one, type):
                        typing.get_type_hints(one)
                    result += 1
    """)
    assert result > 30


def test_nothing_is_loaded_before_it_is_used(mini: Mini) -> None:
    result = mini.run("""
        import sys
        import openai_oxide
        def loaded():
            return sorted(name for name in sys.modules if name.startswith("openai_oxide."))
        result = [loaded()]
        client = openai_oxide.OpenAI(api_key="k")
        result.append([name for name in loaded() if name != "openai_oxide._client"])
        client.vector_stores.files
        result.append([name for name in loaded() if ".models" in name or ".params" in name])
        result.append([name for name in loaded() if name.startswith("openai_oxide.resources")])
        openai_oxide.types.answers.FunctionCall
        result.append([name for name in loaded() if ".models" in name])
    """)
    assert result == [
        [],
        [],
        [],
        [
            "openai_oxide.resources",
            "openai_oxide.resources.vector_stores",
            "openai_oxide.resources.vector_stores.files",
        ],
        ["openai_oxide.models", "openai_oxide.models.answers"],
    ]


def test_types_are_published_by_rule_and_by_exception(mini: Mini) -> None:
    result = mini.run("""
        from openai_oxide import types
        from openai_oxide.models import SCHEMAS
        from openai_oxide.params import SCHEMAS as PARAMS
        result = [
            [types.File.__name__, types.FileListParams.__name__, types.answers.Answer.__name__],
            types.answers.__all__, SCHEMAS["Call"], SCHEMAS["Answer.scores"], PARAMS["Range"],
        ]
    """)
    assert result == [
        ["File", "FileListParams", "Answer"],
        [
            "Answer",
            "AnswerDelta",
            "AnswerDone",
            "AnswerEvent",
            "FunctionCall",
            "LimitsParam",
            "Text",
        ],
        "openai_oxide.models.answers:FunctionCall",
        "openai_oxide.models.answers:AnswerScores",
        "openai_oxide.params.files:RangeParam",
    ]


def problems(**changes: object) -> list[Problem]:
    with pytest.raises(GenerationError) as caught:
        generate(inputs(**changes))
    return caught.value.problems


def test_all_problems_are_told_together() -> None:
    overlay = {"a.yaml": {"actions": [{"target": "$.gone", "description": "why", "update": {}}]}}
    result = problems(overlays=overlay, names={"models": {"Gone": "Gone"}})
    places = {problem.where for problem in result}
    assert {"spec/overlay/a.yaml#/actions/0", "spec/names.toml [models] Gone"} <= places
    assert any("spec/glossary.yaml" in where for where in places)
    assert result == sorted(result)
