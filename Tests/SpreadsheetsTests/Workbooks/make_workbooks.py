#!/usr/bin/env python3
"""Makes the small workbooks of this folder with openpyxl, pandas, XlsxWriter, odfpy and LibreOffice.

    pip install -r requirements.txt     # and LibreOffice Calc, for soffice
    python3 make_workbooks.py

What each should be read as stands in expected.json: it is what this script puts in, cell by cell, never what
any reader gave. A value is its kind and its text; a formula's is the one that its programs compute.
"""
import datetime
import json
import pathlib
import subprocess
import tempfile

import odf.namespaces
import odf.office
import odf.opendocument
import odf.style
import odf.table
import odf.text
import openpyxl
import pandas
import xlsxwriter

FOLDER = pathlib.Path(__file__).parent
CREATED = datetime.datetime(2024, 1, 1)


class Sheet:
    """What a sheet should be read as."""

    def __init__(self, name, hidden=False):
        self.facts = {
            "name": name, "hidden": hidden, "cells": {}, "hiddenRows": 0, "hiddenColumns": 0,
            "formulas": 0, "emptyFormulas": 0, "errors": 0, "dates": 0, "table": None,
        }

    def text(self, place, value):
        self.facts["cells"][place] = ["text", value]
        return value

    def number(self, place, value):
        self.facts["cells"][place] = ["number", repr(float(value))]
        return value

    def truth(self, place, value):
        self.facts["cells"][place] = ["truth", "TRUE" if value else "FALSE"]
        return value

    def date(self, place, value):
        self.facts["cells"][place] = ["date", value.isoformat()]
        self.facts["dates"] += 1
        return value


def work_list(has_values):
    """A work-list as offices keep them: a title, merged items, a hidden row, a formula, an error, dates."""
    about = Sheet("说明")
    tasks = Sheet("任务分工")
    old = Sheet("旧表", hidden=True)
    book = openpyxl.Workbook()
    book.properties.created = book.properties.modified = CREATED
    page = book.active
    page.title = "说明"
    page["B2"] = about.text("B2", "本表由办公室维护")
    page = book.create_sheet("任务分工")
    page["A1"] = tasks.text("A1", "2024年重点任务分工")
    page.merge_cells("A1:E1")
    for column, word in zip("ABCDE", ["任务", "责任单位", "分工", "期限", "权重"]):
        page[f"{column}2"] = tasks.text(f"{column}2", word)
    rows = [
        ("修建道路", "甲局", "牵头", datetime.date(2024, 12, 31), 2),
        (None, "乙局", "配合", None, 1.5),
        (None, "丙局", "配合", None, 0.25),
        ("建造桥梁", "乙局", "牵头", datetime.date(2025, 6, 30), 3),
        (None, "丁局", "参与", None, 1),
    ]
    for number, (item, party, role, due, weight) in enumerate(rows, start=3):
        if item:
            page[f"A{number}"] = tasks.text(f"A{number}", item)
        page[f"B{number}"] = tasks.text(f"B{number}", party)
        page[f"C{number}"] = tasks.text(f"C{number}", role)
        if due:
            page[f"D{number}"] = tasks.date(f"D{number}", due)
            page[f"D{number}"].number_format = "yyyy-mm-dd"
        page[f"E{number}"] = tasks.number(f"E{number}", weight)
    page.merge_cells("A3:A5")
    page.merge_cells("A6:A7")
    page.row_dimensions[5].hidden = True
    tasks.facts["hiddenRows"] = 1
    tasks.facts["table"] = {
        "rows": [
            ["2024年重点任务分工", "", "", "", ""],
            ["任务", "责任单位", "分工", "期限", "权重"],
            ["修建道路", "甲局", "牵头", "2024-12-31", "2"],
            ["修建道路", "乙局", "配合", "", "1.5"],
            ["修建道路", "丙局", "配合", "", "0.25"],
            ["建造桥梁", "乙局", "牵头", "2025-06-30", "3"],
            ["建造桥梁", "丁局", "参与", "", "1"],
        ],
        "filled": 3,
    }
    page = book.create_sheet("旧表")
    page.sheet_state = "hidden"
    page["A1"] = old.text("A1", "合计")
    page["B1"] = "=2+3"
    page["C1"] = "#N/A"
    page["D1"] = old.text("D1", "澳门 & <珠海>")
    old.facts["errors"] = 1
    if has_values:
        old.number("B1", 5)
        # LibreOffice keeps the error as a formula too.
        old.facts["formulas"] = 2
    else:
        old.facts["emptyFormulas"] = 1
    return book, [about, tasks, old]


def forms(name, since_1904):
    """Values of every kind, as XlsxWriter writes them."""
    sheet = Sheet("Forms")
    book = xlsxwriter.Workbook(
        str(FOLDER / name), {"date_1904": since_1904, "default_date_format": "d mmm yyyy"})
    book.set_properties({"created": CREATED})
    page = book.add_worksheet("Forms")
    for row, number in enumerate([1 / 3, 1e-7, 12345678901234, -4, 2.5e300], start=1):
        page.write_number(f"A{row}", sheet.number(f"A{row}", number))
    page.write_boolean("B1", sheet.truth("B1", True))
    page.write_boolean("B2", sheet.truth("B2", False))
    page.write_datetime("C1", sheet.date("C1", datetime.date(2024, 2, 29)))
    page.write_datetime(
        "C2", sheet.date("C2", datetime.datetime(1999, 12, 31, 23, 59, 30)),
        book.add_format({"num_format": "yyyy/mm/dd hh:mm:ss"}))
    page.write_datetime(
        "C3", sheet.date("C3", datetime.time(13, 45, 0)), book.add_format({"num_format": "hh:mm"}))
    page.write_number(
        "C4", sheet.number("C4", 1.5), book.add_format({"num_format": "[h]:mm"}))
    page.write_number(
        "C5", sheet.number("C5", 45000), book.add_format({"num_format": '0.00" days";[Red]-0.00'}))
    bold = book.add_format({"bold": True})
    sheet.text("D1", "外交部和商务部")
    page.write_rich_string("D1", bold, "外交部", "和", bold, "商务部")
    page.write_string("D2", sheet.text("D2", "two\nlines"))
    page.write_string("D3", sheet.text("D3", "_x000D_ stays"))
    page.write_string("D4", sheet.text("D4", "  blanks at the ends  "))
    page.write_string("D5", sheet.text("D5", "=1+1"))
    page.write_formula("E1", "=SUM(A4)", None, sheet.number("E1", -4))
    page.write_formula("E2", '="a"&"b"', None, sheet.text("E2", "ab"))
    page.write_formula("E3", "=2>1", None, sheet.truth("E3", True))
    page.write_formula("E4", "=1/0", None, "#DIV/0!")
    sheet.facts["formulas"] = 4
    sheet.facts["errors"] = 1
    page.write_string("XFD1048576", sheet.text("XFD1048576", "last"))
    page.set_column("B:C", None, None, {"hidden": True})
    sheet.facts["hiddenColumns"] = 2
    book.close()
    return [sheet]


def ties(name, engine):
    """A table as pandas writes it, with its index."""
    sheet = Sheet("ties")
    frame = pandas.DataFrame(
        {"member": ["Ann", "Ann", "Bo"], "committee": ["Budget", "Roads", "Roads"], "years": [2, 1.5, 4]})
    for column, word in zip("BCD", frame.columns):
        sheet.text(f"{column}1", word)
    for row, values in enumerate(frame.itertuples(), start=2):
        sheet.number(f"A{row}", values.Index)
        sheet.text(f"B{row}", values.member)
        sheet.text(f"C{row}", values.committee)
        sheet.number(f"D{row}", values.years)
    frame.to_excel(FOLDER / name, sheet_name="ties", engine=engine)
    return [sheet]


def matrix(name):
    """A matrix of letters in OpenDocument: repeated cells, a note, a hidden column, a million empty rows."""
    sheet = Sheet("RACI")
    book = odf.opendocument.OpenDocumentSpreadsheet()
    page = odf.table.Table(name="RACI")
    page.addElement(odf.table.TableColumn(numbercolumnsrepeated=2))
    page.addElement(odf.table.TableColumn(visibility="collapse"))
    page.addElement(odf.table.TableColumn(numbercolumnsrepeated=16381))
    sheet.facts["hiddenColumns"] = 1

    def cell(text, **more):
        element = odf.table.TableCell(valuetype="string", **more)
        element.addElement(odf.text.P(text=text))
        return element

    row = odf.table.TableRow()
    for column, word in zip("ABCD", ["task", "Ann", "Bo", "Cy"]):
        row.addElement(cell(sheet.text(f"{column}1", word)))
    row.addElement(odf.table.TableCell(numbercolumnsrepeated=16380))
    page.addElement(row)

    row = odf.table.TableRow()
    noted = cell(sheet.text("A2", "plan"))
    note = odf.office.Annotation()
    note.addElement(odf.text.P(text="not to be read"))
    noted.addElement(note)
    row.addElement(noted)
    row.addElement(cell(sheet.text("B2", "R"), numbercolumnsrepeated=2))
    sheet.text("C2", "R")
    row.addElement(cell(sheet.text("D2", "A")))
    page.addElement(row)

    row = odf.table.TableRow(numberrowsrepeated=2)
    row.addElement(cell("same"))
    row.addElement(odf.table.TableCell(valuetype="float", value="7.25"))
    row.addElement(odf.table.TableCell(valuetype="date", datevalue="2024-05-06"))
    row.addElement(odf.table.TableCell(valuetype="boolean", booleanvalue="true"))
    page.addElement(row)
    for number in (3, 4):
        sheet.text(f"A{number}", "same")
        sheet.number(f"B{number}", 7.25)
        sheet.date(f"C{number}", datetime.date(2024, 5, 6))
        sheet.truth(f"D{number}", True)

    row = odf.table.TableRow(numberrowsrepeated=1_000_000)
    row.addElement(odf.table.TableCell(numbercolumnsrepeated=16384))
    page.addElement(row)
    row = odf.table.TableRow()
    paragraph = odf.text.P(text="two")
    paragraph.addElement(odf.text.S(c=2))
    paragraph.addElement(odf.text.Span(text="words"))
    last = odf.table.TableCell(valuetype="string")
    last.addElement(paragraph)
    row.addElement(last)
    sheet.text("A1000005", "two  words")
    page.addElement(row)
    book.spreadsheet.addElement(page)
    book.save(str(FOLDER / name))
    return [sheet]


def converted(source, ending, name):
    """The same workbook as LibreOffice saves it."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["soffice", "--headless", "--convert-to", ending, "--outdir", folder, str(FOLDER / source)],
            check=True, stdout=subprocess.DEVNULL)
        made = pathlib.Path(folder) / (pathlib.Path(source).stem + "." + ending)
        (FOLDER / name).write_bytes(made.read_bytes())


expected = {}


def keep(name, sheets):
    expected[name] = [sheet.facts for sheet in sheets]


book, sheets = work_list(has_values=False)
book.save(FOLDER / "openpyxl-worklist.xlsx")
keep("openpyxl-worklist.xlsx", sheets)
for ending in ("xlsx", "ods"):
    converted("openpyxl-worklist.xlsx", ending, f"libreoffice-worklist.{ending}")
    keep(f"libreoffice-worklist.{ending}", work_list(has_values=True)[1])
keep("xlsxwriter-forms.xlsx", forms("xlsxwriter-forms.xlsx", since_1904=False))
keep("xlsxwriter-1904.xlsx", forms("xlsxwriter-1904.xlsx", since_1904=True))
keep("pandas-openpyxl.xlsx", ties("pandas-openpyxl.xlsx", "openpyxl"))
keep("pandas-xlsxwriter.xlsx", ties("pandas-xlsxwriter.xlsx", "xlsxwriter"))
keep("pandas.ods", ties("pandas.ods", "odf"))
keep("odfpy-matrix.ods", matrix("odfpy-matrix.ods"))
(FOLDER / "expected.json").write_text(
    json.dumps(expected, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
