"""After any number of SIGKILLs every transcript is there and everybody has heard of each."""

import json
import os
import random
import subprocess
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[2]
KILLS = int(os.environ.get("STENOGRAM_TEST_KILLS", "15"))


def test_a_kill_loses_nothing_and_doubles_only_what_was_in_flight(tmp_path):
    seed = random.SystemRandom().randrange(10**6)
    ended = subprocess.run(
        [sys.executable, ROOT / "tests/bot/killed.py", tmp_path, str(KILLS), str(seed)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
        timeout=120 + 20 * KILLS,
        text=True,
    )
    assert ended.returncode == 0, f"seed {seed}: {ended.stderr}"
    found = json.loads(ended.stdout.splitlines()[-1])
    assert found["archive"] == found["wanted"]
    arrived = Counter(found["arrived"])
    due = {
        f"{chat} 🔔 Встреча на пристани {number}"
        for chat in range(1, 7)
        for number in found["wanted"]
    }
    assert set(arrived) == due, f"seed {seed}"
    doubled = arrived.total() - len(due)
    assert doubled <= KILLS, f"seed {seed}: {arrived.most_common(5)}"
