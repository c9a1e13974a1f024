"""Whatever a package lacks of the other, or has otherwise, the gate finds."""

from __future__ import annotations

from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from tests.coverage.official.differences import Differences, load
from tests.coverage.official.fake import FILES, compare
from tests.coverage.tally import Tally

THING = "theirs.types.things.Thing"
PARAMS = "theirs.types.things.ThingParams"
CREATE = "OpenAI.things.create"

LACKING = [
    ("types/__init__.py", "Kind as Kind, ", "", "name", "theirs.types.Kind"),
    ("__init__.py", "LIMIT = 3", "LIMIT = 4", "value", "theirs.LIMIT"),
    ("__init__.py", "to: int = 10", "to: int", "parameter", "theirs.shorten(to)"),
    ("__init__.py", "-> str", "-> int", "return", "theirs.shorten"),
    ("types/things.py", "    count: int\n", "", "field", f"{THING}.count"),
    ("types/things.py", "count: int", "count: float", "field", f"{THING}.count"),
    ("types/things.py", "count: int", "count: Optional[int]", "field", f"{THING}.count"),
    ("types/things.py", "count: int", "count: int = 0", "field", f"{THING}.count"),
    ("types/things.py", "size: Optional[int] = None", "size: int = 0", "field", f"{THING}.size"),
    ("types/things.py", "size: Optional[int]\n", "size: int\n", "field", f"{PARAMS}.size"),
    ("types/things.py", "name: Required[str]", "name: str", "field", f"{PARAMS}.name"),
    ("types/things.py", "kind: Kind\n    size: Optional[int]\n", "", "field", f"{PARAMS}.kind"),
    ("types/things.py", '"$tag"', '"#tag"', "field", f"{THING}.tag"),
    ("types/things.py", '"big", ', "", "enum value", f"{THING}.kind='big'"),
    ("types/things.py", '"big", ', "", "enum value", "theirs.types.Kind='big'"),
    ("types/things.py", "Union[Text, Image]", "Text", "variant", f"{THING}.parts[] | Image"),
    ("types/things.py", "def short", "def brief", "member", f"{THING}.short"),
    ("types/things.py", "class Text(BaseModel)", "class Text(TypedDict)", "class", "*Text"),
    ("client.py", "self.things = Things()", "", "resource", "OpenAI.things"),
    ("client.py", "def list(", "def enumerate(", "method", "OpenAI.things.list"),
    ("client.py", "def create(", "async def create(", "method", CREATE),
    ("client.py", "name: str, *", "*, name: str", "parameter", f"{CREATE}(name)"),
    ("client.py", "size: Optional[int]", "count: Optional[int]", "parameter", f"{CREATE}(size)"),
    ("client.py", "kind: Kind,", "kind: Kind = 'big',", "parameter", f"{CREATE}(kind)"),
    ("client.py", "kind: Kind,", "kind: Literal['big'],", "enum value", f"{CREATE}(kind)='small'"),
    ("client.py", "-> Stream[Thing]", "-> Stream[int]", "return", "OpenAI.things.list"),
    ("client.py", "-> Thing", "-> Iterator[Thing]", "return", CREATE),
    ("client.py", "self.list = ", "self.lists = ", "view", "OpenAI.things.with_raw_response.list"),
    ("client.py", "self.items =", "self.parts =", "member", "theirs.client.Connection.items"),
    ("client.py", "def add(", "def put(", "member", "theirs.client.Items.add"),
    ("client.py", "*, text: str", "*, words: str", "parameter", "theirs.client.Items.add(text)"),
    ("types/things.py", "owner: str", "owner: int", "field", f"{THING}.owner"),
    ("client.py", "def close(", "def shut(", "member", "theirs.client.Stream.close"),
    ("client.py", "self.region", "self.place", "member", "OpenAI.region"),
    ("client.py", "region: Optional[str]", "region: str", "parameter", "*(region)"),
    ("client.py", "class Broken(Failed)", "class Broken(Exception)", "exception", "*Broken"),
    ("client.py", "code: int) ->", "code: int = 0) ->", "parameter", "theirs.client.Failed(code)"),
    ("client.py", "Literal[500] = 500", "Literal[501] = 501", "enum value", "*Broken.status=500"),
    ("client.py", "FAKE_API_KEY", "OTHER_API_KEY", "environment", "FAKE_API_KEY"),
]

HARMLESS = [
    ("__init__.py", "LIMIT = 3", "LIMIT = 3\nMORE = 4"),
    ("__init__.py", "*, to: int", "to: int"),
    ("__init__.py", "to: int = 10", "to: float = 10, more: int = 0"),
    ("types/things.py", "count: int", "count: int\n    more: Optional[int] = None"),
    ("types/things.py", "kind: Kind\n    size: Optional[int]\n", "kind: Kind\n    size: object\n"),
    ("types/things.py", '"big", ', '"big", "huge", '),
    ("types/things.py", "Union[Text, Image]", "Union[Image, Text]"),
    ("types/things.py", "    count: int", "    @property\n    def count(self) -> int: ..."),
    ("types/things.py", "owner: object", "owner: int"),
    ("client.py", "after: str", "before: int = 0, after: str"),
]


def edited(file: str, old: str, new: str) -> dict[str, str]:
    assert old in FILES[file]
    return {**FILES, file: FILES[file].replace(old, new)}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("packages")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(folder)
        yield folder


def test_a_package_has_what_it_has(folder: Path) -> None:
    tally = compare(folder, FILES)
    assert not tally.gaps
    assert {kind for kind, _ in tally.marks} == {*tally.kinds} - {"difference"}


@pytest.mark.parametrize(("file", "old", "new", "kind", "what"), LACKING)
def test_what_is_lacking_is_found(
    folder: Path, file: str, old: str, new: str, kind: str, what: str
) -> None:
    gaps = {(gap.kind, gap.what) for gap in compare(folder, edited(file, old, new)).gaps}
    assert any(each == kind and fnmatchcase(name, what) for each, name in gaps), gaps


@pytest.mark.parametrize(("file", "old", "new"), HARMLESS)
def test_what_is_there_beside_is_no_gap(folder: Path, file: str, old: str, new: str) -> None:
    assert not compare(folder, edited(file, old, new)).gaps


def test_a_module_that_is_not_there_is_a_gap(folder: Path) -> None:
    lacking = {name: text for name, text in FILES.items() if name != "types/things.py"}
    tally = compare(folder, {**lacking, "types/__init__.py": ""})
    assert ("module", "theirs.types.things") in {(gap.kind, gap.what) for gap in tally.gaps}


def test_one_class_must_stay_one_class(folder: Path) -> None:
    other = 'Union[type("Words", (Text,), {}), Image]'
    tally = compare(folder, edited("types/things.py", "Union[Text, Image]", other))
    assert {(gap.kind, gap.what) for gap in tally.gaps} == {("class", "theirs.types.things.Text")}


class TestDifferences:
    """The list of those that are meant."""

    def tally(self) -> Tally:
        tally = Tally(kinds=("name", "field", "difference"))
        tally.mark("name", "theirs.Old", "not in ours")
        tally.mark("name", "theirs.New", "not in ours")
        tally.mark("field", "theirs.Thing.id")
        return tally

    def test_a_meant_difference_is_no_gap_and_does_not_count(self) -> None:
        result = Differences({"name theirs.Old": "retired"}).allow(self.tally())
        assert {gap.what for gap in result.gaps} == {"theirs.New"}
        assert set(result.marks) == {("name", "theirs.New"), ("field", "theirs.Thing.id")}

    def test_a_pattern_may_excuse_many(self) -> None:
        assert not Differences({"name theirs.*": "retired"}).allow(self.tally()).gaps

    def test_a_pattern_that_excuses_nothing_is_a_gap(self) -> None:
        result = Differences({"* theirs.*": "all", "field theirs.*": "stale"}).allow(self.tally())
        assert {(gap.kind, gap.what) for gap in result.gaps} == {("difference", "field theirs.*")}

    def test_each_pattern_of_the_file_has_its_reason(self, tmp_path: Path) -> None:
        path = tmp_path / "differences.toml"
        path.write_text('[[difference]]\nreason = "old"\nof = ["name a", "name b"]\n')
        assert load(path).reasons == {"name a": "old", "name b": "old"}
