"""The suite and the example page in headless Chromium. `make test-wasm` runs it."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from examples.browser import prepare
from examples.browser.__main__ import HERE as PAGE, served
from examples.browser.site import Site
from openai_oxide_mock import MockServer
from tests.wasm import devtools
from tests.wasm.devtools import Page
from tests.wasm.outcomes import HERE, Outcomes, names, read, repeat

WORKER = prepare.ROOT / "examples" / "worker" / "src"
QUESTION = "What is the weather in Paris, Rome and Oslo?"
SEA = "Tell me about the sea."
STORY = (
    "The sea covers seven tenths of the Earth and holds nearly all of its water. The moon pulls it "
    "into tides, the wind into waves, and the sun warms its upper hundred metres, where most of "
    "what lives in it is found. Below a thousand metres no daylight arrives at all."
)
LAST = "[...document.querySelectorAll('.answer:not(.waiting)')]"


@pytest.fixture(scope="module")
def chromium() -> str:
    found = devtools.find()
    if found is None:
        pytest.skip("there is no Chromium, and none can be installed")
    return found


@pytest.fixture(scope="module")
def outcomes(chromium: str) -> Outcomes:
    suite = ["suite/inside.py", *(f"suite/suite/{path.name}" for path in HERE.glob("suite/*.py"))]
    worker = [f"worker/{path.name}" for path in WORKER.glob("*.py")]
    values = {"wheels.json": prepare.wheels(), "suite.json": [*suite, *worker]}
    folders = {"wasm/": prepare.WASM, "suite/": HERE, "worker/": WORKER, "": PAGE}
    with (
        MockServer(cors=True) as server,
        Site(folders, values) as site,
        devtools.opened(chromium, site.url + "style.css") as page,
    ):
        run = f"import('/suite/page.mjs').then((suite) => suite.run({json.dumps(server.url)}))"
        return read(page.evaluate(run))


@pytest.mark.parametrize("name", names())
def test_in_chromium(outcomes: Outcomes, name: str) -> None:
    repeat(outcomes, name)


@pytest.fixture(scope="module")
def page(chromium: str) -> Iterator[Page]:
    """The example, ready to be asked."""
    with (
        MockServer(cors=True, faults=["event-delay=0.04"]) as server,
        served(server.url) as site,
        devtools.opened(chromium, site.url) as opened,
    ):
        server.script(body={"input": SEA}, answer={"text": STORY}, times=None)
        opened.until("document.querySelector('button')?.disabled === false")
        ask(opened, "Hello!", "http")  # the first answer loads the models
        yield opened


def ask(page: Page, question: str, way: str) -> str:
    """Type a question, send it, and wait for the whole answer."""
    before = page.evaluate(f"{LAST}.length")
    send(page, question, way)
    return answered(page, before + 1)


def send(page: Page, question: str, way: str) -> None:
    page.evaluate(f"document.querySelector('[value={way}]').click()")
    page.evaluate(f"document.getElementById('question').value = {json.dumps(question)}")
    page.evaluate("document.querySelector('button').click()")


def answered(page: Page, number: int) -> str:
    page.until(f"{LAST}.length >= {number}")
    return str(page.evaluate(f"{LAST}.at(-1).innerText"))


def test_an_answer_streams_into_the_page(page: Page) -> None:
    page.evaluate("""
        window.growth = new Set();
        window.shown = () => document.querySelector('.waiting .text')?.textContent.length;
        new MutationObserver(() => growth.add(shown())).observe(
          document.getElementById('messages'), {subtree: true, childList: true});
    """)
    shown = ask(page, SEA, "http")
    assert STORY in shown and "first token" in shown and "tokens/s" in shown
    assert page.evaluate("growth.size") > 3, "it came all at once"


def test_a_tool_starts_before_the_answer_ends(page: Page) -> None:
    shown = ask(page, QUESTION, "http")
    assert "get_weather(Paris)" in shown and "get_weather(Oslo)" in shown
    assert "before the answer ended" in shown


def test_a_conversation_over_a_websocket(page: Page) -> None:
    first = ask(page, "And now over a WebSocket?", "socket")
    second = ask(page, "Still there?", "socket")
    assert "over a WebSocket" in first and "Still there?" in second


def test_a_picture_of_an_answer_on_its_way(page: Page) -> None:
    before = page.evaluate(f"{LAST}.length")
    send(page, SEA, "http")
    page.until("shown() > 120")
    page.screenshot(prepare.WASM / "browser.png")
    assert STORY in answered(page, before + 1)
    assert page.evaluate("document.querySelectorAll('.answer b').length") >= 8


def test_the_page_has_nothing_to_complain_of(page: Page) -> None:
    assert page.evaluate("document.querySelectorAll('.failed').length") == 0
    assert [line for line in page.said if "favicon" not in line] == []
