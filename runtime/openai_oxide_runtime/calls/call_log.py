"""The log of a call: requests at DEBUG, responses at INFO, without secrets."""

from __future__ import annotations

import logging
from typing import Final

from openai_oxide_runtime.http.exchange import Exchange
from openai_oxide_runtime.http.interface import HttpRequest
from openai_oxide_runtime.http.redaction import redact_headers, redact_text, redact_url

__all__ = ["log", "log_request", "log_response"]

log: Final = logging.getLogger("openai_oxide")


def log_request(request: HttpRequest, retries: int) -> None:
    headers = redact_headers(request.all_headers, request.secrets)
    log.debug("%s %s (retry %d) %r", request.method, _shown(request), retries, headers)


def log_response(exchange: Exchange) -> None:
    request, seconds = exchange.request, exchange.seconds
    request_id = exchange.request_id and redact_text(exchange.request_id, exchange.secrets)
    fields = (request.method, _shown(request), exchange.status, seconds, request_id)
    log.info("%s %s -> %d in %.3f s, request id %s", *fields)


def _shown(request: HttpRequest) -> str:
    return redact_text(redact_url(request.url), request.secrets)
