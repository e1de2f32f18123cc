#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Edits a DOCX in LibreOffice Writer itself, and says what it did.

writer_edits.py IN OUT JOURNAL SEED COUNT tracked|plain

IN is opened without a screen; COUNT edits drawn with SEED are made by Writer's own operations, each on a paragraph of its
own; what Writer then has is stored as OUT. JOURNAL (JSON) holds each edit by the words it can be known by, the sentence
it was made in, and Writer's own list of the paragraphs that stand there when every tracked change is taken. The system's
Python: python3-uno is for that one."""
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import uno
from com.sun.star.awt.FontSlant import ITALIC, NONE as UPRIGHT
from com.sun.star.awt.FontWeight import BOLD, NORMAL
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.text.ControlCharacter import PARAGRAPH_BREAK

AUTHOR = "Trần Thị B"
COMMENTER = "Lê Văn Ước"
PILCROW = "¶"
WAIT = 60  # seconds, for the office to come


def value(name, content):
    return PropertyValue(Name=name, Value=content)


class Office:
    """A LibreOffice of its own: profile, pipe and user name."""

    def __init__(self, folder):
        self.pipe = f"ungcuu-{os.getpid()}"
        self.process = subprocess.Popen(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--norestore", "--nodefault",
                                         f"--accept=pipe,name={self.pipe};urp;StarOffice.ComponentContext"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.context = self.connect()
        self.desktop = self.service("com.sun.star.frame.Desktop")
        self.dispatcher = self.service("com.sun.star.frame.DispatchHelper")
        self.call_the_user()

    def connect(self):
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        end = time.monotonic() + WAIT
        while time.monotonic() < end:
            try:
                return resolver.resolve(f"uno:pipe,name={self.pipe};urp;StarOffice.ComponentContext")
            except NoConnectException:
                time.sleep(0.1)
        raise SystemExit("LibreOffice never answered")

    def service(self, name):
        return self.context.ServiceManager.createInstanceWithContext(name, self.context)

    def call_the_user(self):
        provider = self.service("com.sun.star.configuration.ConfigurationProvider")
        user = provider.createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess",
                                                    (value("nodepath", "/org.openoffice.UserProfile/Data"),))
        user.givenname, user.sn = AUTHOR, ""
        user.commitChanges()

    def opened(self, path):
        return self.desktop.loadComponentFromURL(uno.systemPathToFileUrl(str(path)), "_blank", 0, (value("Hidden", True),))

    @staticmethod
    def stored(document, path, kind):
        document.storeToURL(uno.systemPathToFileUrl(str(path)), (value("FilterName", kind),))

    def dispatch(self, document, command, *arguments):
        self.dispatcher.executeDispatch(document.getCurrentController().getFrame(), command, "", 0, arguments)

    def close(self):
        try:
            self.desktop.terminate()
        except Exception:  # the bridge goes with the office
            pass
        self.process.wait(WAIT)


class Paragraph:
    def __init__(self, body, range_, cell):
        self.body, self.range, self.cell = body, range_, cell
        self.words = range_.String

    def cursor(self, begin, end):
        cursor = self.body.createTextCursorByRange(self.range.Start)
        cursor.goRight(begin, False)
        cursor.goRight(end - begin, True)
        return cursor


def paragraphs(text, cell=False):
    found = []
    for each in text:
        if each.supportsService("com.sun.star.text.TextTable"):
            for name in each.CellNames:
                found += paragraphs(each.getCellByName(name), True)
        else:
            found.append(Paragraph(text, each, cell))
    return found


class Editor:
    def __init__(self, office, document, seed):
        self.office, self.document, self.random = office, document, random.Random(seed)
        self.all = paragraphs(document.Text)
        self.used = set()
        self.made = []

    def free(self, index, cell, span):
        """Nobody has edited it or the `span` paragraphs around it, and it has words enough."""
        each = self.all[index]
        plain = each.cell == cell and each.words.count(" ") >= 5 and "…" not in each.words and "\n" not in each.words and "\t" not in each.words
        around = range(index - 1, index + span + 1)
        return plain and not any(other in self.used for other in around) and index + span < len(self.all)

    def draw(self, cell, span=1, wanted=lambda index: True):
        """A paragraph of the body or of a cell, as asked; where none is left, of the other."""
        found = [[index for index in range(len(self.all)) if self.free(index, each, span) and wanted(index)] for each in (cell, not cell)]
        free = found[0] or found[1]
        if not free:
            raise SystemExit("no paragraph is left to edit")
        index = self.random.choice(free)
        self.used.update(range(index, index + span + 1) if span > 1 else (index,))
        return index

    def word(self, paragraph):
        """A word inside: [begin, end) and the words themselves."""
        places, at = [], 0
        for each in paragraph.words.split(" "):
            places.append((at, at + len(each)))
            at += len(each) + 1
        begin, end = self.random.choice([place for place in places[2:-1] if place[1] > place[0]])
        return begin, end, paragraph.words[begin:end]

    def note(self, kind, paragraph, put="", gone="", remark="", around=None):
        author = COMMENTER if remark else AUTHOR if self.document.RecordChanges else ""
        self.made.append({"kind": kind, "put": put, "gone": gone, "remark": remark, "around": paragraph.words if around is None else around, "author": author})

    def make(self, count):
        """As many of each; those that ask most of a paragraph and its neighbours first."""
        acts = (self.move, self.join, self.remove, self.put_in, self.take_out, self.overwrite, self.split, self.look, self.new)
        for first, act in enumerate(acts):
            for turn, index in enumerate(range(first, count, len(acts))):
                act(f"mốc{1000 + index}", turn % 3 == 1, turn)

    def say(self, count):
        """Comments. An office without a screen has no little windows for them and dies where it is to show one: the
        document is no longer shown when they come."""
        controller = self.document.getCurrentController()
        controller.getFrame().setComponent(None, None)
        controller.dispose()
        for index in range(count):
            self.comment(f"mốc{2000 + index}", index % 3 == 1)

    # ── inside a paragraph or a cell ──

    def put_in(self, mark, cell, _):
        paragraph = self.all[self.draw(cell)]
        begin, _, _ = self.word(paragraph)
        paragraph.body.insertString(paragraph.cursor(begin, begin), mark + " ", False)
        self.note("put in", paragraph, put=mark)

    def take_out(self, mark, cell, _):
        paragraph = self.all[self.draw(cell)]
        begin, end, word = self.word(paragraph)
        paragraph.cursor(begin, end + 1).String = ""
        self.note("taken out", paragraph, gone=word)

    def overwrite(self, mark, cell, _):
        paragraph = self.all[self.draw(cell)]
        begin, end, word = self.word(paragraph)
        paragraph.cursor(begin, end).String = mark
        self.note("overwritten", paragraph, put=mark, gone=word)

    def look(self, mark, cell, turn):
        looks = (("CharWeight", BOLD, NORMAL), ("CharPosture", ITALIC, UPRIGHT), ("CharUnderline", 1, None), ("CharBackColor", 0xFFFF00, None))
        name, on, off = looks[turn % len(looks)]
        paragraph = self.all[self.draw(cell)]
        begin, end, word = self.word(paragraph)
        cursor = paragraph.cursor(begin, end)
        cursor.setPropertyValue(name, off if off is not None and cursor.getPropertyValue(name) == on else on)
        self.note("look " + name, paragraph, put=word, gone=word)

    def comment(self, mark, cell):
        paragraph = self.all[self.draw(cell)]
        begin, end, word = self.word(paragraph)
        note = self.document.createInstance("com.sun.star.text.textfield.Annotation")
        note.Author, note.Content = COMMENTER, mark
        paragraph.body.insertTextContent(paragraph.cursor(begin, end), note, True)
        self.note("comment", paragraph, remark=mark)

    # ── paragraphs ──

    def split(self, mark, cell, _):
        paragraph = self.all[self.draw(cell)]
        _, end, _ = self.word(paragraph)
        paragraph.body.insertControlCharacter(paragraph.cursor(end, end), PARAGRAPH_BREAK, False)
        self.note("split", paragraph, put=PILCROW)

    def next_to(self, index):
        here, behind = self.all[index], self.all[index + 1]
        return not here.cell and not behind.cell and here.body == behind.body and len(behind.words) > 3

    def join(self, mark, cell, _):
        index = self.draw(False, 1, self.next_to)
        self.used.add(index + 1)
        paragraph = self.all[index]
        paragraph.cursor(len(paragraph.words), len(paragraph.words) + 1).String = ""
        self.note("joined", paragraph, gone=PILCROW)

    def three_in_a_row(self, index):
        rows = self.all[index:index + 4]
        return len(rows) == 4 and all(self.next_to(index + i) for i in range(3)) and len({each.words for each in rows}) == 4

    def move(self, mark, cell, turn):
        """Behind the second paragraph after it: by Writer's own moving (Ctrl+Alt+Down), or cut out and put in."""
        index = self.draw(False, 3, self.three_in_a_row)
        paragraph, last = self.all[index], self.all[index + 2]
        controller = self.document.getCurrentController()
        if turn % 2 == 0:
            controller.getViewCursor().gotoRange(paragraph.range.Start, False)
            self.office.dispatch(self.document, ".uno:MoveDown")
            self.office.dispatch(self.document, ".uno:MoveDown")
        else:
            cursor = paragraph.cursor(0, len(paragraph.words) + 1)
            controller.select(cursor)
            piece = controller.getTransferable()
            cursor.String = ""
            target = last.cursor(len(last.words) + 1, len(last.words) + 1)
            controller.getViewCursor().gotoRange(target, False)
            controller.insertTransferable(piece)
        self.note("moved by keys" if turn % 2 == 0 else "cut and put in", paragraph, put=paragraph.words, gone=paragraph.words, around=last.words)

    def new(self, mark, cell, _):
        paragraph = self.all[self.draw(cell)]
        end = paragraph.cursor(len(paragraph.words), len(paragraph.words))
        paragraph.body.insertControlCharacter(end, PARAGRAPH_BREAK, False)
        paragraph.body.insertString(end, f"Đoạn {mark} mới thêm.", False)
        self.note("new paragraph", paragraph, put=mark)

    def remove(self, mark, cell, _):
        index = self.draw(False, 1, self.next_to)
        paragraph = self.all[index]
        paragraph.cursor(0, len(paragraph.words) + 1).String = ""
        self.note("paragraph taken out", paragraph, gone=paragraph.words)


def read(office, document, copy):
    """What stands there when every tracked change is taken, as Writer does it."""
    office.stored(document, copy, "writer8")
    taken = office.opened(copy)
    office.dispatch(taken, ".uno:AcceptAllTrackedChanges")
    lines = [each.words for each in paragraphs(taken.Text)]
    taken.close(True)
    return lines


def main():
    source, out, journal, seed, count, tracked = sys.argv[1:]
    with tempfile.TemporaryDirectory(prefix="ungcuu-writer-") as folder:
        office = Office(folder)
        try:
            document = office.opened(shutil.copy(source, folder + "/edited.docx"))  # a copy: Writer locks what it opens
            document.RecordChanges = tracked == "tracked"
            editor = Editor(office, document, int(seed))
            comments = int(count) // 10
            editor.make(int(count) - comments)
            lines = read(office, document, folder + "/taken.odt")
            editor.say(comments)
            office.stored(document, Path(out).resolve(), "MS Word 2007 XML")
            Path(journal).write_text(json.dumps({"edits": editor.made, "read": lines}, ensure_ascii=False), encoding="utf-8")
        finally:
            office.close()


if __name__ == "__main__":
    main()
