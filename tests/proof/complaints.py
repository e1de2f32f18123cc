#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""COMPLAINTS.md names only what is there: 25 rows in order, each with a test that exists or the words «not yet».

complaints.py SOURCE CTEST BUILD: names of tests are those CTest lists, sentences those of the test's source."""
import re
import subprocess
import sys
from pathlib import Path

ROWS = 25


def sentences(source: Path) -> dict[str, set[str]]:
    """What each QTest program says, under every name that it can have in CTest."""
    said: dict[str, set[str]] = {}
    for path in source.glob("tests/**/*_test.cpp"):
        slots = set(re.findall(r"^\s+void (\w+)\(\)", path.read_text(encoding="utf-8"), re.M))
        said.setdefault(f"{path.parent.name}_{path.name.removesuffix('_test.cpp')}", set()).update(slots)
    return said


def troubles(table: str, names: set[str], said: dict[str, set[str]]) -> list[str]:
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines() if re.match(r"\| *\d", line)]
    found = [] if [row[0] for row in rows] == [str(n) for n in range(1, ROWS + 1)] else ["the rows are not 1 to 25"]
    for row in rows:
        shown = re.findall(r"`([^`]+)`", row[-1])
        if len(row) != 4 or not re.search(r"\w/\S+#\d", row[1]):
            found.append(f"row {row[0]}: no complaint of a tracker")
        if not shown and row[-1] != "not yet":
            found.append(f"row {row[0]}: neither a test nor «not yet»")
        for each in shown:
            name, _, sentence = each.partition(" · ")
            if name not in names:
                found.append(f"row {row[0]}: CTest has no {name}")
            elif sentence and sentence not in said.get(name, set()):
                found.append(f"row {row[0]}: {name} does not say {sentence}")
    return found


def main() -> int:
    source, ctest, build = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    listed = subprocess.run([ctest, "--test-dir", build, "-N"], capture_output=True, text=True, check=True).stdout
    names = set(re.findall(r"Test +#\d+: (\S+)", listed))
    table = (source / "tests/proof/COMPLAINTS.md").read_text(encoding="utf-8")
    said = sentences(source)
    found = troubles(table, names, said)
    for old, new in (("gui_session · what", "gui_session · that"), ("proof_writers ·", "proof_readers ·"), ("| 7 |", "| 8 |"), ("| `gui_start · nothing_is_asked_for_each_document` |", "| |")):
        if old not in table or not troubles(table.replace(old, new), names, said):
            found.append(f"this check does not see «{new}»")
    print("\n".join(found))
    return 1 if found else 0


sys.exit(main())
