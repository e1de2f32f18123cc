# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants one wrong include of each kind in a copy of lib/ and of app/gui and demands that includes.py names it."""
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

PLANTED = {
    "a module outside USES": ("lib/base", '#include "model/finding.h"'),
    "a header of app": ("lib/model", '#include "gui/window/main_window.h"'),
    "Widgets by class": ("lib/base", "#include <QLabel>"),
    "Widgets by module-qualified name": ("lib/base", "#include <QtWidgets/QLabel>"),
    "an umbrella header": ("lib/base", "#include <QtCore>"),
    "a room above": ("app/gui/editor", '#include "gui/window/main_window.h"'),
}


def judge(root, modules):
    script = Path(__file__).with_name("includes.py")
    return subprocess.run([sys.executable, script, root, modules], capture_output=True, text=True)


def main():
    source, modules = Path(sys.argv[1]), sys.argv[2]
    missed = []
    for kind, (folder_of, line) in PLANTED.items():
        with tempfile.TemporaryDirectory() as folder:
            for part in ("lib", "app/gui"):
                shutil.copytree(source / part, Path(folder) / part)
            (Path(folder) / folder_of / "planted.h").write_text(line + "\n", encoding="utf-8")
            answer = judge(folder, modules)
            if answer.returncode != 1 or "planted.h" not in answer.stdout:
                missed.append(kind)
    print("not noticed: " + ", ".join(missed) if missed else f"all {len(PLANTED)} planted includes were named")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
