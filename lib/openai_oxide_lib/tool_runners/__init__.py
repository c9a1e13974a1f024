"""Runners: loops that ask the model, act, and ask again, watched and bounded by the program.

    decisions.py     one of the program's own actions is chosen at each step
    responses.py     functions are called, MCP calls approved, turn by turn
    websocket.py     many responses over one WebSocket, each in a lane of its own
    diagnostics.py   what a runner tells an observer, without any content

Each loop is one flow without a colour (steps.py has its two drivers).
"""
