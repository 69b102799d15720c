"""No two files of tests have one name: pytest would take neither of them for the other."""

from collections import Counter
from pathlib import Path

TESTS = Path(__file__).parent


def test_every_file_of_tests_has_a_name_of_its_own():
    names = Counter(path.name for path in TESTS.rglob("test_*.py"))
    assert [name for name, count in names.items() if count > 1] == []
