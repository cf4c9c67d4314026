#!/usr/bin/env python3
"""Writes a PNG anew with a palette: a third of the bytes, and no difference that a reader sees.

    shrink_png.py picture.png ...

Takes what cairo writes, 8 bits a channel with or without opacity, and lays it on white. Colours are
rounded to steps of 4; of more than 256 the rarest become the nearest of the others. Needs Python alone.
"""

import collections
import struct
import sys
import zlib


def chunks(data):
    place = 8
    while place < len(data):
        (length,) = struct.unpack(">I", data[place : place + 4])
        yield data[place + 4 : place + 8], data[place + 8 : place + 8 + length]
        place += 12 + length


def rows(header, raw):
    """The rows of the picture with their filters undone (PNG specification, 9.2)."""
    width, height, depth, kind, _, _, interlace = struct.unpack(">IIBBBBB", header)
    if depth != 8 or kind not in (2, 6) or interlace:
        sys.exit("not a picture that cairo writes")
    channels = 3 if kind == 2 else 4
    stride = width * channels
    above = bytearray(stride)
    for number in range(height):
        start = number * (stride + 1)
        rule, line = raw[start], bytearray(raw[start + 1 : start + 1 + stride])
        for i in range(stride):
            left = line[i - channels] if i >= channels else 0
            if rule == 1:
                line[i] = (line[i] + left) & 255
            elif rule == 2:
                line[i] = (line[i] + above[i]) & 255
            elif rule == 3:
                line[i] = (line[i] + (left + above[i]) // 2) & 255
            elif rule == 4:
                corner = above[i - channels] if i >= channels else 0
                guess = left + above[i] - corner
                near = [abs(guess - left), abs(guess - above[i]), abs(guess - corner)]
                line[i] = (line[i] + (left, above[i], corner)[near.index(min(near))]) & 255
        above = line
        yield [tuple(line[i : i + channels]) for i in range(0, stride, channels)]


def rounded(pixel):
    opacity = pixel[3] if len(pixel) == 4 else 255
    return tuple(
        min(255, (round((c * opacity + 255 * (255 - opacity)) / 255) + 2) // 4 * 4)
        for c in pixel[:3]
    )


def chunk(name, body):
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def shrink(path):
    with open(path, "rb") as file:
        parts = list(chunks(file.read()))
    header = parts[0][1]
    raw = zlib.decompress(b"".join(body for name, body in parts if name == b"IDAT"))
    known = {}
    picture = []
    for row in rows(header, raw):
        for pixel in row:
            if pixel not in known:
                known[pixel] = rounded(pixel)
        picture.append([known[pixel] for pixel in row])
    counts = collections.Counter(color for row in picture for color in row)
    palette = sorted(counts, key=lambda color: (-counts[color], color))[:256]
    place = {color: index for index, color in enumerate(palette)}
    for color in counts:
        if color not in place:
            place[color] = min(
                range(len(palette)),
                key=lambda i: sum((a - b) ** 2 for a, b in zip(palette[i], color)),
            )
    body = b"".join(b"\0" + bytes(place[color] for color in row) for row in picture)
    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n")
        file.write(chunk(b"IHDR", header[:9] + b"\x03" + header[10:]))
        file.write(chunk(b"PLTE", bytes(value for color in palette for value in color)))
        file.write(chunk(b"IDAT", zlib.compress(body, 9)))
        file.write(chunk(b"IEND", b""))


for path in sys.argv[1:]:
    shrink(path)
