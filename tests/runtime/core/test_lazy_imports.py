"""References to what is imported when it is first used."""

from __future__ import annotations

import pytest

from openai_oxide_runtime.core.lazy_imports import lazy_exports, resolve


def test_references() -> None:
    assert resolve("collections:OrderedDict") is resolve("collections:OrderedDict")
    assert resolve(int) is int
    with pytest.raises(ValueError, match="module:Name"):
        resolve("collections")
    with pytest.raises(AttributeError):
        resolve("collections:Nothing")


def test_lazy_exports(monkeypatch: pytest.MonkeyPatch) -> None:
    get, names = lazy_exports(__name__, {"Ordered": "collections:OrderedDict"})
    assert "Ordered" in names()
    assert get("Ordered").__name__ == "OrderedDict"
    monkeypatch.delitem(globals(), "Ordered")  # it was kept for the next time
    with pytest.raises(AttributeError, match="no attribute 'Other'"):
        get("Other")
