#!/usr/bin/env python3
"""seeds FOLDER : writes what each target begins with, one small input per pitfall, and the words of both formats."""

import io
import math
import pathlib
import struct
import sys
import zipfile

PROJECT = pathlib.Path(__file__).resolve().parents[1]
LARGEST = 40_000

OPEN = "urn:oasis:names:tc:opendocument:xmlns:"
CALC = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
MARKUP = "http://schemas.openxmlformats.org/markup-compatibility/2006"

CELLS = [
    '<table:table-cell office:value-type="float" office:value="1.5e3"/>',
    '<table:table-cell office:value-type="percentage" office:value="0.835"/>',
    '<table:table-cell office:value-type="currency" office:currency="EUR" office:value="-12"/>',
    '<table:table-cell office:value-type="date" office:date-value="2018-03-12T08:30:00.25+02:00"/>',
    '<table:table-cell office:value-type="time" office:time-value="-P1DT36H0M0.5S"/>',
    '<table:table-cell office:value-type="boolean" office:boolean-value="true"/>',
    '<table:table-cell table:formula="of:=1/0" calcext:value-type="error"><text:p>#DIV/0!</text:p></table:table-cell>',
    '<table:table-cell table:number-columns-spanned="2" table:number-rows-spanned="3"><text:p>a<text:s text:c="3"/>b'
    "<text:tab/><text:line-break/><text:span> c </text:span></text:p><text:p/></table:table-cell>",
    '<table:covered-table-cell table:number-columns-repeated="2147483648"><text:p>x</text:p></table:covered-table-cell>',
    "<table:table-cell><office:annotation><text:p>n</text:p></office:annotation><text:list><text:list-item><text:p>l"
    "</text:p></text:list-item></text:list><table:table><table:table-row/></table:table></table:table-cell>",
]
ROWS = [
    "{}",
    '<table:table-header-rows><table:table-row table:visibility="collapse">{}</table:table-row></table:table-header-rows>',
    '<table:table-row-group table:display="false"><table:table-row table:number-rows-repeated="1048576">{}'
    "</table:table-row></table:table-row-group>",
    '<table:table-column table:number-columns-repeated="3" table:visibility="filter"/><table:table-row>{}</table:table-row>',
    "<!-- c --><table:table-row><![CDATA[x]]> {} &#x1F600;</table:table-row><table:table-source/>",
]
SHEETS = [
    '<row r="1" hidden="1"><c r="A1" t="s"><v>1</v></c><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c></row>',
    '<row><c r="$C$9" s="1"><v>43171.5</v></c><c s="2"><v> 60 </v></c><c t="d"><v>2018-03-12T08:30</v></c></row>',
    '<row r="3"><c t="inlineStr"><is><r><t>a</t></r><rPh><t>b</t></rPh></is></c><c t="str"><f>A1</f><v>x_x000D_</v></c></row>',
    '<row r="2"><c r="A2"><f t="shared" ref="A2:B3" si="0">$A1+B$2&amp;"A1"</f><v>1</v></c></row>'
    '<row r="1048576"><c r="XFD1048576"><f t="shared" si="0"/></c></row>',
    f'<mc:AlternateContent xmlns:mc="{MARKUP}"><mc:Choice/><mc:Fallback><row><c><v>1</v></c></row></mc:Fallback></mc:AlternateContent>',
]
STRINGS = "<si/><si><t>a_x005F_</t><r><t> b</t></r></si><si><t><![CDATA[c]]></t></si>"
FORMATS = [r"0.0%", r"[h]:mm;@", r'[$-40C]d mmmm yyyy', r'#,##0.00\ [$€-40C]', r'[Red]"d"0_);\-0']
TEXTS = [
    "<text:p>{a} {n | 1 décimale | pour cent} {d | jour mois année} {o} {f.a | sinon néant} {l | nombre}</text:p>",
    "<text:p>{a<text:span text:style-name='T'>}</text:span><text:soft-page-break/>{<text:s/>n}<text:bookmark text:name='b'/></text:p>",
    "<text:section text:name='S'><text:p>{pour x dans l}{si non vide x.n et x.n &lt; 3 ou o}</text:p><text:h>{nouvelle page}{x.a}</text:h>"
    "<text:list xml:id='i'><text:list-item text:start-value='1'><text:p>{pour y dans x.l}{y.a}</text:p></text:list-item></text:list></text:section>",
    "<table:table table:name='T'><table:table-header-rows><table:table-row><table:table-cell><text:p>T</text:p></table:table-cell></table:table-row>"
    "</table:table-header-rows><table:table-row><table:table-cell><text:p>{ligne pour x dans l}{style s}{x.a}</text:p></table:table-cell></table:table-row></table:table>",
    "<table:table><table:table-column table:number-columns-repeated='2'/><table:table-row><table:table-cell table:number-columns-repeated='2'><text:p>"
    "{colonne pour x dans l}{ligne si o}{x.a}</text:p></table:table-cell></table:table-row></table:table>",
    "<text:p><draw:frame draw:name='{graphique g}'><draw:object xlink:href='./Object 1'/></draw:frame><draw:frame draw:name='{image i}' svg:width='1cm'"
    " svg:height='2in'><draw:image xlink:href='P'/></draw:frame></text:p><text:p>{r}</text:p><text:p>{p | paragraphes}</text:p>",
    "<text:p><text:a xlink:href='%7Ba%7D'>{a | mise en forme}</text:a>{pour x dans l}<text:note text:id='n'><text:note-citation/><text:note-body>"
    "<text:p>{x.a}</text:p></text:note-body></text:note><text:sequence text:ref-name='r' text:name='F'>1</text:sequence></text:p>",
    "<text:p>{x}</text:p><text:p>{pour</text:p><text:p>}{si a >}{style n}{ligne si o}{image i}{graphique g}{l.a | euros | inconnu}</text:p>",
]
CHARTS = [
    ("bar", 'chart:vertical="true" chart:stacked="true" chart:reverse-direction="true"', 'chart:data-label-number="value"'),
    ("bar", 'chart:percentage="true" chart:axis-position="end"', ""),
    ("bar", 'chart:gap-width="50" chart:overlap="-20" chart:minimum="-5" chart:maximum="9"', 'chart:data-label-number="value"'),
    ("line", 'chart:interval-major="0.5"', 'chart:symbol-type="named-symbol" chart:symbol-name="star" chart:symbol-width="3mm"'),
    ("line", 'chart:lines="false" chart:symbol-type="automatic"', ""),
    ("radar", 'chart:display-label="false"', 'chart:symbol-type="automatic"'),
    ("filled-radar", 'chart:reverse-direction="true"', ""),
]
WORDS = """
<table:table-row> </table:table-row> <table:table-cell <text:p> </text:p> <text:s <![CDATA[ ]]> <!-- --> <!DOCTYPE <?xml &#10;
&amp; office:value-type=" office:value=" office:date-value=" office:time-value=" table:number-columns-repeated="
table:number-rows-repeated=" table:number-columns-spanned=" float date time 1048576 1048577 16384 16385 2147483648
9223372036854775807 18446744073709551616 -1 1e308 1e-400 NaN 2018-02-30 9999-12-31T24:00:00 -0001-01-01 PT99999999999H
<row <c <v> </v> <f t="shared" si="0"> <is><t> t="s" t="d" t="b" r="XFD1048576" r="A0" s="1" _xD83D_ ref="A1:XFD1048576"
{a} {n| {si {pour x dans l} {ligne {colonne {style s} {nouvelle page} {image i} {graphique g} {r} | mise en forme} | paragraphes} dans vide non et ou
<text:section text:name=" <text:h> <text:span> <text:list> <text:list-item> <draw:frame draw:name=" <text:a xlink:href=" xml:id=" <text:note>
chart:class="chart:radar" chart:stacked="true" chart:percentage="true" chart:vertical="true" chart:minimum=" chart:maximum="
chart:interval-major=" chart:gap-width=" chart:overlap=" chart:repeated=" svg:width=" svg:height=" number:decimal-places=" #ffffff
hidden="1" min="1" max="16384" <mergeCell </sheetData> <sheetData> numFmtId="14" formatCode="
""".split()


def text(inside):
    names = " ".join(f'xmlns:{name}="{OPEN}{name}:1.0"' for name in ("office", "table", "text", "style"))
    names += f' xmlns:draw="{OPEN}drawing:1.0" xmlns:svg="{OPEN}svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink"'
    styles = '<style:style style:name="S" style:family="paragraph"/>' + "".join(
        f'<style:style style:name="{name}" style:family="text"/>' for name in ("Strong_20_Emphasis", "Emphasis")
    )
    lists = "".join(f'<text:list-style style:name="{name}"/>' for name in ("List_20_1", "Numbering_20_123"))
    return (
        f"<office:document-content {names}><office:automatic-styles>{styles}{lists}</office:automatic-styles>"
        f"<office:body><office:text>{inside}</office:text></office:body></office:document-content>"
    ).encode()


def templates():
    for inside in (*TEXTS, "".join(TEXTS[:-1])):
        yield text(inside)


def charts():
    names = " ".join(f'xmlns:{name}="{OPEN}{name}:1.0"' for name in ("office", "table", "text", "style", "chart"))
    names += f' xmlns:svg="{OPEN}svg-compatible:1.0" xmlns:fo="{OPEN}xsl-fo-compatible:1.0"'
    names += f' xmlns:draw="{OPEN}drawing:1.0" xmlns:number="{OPEN}datastyle:1.0"'
    numbers = b"".join(struct.pack(">d", number) for number in (1, 2.5, -3, math.nan, 1e300, 4, 5e-324, 100))
    for kind, looks, series in CHARTS:
        styles = (
            f'<style:style style:name="a" style:family="chart" style:data-style-name="n"><style:chart-properties {looks}/></style:style>'
            f'<style:style style:name="s" style:family="chart"><style:chart-properties {series}/><style:graphic-properties'
            ' draw:stroke="dash" svg:stroke-width="1mm" draw:fill-color="#0b2d5e"/><style:text-properties fo:font-size="9pt"/>'
            '</style:style><number:percentage-style style:name="n"><number:number number:decimal-places="1"/></number:percentage-style>'
        )
        axes = "".join(
            f'<chart:axis chart:dimension="{axis}" chart:style-name="a"><chart:title><text:p>Titre</text:p></chart:title>'
            '<chart:grid chart:class="major"/></chart:axis>' for axis in "xy"
        )
        yield (
            f"<office:document-content {names}><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:chart>"
            f'<chart:chart chart:class="chart:{kind}" svg:width="6cm" svg:height="4cm"><chart:title><text:p>T é</text:p></chart:title>'
            f'<chart:legend chart:legend-position="bottom"/><chart:plot-area chart:style-name="a">{axes}<chart:series chart:style-name="s">'
            '<chart:data-point chart:repeated="2" chart:style-name="s"/></chart:series></chart:plot-area>'
            '<table:table table:name="local-table"/></chart:chart></office:chart></office:body></office:document-content>'
        ).encode() + b"\0" + numbers


def content(root, inside):
    names = " ".join(f'xmlns:{name}="{OPEN}{name}:1.0"' for name in ("office", "table", "text", "style"))
    return (
        f'<office:{root} {names} xmlns:calcext="{CALC}"><office:automatic-styles><style:style style:name="h"'
        ' style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>'
        f'<office:body><office:spreadsheet><table:table table:name="S" table:style-name="h">{inside}</table:table>'
        f"</office:spreadsheet></office:body></office:{root}>"
    ).encode()


def ods():
    for cell in CELLS:
        yield content("document-content", f"<table:table-row>{cell}{CELLS[0]}</table:table-row>")
    for row in ROWS:
        yield content("document", row.format("".join(CELLS[:3])))


def xlsx():
    fonts = "".join(f'<numFmt numFmtId="{170 + i}" formatCode="{escaped(code)}"/>' for i, code in enumerate(FORMATS))
    uses = "".join(f'<xf numFmtId="{number}"/>' for number in (0, 14, 22, *range(170, 170 + len(FORMATS))))
    for space in (MAIN, STRICT):
        for rows in SHEETS:
            sheet = (
                f'<worksheet xmlns="{space}"><cols><col min="2" max="3" hidden="1"/></cols><sheetData>{rows}</sheetData>'
                '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>'
            )
            strings = f'<sst xmlns="{space}">{STRINGS}</sst>'
            styles = f'<styleSheet xmlns="{space}"><numFmts>{fonts}</numFmts><cellXfs>{uses}</cellXfs></styleSheet>'
            yield "\0".join((sheet, strings, styles)).encode()


def escaped(text):
    return text.replace("&", "&amp;").replace('"', "&quot;")


def archives():
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        memory = io.BytesIO()
        with zipfile.ZipFile(memory, "w", method) as archive:
            archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
            archive.writestr("content.xml", content("document-content", f"<table:table-row>{CELLS[0]}</table:table-row>"))
        yield memory.getvalue()
        yield b"junk" + memory.getvalue() + b"after"
    for path in sorted((PROJECT / "Inputs").rglob("*.[ox][dl]s*")):
        if path.stat().st_size <= LARGEST:
            yield path.read_bytes()


def main(folder):
    folder = pathlib.Path(folder)
    for name, seeds in {"ODS": ods(), "XLSX": xlsx(), "Archive": archives(), "Template": templates(), "Chart": charts()}.items():
        (folder / name).mkdir(parents=True, exist_ok=True)
        for number, seed in enumerate(seeds):
            (folder / name / f"seed-{number:03}").write_bytes(seed)
    quoted = ("".join(f"\\x{byte:02x}" for byte in word.encode()) for word in WORDS)
    (folder / "words.dict").write_text("".join(f'"{word}"\n' for word in quoted))


if __name__ == "__main__":
    main(sys.argv[1])
