"""What the readers of transcripts load: no numpy, which takes 15 MB and a tenth of a second."""

from __future__ import annotations

import subprocess
import sys


def test_readers_load_no_numpy():
    code = "import sys, meetings.transcripts.readers.registry; print('numpy' in sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert ran.stdout.strip() == "False"
