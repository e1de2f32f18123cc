#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told of the real program, over the accessibility bus, at every place and in every dialog that
matters: each control has a name, each row speaks, Tab comes round both ways, what came up away from the focus is said.

screen_reader.py PROGRAM CLI DEMO PLANTED starts itself again under a bus and a screen of its own. PLANTED is a program
with a nameless button, a silent row and a text that keeps Tab: the walk must find all three. With UNGCUU_SAY set it
prints what each place says. The system's Python: python3-gi is for that one."""
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
import zipfile
from pathlib import Path

CODE = "KB-A6-01"
DATE = r"\d\d/\d\d/\d{4} \d\d:\d\d"
FINDING = r"(Lỗi|Cần xem lại|Gợi ý): .+, dòng \d+"


def edited(source: Path, to: Path) -> None:
    """A Word file as it comes back from somebody who wrote other words over some of it."""
    with zipfile.ZipFile(source) as before, zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED) as after:
        for each in before.infolist():
            data = before.read(each)
            if each.filename == "word/document.xml":
                data, changed = re.subn("Ghi nhận".encode(), "Ghi vào sổ".encode(), data, count=1)
                assert changed, "the scenario has other words now"
            after.writestr(each, data)


def prepare(folder: Path) -> None:
    """The demo's workspace, and in its folder what somebody may choose a file from."""
    cli, demo = sys.argv[2:4]
    workspace, password = folder / "demo.ungcuu", folder / "account/password"
    run = lambda *command: subprocess.run([str(each) for each in command], check=True, stdout=subprocess.DEVNULL)  # noqa: E731
    run(demo, cli, folder, "--workspace-only")
    os.environ.update(XDG_CONFIG_HOME=str(folder / "account/config"), XDG_STATE_HOME=str(folder / "account/state"))
    run(cli, "profile", "set", workspace, "place", "Sông Mơ", "--password-file", password)
    run(cli, "export", CODE, "--workspace", workspace, "--to", folder / "out.docx")
    run(cli, "export", CODE, "--workspace", workspace, "--to", folder / "out.pdf")
    edited(folder / "out.docx", folder / "back.docx")


def under_a_screen() -> int:
    with tempfile.TemporaryDirectory(prefix="ungcuu-reader-") as folder:
        own = {f"XDG_{name}_HOME": f"{folder}/{name.lower()}" for name in ("DATA", "CACHE")}
        own.update(HOME=folder, XDG_RUNTIME_DIR=folder, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", GTK_MODULES="", NO_AT_BRIDGE="0")
        os.environ.update(own)
        prepare(Path(folder) / "demo")
        command = ["dbus-run-session", "--", "xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", sys.executable, *sys.argv, folder + "/demo"]
        return subprocess.run(command, check=False).returncode


class Walk:
    """The person at the keyboard: where they go, and every trouble on the way."""

    def __init__(self, bus, folder):
        from spoken import rows, silent, unnamed, walk, ROWS
        self.bus, self.folder, self.troubles, self.controls = bus, folder, [], 0
        self.rows, self.silent, self.unnamed, self.tree, self.lists = rows, silent, unnamed, walk, ROWS

    def look(self, place, patterns=None, way_out=None):
        """Names, rows and Tab of the window in front; each list that is named must be there and say a row like that. A way
        out: keys that a place whose own is Tab tells, and the control to which they lead."""
        began, window = time.monotonic(), self.bus.window()
        said = {name: self.rows(view) for view, role, name, _ in self.tree(window) if role in self.lists}
        found = self.unnamed(window) + self.silent(window)
        for name, pattern in (patterns or {}).items():
            spoken = said.get(name, [])
            if not any(re.search(pattern, row[0]) for row in spoken if row):
                found.append(f"«{name}» says no row like {pattern}: {spoken}")
        found += self.bus.leads(*way_out) if way_out else self.bus.trapped("Tab") + self.bus.trapped("shift+Tab")
        self.controls += sum(1 for _ in self.tree(window))
        self.troubles += [f"{place}: {each}" for each in found]
        if "UNGCUU_SAY" in os.environ:
            print(f"== {place}, {time.monotonic() - began:.1f} s\n" + "\n".join(f"  {name}: {row}" for name, spoken in said.items() for row in spoken), *found, sep="\n  ", flush=True)

    def heard(self, what, pattern):
        self.bus.listen(0.3)
        end = time.monotonic() + 15
        while time.monotonic() < end and not any(re.search(pattern, each) for each in self.bus.told):
            self.bus.listen(0.2)
        if not any(re.search(pattern, each) for each in self.bus.told):
            self.troubles.append(f"{what} is not told: {self.bus.told}")
        self.bus.told.clear()

    def command(self, words):
        """By the palette, as somebody who knows no keys does it."""
        self.bus.press("ctrl+shift+p")
        self.bus.settle()
        self.bus.type(words)
        self.bus.press("Return")
        self.bus.settle()

    def dialog(self, place, keys, patterns=None, way_out=None):
        self.bus.press(keys)
        self.inside(place, patterns, way_out)

    def inside(self, place, patterns=None, way_out=None):
        self.bus.settle()
        if self.bus.window_count() < 2:
            self.troubles.append(f"{place} does not come")
            return
        self.look(place, patterns, way_out)
        self.leave()

    def leave(self):
        self.bus.press("Escape")
        self.bus.settle()


def begin(walk):
    bus = walk.bus
    bus.wait_for("the list of documents", lambda role, name: role == "list")
    bus.settle()
    bus.press("ctrl+k")
    bus.type("A6")
    bus.listen(0.5)
    bus.press("Down")
    walk.heard("the row chosen from the line above the list", f"{CODE}, .+")
    bus.press("Return")
    bus.wait_for("the editor", lambda role, name: role == "page tab")
    bus.listen(1.5)  # the problems come
    walk.look("writing", {"Danh sách văn bản": f"{CODE}, .+", "Danh sách vấn đề": FINDING})


def save(walk):
    walk.bus.press("ctrl+End")
    walk.bus.type("- x")
    walk.bus.press("ctrl+s")
    walk.heard("the key that is asked for", "Mật khẩu chỉ hỏi một lần")
    walk.bus.type((walk.folder / "account/password").read_text(encoding="ascii").strip())
    walk.bus.press("Return")
    walk.heard("a save", r"Đã lưu \d\d:\d\d")


def panels(walk):
    for keys in ("F9", "ctrl+l", "ctrl+shift+b", "ctrl+h"):
        walk.bus.press(keys)
        walk.bus.listen(0.4)
    walk.bus.type("su co")
    walk.heard("how often it was found", r"Chỗ \d+ trên \d+")
    walk.look("panels, find and replace", {"Lịch sử văn bản": f"Lần 2, Lúc {DATE}, Người lưu Nguyễn Văn A", "Dàn ý của văn bản đang soạn": r"\w+", "Lưu đồ, danh sách các bước và lối đi": r"Bước 1"})
    walk.bus.press("Escape", "ctrl+l", "ctrl+shift+b")


def compare(walk):
    walk.bus.press("shift+F9")
    walk.heard("what was compared", "Chỗ 1/")
    walk.look("comparison of revisions")
    walk.bus.press("shift+F9")


def find_everywhere(walk):
    walk.bus.press("ctrl+shift+f")
    walk.bus.type("su co")
    walk.bus.press("Return")
    walk.heard("how often it was found everywhere", r"\d+ chỗ")
    walk.look("find in all documents", {"Các chỗ tìm thấy": r"Văn bản KB-\S+, Dòng \d+, Nội dung .+"})
    walk.bus.press("Escape")


def judging(walk):
    walk.bus.press("ctrl+2")
    walk.look("judging, empty")
    walk.bus.focus_on("Chọn tệp PDF…")
    walk.bus.press("space")
    walk.bus.settle()
    walk.bus.type(str(walk.folder / "out.pdf"))
    walk.bus.press("Return")
    walk.bus.settle()
    walk.heard("the verdict", "chữ ký")
    walk.look("judging")


def registers(walk):
    walk.bus.press("ctrl+3")
    walk.bus.listen(0.8)
    walk.look("systems", {"Danh sách hệ thống thông tin": r"Mã HT-MAU, Tên hệ thống Cổng .+Cấp độ 3", "Lịch sử có chữ ký": f"Lúc {DATE}, Người ghi Nguyễn Văn A, Mục .+"})
    walk.bus.press("ctrl+4")
    walk.bus.listen(0.8)
    walk.look("Hồ sơ cơ quan", {"Các mục của Hồ sơ cơ quan": r"Mục Địa danh, Nội dung Sông Mơ"})
    walk.bus.focus_on("Hồ sơ cơ quan", "page tab list")
    walk.bus.press("Right")
    walk.bus.listen(0.8)
    walk.look("comparing laws", {"Quy định chờ đối chiếu văn bản gốc": r"Quy định .+, Tình trạng .+"})
    walk.bus.press("ctrl+1")


def dialogs(walk):
    walk.dialog("new document", "ctrl+n", {"Dàn ý có sẵn": r"Kịch bản: .+"})
    walk.dialog("sign", "ctrl+shift+s", {"Việc còn thiếu": r"\w+"})
    walk.bus.press("ctrl+shift+p")
    walk.inside("palette", {"Các lệnh tìm thấy": r"\w+"})
    walk.command("phim tat")
    walk.inside("shortcuts", {"Lệnh và phím tắt": r"\w+"})
    walk.command("dua tep nguon")
    walk.inside("bring in a file")
    walk.bus.press("ctrl+shift+j", "ctrl+f")
    walk.bus.type("|---")
    walk.bus.press("Return", "Escape")
    walk.dialog("table", "ctrl+shift+g", {"Các ô của bảng": r"\w+"}, ("ctrl+Tab", "Thôi"))


def export(walk):
    walk.bus.press("ctrl+e")
    walk.inside("export")
    walk.bus.press("ctrl+e")
    walk.bus.settle()
    walk.bus.press("Return")
    walk.heard("the result of the export", r"Đã ghi \d+ trang")
    walk.leave()


def take_back(walk):
    walk.command("nhan lai ban word")
    walk.bus.type(str(walk.folder / "back.docx"))
    walk.bus.press("Return")
    walk.bus.settle()
    walk.heard("what came back", "Đề nghị sửa: 1")
    walk.look("proposals from Word", {"Đề nghị sửa và ý kiến từ bản Word": r"Bỏ: nhận\. Thành: vào sổ"})


def help_window(walk):
    walk.dialog("help", "F1", {"Các việc": r"\w+"})


def everything(bus, folder):
    walk = Walk(bus, folder)
    for part in (begin, save, panels, compare, find_everywhere, judging, registers, dialogs, export, take_back, help_window):
        bus.told.clear()
        part(walk)
    return walk.troubles if walk.controls > 500 else [f"only {walk.controls} controls seen"] + walk.troubles


def planted(bus, _):
    """Each of the three must be found: a walk that finds nothing here proves nothing there."""
    bus.settle()
    walk = Walk(bus, None)
    bus.press("Tab", "shift+Tab")
    walk.look("planted")
    said = "\n".join(walk.troubles)
    return [f"a planted trouble is not seen: {each}" for each in ("no name", "a silent row", "Tab does not leave") if each not in said]


def visit(command, folder, then):
    from spoken import Bus
    process = subprocess.Popen(command)
    bus = None
    try:
        bus = Bus(process)
        return then(bus, folder)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(10)
        if bus:
            bus.close()


def inside() -> int:
    program, _, _, troubles, folder = sys.argv[1:6]
    found = visit([troubles], None, planted) + visit([program, folder + "/demo.ungcuu"], Path(folder), everything)
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(inside() if len(sys.argv) > 5 else under_a_screen())
