"""Exit codes of a program that something from outside has ended, as shells give them."""

BY_CTRL_C = 130
"""128 + SIGINT (2)."""
BY_CLOSED_PIPE = 141
"""128 + SIGPIPE (13): so `| head` ends other programs."""
