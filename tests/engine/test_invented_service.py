"""The engine is one: a package of an invented service runs on it, without what knows OpenAI.

The package is generated from ``weather.yaml``, and used in an interpreter that cannot import
``openai_oxide_lib``.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen.document import Inputs, read_yaml
from codegen.exports import read
from codegen.files import write
from codegen.pipeline import generate
from tests.support.wire import Server, answer, data, error, serving, stream

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
START = """
import asyncio, json, sys, warnings

class NoLib:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("openai_oxide_lib", "openai"):
            raise ImportError(f"{name} is not here")

sys.meta_path.insert(0, NoLib())
import openai_oxide as weather
client = weather.Weather(api_key="w-1", base_url=sys.argv[1], max_retries=1)
"""
RAINY, SUNNY = {"kind": "rain", "millimetres": 2.5}, {"kind": "sun", "hours": 9}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    inputs = Inputs(
        read_yaml(HERE / "weather.yaml"), {}, {}, {}, exports=read(HERE / "weather.toml")
    )
    folder = tmp_path_factory.mktemp("weather")
    write(generate(inputs, strict=False).files, folder)
    return folder / "generated"


def run(package: Path, script: str, *answers: Any) -> tuple[Any, Server]:
    """What ``script`` leaves as ``result``, and the server that answered it."""
    path = os.pathsep.join(map(str, (package, ROOT / "runtime", HERE)))
    with serving(*answers) as server:
        done = subprocess.run(
            [sys.executable, "-c", f"{START}{script}\nprint(json.dumps(result))", server.origin],
            capture_output=True,
            text=True,
            env={**os.environ, "PYTHONPATH": path, "WEATHER_CUSTOM_HEADERS": "X-Trace: 7"},
            check=False,
        )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout), server


def station(number: int) -> dict[str, str]:
    return {"id": f"s{number}", "name": f"Station {number}"}


def test_a_call_carries_the_key_in_the_service_s_header(package: Path) -> None:
    result, server = run(
        package,
        'made = client.stations.create(name="North"); result = [made.id, repr(client)]',
        answer(station(1)),
    )
    (sent,) = server.requests
    assert result[0] == "s1" and result[1].startswith("<Weather of http://")
    assert (sent.method, sent.path, sent.json) == ("POST", "/stations", {"name": "North"})
    assert sent.headers["x-weather-key"] == "w-1"
    assert "authorization" not in sent.headers
    assert sent.headers["user-agent"].startswith("weather-client/")
    assert sent.headers["x-trace"] == "7"


def test_pages(package: Path) -> None:
    pages = [
        {"object": "list", "data": [station(1), station(2)], "last_id": "s2", "has_more": True},
        {"object": "list", "data": [station(3)], "last_id": "s3", "has_more": False},
    ]
    script = "result = [one.id for one in client.stations.list(limit=2)]"
    result, server = run(package, script, *map(answer, pages))
    assert result == ["s1", "s2", "s3"]
    assert [one.query for one in server.requests] == ["limit=2", "limit=2&after=s2"]


def test_an_upload(package: Path) -> None:
    script = 'result = client.photos.create(file=("sky.png", b"PNG"), caption="dawn").bytes'
    result, server = run(package, script, answer({"id": "p", "bytes": 3}))
    body = server.requests[0].body
    assert result == 3
    assert b'filename="sky.png"' in body and b"PNG" in body and b"dawn" in body


def test_a_union(package: Path) -> None:
    script = """
days = client.forecasts.create(station="s1").days
result = [[type(day).__name__, day.kind] for day in days]
"""
    result, _ = run(package, script, answer({"days": [RAINY, SUNNY]}))
    assert result == [["Rain", "rain"], ["Sun", "sun"]]


@pytest.mark.parametrize("colour", ["sync", "async"])
def test_a_stream(package: Path, colour: str) -> None:
    scripts = {
        "sync": """
events = client.forecasts.create(station="s1", stream=True)
result = [type(event).__name__ for event in events]
""",
        "async": """
async def main():
    async with weather.AsyncWeather(api_key="w", base_url=sys.argv[1]) as client:
        events = await client.forecasts.create(station="s1", stream=True)
        return [type(event).__name__ async for event in events]
result = asyncio.run(main())
""",
    }
    events = [{"type": "day", "weather": RAINY}, {"type": "day", "weather": SUNNY}]
    lines = [data(event) for event in (*events, {"type": "done"})]
    result, server = run(package, scripts[colour], stream(*lines))
    assert result == ["ForecastDay", "ForecastDay", "ForecastDone"]
    assert server.requests[0].json == {"station": "s1", "stream": True}


@pytest.mark.parametrize(("code", "requests"), [("busy", 2), ("season_is_over", 1)])
def test_an_error_and_the_service_s_final_codes(package: Path, code: str, requests: int) -> None:
    script = """
try:
    client.stations.retrieve("s9")
except weather.APIStatusError as error:
    result = [error.status_code, error.code]
"""
    result, server = run(package, script, error(429, code, **{"retry-after-ms": "1"}))
    assert (result, len(server.requests)) == ([429, code], requests)


def test_the_key_and_the_address_come_from_its_own_variables(package: Path) -> None:
    script = """
import os
os.environ.update(WEATHER_API_KEY="w-2", WEATHER_BASE_URL="https://other.example/v3")
mine = weather.Weather()
del os.environ["WEATHER_API_KEY"]
try:
    weather.Weather()
except weather.OpenAIError as error:
    result = [str(mine.base_url), mine.api_key, mine.copy(timeout=3).api_key, str(error)]
"""
    result, _ = run(package, script, answer({}))
    key = "No API key: pass `api_key`, or set WEATHER_API_KEY in the environment"
    assert result == ["https://other.example/v3/", "w-2", "w-2", key]
