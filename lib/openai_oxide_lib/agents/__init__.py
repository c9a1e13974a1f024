"""Conveniences for the beta of agents.

results, result_collector          the result of a turn, collected from the events of its session
tool_invocation, tool_dispatch     functions that answer the calls of an agent's tools
tools, output_format               tools from functions and models; typed answers
event_stream, creation_stream, turn_stream   the streams of a session
file_selection                     local files for an agent's environment

The methods stand in ``resources``: agent_sessions, agent_files, agent_artifacts.
"""
