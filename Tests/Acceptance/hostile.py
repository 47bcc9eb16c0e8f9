"""Judges what files cost that nobody fills by hand: each is told within seconds, in little memory, and the documents of the
others are not touched."""

import os
import re
import resource
import shutil
import subprocess
import zipfile

#: Bytes of address space: `ulimit -v 1500000`.
MEMORY = 1_500_000 << 10
#: Seconds of processor for one file.
PATIENCE = 5

TABLES = {
    "Réseau": "Membre|Type|UAI|SIRET|Rôle dans la gouvernance|Signataire de la convention|Date de signature|Effectif scolaire"
    "|Effectif apprenti|Effectif étudiant|Effectif formation continue",
    "Auto-évaluation": "Code|Niveau auto-évalué|Commentaire|Points forts|Points faibles|Niveau visé|Échéance visée",
    "Indicateurs": "Code|Valeur N-2|Valeur N-1|Numérateur N|Dénominateur N|Valeur N|Source|Date d'observation|Statut|Commentaire",
    "Preuves": "Identifiant|Référence|Titre|Type|Date|Emplacement|Confidentialité",
    "Bilan": "Domaine|Synthèse|Points forts|Points faibles|Opportunités|Menaces",
    "Plan d'action": "Identifiant|Référence|Action|Responsable|Début|Échéance|Statut|Avancement (%)|Budget (€)|Indicateur lié",
    "Suivi": "Identifiant|Recommandation|Suite donnée|Statut|Preuve",
}
NAMESPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text", "style")
)


def cell(text, times=1):
    return (
        f'<table:table-cell office:value-type="string" table:number-columns-repeated="{times}">'
        f"<text:p>{text}</text:p></table:table-cell>"
    )


def row(*cells, times=1, more=""):
    return f'<table:table-row table:number-rows-repeated="{times}" {more}>{"".join(cells)}</table:table-row>'


def rows_of(count, width, text="x{}"):
    return "".join(row(*(cell(text.format(f"{rank}-{column}")) for column in range(width))) for rank in range(count))


def write_form(path, rows=lambda title, width: "", more=""):
    """A submission of a campus that nobody expects, with `rows(title, width)` under the headers of each table, and `more` sheets."""
    keys = {"Campagne": "2018", "Identifiant du campus": path.stem}
    sheets = [f'<table:table table:name="Identité">{"".join(row(cell(key), cell(keys[key])) for key in keys)}</table:table>']
    for title, headers in TABLES.items():
        headers = headers.split("|")
        body = row(*map(cell, headers)) + rows(title, len(headers))
        sheets.append(f'<table:table table:name="{title}">{body}</table:table>')
    content = (
        f'<office:document-content {NAMESPACES}><office:automatic-styles/><office:body><office:spreadsheet>'
        f'{"".join(sheets)}{more}</office:spreadsheet></office:body></office:document-content>'
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        package.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        package.writestr("content.xml", content)


def only(wanted, body):
    return lambda title, width: body(width) if title == wanted else ""


def write_submissions(folder, workbook):
    """The hostile files, by name, each with a word of what must be said of it."""
    long = "mot " * 60_000
    forms = {
        "recopie": (only("Preuves", lambda width: row(cell("a"), cell("a"), times=900_000)), "FIC-09"),
        "dix-mille": (lambda title, width: rows_of(10_000, width), "FIC-09"),
        "cent-mille": (only("Réseau", lambda width: rows_of(100_000, width)), "FIC-09"),
        "codes-inconnus": (lambda title, width: rows_of(4_999, width, "D1.C1.R1.I{}"), "autres constats"),
        "listes-de-codes": (only("Preuves", lambda width: row(cell("a"), cell("D9.C9.R9;" * 3_500), times=200)), "PRV-01"),
        "lignes-identiques": (lambda title, width: row(cell("a", width), times=5_000), "RES-03"),
        "longs-textes": (only("Bilan", lambda width: row(cell(long), times=1_000)), "trop volumineux"),
        "colonnes": (only("Preuves", lambda width: rows_of(40, 16_000)), "PRV-01"),
        "masquees": (
            only(
                "Preuves",
                lambda width: "".join(
                    row(cell(f"P{rank}"), more='table:visibility="collapse"') + row(cell(f"Q{rank}")) for rank in range(4_000)
                ),
            ),
            "FIC-09",
        ),
        "titres": (only("Auto-évaluation", lambda width: rows_of(200_000, 1, "Un titre de groupe de lignes {}")), "FIC-09"),
    }
    told = {}
    for name, (rows, word) in forms.items():
        write_form(folder / f"{name}.ods", rows)
        told[f"{name}.ods"] = word
    write_form(folder / "liste-retouchee.ods", more=retouched_list(4_900))
    write_relationships(workbook, folder / "liens.xlsx")
    return told | {"liste-retouchee.ods": "FIC-05", "liens.xlsx": "trop volumineux"}


def retouched_list(count):
    """A list of findings that came back, where somebody changed every cell that we wrote."""
    headers = "N°|Gravité|Cellule|Constat|Que faire|Votre explication|État|Règle|Attendu|Repère|Empreinte".split("|")
    rows = [
        [f"{rank}", "?", f"E{rank}", "x" * 200, "y" * 200, "", "", "PRV-02", "z" * 200, f"PRV-02|preuves|p{rank}",
         " ".join(f"{1_000 * rank + place}" for place in range(7))]
        for rank in range(count)
    ]
    return f'<table:table table:name="Anomalies">{"".join(row(*map(cell, texts)) for texts in [headers, *rows])}</table:table>'


def write_relationships(workbook, path):
    """A workbook with four million links between its parts."""
    link = b'<Relationship Id="a" Type="t" Target="b"/>'
    with zipfile.ZipFile(workbook) as source, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        for member in source.infolist():
            content = source.read(member)
            if member.filename == "xl/_rels/workbook.xml.rels":
                content = content.replace(b"</Relationships>", link * 4_000_000 + b"</Relationships>")
            package.writestr(member.filename, content)


def spoil_template(path):
    """Fifty thousand braces, and more blanks than memory holds."""
    with zipfile.ZipFile(path) as source:
        members = [(member, source.read(member)) for member in source.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for member, content in members:
            if member.filename == "content.xml":
                spoiled = b'<text:p>' + b"{" * 50_000 + b'</text:p><text:p>{<text:s text:c="2147483648"/></text:p></office:text>'
                content = content.replace(b"</office:text>", spoiled)
            package.writestr(member, content)


def measured(cmq, house, *arguments):
    """What cmq says within the bounds of memory, its status, and the seconds of processor it took."""

    def bounded():
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))

    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([cmq, *arguments], cwd=house, capture_output=True, text=True, timeout=600, preexec_fn=bounded)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return done, seconds


def check_hostile(cmq, house, campaign, tally):
    """`house` holds the inputs and, in `Output`, what a run without hostile files wrote."""
    submissions = house / "Inputs" / campaign / "soumissions"
    hostile = house / "hostiles"
    shutil.rmtree(hostile, ignore_errors=True)
    hostile.mkdir()
    told = write_submissions(hostile, submissions / "Auto-évaluation Rochemelle 2018.xlsx")
    for name, word in told.items():
        done, seconds = measured(cmq, house, "check", "--campaign", campaign, str(hostile / name))
        text = re.sub(r"\s+", " ", done.stdout + done.stderr)
        tally.check(word in text, f"{name} is told « {word} »", [f"status {done.returncode}", *text.splitlines()[-3:]])
        tally.check(seconds <= PATIENCE, f"{name} takes {PATIENCE} s at most", [f"{seconds:.1f} s"])
    check_neighbours(cmq, house, campaign, hostile, submissions, tally)
    check_template(cmq, house, tally)
    check_directions(cmq, house, campaign, tally)


def check_neighbours(cmq, house, campaign, hostile, submissions, tally):
    """The whole campaign with the hostile files in it: the documents of the others stay what they are."""
    output = house / "Output" / campaign
    if not output.is_dir():
        measured(cmq, house, "build", "--campaign", campaign, "--exit-zero")
    # What counts the files that were received counts these too.
    before = {path.relative_to(output): path.read_bytes() for path in output.glob("*/*")
              if path.is_file() and path.parent.name != "bilan" and path.stem != "bilan"}
    names = [path.name for path in hostile.iterdir()]
    try:
        for name in names:
            os.link(hostile / name, submissions / name)
        done, _ = measured(cmq, house, "build", "--campaign", campaign, "--exit-zero", "--output", "Output-hostile")
    finally:
        for name in names:
            (submissions / name).unlink(missing_ok=True)
    tally.check(done.returncode == 0, "cmq build takes place beside hostile files", done.stderr.splitlines()[-3:])
    after = house / "Output-hostile" / campaign
    changed = [str(name) for name in before if not (after / name).is_file() or (after / name).read_bytes() != before[name]]
    tally.check(before and not changed, "the documents of the others do not change", changed)


def check_template(cmq, house, tally):
    templates = house / "Templates-hostile"
    shutil.rmtree(templates, ignore_errors=True)
    shutil.copytree(house / "Templates", templates)
    spoil_template(next(templates.glob("rapport*.odt")))
    done, seconds = measured(cmq, house, "template", "check", "--templates", str(templates))
    tally.check("TPL-08" in done.stdout + done.stderr, "a hostile template is told", [f"status {done.returncode}"])
    tally.check(seconds <= PATIENCE, f"a hostile template takes {PATIENCE} s at most", [f"{seconds:.1f} s"])


def check_directions(cmq, house, campaign, tally):
    """A submission whose every text turns the direction of what follows: no document of ours does."""
    deposit = house / "Inputs" / campaign / "soumissions" / "CLE-001 dépôt 2018 VF.ods"
    asked = deposit.read_bytes()
    with zipfile.ZipFile(deposit) as source:
        members = [(member, source.read(member)) for member in source.infolist()]
    try:
        with zipfile.ZipFile(deposit, "w", zipfile.ZIP_DEFLATED) as package:
            for member, content in members:
                if member.filename == "content.xml":
                    content = content.replace(b"<text:p>", "<text:p>\u202e".encode())
                package.writestr(member, content)
        done, _ = measured(cmq, house, "build", "--campaign", campaign, "--exit-zero", "--output", "Output-turned")
    finally:
        deposit.write_bytes(asked)
    output = house / "Output-turned" / campaign
    tally.check((output / "rapports" / "CLE-001.odt").is_file(), "a submission with U+202E has its report", done.stderr.splitlines()[-3:])
    ours = [path for path in output.rglob("*") if path.suffix in (".odt", ".html") or path.suffix == ".ods" and path.parent.name != "retours"]
    turned = [str(path.relative_to(output)) for path in ours if turns(path)]
    tally.check(ours and not turned, "U+202E reaches no document", turned)


def turns(path):
    """Whether a document of ours holds U+202E anywhere."""
    if not zipfile.is_zipfile(path):
        return "\u202e".encode() in path.read_bytes()
    with zipfile.ZipFile(path) as package:
        return any("\u202e".encode() in package.read(name) for name in package.namelist())
