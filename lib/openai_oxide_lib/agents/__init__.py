"""What the beta of agents can do beyond its operations.

results, collecting     what came of a turn, gathered from the events of its session
answers, dispatch       functions that answer the calls of an agent's tools
tools, output           tools from functions and models; answers of a type
sessions, streams       ``sessions.stream`` and ``sessions.create``
selection, files        files of this machine for an agent's environment
artifacts               the files that a turn made
"""
