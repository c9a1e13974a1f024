"""What the engine needs to know of an invented service."""

from __future__ import annotations

from openai_oxide_runtime.operations.vendor import Vendor

WEATHER = Vendor(
    product="weather-client",
    base_url="https://weather.example/v2",
    environment="WEATHER_",
    key_header="X-Weather-Key",
    key_prefix="",
    final_codes=frozenset(("season_is_over",)),
)
