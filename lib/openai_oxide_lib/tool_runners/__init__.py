"""Runners: loops that ask the model, act, and ask again, watched and bounded by the program.

    decision_runner  one of the program's own actions is chosen at each step
    response_runner  functions are called, MCP calls approved, turn by turn
    diagnostics      what a runner tells an observer, without any content

Each loop is one flow for sync and async; drivers.py has its two drivers.
"""
