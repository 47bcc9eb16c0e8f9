"""What people do to a form or a grid before they send it back: each is told where it is, nothing is lost, nothing is silent.

All of it is done to both formats, to the XLSX through openpyxl and to the ODS through LibreOffice, which are told the same.
"""

import collections
import shutil

from openpyxl import load_workbook

from books import LibreOfficeBook, OpenpyxlBook
from form_answers import fill, table_rows
from houses import checked, emptied, results, run

#: What a form without answers may be told, and a grid without answers.
MISSING = {"IDN-01", "REF-01", "REF-02", "REF-03", "IND-01", "BIL-01", "SUI-01", "RES-01", "RES-02", "PLA-01"}
UNFILLED = {"GRI-01", "GRI-02", "GRI-04"}
#: Sheets that nobody answers in.
UNREAD = ("Lisez-moi", "_listes", "_meta")
#: A row under the last one that is open: a sheet, what is typed there, and what counts it in the results.
BEYOND = (("Réseau", ["Au-delà de la réserve", "lycée polyvalent"], "members"),
          ("Preuves", ["P999", "D1.C1.R1", "Au-delà de la réserve"], "evidence"),
          ("Plan d'action", ["A999", "D1.C1.R1", "Au-delà de la réserve"], "actions"))
#: Campuses under which nothing is told of them.
FEWEST = 5
#: Rows whose answers are pasted from elsewhere.
PASTED = 3


class Post:
    """Sends one workbook back, filled and changed, through the hands of one program."""

    def __init__(self, cmq, house, campaign, blank, answers, campus, program, deposit=None):
        """`deposit` is what a grid stands beside; without it the workbook is a form."""
        self.cmq, self.house, self.campaign, self.campus = cmq, house, campaign, campus
        self.blank, self.answers, self.program, self.deposit = blank, answers, program, deposit
        self.told = []

    def send(self, change=lambda book: None, kept=None):
        """The findings, and the results of the campus; nothing when it has none."""
        found = self.findings(change, kept)
        shutil.rmtree(self.house / "Output")
        run(self.cmq, self.house, "build", self.campaign, "--exit-zero")
        path = self.house / "Output" / self.campaign / "resultats" / f"{self.campus}.json"
        return found, results(path) if path.is_file() else None

    def findings(self, change, kept=None):
        """What `check` finds in a workbook that is filled, then changed."""
        book = self.program(self.blank)
        list(fill(book.sheets, self.answers if kept is None else kept))
        change(book)
        folder = emptied(self.house, self.campaign, "soumissions", "grilles") / "Inputs" / self.campaign
        book.save(folder / ("grilles" if self.deposit else "soumissions") / "envoi")
        book.close()
        if self.deposit:
            shutil.copy(self.deposit, folder / "soumissions")
        report = checked(self.cmq, self.house, self.campaign)
        found = report["grids" if self.deposit else "submissions"][0]["findings"]
        self.told.append(sorted((one["code"], one.get("cell", ""), one["text"]) for one in found))
        return found

    def sheets(self):
        """The names of the sheets of the blank workbook."""
        book = self.program(self.blank)
        names = list(book.sheets)
        book.close()
        return names


def codes(found):
    return collections.Counter(one["code"] for one in found)


def unplaced(found):
    return [one["text"] for one in found if not one.get("cell") and one["code"] != "FIC-01"]


def in_both_formats(check, office, post, kind, tally):
    """Does the same to both formats."""
    told = []
    for name, program in (("XLSX", OpenpyxlBook), ("ODS", lambda path: LibreOfficeBook(office, path))):
        sender = post(program)
        check(sender, f"{kind}, {name}", tally)
        told.append(sender.told)
    differing = [pair for pair in zip(*told) if pair[0] != pair[1]]
    tally.check(told[0] == told[1], f"{kind}: both formats are told the same", differing[:1])


# MARK: forms

def check_form(post, name, tally):
    usual, whole = post.send()
    found, _ = post.send(kept={})
    count = codes(found)
    tally.check(set(count) <= MISSING and not unplaced(found), f"{name}: an empty form is told what is missing, and nothing else", count)
    tally.check((count["REF-03"], count["BIL-01"]) == (len(whole["anchors"]), len(whole["domains"])),
                f"{name}: an empty form is told each anchor and each domain", count)

    half = {sheet: table for sheet, table in post.answers.items() if sheet in ("Identité", "Réseau", "Auto-évaluation")}
    found, document = post.send(kept=half)
    tally.check({"Indicateurs", "Bilan"} <= {one["sheet"] for one in found} and not unplaced(found),
                f"{name}: a form half filled is told its empty sheets", codes(found))
    tally.check(document and document["levels"] == whole["levels"], f"{name}: the half that is filled is kept")

    def beyond(book):
        for sheet, row, _ in BEYOND:
            end = book.end(sheet)
            for column, value in enumerate(row):
                book.put(sheet, end, column, value)

    found, document = post.send(beyond)
    for sheet, _, count in BEYOND:
        tally.check(document and document["counts"][count] == whole["counts"][count] + 1,
                    f"{name}: a row beyond the reserve of « {sheet} » is read")
    tally.check({"PRV-01", "PLA-02"} <= set(codes(found)) - set(codes(usual)), f"{name}: what such a row lacks is told", codes(found))

    check_without(post, name, tally, usual)
    check_other(post, name, tally, "Identité", "B5", "COR-001" if post.campus != "COR-001" else "CLE-001", "FIC-07")
    check_other(post, name, tally, "Identité", "B3", "2016", "FIC-06")
    check_pasted(post, name, tally, usual, whole, [("Auto-évaluation", "Niveau auto-évalué", as_text), ("Indicateurs", "Valeur N", as_text),
                                                   ("Preuves", "Date", as_french_day)])


# MARK: grids

def check_grid(post, name, tally):
    usual, whole = post.send()
    found, document = post.send(kept={})
    tally.check(set(codes(found)) <= UNFILLED and found and not unplaced(found),
                f"{name}: an empty grid is told what is missing, and nothing else", codes(found))

    half = {sheet: table for sheet, table in post.answers.items() if sheet in ("Évaluation", "Grille")}
    found, document = post.send(kept=half)
    tally.check(found and not unplaced(found), f"{name}: a grid half filled is told what it lacks", codes(found))
    tally.check(levels(document) == levels(whole), f"{name}: the half that is filled is kept")

    def beyond(book):
        end = book.end("Recommandations")
        for column, value in enumerate(["R99", "D1.C1.R1", "Au-delà de la réserve"]):
            book.put("Recommandations", end, column, value)

    found, document = post.send(beyond)
    one, more = (evaluation["recommendations"] for evaluation in (whole["evaluations"][0], document["evaluations"][0]))
    tally.check(more == one + 1, f"{name}: a recommendation beyond the reserve is read", codes(found))

    check_without(post, name, tally, usual)
    check_other(post, name, tally, "Évaluation", "B5", "COR-001" if post.campus != "COR-001" else "CLE-001", "FIC-07")
    check_other(post, name, tally, "Évaluation", "B6", "EXP-01", "FIC-07")
    check_pasted(post, name, tally, usual, whole, [("Grille", "Niveau externe", as_text)])


def levels(document):
    return [evaluation["levels"] for evaluation in (document or {}).get("evaluations", [])]


# MARK: the year after

def check_experience(cmq, house, campaign, forms, tally):
    """What campuses left empty is told in the forms of the next year, as soon as nobody can be recognised among them."""
    after = str(int(campaign) + 1)
    for count in (FEWEST - 1, FEWEST):
        emptied(house, campaign, "soumissions", "grilles")
        shutil.rmtree(house / "Inputs" / after, ignore_errors=True)
        for form in forms[:count]:
            shutil.copy(form, house / "Inputs" / campaign / "soumissions")
        run(cmq, house, "init", after, "--from", campaign)
        run(cmq, house, "forms", after, "--only", forms[0].stem, "--format", "xlsx")
        book = load_workbook(house / "Output" / after / "formulaires" / forms[0].name)
        helps = {str(rule.sqref): rule.prompt or "" for rule in book["Identité"].data_validations.dataValidation}
        told = f"{count} campus sur {count} ont laissé ce champ vide en {campaign}."
        tally.check(helps["B23"].endswith(told) == (count == FEWEST), f"a field that {count} campuses left empty", helps["B23"])
        everything = [rule.prompt or "" for sheet in book for rule in sheet.data_validations.dataValidation]
        spoken = [text for text in everything if f" campus sur {count} " in text]
        tally.check(bool(spoken) == (count == FEWEST), f"forms after {count} deposits tell what was missed, or say nothing", spoken[:3])


# MARK: both

def check_without(post, name, tally, usual):
    """Each sheet deleted: it is told, unless nobody answers there."""
    for sheet in post.sheets():
        found = post.findings(lambda book: book.remove(sheet))
        told = [one["text"] for one in found if one["code"] == "FIC-01"]
        if sheet in UNREAD:
            tally.check(found == usual, f"{name}: without « {sheet} » all answers are read", codes(found))
        else:
            tally.check(len(told) == 1 and sheet in told[0], f"{name}: the missing sheet « {sheet} » is told", told)


def check_other(post, name, tally, sheet, cell, value, code):
    """A workbook that says it is another one's."""
    row, column = int(cell[1:]) - 1, ord(cell[0]) - ord("A")
    found = post.findings(lambda book: book.put(sheet, row, column, value))
    told = [(one["sheet"], one["cell"]) for one in found if one["code"] == code]
    tally.check(told == [(sheet, cell)], f"{name}: filled for « {value} », it is told at {cell}", told)


def as_text(value):
    return f"{value:g}".replace(".", ",")


def as_french_day(value):
    return value.strftime("%d/%m/%Y")


def check_pasted(post, name, tally, usual, whole, columns):
    """The first answers of some columns, pasted as text with the look of another workbook: the same values, told at their cells."""
    def pasted(book):
        for sheet, header, spelled in columns:
            standing = [(row, places[header]) for _, row, places in table_rows(sheet, book.sheets[sheet])]
            held = [(row, column, book.sheets[sheet].value(row, column)) for row, column in standing]
            for row, column, value in [cell for cell in held if cell[2] is not None and not isinstance(cell[2], str)][:PASTED]:
                book.paste(sheet, row, column, spelled(value))

    found, document = post.send(pasted)
    told = collections.Counter(one["sheet"] for one in found if one["code"] == "FIC-05")
    tally.check(set(told) == {sheet for sheet, _, _ in columns} and not unplaced(found),
                f"{name}: answers pasted as text are told in each sheet", told)
    tally.check(document == whole, f"{name}: answers pasted as text are read as what they say")
    others = [one for one in found if one["code"] != "FIC-05"]
    tally.check(codes(others) == codes(one for one in usual if one["code"] != "FIC-05"), f"{name}: and nothing else is found", codes(others))
