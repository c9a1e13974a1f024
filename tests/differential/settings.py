"""How many random cases each operation is tried with: the same ones in every run."""

from __future__ import annotations

import os
from typing import Final

from hypothesis import HealthCheck, settings

__all__ = ["random_cases"]

CASES: Final = int(os.environ.get("DIFFERENTIAL_CASES", "20"))

random_cases = settings(
    max_examples=CASES,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
