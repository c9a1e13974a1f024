"""An engine of JavaScript that is a stand-in."""

from tests.support.javascript_fixtures import engine as engine, start as start
