# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every #include of lib/ and app/ against the modules' USES.

Usage: includes.py SOURCE_ROOT MODULES_FILE. Prints one line a wrong include; exits 1 when there is any.
Refused: a module's header outside USES; a Qt header of a component the module does not name (module-qualified ones too,
<QtWidgets/QLabel>, which compile without linking Widgets); umbrella headers (<QtCore>); lib including app; a room of
app/gui including one that stands above or beside it.
"""
import re
import sys
from pathlib import Path

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^">]+)[>"]', re.MULTILINE)
QT_MODULES = ("Core", "Gui", "Widgets", "Sql", "PrintSupport", "Test", "Svg", "Network", "Concurrent", "Xml", "DBus")
QT_HEADERS = Path("/usr/include")
# The rooms of the window, and those each may look into (lib/README.md).
ROOMS = {
    "parts": set(),
    "editor": {"parts"},
    "page": {"parts"},
    "document": {"parts", "editor", "page"},
    "dialogs": {"parts"},
    "places": {"parts", "editor", "page", "document", "dialogs"},
    "window": {"parts", "editor", "page", "document", "dialogs", "places"},
}


def component_of_header():
    """Which Qt component each unqualified class header belongs to, read from the installed headers."""
    owners = {}
    for component in QT_MODULES:
        for folder in QT_HEADERS.glob(f"**/qt6/Qt{component}"):
            for header in folder.iterdir():
                owners.setdefault(header.name, component)
    return owners


def modules(file):
    table = {}
    for line in Path(file).read_text(encoding="utf-8").splitlines():
        if line:
            name, uses, qt = line.split("|")
            table[name] = (set(uses.split()), set(qt.split()))
    return table


def complaints(root, table):
    owners = component_of_header()
    for name, (uses, qt) in table.items():
        for path in sorted((Path(root) / "lib" / name).rglob("*")):
            if path.suffix not in (".h", ".cpp"):
                continue
            for quote, header in INCLUDE.findall(path.read_text(encoding="utf-8")):
                where = path.relative_to(root)
                first = header.split("/")[0]
                if quote == '"':
                    if first != name and first not in uses:
                        yield f'{where}: includes "{header}", but {name} does not use {first}'
                elif re.fullmatch(r"Qt[A-Z][A-Za-z]*", first):
                    component = first[2:]
                    if "/" not in header and component in QT_MODULES:
                        yield f"{where}: umbrella header <{header}>"
                    elif component in QT_MODULES and component not in qt:
                        yield f"{where}: <{header}> is of Qt {component}, which {name} may not use"
                elif owners.get(header, "Core") not in qt:
                    yield f"{where}: <{header}> is of Qt {owners[header]}, which {name} may not use"


def room_complaints(root):
    gui = Path(root) / "app" / "gui"
    for path in sorted(gui.rglob("*")):
        if path.suffix not in (".h", ".cpp") or path.parent == gui:
            continue
        room = path.relative_to(gui).parts[0]
        for header in re.findall(r'^\s*#\s*include\s*"gui/([^"]+)"', path.read_text(encoding="utf-8"), re.MULTILINE):
            other = header.split("/")[0]
            if other != room and other not in ROOMS.get(room, set()):
                yield f'{path.relative_to(root)}: includes "gui/{header}", but the room {room} does not look into {other}'


def main():
    root = Path(sys.argv[1])
    found = list(complaints(root, modules(sys.argv[2]))) + list(room_complaints(root))
    print("\n".join(found) if found else "every include is allowed")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
