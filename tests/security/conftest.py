"""One test for both colours."""

from tests.runtime.conftest import colour as colour
