"""What the beta of agents can do beyond its operations.

results, result_collector          what came of a turn, gathered from the events of its session
tool_invocation, tool_dispatch     functions that answer the calls of an agent's tools
tools, output_format               tools from functions and models; answers of a type
event_stream, creation_stream, turn_stream   the streams of a session
file_selection                     files of this machine for an agent's environment

The methods stand in ``resources``: agent_sessions, agent_files, agent_artifacts.
"""
