# SPDX-License-Identifier: GPL-3.0-or-later
"""What a program says over the accessibility bus: its controls, its rows, what it announces, where Tab goes."""
import re
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

WAIT = 20  # seconds, for a window to come
QUIET = 0.06  # seconds without a word after a key: the answer to it is whole
CONTROLS = ("push button", "button", "toggle button", "check box", "radio button", "combo box", "text", "entry", "list", "tree",
            "tree table", "table", "page tab", "page tab list", "spin button", "menu item", "menu", "link")
ROWS = ("list", "tree", "tree table", "table")
HEADS = ("column header", "row header", "table column header", "table row header")
MOST_ROWS = 6  # of each list: the others say the same of other things
MOST_TABS = 150
MOST_LINKS = 60  # of one text, which Tab visits without leaving it


def children(node, most=None):
    for index in range(min(node.get_child_count(), most or 1 << 30)):
        if (child := node.get_child_at_index(index)) is not None:
            yield child


def shows(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def walk(node, path=""):
    """(node, role, name, path) of everything shown below; rows of lists and tables are not gone into."""
    for child in children(node):
        role, name = child.get_role_name(), child.get_name() or ""
        if not shows(child):
            continue
        yield child, role, name, f"{path}/{role}:{name}"
        if role not in ROWS:
            yield from walk(child, f"{path}/{role}:{name}")


def unnamed(root):
    return [f"no name: {path}" for _, role, name, path in walk(root) if role in CONTROLS and not name.strip()]


def cells(view):
    return [child for child in children(view, MOST_ROWS * 10) if child.get_role_name() not in HEADS]


def rows(view):
    """What each row of a list, tree or table says, cell by cell."""
    table = view.get_table_iface()
    if table is None:
        return [[child.get_name() or ""] for child in cells(view)[:MOST_ROWS]]
    wide = table.get_n_columns()
    shown = [[table.get_accessible_at(row, column) for column in range(wide)] for row in range(min(MOST_ROWS, table.get_n_rows()))]
    return [[cell.get_name() or "" for cell in row if cell is not None] for row in shown]


def silent(root):
    """Rows that say nothing: none of their cells has a word."""
    return [f"a silent row: {path} {row}" for view, role, _, path in walk(root) if role in ROWS
            for row in rows(view) if not any(letter.isalnum() for cell in row for letter in cell)]


class Bus:
    """One program on the bus, and the keyboard before it."""

    def __init__(self, process):
        self.process = process
        self.focus = None
        self.told = []
        self.keyboard = subprocess.Popen(["xdotool", "-"], stdin=subprocess.PIPE, text=True)
        self.listener = Atspi.EventListener.new(self._heard)
        for event in ("object:state-changed:focused", "object:property-change", "object:announcement"):
            self.listener.register(event)
        self.application = self._application()

    def close(self):
        self.keyboard.stdin.close()
        self.keyboard.wait(10)

    def _heard(self, event):
        if event.type.startswith("object:state-changed:focused"):
            if event.detail1:
                self.focus = event.source
            return
        event.source.clear_cache()  # a name that just changed is asked for anew
        if event.type.endswith("accessible-description"):
            self.told.append(event.source.get_description() or "")
        elif event.type.endswith("accessible-name"):
            self.told.append(event.source.get_name() or "")
        elif event.type.startswith("object:announcement"):
            self.told.append(str(event.any_data))

    def _application(self):
        end = time.monotonic() + WAIT
        while time.monotonic() < end:
            for each in children(Atspi.get_desktop(0)):
                if each.get_process_id() == self.process.pid and each.get_child_count() > 0:
                    return each
            time.sleep(0.2)
        raise SystemExit("the program never came on the accessibility bus")

    def listen(self, seconds=QUIET):
        """Takes in what is said, until nothing is for so long."""
        context, end = GLib.MainContext.default(), time.monotonic() + seconds
        while time.monotonic() < end:
            if context.iteration(False):
                end = time.monotonic() + seconds
            else:
                time.sleep(0.002)

    def press(self, *keys):
        for key in keys:
            self.keyboard.stdin.write(f"key {key}\n")
            self.keyboard.stdin.flush()
            self.listen()

    def type(self, words):
        self.keyboard.stdin.write(f"type --delay 15 -- '{words}'\n")
        self.keyboard.stdin.flush()
        self.listen(0.3)

    def _windows(self):
        return [each for each in children(self.application) if shows(each)]

    def window_count(self):
        return len(self._windows())

    def window(self):
        """The one in front: a dialog comes after the window that it is of."""
        return self._windows()[-1]

    def settle(self):
        """What was opened or closed is there or gone, and the window in front has the keyboard: there is no window manager to give it."""
        self.listen(0.4)
        end = time.monotonic() + WAIT
        while time.monotonic() < end:
            found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid), "--name", f"^{re.escape(self.window().get_name())}"],
                                   capture_output=True, text=True, check=False).stdout.split()
            if found and subprocess.run(["xdotool", "windowfocus", "--sync", found[-1]], check=False, timeout=WAIT).returncode == 0:
                break
            self.listen(0.1)
        self.listen(0.2)

    def focus_on(self, name, *roles):
        for _ in range(MOST_TABS):
            if self.place() and self.place()[1] == name or roles and self.place() and self.place()[0] in roles:
                return
            self.press("Tab")
        raise SystemExit(f"Tab never comes to {name}")

    def wait_for(self, what, found):
        end = time.monotonic() + WAIT
        while time.monotonic() < end:
            self.listen(0.1)
            for node, role, name, path in walk(self.application):
                if found(role, name):
                    return node
        raise SystemExit(f"never seen: {what}\n" + "\n".join(path for *_, path in walk(self.application)))

    def place(self):
        """Of what has the focus: name and where it stands tell one control from another."""
        if self.focus is None:
            return None
        area = self.focus.get_extents(Atspi.CoordType.SCREEN)
        return self.focus.get_role_name(), self.focus.get_name(), area.x, area.y

    def _step(self, key):
        """Where the focus goes; a text may lead from link to link first."""
        before = self.place()
        for _ in range(MOST_LINKS):
            self.press(key)
            if self.place() != before:
                return self.place()
            if before[0] not in ("text", "label"):
                break
        return before

    def leads(self, key, name):
        said = self.focus.get_description() if self.focus else ""
        self.press(key)
        there = self.place()
        return [] if there and there[1] == name else [f"{key} leads to {there} and not to {name}; told was «{said}»"]

    def trapped(self, key):
        """Presses Tab until the focus is where it was first: what held it, nothing where it came round."""
        self.press(key)
        first = here = self.place()
        if first is None:
            return [f"{key}: nothing has the focus"]
        seen = [first]
        for _ in range(MOST_TABS):
            there = self._step(key)
            if there == here:
                return [f"{key} does not leave {here}"]
            if there == first:
                return []
            here = there
            seen.append(here)
        return [f"{key} never comes round: {seen}"]
