"""Writes the lists of these fixtures, which are made up, as flat OpenDocument, HTML, Markdown and plain text.

make_fixtures.sh makes DOCX, ODT and PDF of the first. What the tests expect is written in them by hand.
"""

from html import escape
from pathlib import Path

HERE = Path(__file__).parent

# Kinds: title, heading, item (level 1), step (level 2), text, table. Markers are those that lists give.
CHINESE = {
    "name": "list-zh",
    "language": "zh",
    "title": "云溪市绿色发展行动计划重点任务清单",
    "blocks": [
        ("text", "", "为落实绿色发展行动计划，现将重点任务及分工印发。各单位每季度末报送进展。"),
        ("heading", "一、", "改善空气质量"),
        ("item", "（一）", "推进燃煤锅炉改造。2026年底前完成全部小型燃煤锅炉的改造，建立按月通报的制度，改造的进度向社会公开。（市生态环境局牵头，市发展改革委、各区政府配合）"),
        ("item", "（二）", "发展公共交通。（市交通局牵头，市财政局配合）"),
        ("step", "1.", "新增纯电动公交车200辆。"),
        ("step", "2.", "建设公共充电桩3000个，优先覆盖老旧小区。（责任单位：市供电公司）"),
        ("heading", "二、", "保护水环境"),
        ("item", "（一）", "整治黑臭水体。（市水务局牵头，市城管局、市农业农村局按职责分工负责）"),
        ("item", "（二）", "完善雨污分流管网。（市住房城乡建设局）"),
        ("text", "", "具体分工见下表。"),
    ],
    "columns": ["序号", "任务", "牵头单位", "配合单位"],
    # Text, columns, rows.
    "rows": [
        [("空气质量", 4, 1)],
        [("1", 1, 1), ("燃煤锅炉改造", 1, 1), ("市生态环境局", 1, 2), ("市发展改革委、各区政府", 1, 1)],
        [("2", 1, 1), ("扬尘治理，覆盖全部在建工地和裸露地块", 1, 1), ("市住房城乡建设局、市城管局", 1, 1)],
        [("3", 1, 1), ("公交电动化", 1, 1), ("市交通局", 1, 1), ("市财政局", 1, 1)],
        [("水环境", 4, 1)],
        [("4", 1, 1), ("黑臭水体整治", 1, 1), ("市水务局", 1, 1), ("市城管局", 1, 1)],
        [("5", 1, 1), ("雨污分流管网", 1, 1), ("市住房城乡建设局", 2, 1)],
    ],
    "footnote": "黑臭水体指颜色或者气味令人不适的水体。",
    "header": "云溪市人民政府公报",
}

ENGLISH = {
    "name": "list-en",
    "language": "en",
    "title": "Harbour District Action Plan",
    "blocks": [
        ("text", "", "The plan sets out who is responsible for what. Progress is reported to the council every six months, and the report is published."),
        ("heading", "1.", "Cleaner streets"),
        ("item", "(a)", "Extend the street-cleaning rounds to the old harbour and to all market squares, including Sundays and public holidays, and publish the rounds. (Lead: Waste Services; support: Markets Office)"),
        ("item", "(b)", "Replace broken bins within two working days. (Waste Services)"),
        ("step", "i.", "Count the bins."),
        ("step", "ii.", "Set up a hotline."),
        ("heading", "2.", "Safer crossings"),
        ("item", "(a)", "Review every crossing near a school. (Lead: Roads Department; with the Education Board)"),
        ("text", "", "The table shows the actions and their leads."),
    ],
    "columns": ["No.", "Action", "Lead", "Partners"],
    "rows": [
        [("1", 1, 1), ("Harbour rounds on Sundays and public holidays", 1, 1), ("Waste Services", 1, 2), ("Markets Office", 1, 1)],
        [("2", 1, 1), ("New bins", 1, 1), ("Harbour Trust, Parks Office", 1, 1)],
        [("3", 1, 1), ("School crossings", 1, 1), ("Roads Department", 1, 1), ("Education Board", 1, 1)],
    ],
    "footnote": "A round is one pass of the machine.",
    "header": "Harbour District Council",
}


def number_styles(language):
    if language == "zh":
        return ("一, 二, 三, ...", "", "、"), ("一, 二, 三, ...", "（", "）"), ("1", "", ".")
    return ("1", "", "."), ("a", "(", ")"), ("i", "", ".")


def cell_paragraph(text, style="Standard"):
    return f'<text:p text:style-name="{style}">{escape(text)}</text:p>'


def fodt_table(columns, rows, widths):
    out = ['<table:table table:name="T" table:style-name="T">']
    out += [f'<table:table-column table:style-name="C{i}"/>' for i in range(len(columns))]
    out.append("<table:table-header-rows><table:table-row>")
    out += [f'<table:table-cell table:style-name="cell">{cell_paragraph(c)}</table:table-cell>' for c in columns]
    out.append("</table:table-row></table:table-header-rows>")
    taken = {}
    for number, row in enumerate(rows):
        out.append("<table:table-row>")
        column = 0
        cells = list(row)
        while column < len(columns):
            if taken.get(column, -1) >= number:
                out.append("<table:covered-table-cell/>")
                column += 1
                continue
            text, wide, high = cells.pop(0)
            spans = f' table:number-columns-spanned="{wide}"' if wide > 1 else ""
            spans += f' table:number-rows-spanned="{high}"' if high > 1 else ""
            out.append(f'<table:table-cell table:style-name="cell"{spans}>{cell_paragraph(text)}</table:table-cell>')
            for covered in range(column, column + wide):
                taken[covered] = number + high - 1
            out += ["<table:covered-table-cell/>"] * (wide - 1)
            column += wide
        out.append("</table:table-row>")
    return "".join(out) + "</table:table>"


def fodt(plan, body, widths=(1.4, 6.6, 4.0, 5.0), page_height=29.7, cell="fo:padding=\"0.1cm\""):
    heading, item, step = number_styles(plan["language"])
    font = "WenQuanYi Micro Hei" if plan["language"] == "zh" else "DejaVu Serif"

    def level(tag, number, style):
        form, prefix, suffix = style
        return (
            f'<text:{tag} text:level="{number}" style:num-format="{form}" style:num-prefix="{prefix}"'
            f' style:num-suffix="{suffix}"><style:list-level-properties text:space-before="0.8cm"'
            f' text:min-label-width="0.9cm"/></text:{tag}>'
        )

    columns = "".join(
        f'<style:style style:name="C{i}" style:family="table-column">'
        f'<style:table-column-properties style:column-width="{w}cm"/></style:style>'
        for i, w in enumerate(widths)
    )
    language = 'fo:language="zh" fo:country="CN"' if plan["language"] == "zh" else 'fo:language="en" fo:country="GB"'
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="F" svg:font-family="&apos;{font}&apos;"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:text-properties style:font-name="F" style:font-name-asian="F" fo:font-size="10.5pt" style:font-size-asian="10.5pt" {language}/></style:default-style>
<style:style style:name="Standard" style:family="paragraph"/>
<style:style style:name="Title" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="center" fo:margin-bottom="0.4cm"/><style:text-properties fo:font-size="18pt" style:font-size-asian="18pt"/></style:style>
<style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"><style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.2cm"/><style:text-properties fo:font-size="14pt" style:font-size-asian="14pt"/></style:style>
<style:style style:name="Body" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-indent="0.74cm" fo:margin-bottom="0.15cm"/></style:style>
<style:style style:name="Items" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:margin-bottom="0.15cm"/></style:style>
<text:outline-style style:name="Outline">{level("outline-level-style", 1, heading)}</text:outline-style>
<text:list-style style:name="L">{level("list-level-style-number", 1, item)}{level("list-level-style-number", 2, step)}</text:list-style>
</office:styles>
<office:automatic-styles>
<style:style style:name="T" style:family="table"><style:table-properties style:width="17cm" table:align="left" table:border-model="collapsing"/></style:style>{columns}
<style:style style:name="cell" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000" {cell}/></style:style>
<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="21cm" fo:page-height="{page_height}cm" fo:margin-top="1.5cm" fo:margin-bottom="1.5cm" fo:margin-left="2cm" fo:margin-right="2cm"/><style:header-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-bottom="0.4cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page"><style:header><text:p>{plan["header"]}</text:p></style:header><style:footer><text:p>— <text:page-number/> —</text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>
{body}
</office:text></office:body>
</office:document>
"""


def fodt_blocks(plan):
    out = [f'<text:p text:style-name="Title">{escape(plan["title"])}</text:p>']
    depth = 0
    note = (
        '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>'
        f'<text:p>{escape(plan["footnote"])}</text:p></text:note-body></text:note>'
    )

    def close(to):
        nonlocal depth
        while depth > to:
            out.append("</text:list-item></text:list>")
            depth -= 1

    for index, (kind, _, text) in enumerate(plan["blocks"]):
        last = index == len(plan["blocks"]) - 1
        if kind == "heading":
            close(0)
            out.append(f'<text:h text:style-name="Heading_20_1" text:outline-level="1">{escape(text)}</text:h>')
        elif kind == "text":
            close(0)
            out.append(f'<text:p text:style-name="Body">{escape(text)}{note if last else ""}</text:p>')
        else:
            level = 1 if kind == "item" else 2
            close(level)
            if depth == level:
                out.append("</text:list-item><text:list-item>")
            else:
                while depth < level:
                    out.append('<text:list text:style-name="L"><text:list-item>')
                    depth += 1
            out.append(f'<text:p text:style-name="Items">{escape(text)}</text:p>')
    close(0)
    out.append(fodt_table(plan["columns"], plan["rows"], None))
    return "\n".join(out)


def fods(plan):
    """A sheet as offices keep a list: what stands above the table in cells that are merged over its width."""
    width = len(plan["columns"])
    lines = [[(plan["title"], width, 1)]]
    for kind, marker, text in plan["blocks"]:
        gap = "" if not marker or marker[-1] in "、）" else " "
        lines.append([(marker + gap + text, width, 1)])
    table = fodt_table(plan["columns"], plan["rows"], None)
    table = table.replace(' table:style-name="T"', "").replace("T\">", "list\">", 1)
    head = []
    for row in lines:
        (text, wide, _), = row
        head.append(
            f'<table:table-row><table:table-cell table:number-columns-spanned="{wide}" office:value-type="string">'
            f"{cell_paragraph(text)}</table:table-cell>" + "<table:covered-table-cell/>" * (wide - 1) + "</table:table-row>"
        )
    start = table.index("<table:table-header-rows>")
    body = table[:start] + "".join(head) + table[start:]
    body = body.replace("<table:table-header-rows>", "").replace("</table:table-header-rows>", "")
    body = body.replace('<table:table-cell table:style-name="cell"', '<table:table-cell office:value-type="string"')
    document = fodt(plan, body)
    document = document.replace("office:mimetype=\"application/vnd.oasis.opendocument.text\"", "office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"")
    return document.replace("<office:text>", "<office:spreadsheet>").replace("</office:text>", "</office:spreadsheet>")


def html(plan):
    """As sites of governments have it: tables for layout, styles in elements, numbers in the text."""
    out = [
        "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Transitional//EN' 'http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd'>",
        f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={"gb2312" if plan["language"] == "zh" else "utf-8"}">',
        f'<meta name="ArticleTitle" content="{plan["title"]}"><title>{plan["title"]} - {plan["header"]}</title>',
        "<style>p{text-indent:2em}</style><script>var a='<p>no</p>';</script></head><body>",
        '<div class="nav"><nav><ul><li><a href="#">Home</a></li></ul></nav></div>',
        '<table width="100%" border="0"><tr><td><table width="960" align="center"><tr><td>',
        f'<h1 style="text-align:center">{escape(plan["title"])}</h1>',
    ]
    for kind, marker, text in plan["blocks"]:
        gap = "" if marker and marker[-1] in "、）" else "&nbsp;"
        if kind == "heading":
            out.append(f'<h2><span style="font-family:黑体">{marker}{gap}{escape(text)}</span></h2>')
        else:
            half = len(text) // 2
            out.append(
                f'<p style="text-indent: 2em;"><span>{"　　" if plan["language"] == "zh" else ""}{marker}{gap if marker else ""}'
                f"{escape(text[:half])}</span><font>{escape(text[half:])}</font></p>"
            )
    out.append('<p style="display:none">hidden words</p>')
    out.append('<table border="1" cellspacing="0"><tbody><tr>')
    out += [f'<td width="100"><p align="center"><b>{escape(c)}</b></p></td>' for c in plan["columns"]]
    out.append("</tr>")
    for row in plan["rows"]:
        out.append("<tr>")
        for text, wide, high in row:
            spans = (f' colspan="{wide}"' if wide > 1 else "") + (f' rowspan="{high}"' if high > 1 else "")
            out.append(f"<td{spans}><p>{escape(text)}</p></td>")
        out.append("</tr>")
    out.append("</tbody></table></td></tr></table></td></tr></table><footer>Imprint</footer></body></html>")
    return "\n".join(out)


def filled(plan):
    """The rows without spans, as formats that have none must write them."""
    rows = []
    columns = len(plan["columns"])
    grid = [[None] * columns for _ in plan["rows"]]
    for number, row in enumerate(plan["rows"]):
        column = 0
        for text, wide, high in row:
            while grid[number][column] is not None:
                column += 1
            for down in range(high):
                for right in range(wide):
                    grid[number + down][column + right] = text
            column += wide
    rows += grid
    return rows


def markdown(plan):
    out = [f'# {plan["title"]}', ""]
    for kind, marker, text in plan["blocks"]:
        gap = "" if marker and marker[-1] in "、）" else " "
        if kind == "heading":
            out.append(f"## {marker}{gap}{text}".replace("## 1. ", "## 1\\. "))
        elif marker and marker[0].isdigit():
            out.append(f"{marker} {text}")
        elif marker:
            out.append(f"**{marker}**{gap}{text}")
        else:
            out.append(text)
        out.append("")
    out.append("| " + " | ".join(plan["columns"]) + " |")
    out.append("|" + "---|" * len(plan["columns"]))
    out += ["| " + " | ".join(row) + " |" for row in filled(plan)]
    return "\n".join(out) + "\n"


def text(plan, width):
    """Hard line ends, as a copy from a PDF has."""
    out = [plan["title"], ""]
    for kind, marker, words in plan["blocks"]:
        gap = "" if not marker or marker[-1] in "、）" else " "
        line = marker + gap + words
        if plan["language"] == "zh":
            out += [line[i : i + width] for i in range(0, len(line), width)]
        else:
            part = ""
            for word in line.split(" "):
                if part and len(part) + 1 + len(word) > width:
                    out.append(part)
                    part = word
                else:
                    part = f"{part} {word}" if part else word
            out.append(part)
        out.append("")
    return "\n".join(out)


def long_table(cell='fo:padding="0.1cm"'):
    """A table over several pages between paragraphs, its heading repeated."""
    plan = dict(CHINESE, title="重点项目分工表", header="云溪市人民政府公报")
    rows = []
    for number in range(1, 61):
        task = f"第{number}项工程的建设与管理" + ("，包括沿线道路、桥梁和绿化的配套改造" if number % 3 == 0 else "")
        rows.append([(str(number), 1, 1), (task, 1, 1), (f"第{number}局", 1, 1), ("市财政局、市审计局" if number % 2 else "无", 1, 1)])
    body = "\n".join(
        [
            '<text:p text:style-name="Title">重点项目分工表</text:p>',
            '<text:p text:style-name="Body">' + "各单位要按照分工抓好落实，做到目标明确、措施具体、责任到人。" * 3 + "</text:p>",
            fodt_table(plan["columns"], rows, None),
            '<text:p text:style-name="Body">' + "以上项目由市发展改革委统筹协调，按季度检查进展，结果予以通报。" * 2 + "</text:p>",
        ]
    )
    return fodt(plan, body, cell=cell)


def merged_table(cell):
    """A table whose kinds and leads are merged over three, four and five rows, and stand in their middle."""
    plan = dict(CHINESE, title="重点任务分工表", columns=["序号", "类别", "任务", "牵头单位"])
    groups = [("空气质量", 3, "市生态环境局"), ("水环境", 4, "市水务局"), ("城市更新", 5, "市住房城乡建设局"), ("监督", 1, "市审计局")]
    rows = []
    for kind, count, lead in groups:
        for place in range(count):
            number = len(rows) + 1
            task = f"第{number}项任务" + ("，包括沿线道路、桥梁和绿化的配套改造和后续养护" if number % 3 == 0 else "")
            ends = ([(kind, 1, count)], [(lead, 1, count)]) if place == 0 else ([], [])
            rows.append([(str(number), 1, 1)] + ends[0] + [(task, 1, 1)] + ends[1])
    body = '<text:p text:style-name="Title">重点任务分工表</text:p>' + fodt_table(plan["columns"], rows, None)
    return fodt(plan, body, widths=(1.4, 3, 7.6, 5), cell=cell)


def columns_page():
    """Prose in two columns, which is no table."""
    prose = (
        "The council met in the old town hall on a wet evening, and the members spoke for a long time about the "
        "harbour and its trade. Nobody disputed that the quays needed repair, but the question of who should pay "
        "for the work divided the room until well after ten. "
    )
    plan = dict(ENGLISH)
    body = (
        '<text:p text:style-name="Title">Minutes</text:p><text:section text:style-name="S2" text:name="S">'
        + "".join(f'<text:p text:style-name="Body">Part {n}. {prose * 2}</text:p>' for n in range(1, 9))
        + "</text:section>"
    )
    section = (
        '<style:style style:name="S2" style:family="section"><style:section-properties>'
        '<style:columns fo:column-count="2" fo:column-gap="0.6cm"/></style:section-properties></style:style>'
        "</office:automatic-styles>"
    )
    return fodt(plan, body).replace("</office:automatic-styles>", section)


(HERE / "pages").mkdir(exist_ok=True)
for plan, width in ((CHINESE, 36), (ENGLISH, 72)):
    name = plan["name"]
    (HERE / f"{name}.fodt").write_text(fodt(plan, fodt_blocks(plan)), encoding="utf-8")
    (HERE / f"{name}.fods").write_text(fods(plan), encoding="utf-8")
    # Short pages, so that heads and feet repeat.
    pages = fodt(plan, fodt_blocks(plan), page_height=13.5)
    (HERE / "pages" / f"{name}.fodt").write_text(pages, encoding="utf-8")
    encoding = "gb2312" if plan["language"] == "zh" else "utf-8"
    (HERE / f"{name}.html").write_bytes(html(plan).encode(encoding))
    (HERE / f"{name}.md").write_text(markdown(plan), encoding="utf-8")
    (HERE / f"{name}.txt").write_text(text(plan, width), encoding="utf-8")
(HERE / "pages" / "long-table.fodt").write_text(long_table(), encoding="utf-8")
# As Word makes them: no space around the text of cells, which stands in the middle of its row.
tight = 'fo:padding="0cm" fo:padding-left="0.19cm" fo:padding-right="0.19cm" style:vertical-align="middle"'
(HERE / "pages" / "tight-table.fodt").write_text(long_table(tight), encoding="utf-8")
middle = 'fo:padding="0.1cm" style:vertical-align="middle"'
(HERE / "pages" / "merged-cells.fodt").write_text(merged_table(middle), encoding="utf-8")
(HERE / "pages" / "merged-tight-cells.fodt").write_text(merged_table(tight), encoding="utf-8")
(HERE / "pages" / "two-columns.fodt").write_text(columns_page(), encoding="utf-8")
