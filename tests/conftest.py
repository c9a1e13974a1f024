"""Settings that hold for every test."""

import gc
from importlib.util import find_spec

import pytest

# A busy machine takes its time: what an example computes decides, never how long it took.
# The environments of other people's programs have no hypothesis, and no test that needs it.
if find_spec("hypothesis") is not None:
    from hypothesis import settings

    settings.register_profile("suite", deadline=None)
    settings.load_profile("suite")


# Some conftests import it before the first module that names it as its plugin.
pytest.register_assert_rewrite("openai_oxide_mock.pytest_plugin")


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """Async tests run once, on asyncio."""
    return "asyncio"


@pytest.fixture(scope="module", autouse=True)
def old_objects_are_not_looked_at() -> None:
    """A test that collects garbage looks at what its module made, not at the whole process.

    Every model and schema that earlier tests have loaded would cost it seconds.
    """
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def no_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test sees, or sends, what the person who runs it has in the environment."""
    for name in ("API_KEY", "ADMIN_KEY", "BASE_URL", "ORG_ID", "PROJECT_ID", "WEBHOOK_SECRET"):
        monkeypatch.delenv(f"OPENAI_{name}", raising=False)
    monkeypatch.delenv("OPENAI_LOG", raising=False)
