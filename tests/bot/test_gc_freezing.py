"""What is loaded at the start is walked by the garbage collector no more."""

import subprocess
import sys

PROGRAM = """
import gc
from bot.gc_freezing import settle
kept = [[] for _ in range(10_000)]
settle()
first = gc.get_freeze_count()
later = [[] for _ in range(10_000)]
settle()
print(first >= 10_000, gc.get_freeze_count() <= first, gc.get_threshold()[0] >= 10_000)
"""


AGAIN = """
import gc
from bot.gc_freezing import settle, settle_again
settle()
first = gc.get_freeze_count()
later = [[] for _ in range(10_000)]
settle_again()
print(gc.get_freeze_count() >= first + 10_000)
"""


def test_what_is_loaded_later_may_be_set_apart_as_well():
    told = subprocess.run(
        [sys.executable, "-c", AGAIN], capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == ["True"]


def test_only_what_was_there_at_the_first_call_is_set_apart():
    told = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == ["True", "True", "True"]


COMMAND = """
import gc, sys
from bot.cli.main import main
sys.argv = ["stenogram", "--version-of-nothing"]
try:
    main()
except SystemExit:
    print(gc.get_threshold()[0] == 20_000)
"""


def test_a_command_starts_with_a_collector_that_seldom_walks():
    told = subprocess.run(
        [sys.executable, "-c", COMMAND], capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == ["True"]


ENDING = """
import atexit, gc, sys
atexit.register(lambda: print(gc.get_freeze_count() > 10_000))
from bot.cli.main import main
sys.argv = ["stenogram", "--version-of-nothing"]
main()
"""


def test_a_command_that_ends_leaves_the_collector_nothing_to_walk():
    told = subprocess.run(
        [sys.executable, "-c", ENDING], capture_output=True, text=True, check=False
    )
    assert told.stdout.split() == ["True"]


ADDING = """
import gc, sys
from bot.cli.main import main
sys.argv = ["stenogram", "add", sys.argv[1], "--data", sys.argv[2]]
try:
    main()
except SystemExit:
    pass
print(gc.get_threshold()[0])
"""


def test_who_adds_transcripts_hardly_walks_over_what_is_on_its_way(tmp_path):
    said = tmp_path / "said.txt"
    said.write_text("Harbour board\n\n2024-03-05\n\nAnn Moss: The pier is ours.\nBo Vale: Yes.\n")
    told = subprocess.run(
        [sys.executable, "-c", ADDING, str(said), str(tmp_path / "data")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.split("\n")[0].startswith("added: ")
    assert told.stdout.split()[-1] == "1000000"
