"""The quick benchmarks, a line or two each: ``make bench``, ``python -m benchmarks [--all]``."""

from __future__ import annotations

import sys

from benchmarks import answering_speed, facts_speed, finding_names


def main() -> None:
    answering_speed.main(everything="--all" in sys.argv)
    finding_names.main()
    facts_speed.main()


if __name__ == "__main__":
    main()
