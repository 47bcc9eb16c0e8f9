"""Judges the loop whole: a year is opened from the one before, forms go out, come back, are corrected and explained, experts
fill their grids, and the next year is opened from this one.

Nobody touches a file but to fill it: answers are typed in the workbooks that cmq wrote, proposals of assignment are pasted in
the campaign. All that is printed afterwards is compared with what this script decided.
"""

import collections
import datetime
import json
import random
import re
import statistics
import subprocess
import warnings
import zipfile

from openpyxl import load_workbook

from form_answers import TABLES, fill, folded, read, sheets_of_workbook, table_rows
from houses import furnish
from uno_headless import Office

warnings.filterwarnings("ignore", module="openpyxl")

#: How many campuses answer; each expert who fills grids fills them for those of them that are theirs.
CAMPUSES, EXPERTS = 12, 2
#: Words of comments: two of them never resemble one another.
NOUNS = """atelier plateau bassin classe apprenti stage tuteur diplôme entreprise laboratoire branche lycée université parcours
mobilité salon forum réseau convention comité charte diagnostic besoin emploi métier insertion enquête partenaire formateur
projet innovation prototype concours internat hébergement transport numérique robot capteur jumeau simulateur serre verger
cuisine scène studio chantier navire moteur batterie turbine filière région commune agence pépinière incubateur""".split()


#: A school of Rennes, whose campus alone gave a wrong code the year before: its form does not recall it.
FORGOTTEN = "0350001"


def keyed(uai):
    """The code of a school with its right key (specification, IDN-03)."""
    return uai[:7] + "ABCDEFGHJKLMNPRSTUVWXYZ"[int(uai[:7]) % 23]


class Deposit:
    """What one campus answers, decided by its name alone."""

    def __init__(self, campus, form, thresholds, year):
        self.campus, self.year = campus, year
        self.chance = random.Random(f"{campus} {year}")
        sheets = sheets_of_workbook(form)
        self.answers = read(sheets)
        request = self.answers["Identité"][folded("Type de demande")]
        self.request = request
        self.threshold = thresholds[request]
        self.rows = {name: [key for key, _, _ in table_rows(name, sheets[name])] for name in sheets if name in TABLES}
        self.anchors = [row[0].value.rstrip(" ★") for row in form["Auto-évaluation"].iter_rows(min_row=4)
                        if row[0].value and "★" in f"{row[0].value}{row[1].value}"]
        least = self.chance.choice([1, 2, 2, 3])
        self.levels = {code: self.chance.randint(least, min(4, least + 2)) for code in self.rows["Auto-évaluation"]}
        self.fill()

    @property
    def level(self):
        """The highest level that every anchor reaches."""
        return min(self.levels[code] for code in self.anchors)

    def sentence(self, subject):
        return f"{subject} : " + ", ".join(self.chance.sample(NOUNS, 9)) + "."

    def fill(self):
        identity = self.answers["Identité"]
        identity.update({folded(key): value for key, value in {
            "Catégorie": "CMQ", "Date du label": datetime.date(self.year - 3, 9, 1), "Durée du label (années)": 4,
            "Échéance du label": datetime.date(self.year + 1, 9, 1), "Statut juridique": "convention",
            "Fonction du directeur opérationnel": "Directrice opérationnelle", "Quotité du directeur opérationnel": 0.5,
            "Date de la lettre de mission": datetime.date(self.year - 1, 9, 1),
            "Courriel de contact": "contact@campus.example", "Date de dépôt": datetime.date(self.year, 11, 12),
            "UAI de l'établissement support": keyed(identity[folded("UAI de l'établissement support")] or FORGOTTEN),
            "Présentation du territoire": self.sentence("Territoire"), "Présentation du projet": self.sentence("Projet"),
        }.items()})
        self.answers["Auto-évaluation"] = {
            code: {"Niveau auto-évalué": level, "Commentaire": self.sentence(code), "Niveau visé": 4,
                   "Échéance visée": datetime.date(self.year + 1, 12, 1)}
            for code, level in self.levels.items()
        }
        # Whatever was filled in beforehand stays, the value of the year is not available.
        told = self.answers["Indicateurs"]
        self.answers["Indicateurs"] = {
            code: {**told.get(code, {}), "Statut": "non disponible", "Commentaire": self.sentence(code)}
            for code in self.rows["Indicateurs"]
        }
        self.answers["Preuves"] = dict(enumerate(
            {"Identifiant": f"P{number:03}", "Référence": code, "Titre": f"Compte rendu {number}", "Type": "compte rendu",
             "Date": datetime.date(self.year, 3, 1 + number % 28), "Emplacement": f"preuves/{code}-{number}.pdf",
             "Confidentialité": "publique"}
            for number, code in enumerate((code for code, level in self.levels.items() for _ in range(level // 2)), 1)
        ))
        self.answers["Bilan"] = {domain: {"Synthèse": self.sentence(domain), "Points forts": self.sentence("Forces")}
                                 for domain in self.rows["Bilan"]}
        self.answers["Plan d'action"] = dict(enumerate(
            {"Identifiant": f"A{number:02}", "Référence": code, "Action": self.sentence("Action"),
             "Responsable": "Directrice opérationnelle", "Début": datetime.date(self.year, 9, 1),
             "Échéance": datetime.date(self.year + 1, 6, 30), "Statut": "en cours", "Avancement (%)": 40}
            for number, code in enumerate((code for code, level in self.levels.items() if level < self.threshold), 1)
        ))
        if "Suivi" in self.rows:
            self.answers["Suivi"] = {number: {"Suite donnée": self.sentence("Suite"), "Statut": "traitée"}
                                     for number in self.rows["Suivi"]}


def check_loop(cmq, scratch, campaign, tally):
    """`campaign` is the sample that the loop begins with: the year after is played whole."""
    year = int(campaign) + 1
    house = furnish(scratch / "loop")
    play = Play(cmq, house, year, tally)
    play.run("build", campaign, "--exit-zero")
    play.run("init", str(year), "--from", campaign)
    play.run("forms", str(year))
    play.fill_forms()
    play.judge_first_deposits()
    play.send_again()
    play.judge_second_deposits()
    play.assign()
    play.fill_grids()
    play.judge_whole()
    play.open_next()


class Play:
    def __init__(self, cmq, house, year, tally):
        self.cmq, self.house, self.year, self.tally = cmq, house, year, tally
        self.inputs, self.output = house / "Inputs" / str(year), house / "Output" / str(year)
        self.deposits, self.defects, self.grids = {}, {}, {}

    def run(self, *words, expected=(0,)):
        done = subprocess.run([self.cmq, *words], cwd=self.house, capture_output=True, timeout=900)
        self.tally.check(done.returncode in expected, f"cmq {' '.join(words)}: status {expected[0]}",
                         [str(done.returncode), *done.stderr.decode().splitlines()[:8]])
        return done

    def findings(self):
        """The findings of each current deposit that ask for something."""
        report = json.loads(self.run("check", str(self.year), "--format", "json", expected=(0, 1)).stdout)
        current = [entry for entry in report["submissions"] if "FIC-02" not in {one["code"] for one in entry["findings"]}]
        return {entry["campus"]: [one for one in entry["findings"] if one["severity"] != "note"] for entry in current}

    def results(self, campus):
        path = self.output / "resultats" / f"{campus}.json"
        return json.loads(path.read_text()) if path.is_file() else None

    def parameters(self):
        rows = [json.loads(line) for line in self.run(
            "inspect", f"Inputs/{self.year}/campagne.ods", "--format", "cells").stdout.splitlines()]
        keys = {row["r"]: row["v"] for row in rows if row["s"] == "Paramètres" and row["c"] == 1}
        values = {keys[row["r"]]: row["v"] for row in rows
                  if row["s"] == "Paramètres" and row["c"] == 2 and row["r"] in keys}
        thresholds = collections.defaultdict(lambda: int(values["Seuil initial"]))
        # Moving to Excellence is asked as much as a renewal.
        thresholds["passage Excellence"] = int(values["Seuil de renouvellement"])
        thresholds["suivi à mi-parcours"] = int(values["Seuil à mi-parcours"])
        thresholds["renouvellement"] = int(values["Seuil de renouvellement"])
        return thresholds

    # -- the campuses answer

    def fill_forms(self):
        thresholds = self.parameters()
        earlier = sorted((self.house / "Output" / str(self.year - 1) / "resultats").glob("???-???.json"))
        for path in earlier[:CAMPUSES]:
            form = load_workbook(self.output / "formulaires" / f"{path.stem}.xlsx")
            deposit = Deposit(path.stem, form, thresholds, self.year)
            self.deposits[path.stem] = deposit
        self.tally.check(len(self.deposits) == CAMPUSES, f"{CAMPUSES} campuses answer")
        self.plant()
        for campus, deposit in self.deposits.items():
            form = load_workbook(self.output / "formulaires" / f"{campus}.xlsx")
            untyped = list(fill(sheets_of_workbook(form), deposit.answers))
            self.tally.check(not untyped, f"{campus}: every answer is typed", untyped[:5])
            form.save(self.inputs / "soumissions" / f"{campus}.xlsx")

    def plant(self):
        """Five campuses make a mistake each: `{campus: (rule, sheet, subject of the cell)}`."""
        names = sorted(self.deposits)
        first, second, third, fourth, fifth = (self.deposits[name] for name in names[:5])

        def rated(deposit, least):
            return next(code for code, level in deposit.levels.items() if level >= least and code not in deposit.anchors)

        code = rated(first, 2)
        first.answers["Preuves"] = {key: row for key, row in first.answers["Preuves"].items() if row["Référence"] != code}
        self.defects[names[0]] = ("REF-05", "Auto-évaluation", code)
        code = rated(second, 2)
        second.answers["Auto-évaluation"][code]["Commentaire"] = "Fait."
        self.defects[names[1]] = ("REF-04", "Auto-évaluation", code)
        code = third.anchors[0]
        third.answers["Auto-évaluation"][code]["Niveau auto-évalué"] = None
        self.defects[names[2]] = ("REF-03", "Auto-évaluation", code)
        fourth.answers["Identité"][folded("Date de dépôt")] = datetime.date(self.year, 12, 20)
        self.defects[names[3]] = ("IDN-07", "Identité", None)
        fifth.answers["Identité"][folded("Courriel de contact")] = "contact(at)campus.example"
        self.defects[names[4]] = ("IDN-09", "Identité", None)

    def judge_first_deposits(self):
        self.run("build", str(self.year), "--exit-zero")
        found = self.findings()
        for campus, deposit in self.deposits.items():
            told = [(one["code"], one["sheet"]) for one in found[campus]]
            planted = [self.defects[campus][:2]] if campus in self.defects else []
            self.tally.check(told == planted, f"{campus}: told what is wrong, and nothing else ({planted})", told)
        blocked = [campus for campus, defect in self.defects.items() if defect[0] == "REF-03"]
        for campus in self.deposits:
            written = (self.output / "rapports" / f"{campus}.odt").is_file()
            self.tally.check(written == (campus not in blocked), f"{campus}: a report unless it cannot be assessed")

    # -- five campuses send again what cmq handed back, one of them with an explanation

    def send_again(self):
        for campus, (rule, _, code) in self.defects.items():
            deposit = self.deposits[campus]
            book = load_workbook(self.output / "retours" / f"{campus}.xlsx")
            sheets = sheets_of_workbook(book)
            answers = read(sheets)
            answers["Identité"][folded("Date de dépôt")] = datetime.date(self.year, 11, 20)
            if rule == "IDN-07":
                answers["Identité"][folded("Date de dépôt")] = datetime.date(self.year, 12, 20)
                self.explain(book["Anomalies"], rule, "La mission a accordé un délai de trois semaines par courrier.")
            elif rule == "IDN-09":
                answers["Identité"][folded("Courriel de contact")] = "contact@campus.example"
            elif rule == "REF-03":
                answers["Auto-évaluation"][code]["Niveau auto-évalué"] = deposit.levels[code]
            elif rule == "REF-04":
                answers["Auto-évaluation"][code]["Commentaire"] = deposit.sentence(code)
            else:
                deposit.levels[code] = answers["Auto-évaluation"][code]["Niveau auto-évalué"] = 1
                if deposit.threshold > 1:
                    planned = answers["Plan d'action"]
                    planned[len(planned)] = {**planned[0], "Identifiant": "A90", "Référence": code} if planned else {
                        "Identifiant": "A90", "Référence": code, "Action": deposit.sentence("Action"),
                        "Responsable": "Directrice opérationnelle", "Début": datetime.date(self.year, 9, 1),
                        "Échéance": datetime.date(self.year + 1, 6, 30), "Statut": "en cours", "Avancement (%)": 40}
            for name in ("Identité", "Auto-évaluation", "Plan d'action"):
                list(fill({name: sheets[name]}, answers))
            book.save(self.inputs / "soumissions" / f"{campus} corrigé.xlsx")

    @staticmethod
    def explain(sheet, rule, words):
        heading = next(row for row in sheet.iter_rows() if any(cell.value == "Votre explication" for cell in row))
        columns = {cell.value: cell.column for cell in heading if cell.value}
        code = next(column for name, column in columns.items() if folded(name) in ("regle", "code"))
        for row in sheet.iter_rows(min_row=heading[0].row + 1):
            if row[code - 1].value == rule:
                row[columns["Votre explication"] - 1].value = words

    def judge_second_deposits(self):
        self.run("build", str(self.year), "--exit-zero")
        found = self.findings()
        for campus in self.deposits:
            standing = [one["code"] for one in found[campus] if not one.get("explanation")]
            self.tally.check(not standing, f"{campus}: nothing stands any more", standing)
            document = self.results(campus)
            if self.tally.check(document, f"{campus}: has results"):
                self.judge_levels(document, self.deposits[campus])
        explained = [campus for campus, defect in self.defects.items() if defect[0] == "IDN-07"]
        told = [one.get("explanation") for one in found[explained[0]]]
        self.tally.check(len(told) == 1 and "trois semaines" in (told[0] or ""), "an explanation is carried", told)

    def judge_levels(self, document, deposit):
        campus = deposit.campus
        levels = {code: level for code, level in document["levels"].items()}
        self.tally.check(levels == deposit.levels, f"{campus}: the levels are those that were typed")
        self.tally.check(document["campusLevel"] == deposit.level, f"{campus}: the level is {deposit.level}",
                         [str(document["campusLevel"])])
        holding = sorted(code for code in deposit.anchors if deposit.levels[code] == deposit.level)
        if deposit.level < 4:
            self.tally.check(sorted(document["holdingBack"]) == holding, f"{campus}: what holds it back",
                             [str(document["holdingBack"]), str(holding)])
        self.tally.check(document["meetsThreshold"] == (deposit.level >= deposit.threshold),
                         f"{campus}: threshold {deposit.threshold}")
        for domain, profile in document["domains"].items():
            rated = [level for code, level in deposit.levels.items() if code.startswith(domain + ".")]
            self.tally.check(profile["median"] == statistics.median(rated), f"{campus} {domain}: the median")
            counted = {str(level): rated.count(level) for level in range(1, 5)}
            self.tally.check(profile["distribution"] == counted, f"{campus} {domain}: the distribution")
        before = json.loads((self.house / "Output" / str(self.year - 1) / "resultats" / f"{campus}.json").read_text())
        earlier = document["earlier"]
        both = {code for code, level in before["levels"].items() if isinstance(level, int)} & set(deposit.levels)
        raised = sorted(code for code in both if deposit.levels[code] > before["levels"][code])
        lowered = sorted(code for code in both if deposit.levels[code] < before["levels"][code])
        self.tally.check(earlier["campusLevel"] == before["campusLevel"], f"{campus}: the level before")
        self.tally.check((sorted(earlier["raised"]), sorted(earlier["lowered"])) == (raised, lowered),
                         f"{campus}: what rose and fell since")

    # -- experts

    def assign(self):
        """Pastes the proposals in the campaign, as the Guide tells."""
        self.run("assign", str(self.year))
        cells = [json.loads(line) for line in self.run(
            "inspect", f"Output/{self.year}/affectations-proposees.ods", "--format", "cells").stdout.splitlines()]
        table = collections.defaultdict(dict)
        sheet = cells[0]["s"]
        for cell in cells:
            if cell["s"] == sheet:
                table[cell["r"]][cell["c"]] = cell["v"]
        heading = next(row for row, values in table.items() if {"Campus", "Expert"} <= set(map(str, values.values()))
                       or {"Identifiant", "Expert"} <= set(map(str, values.values())))
        columns = sorted(table[heading])
        proposals = [[values.get(column, "") for column in columns] for row, values in sorted(table.items()) if row > heading]
        names = [table[heading][column] for column in columns]
        with Office() as office:
            path = str(self.inputs / "campagne.ods")
            document = office.load(path)
            target = document.Sheets.getByName("Affectations")
            headings = [target.getCellByPosition(column, 0).String for column in range(8)]
            for row, values in enumerate(proposals, 1):
                for name, value in zip(names, values):
                    if name in headings:
                        target.getCellByPosition(headings.index(name), row).setString(str(value))
            office.store(document, path, "calc8")
            document.close(True)
        self.run("build", str(self.year), "--exit-zero")

    def fill_grids(self):
        pairs = collections.defaultdict(list)
        for path in sorted((self.output / "grilles").glob("*.xlsx")):
            campus, expert = path.stem[:7], path.stem[8:]
            if campus in self.deposits:
                pairs[expert].append(campus)
        chosen = sorted(pairs, key=lambda expert: (-len(pairs[expert]), expert))[:EXPERTS]
        self.tally.check(len(chosen) == EXPERTS, "two experts have campuses to evaluate", pairs.items())
        for expert in chosen:
            for campus in pairs[expert]:
                self.fill_grid(campus, expert)
        self.run("build", str(self.year), "--exit-zero")
        report = json.loads(self.run("check", str(self.year), "--format", "json", expected=(0, 1)).stdout)
        told = [(entry["file"], one["code"]) for entry in report["grids"] for one in entry["findings"]]
        self.tally.check(not told and len(report["grids"]) == len(self.grids), "every grid is read, without a finding", told)

    def fill_grid(self, campus, expert):
        deposit = self.deposits[campus]
        chance = random.Random(f"{campus} {expert}")
        book = load_workbook(self.output / "grilles" / f"{campus}-{expert}.xlsx")
        sheets = sheets_of_workbook(book)
        levels = {code: max(1, min(4, level + chance.choice([-2, -1, 0, 0, 0, 0, 1])))
                  for code, level in deposit.levels.items()}
        under = [code for code in deposit.anchors if levels[code] < deposit.threshold]
        opinion, duration = ("Favorable", 4) if not under else ("Défavorable", None)
        answers = read(sheets)
        answers["Évaluation"].update({folded("Absence de conflit d'intérêts"): "oui",
                                      folded("Date de l'évaluation"): datetime.date(self.year, 12, 15)})
        answers["Grille"] = {code: {"Niveau externe": level, "Constat": f"Constat de {expert} sur {code}, {campus}."}
                             for code, level in levels.items()}
        answers["Recommandations"] = {0: {
            "Numéro": "R1", "Référence": (under or deposit.anchors)[0], "Recommandation": deposit.sentence("Conseil"),
            "Priorité": "haute", "Échéance": datetime.date(self.year + 1, 6, 30), "Preuve attendue": "Un relevé"}}
        answers["Avis"].update({folded("Avis proposé"): opinion, folded("Durée proposée (années)"): duration,
                                folded("Motif"): "Le dossier a été lu en entier et le comité a été entendu sur place."})
        untyped = list(fill({name: sheet for name, sheet in sheets.items() if name != "Domaines"}, answers))
        self.tally.check(not untyped, f"{campus} by {expert}: every answer is typed", untyped[:5])
        book.save(self.inputs / "grilles" / f"grille {expert} pour {campus}.xlsx")
        self.grids[campus, expert] = (levels, opinion, duration)

    # -- the mission sees the whole

    def judge_whole(self):
        overview = json.loads((self.output / "resultats" / "bilan.json").read_text())
        check, deposits = self.tally.check, self.deposits
        cohort = overview["cohort"]
        missing = cohort["expected"] - CAMPUSES
        check((cohort["deposited"], cohort["assessable"], len(cohort["missing"])) == (CAMPUSES, CAMPUSES, missing),
              "the overview counts deposits", cohort.items())
        levels = collections.Counter(str(deposit.level) for deposit in deposits.values())
        check({k: v for k, v in overview["levels"]["all"].items() if v} == dict(levels), "the overview counts levels",
              overview["levels"]["all"].items())
        meets = sum(deposit.level >= deposit.threshold for deposit in deposits.values())
        check(overview["levels"]["meetsThreshold"] == {"yes": meets, "no": CAMPUSES - meets}, "… and thresholds")
        gaps = [external - deposits[campus].levels[code]
                for (campus, _), (grid, _, _) in self.grids.items() for code, external in grid.items()]
        overall = overview["external"]["overall"]
        check((overall["n"], overall["exact"], overall["withinOne"])
              == (len(gaps), gaps.count(0), sum(abs(gap) <= 1 for gap in gaps)), "… and gaps", overall.items())
        check(abs(overall["meanGap"] - sum(gaps) / len(gaps)) <= 0.0005 + 1e-9, "… and the mean gap")
        for campus in deposits:
            own = {expert: grid for (name, expert), grid in self.grids.items() if name == campus}
            told = {one["expert"]: one for one in self.results(campus)["evaluations"]}
            check({expert: (one["levels"], one["opinion"], one.get("duration")) for expert, one in told.items()} == own,
                  f"{campus}: grids as their experts filled them")
        codes = {entry["label"]: entry["code"] for entry in overview["parameters"]["opinions"]}
        opinions = collections.Counter(codes[opinion] for _, opinion, _ in self.grids.values())
        check({k: v for k, v in overview["opinions"]["counts"].items() if v} == dict(opinions), "… and opinions")
        moved = collections.Counter()
        for campus, deposit in deposits.items():
            before = self.results(campus)["earlier"]["campusLevel"]
            moved[before or 0, deposit.level] += 1
        table = overview["progression"]["transitions"]
        told = {(row, column): n for row, line in enumerate(table) for column, n in enumerate(line) if n}
        check(told == dict(moved), "… and who moved", [str(told), str(dict(moved))])
        self.judge_tasks(cohort["missing"])
        self.judge_printed()

    def judge_tasks(self, missing):
        cells = self.run("inspect", f"Output/{self.year}/a-faire.ods", "--format", "cells").stdout.decode()
        named = [campus for campus in missing if f'"{campus}"' in cells or campus in cells]
        self.tally.check(named == list(missing), "each campus without news is to be chased")
        session = self.run("inspect", f"Output/{self.year}/session.ods", "--format", "cells").stdout.decode()
        evaluated = {campus for campus, _ in self.grids}
        self.tally.check(all(campus in session for campus in evaluated), "the session has its campuses")

    def judge_printed(self):
        for campus, deposit in self.deposits.items():
            text = document_text(self.output / "rapports" / f"{campus}.odt")
            wrong = [level for level in range(1, 5) if level != deposit.level and f"Niveau {level} sur 4 : seuil" in text]
            self.tally.check(not wrong, f"{campus}: its report prints no other level", wrong)
        for campus, expert in self.grids:
            folder = self.output / "experts" / expert
            self.tally.check(any(campus in path.name for path in folder.rglob("*")), f"{expert} receives {campus}")
            text = document_text(self.output / "syntheses" / f"{campus}.odt")
            levels, opinion, _ = self.grids[campus, expert]
            self.tally.check(opinion in text, f"{campus}: the synthesis prints the opinion of {expert}")
        page = (self.output / "index.html").read_text()
        self.tally.check(all(campus in page for campus in self.deposits), "the dashboard has every campus")

    # -- next year

    def open_next(self):
        later = str(self.year + 1)
        self.run("init", later, "--from", str(self.year))
        self.run("forms", later)
        for campus, deposit in self.deposits.items():
            form = load_workbook(self.house / "Output" / later / "formulaires" / f"{campus}.xlsx")
            sheet = form["Auto-évaluation"]
            heading = next(row for row in sheet.iter_rows() if row[0].value == "Code")
            column = next(cell.column for cell in heading if cell.value == f"Niveau {self.year}")
            told = {str(row[0].value).rstrip(" ★"): row[column - 1].value for row in sheet.iter_rows(min_row=heading[0].row + 1)
                    if row[0].value}
            same = {code: int(level) for code, level in told.items() if level not in (None, "–")} == deposit.levels
            self.tally.check(same, f"{campus}: the next form recalls its levels")


def document_text(path):
    if not path.is_file():
        return ""
    with zipfile.ZipFile(path) as package:
        content = package.read("content.xml").decode()
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", content).replace("\u00a0", " ").replace("\u202f", " "))
