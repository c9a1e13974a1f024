#!/bin/sh
# Renew the hash-locked requirements. The files name no address, so that any mirror will do.
set -eu
cd "$(dirname "$0")/.."
command -v uv >/dev/null || { echo "make lock needs uv (https://docs.astral.sh/uv)" >&2; exit 1; }

compile() {
    out=requirements/$1.txt
    shift
    uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
        --no-emit-find-links --custom-compile-command "make lock" "$@" --output-file "$out"
    echo "$out: $(grep -c '==' "$out") packages"
}

# base: what the SDK, its embedded server and the demo need. dev: that, the rest and the tools.
# bench: that, and what draws the plots. ecosystem, distributed: other people's programs.
compile base pyproject.toml --extra fast --extra http2 --extra mock --extra otel --extra websocket \
    --group build "$@"
compile dev pyproject.toml --all-extras --group dev --constraint requirements/base.txt "$@"
compile bench pyproject.toml --all-extras --group bench --constraint requirements/dev.txt "$@"
compile ecosystem pyproject.toml --all-extras --group ecosystem "$@"
compile distributed pyproject.toml --all-extras --group distributed "$@"
