"""What tokens cost, by the dated prices of the library genai-prices."""

from __future__ import annotations

from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from openai_oxide_lib.bulk.endpoints import Usage
from openai_oxide_lib.bulk.extras import extra, has

__all__ = ["cost_of"]

_MILLION = 1_000_000


class _Rates(NamedTuple):
    """Dollars for a token."""

    sent: float
    cached: float
    written: float


@lru_cache(maxsize=4096)
def cost_of(model: str, usage: Usage) -> float | None:
    """The dollars that a request cost; None for an unknown model or without genai-prices."""
    rates = _rates(model)
    if rates is not None:
        fresh = usage.input_tokens - usage.cached_tokens
        tokens = (fresh, usage.cached_tokens, usage.output_tokens)
        return sum(count * rate for count, rate in zip(tokens, rates, strict=True))
    price = _price(model, usage)
    return None if price is None else float(price)


@lru_cache(maxsize=256)
def _rates(model: str) -> _Rates | None:
    """Prices that do not depend on a request's size; None where they do, or are unknown."""
    units = (Usage(_MILLION), Usage(_MILLION, _MILLION), Usage(0, 0, _MILLION))
    prices = [_price(model, usage) for usage in units]
    small = _price(model, Usage(1000, 0, 1000))
    if small is None or None in prices:
        return None
    sent, cached, written = (float(price or 0) / _MILLION for price in prices)
    is_flat = abs((sent + written) * 1000 - float(small)) < 1e-9
    return _Rates(sent, cached, written) if is_flat else None


def _price(model: str, usage: Usage) -> Decimal | None:
    if not has("genai_prices"):
        return None
    prices = extra("genai_prices", "the cost of a request")
    tokens = prices.Usage(
        input_tokens=usage.input_tokens,
        cache_read_tokens=usage.cached_tokens,
        output_tokens=usage.output_tokens,
    )
    try:
        total: Decimal = prices.calc_price(tokens, model, provider_id="openai").total_price
    except LookupError:
        return None
    return total
