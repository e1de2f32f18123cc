#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What LibreOffice Writer shows of a comparison when it accepts or rejects all of it.

writer_decides.py COMPARISON OLD NEW ANSWER

ANSWER (JSON) holds the paragraphs with words that Writer shows of each: the comparison with all changes accepted, with
all rejected, OLD and NEW; and how many changes there were, and were left."""
import json
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True  # nothing is left beside the sources
from writer_edits import Office, paragraphs

NOTHING = "\u200d"  # what Writer (from 7.5 on) itself puts into the empty cells of a tracked row


def shown(office, path, command=None):
    document = office.opened(path)
    changes = sum(1 for _ in document.Redlines)
    if command:
        office.dispatch(document, command)
    left = sum(1 for _ in document.Redlines)
    words = [each.words.replace(NOTHING, "").strip() for each in paragraphs(document.Text)]
    document.close(True)
    return changes, left, [each for each in words if each]


def main():
    comparison, old, new, answer = (str(Path(each).resolve()) for each in sys.argv[1:])
    with tempfile.TemporaryDirectory(prefix="ungcuu-writer-") as folder:
        office = Office(folder)
        try:
            changes, left, accepted = shown(office, comparison, ".uno:AcceptAllTrackedChanges")
            _, still, rejected = shown(office, comparison, ".uno:RejectAllTrackedChanges")
            said = {"changes": changes, "left": left + still, "accepted": accepted, "rejected": rejected,
                    "old": shown(office, old)[2], "new": shown(office, new)[2]}
            Path(answer).write_text(json.dumps(said, ensure_ascii=False), encoding="utf-8")
        finally:
            office.close()


if __name__ == "__main__":
    main()
