#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Parlance authors
# SPDX-License-Identifier: Apache-2.0
"""Makes the two sounds beside it: each a struck note that dies away at once, soft enough for an office."""

import math
import struct
import wave
from pathlib import Path

RATE = 44100  # a second
LOUDNESS = 0.22  # of what there is


def note(pitch, length):
    """Samples between -1 and 1: the pitch and a little of its octave, faded in over 4 ms and dying away."""
    for i in range(int(RATE * length)):
        t = i / RATE
        swell = min(1, t / 0.004) * math.exp(-t * 6 / length)
        yield swell * (0.85 * math.sin(2 * math.pi * pitch * t) + 0.15 * math.sin(4 * math.pi * pitch * t))


def write(name, *notes):
    with wave.open(str(Path(__file__).with_name(name)), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        samples = [sample for pitch, length in notes for sample in note(pitch, length)]
        file.writeframes(b"".join(struct.pack("<h", round(32767 * LOUDNESS * sample)) for sample in samples))


write("arrived.wav", (880, 0.05), (1174.66, 0.14))  # a fourth up
write("sent.wav", (659.26, 0.09))
