#!/usr/bin/env python3
"""Turns what `liaison --experimental-dump-help` prints into one manual page (man 7 groff_man): the
command, then each subcommand with its options. Reads standard input, writes standard output."""
import json
import sys


def roff(text):
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join("\\&" + line if line[:1] in ".'" else line for line in text.split("\n"))


def paragraphs(text):
    """Text as it stands: lines that begin with a blank keep their columns."""
    out, literal = [], False
    for line in text.split("\n"):
        is_literal = line.startswith(" ")
        if is_literal != literal:
            out.append(".nf" if is_literal else ".fi")
            literal = is_literal
        out.append(".PP" if not line else roff(line))
    if literal:
        out.append(".fi")
    return out


def option(argument):
    if argument["kind"] == "positional":
        return f"\\fI{roff(argument['valueName'])}\\fR"
    dashes = {"long": "--", "short": "-", "longWithSingleDash": "-"}
    names = [f"\\fB{roff(dashes[name['kind']] + name['name'])}\\fR" for name in argument.get("names", [])]
    value = f" \\fI{roff(argument['valueName'])}\\fR" if argument["kind"] == "option" else ""
    return ", ".join(names) + value


def arguments(command):
    out = []
    for argument in command.get("arguments", []):
        if not argument.get("shouldDisplay", True):
            continue
        out += [".TP", option(argument)]
        text = argument.get("abstract", "")
        if argument.get("defaultValue") is not None and argument["kind"] == "option":
            text = f"{text} (default: {argument['defaultValue']})".strip()
        out.append(roff(text) or "\\&")
    return out


def main():
    command = json.load(sys.stdin)["command"]
    name = command["commandName"]
    lines = [f'.TH {name.upper()} 1', ".SH NAME", f"{name} \\- {roff(command['abstract'])}"]
    lines += [".SH SYNOPSIS", f"\\fB{name}\\fR \\fIsubcommand\\fR \\fIoptions\\fR", ".SH DESCRIPTION"]
    lines += paragraphs(command.get("discussion", ""))
    lines.append(".SH SUBCOMMANDS")
    for child in command.get("subcommands", []):
        if child["commandName"] == "help":
            continue
        lines += [f'.SS "{name} {child["commandName"]}"', roff(child.get("abstract", "")), ".PP"]
        lines += paragraphs(child.get("discussion", "")) + arguments(child)
    lines += [".SH EXIT STATUS", ".TP", "0", "Done.", ".TP", "1", "The input is at fault.", ".TP", "64",
              "Wrong usage."]
    print("\n".join(lines))


main()
