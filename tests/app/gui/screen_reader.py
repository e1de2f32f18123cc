#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told of the real program, over the accessibility bus: every control that is shown has a name.

screen_reader.py PROGRAM CLI DEMO NAMELESS starts itself again under a bus and a screen of its own. NAMELESS is a
program with one button that has no name: the walk must find it. The system's Python: python3-gi is for that one."""
import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

WAIT = 20  # seconds, for a window to come
CONTROLS = ("push button", "button", "toggle button", "check box", "radio button", "combo box", "text", "entry", "list", "tree",
            "tree table", "table", "page tab", "page tab list", "spin button", "menu item", "menu", "link")


def under_a_screen() -> int:
    with tempfile.TemporaryDirectory(prefix="ungcuu-reader-") as folder:
        own = {f"XDG_{name}_HOME": f"{folder}/{name.lower()}" for name in ("CONFIG", "STATE", "DATA", "CACHE")}
        subprocess.run([sys.argv[3], sys.argv[2], folder + "/demo", "--workspace-only"], check=True, stdout=subprocess.DEVNULL)
        own.update(HOME=folder, XDG_RUNTIME_DIR=folder, XDG_CONFIG_HOME=folder + "/demo/account/config", XDG_STATE_HOME=folder + "/demo/account/state",
                   QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", GTK_MODULES="", NO_AT_BRIDGE="0")
        command = ["dbus-run-session", "--", "xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", sys.executable, *sys.argv, folder + "/demo/demo.ungcuu"]
        return subprocess.run(command, env=os.environ | own, check=False).returncode


def children(node):
    for index in range(node.get_child_count()):
        if (child := node.get_child_at_index(index)) is not None:
            yield child


def walk(node, path=""):
    """(role, name, path) of everything shown below; rows of lists and tables are not gone into."""
    from gi.repository import Atspi
    for child in children(node):
        role, name = child.get_role_name(), child.get_name() or ""
        if not child.get_state_set().contains(Atspi.StateType.SHOWING):
            continue
        yield role, name, f"{path}/{role}:{name}"
        if role not in ("list", "tree", "tree table", "table"):
            yield from walk(child, f"{path}/{role}:{name}")


def application(process):
    from gi.repository import Atspi
    end = time.monotonic() + WAIT
    while time.monotonic() < end:
        for each in children(Atspi.get_desktop(0)):
            if each.get_process_id() == process.pid and each.get_child_count() > 0:
                return each
        time.sleep(0.2)
    raise SystemExit("the program never came on the accessibility bus")


def unnamed(root):
    return [path for role, name, path in walk(root) if role in CONTROLS and not name.strip()]


def count(root):
    return sum(role in CONTROLS for role, _, _ in walk(root))


def wait_for(root, what, found):
    end = time.monotonic() + WAIT
    while time.monotonic() < end:
        if any(found(*each) for each in walk(root)):
            return
        time.sleep(0.2)
    raise SystemExit(f"never seen: {what}\n" + "\n".join(path for _, _, path in walk(root)))


def keys(*pressed):
    subprocess.run(["xdotool", "key", "--delay", "40", *pressed], check=True)


def open_a_scenario(root):
    wait_for(root, "the list of documents", lambda role, name, path: role == "list")
    window = subprocess.run(["xdotool", "search", "--onlyvisible", "--sync", "--name", "Ứng Cứu"], capture_output=True, text=True, check=True).stdout.split()[0]
    subprocess.run(["xdotool", "windowfocus", "--sync", window], check=True)
    time.sleep(0.5)
    keys("ctrl+k")
    subprocess.run(["xdotool", "type", "--delay", "40", "A6"], check=True)
    keys("Return")
    wait_for(root, "the editor", lambda role, name, path: role == "text" and "A6" in path or role == "page tab")


def look(command, then):
    process = subprocess.Popen(command)
    try:
        return then(application(process))
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(10)


def everything(root):
    troubles = unnamed(root)
    open_a_scenario(root)
    troubles += unnamed(root)
    seen = count(root)
    for pressed in ("F7", "F9", "ctrl+e", "ctrl+2"):
        keys(pressed)
        time.sleep(0.7)
        troubles += [f"after {pressed}: {path}" for path in unnamed(root)]
    return troubles if seen > 30 else [f"only {seen} controls seen"] + troubles


def inside() -> int:
    import gi
    gi.require_version("Atspi", "2.0")
    program, _, _, nameless, workspace = sys.argv[1:6]
    found = [] if look([nameless], unnamed) else ["the planted button is not seen"]
    found += look([program, workspace], everything)
    print("\n".join(found))
    return 1 if found else 0


sys.exit(inside() if len(sys.argv) > 5 else under_a_screen())
