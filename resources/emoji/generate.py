#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Parlance authors
# SPDX-License-Identifier: Apache-2.0
"""Makes en.txt of Debian's unicode-data and unicode-cldr-core: a line for each emoji,
"emoji<TAB>name<TAB>words", and for those that come in tones of skin "<TAB>the emoji in the lightest"."""
import re
import sys
import xml.etree.ElementTree as xml

UNICODE = "/usr/share/unicode/"

words = {}
for file in ("annotations", "annotationsDerived"):
    for entry in xml.parse(f"{UNICODE}cldr/common/{file}/en.xml").iter("annotation"):
        if entry.get("type") != "tts":
            words[entry.get("cp")] = entry.text

LIGHT = "light skin tone"
light = {}
for line in open(f"{UNICODE}emoji/emoji-test.txt", encoding="utf-8"):
    found = re.match(r"[^;]+; fully-qualified +# (\S+) E\S+ (.+)", line)
    if not found:
        continue
    emoji, name = found.groups()
    head, _, kinds = name.partition(": ")
    others = [kind for kind in kinds.split(", ") if kind != LIGHT]
    if LIGHT in kinds.split(", "):
        light[": ".join(filter(None, (head, ", ".join(others))))] = emoji

out = open(sys.argv[1], "w", encoding="utf-8")
out.write("# SPDX-FileCopyrightText: 1991-2022 Unicode, Inc.\n# SPDX-License-Identifier: Unicode-DFS-2016\n")
for line in open(f"{UNICODE}emoji/emoji-test.txt", encoding="utf-8"):
    if line.startswith("# group: ") and "Component" not in line:
        out.write(line)
    found = re.match(r"[^;]+; fully-qualified +# (\S+) E\S+ (.+)", line)
    if not found or "skin tone" in found[2]:
        continue
    emoji, name = found.groups()
    said = words.get(emoji.replace("\ufe0f", ""), words.get(emoji, ""))
    known = set(name.split())
    more = [w for w in re.split(r"[ |]+", said) if w not in known]
    tone = f"\t{light[name]}" if name in light else ""
    out.write(f"{emoji}\t{name}\t{' '.join(dict.fromkeys(more))}{tone}\n")
