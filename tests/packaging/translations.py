# SPDX-License-Identifier: GPL-3.0-or-later
"""Is every Vietnamese string of app and lib in English? Usage: translations.py SOURCE_ROOT.

Runs packaging/translate on a copy of ungcuu_en.ts: a string that comes in unfinished has no English, one that goes is no
longer shown, and an English string must use the same %1, %2, %n as its source. Then plants a string without English and
demands to be told: a judge that cannot say no proves nothing.
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml
from pathlib import Path


def messages(file):
    """{(context, source): (English forms, unfinished)}"""
    table = {}
    for context in xml.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            table[context.findtext("name"), message.findtext("source")] = (forms, translation.get("type") == "unfinished")
    return table


def places(text):
    return set(re.findall(r"%(?:L?\d+|n)", text))


def complaints(root):
    committed = root / "translations" / "ungcuu_en.ts"
    with tempfile.TemporaryDirectory() as folder:
        renewed = Path(folder) / "renewed.ts"
        shutil.copy(committed, renewed)
        subprocess.run([root / "packaging" / "translate", renewed], check=True, capture_output=True)
        now, before = messages(renewed), messages(committed)
    for (context, source), (forms, unfinished) in now.items():
        if unfinished or not all(forms):
            yield f"no English ({context}): {source}"
        elif any(places(form) != places(source) for form in forms):
            yield f"other places than the source ({context}): {source}"
    for context, source in before.keys() - now.keys():
        yield f"no longer shown ({context}): {source}"


def copy_with_a_planted_string(root, folder):
    for part in ("app", "lib", "translations", "packaging"):
        shutil.copytree(root / part, folder / part)
    (folder / "lib" / "base" / "planted.cpp").write_text(
        'const auto planted = QCoreApplication::translate("base", "Chưa ai dịch câu này.");\n', encoding="utf-8")


def main():
    root = Path(sys.argv[1])
    found = list(complaints(root))
    print("\n".join(found))
    with tempfile.TemporaryDirectory() as folder:
        copy_with_a_planted_string(root, Path(folder))
        if not any("Chưa ai dịch câu này." in line for line in complaints(Path(folder))):
            found.append("")
            print("a planted string without English was not noticed")
    print("every string has its English" if not found else "run packaging/translate, then write the English in translations/ungcuu_en.ts")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
