"""The values that stand for nothing given."""

from __future__ import annotations

import copy
import pickle

from openai_oxide_runtime.core.sentinels import NOT_GIVEN, not_given, omit


def test_absence_is_false_and_one_of_a_kind() -> None:
    assert not not_given
    assert not omit
    assert NOT_GIVEN is not_given
    for absent in (not_given, omit):
        assert type(absent)() is absent
        assert pickle.loads(pickle.dumps(absent)) is absent
        assert copy.deepcopy(absent) is absent
    assert repr(not_given) == "NOT_GIVEN"
