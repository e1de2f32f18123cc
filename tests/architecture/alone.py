#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""alone.py BUILD SOURCE_ROOT   every source and header of lib compiles without the precompiled header.

A header that some source includes first is proved by that source; the others are compiled by themselves. Before all of
them a header that needs what it does not include must fail, or nothing here means anything.
"""
import concurrent.futures
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import tempfile

build, root = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
lib = root / "lib"
SOURCE_MADE = "cmake_pch.hxx"


def arguments(command):
    """Of a compile command, without launcher, output, precompiled header and the source itself."""
    words = shlex.split(command)
    compiler = next(i for i, word in enumerate(words) if re.search(r"(^|/)(clang|g|c)\+\+(-\d+)?$", word))
    kept = []
    rest = iter(words[compiler:])
    for word in rest:
        if word in ("-o", "-c", "-MF", "-MT"):
            next(rest)
        elif word == "-include":
            header = next(rest)
            kept += [] if SOURCE_MADE in header else [word, header]
        elif word not in ("-MD", "-Winvalid-pch", "-fpch-preprocess") and SOURCE_MADE not in word:
            kept.append(word)
    return [word for word in kept if word != "-Xclang"] + ["-fsyntax-only"]


def trouble(call, file):
    done = subprocess.run(call + ["-x", "c++", "-"], cwd=build, capture_output=True, text=True, input=f'#include "{file}"\n')
    first = next((line for line in done.stderr.splitlines() if "error" in line), done.stderr[:300])
    return None if done.returncode == 0 else f"{file}: {first}"


def first_header(source):
    found = re.search(r'^#include "([^"]+)"', source.read_text(encoding="utf-8"), re.MULTILINE)
    return lib / found.group(1) if found else None


commands = {pathlib.Path(entry["file"]): arguments(entry["command"])
            for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
            if pathlib.Path(entry["file"]).is_relative_to(lib) and SOURCE_MADE not in entry["file"]}
of_module = {source.parent: call for source, call in commands.items()}
proved = {first_header(source) for source in commands}
headers = [header for header in sorted(lib.rglob("*.h")) if header.parent in of_module and header not in proved]
work = [(call, source) for source, call in sorted(commands.items())] + [(of_module[header.parent], header) for header in headers]
if len(commands) < 50:
    sys.exit("alone: hardly a source was found in compile_commands.json")

with tempfile.TemporaryDirectory() as folder:
    planted = pathlib.Path(folder) / "planted.h"
    planted.write_text("#pragma once\ninline quint8 one() { return 1; }\n", encoding="utf-8")
    if trouble(work[0][0], planted) is None:
        sys.exit("alone: a header without its includes compiled, so this test cannot fail")

with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    troubles = [said for said in pool.map(lambda item: trouble(*item), work) if said]
print("\n".join(troubles) or f"{len(commands)} sources and {len(headers)} headers compile alone")
sys.exit(1 if troubles else 0)
