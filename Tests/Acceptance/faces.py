"""Judges the other faces of the findings against the JSON document: its published schema, and the same counts."""

import json
import pathlib

import jsonschema

SCHEMA = pathlib.Path(__file__).resolve().parents[2] / "Docs" / "findings.schema.json"

LEVELS = {"blocking": "error", "error": "error", "question": "warning", "note": "note"}


def check_faces(report, sarif, lines, tally):
    """`report` and `sarif` as documents, `lines` of the GNU face."""
    wrong = [error.message for error in jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text())).iter_errors(report)]
    tally.check(not wrong, "the findings follow Docs/findings.schema.json", wrong[:5])
    files = report["submissions"] + report["grids"] + report.get("mission", [])
    findings = [finding for file in files for finding in file["findings"]]
    unreadable = [file for file in files if file["status"] == "unreadable"]

    run = sarif["runs"][0]
    said = [(result["ruleId"], result["level"]) for result in run["results"]]
    wanted = [(finding["code"], LEVELS[finding["severity"]]) for finding in findings]
    tally.check(said == wanted, "SARIF has the same findings in the same order", [f"{len(said)} for {len(wanted)}"])
    notices = run["invocations"][0]["toolExecutionNotifications"]
    tally.check(len(notices) == len(unreadable), "SARIF names each file that cannot be read")

    codes = [line.rpartition("[")[2].rstrip("]") for line in lines if line.endswith("]")]
    tally.check(codes == [code for code, _ in wanted], "the lines have the same findings in the same order")
    tally.check(len(lines) == len(findings) + len(unreadable), "there is a line for each finding and unreadable file")
