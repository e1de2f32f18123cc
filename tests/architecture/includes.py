# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every #include of lib/ and app/ against the modules' USES.

Usage: includes.py SOURCE_ROOT MODULES_FILE. Prints one line a wrong include; exits 1 when there is any.
Refused: a module's header outside USES; a Qt header of a component the module does not name (module-qualified ones too,
<QtWidgets/QLabel>, which compile without linking Widgets); umbrella headers (<QtCore>); lib including app.
"""
import re
import sys
from pathlib import Path

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^">]+)[>"]', re.MULTILINE)
QT_MODULES = ("Core", "Gui", "Widgets", "Sql", "PrintSupport", "Test", "Svg", "Network", "Concurrent", "Xml", "DBus")
QT_HEADERS = Path("/usr/include")


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


def main():
    found = list(complaints(Path(sys.argv[1]), modules(sys.argv[2])))
    print("\n".join(found) if found else "every include is allowed")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
