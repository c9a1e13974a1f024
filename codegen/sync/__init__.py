"""Bring the published OpenAPI document into the repository, and say what changed.

    fetch ─► document ─► strip ─► diff against the contract ─► audit ─► write, all or nothing

Pure modules: `strip`, `writer`, and the differ. The shell around them: `fetch`, `swap`, `command`.
"""
