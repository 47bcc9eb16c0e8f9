"""Judges the dashboard where people open it: in Chromium, without a network, at the widths of a telephone and of a screen.

A copy of the page gets a script at its end that measures it and writes what it found in the page, which Chromium prints.
"""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import zipfile

#: What asks the rules of WCAG 2.2, level AA.
AXE = "axe-playwright-python"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

#: Chromium has no window that is narrower; a page is shown in a frame there.
NARROWEST = 500
FRAME = """<!doctype html><title>frame</title><body>
<script>addEventListener("message", told => {{
  const place = document.createElement("script");
  place.type = "application/json"; place.id = "judged"; place.textContent = told.data;
  document.body.append(place);
}});</script>
<iframe src="{name}" style="width: {width}px; height: 800px; border: 0"></iframe></body>"""

#: Waits for the page, measures it, and leaves the answer in an element that Chromium prints.
PROBE = """
<script>
const answer = found => {
  const place = document.createElement("script");
  place.type = "application/json"; place.id = "judged";
  place.textContent = JSON.stringify(found).replaceAll("<", "\\\\u003c");
  document.body.append(place);
  if (window !== window.top) window.top.postMessage(place.textContent, "*");
};
const root = document.documentElement;
const found = {width: root.clientWidth, content: root.scrollWidth, requests: performance.getEntriesByType("resource").length};
if (window.axe) {
  axe.run(document, {runOnly: {type: "tag", values: TAGS}}).then(
    told => answer({...found, rules: told.passes.length, violations: told.violations.map(
      one => [one.id, one.nodes.length, one.nodes[0].html.slice(0, 120)])}),
    wrong => answer({...found, wrong: String(wrong)}));
} else answer(found);
</script>
"""


def check_in_browser(output, scratch, tally):
    """`output` is the folder of a campaign that was built."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if chromium is None:
        tally.skip("index.html in a browser: Chromium is not installed")
        return
    browser = Browser(chromium, scratch / "browser", output)
    axe = axe_script(scratch)
    told = browser.console()
    tally.check(not told, "index.html: no console message", told)
    wide = browser.judge("wide", 1366, axe)
    tally.check(wide and wide["requests"] == 0, "index.html: it requests nothing", [str(wide and wide["requests"])])
    if axe is None:
        tally.skip("index.html by axe-core: it cannot be fetched")
    else:
        tally.check(wide and wide.get("rules", 0) > 10, "index.html: axe-core judged it", [str(wide and wide.get("wrong"))])
        tally.check(wide and wide.get("violations") == [], "index.html: axe-core finds nothing at WCAG 2.2 AA",
                    wide and map(str, wide.get("violations") or []))
    for name, change in (("narrow", None), ("right to left", right_to_left), ("very long names", long_names),
                         ("without style", without_style)):
        seen = browser.judge(name.replace(" ", "-"), 320, None, change)
        # Without a style a table is as wide as it is.
        fits = seen and (name == "without style" or seen["content"] <= seen["width"])
        tally.check(fits, f"index.html, {name}: usable at 320 px", [str(seen and (seen["content"], seen["width"]))])
    pages = browser.printed()
    tally.check(pages and 1 <= pages <= 40, "index.html: it is printed on A4", [str(pages)])


class Browser:
    def __init__(self, chromium, folder, output):
        self.chromium, self.folder, self.output = chromium, folder, output
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)

    def run(self, page, *options):
        command = [self.chromium, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
                   "--host-resolver-rules=MAP * ~NOTFOUND", f"--user-data-dir={self.folder / 'profile'}",
                   "--enable-logging=stderr", "--virtual-time-budget=20000", *options, page.as_uri()]
        return subprocess.run(command, capture_output=True, text=True, timeout=180)

    def copied(self, name, ending="", change=None):
        """A copy of the page beside it, so that its links lead where they do."""
        text = (self.output / "index.html").read_text()
        if change:
            text = change(text)
        if ending:
            # The page lets no script run but its own.
            text = re.sub(r"script-src '[^']*'", "script-src 'unsafe-inline'", text, count=1)
        path = self.folder / f"{name}.html"
        path.write_text(text.replace("</body>", ending + "</body>"))
        return path

    def console(self):
        """What the page as it is says to whoever looks under it."""
        done = self.run(self.copied("untouched"), "--window-size=1366,800", "--dump-dom")
        return [line for line in done.stderr.splitlines() if "CONSOLE" in line] if "</html>" in done.stdout else ["nothing"]

    def judge(self, name, width, axe, change=None):
        probe = PROBE.replace("TAGS", json.dumps(TAGS))
        script = f"<script>{axe}</script>" if axe else ""
        page = self.copied(name, script + probe, change)
        if width < NARROWEST:
            frame = self.folder / f"{name}-frame.html"
            frame.write_text(FRAME.format(name=page.name, width=width))
            page = frame
        done = self.run(page, f"--window-size={max(width, NARROWEST)},800", "--dump-dom")
        found = re.search(r'id="judged">(.*?)</script>', done.stdout, re.DOTALL)
        return json.loads(found[1]) if found else None

    def printed(self):
        """The number of its pages on paper."""
        target = self.folder / "page.pdf"
        self.run(self.copied("printed"), f"--print-to-pdf={target}", "--no-pdf-header-footer")
        done = subprocess.run(["pdfinfo", target], capture_output=True, text=True)
        told = re.search(r"Pages:\s+(\d+)", done.stdout)
        size = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", done.stdout)
        is_a4 = size and abs(float(size[1]) - 595) < 2 and abs(float(size[2]) - 842) < 2
        return int(told[1]) if told and is_a4 else None


def axe_script(scratch):
    """The script of axe-core, as its package ships it; nil when it cannot be fetched."""
    folder = scratch / "axe"
    if not list(folder.glob("*.whl")):
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", folder, AXE]
        subprocess.run([str(part) for part in command], capture_output=True, timeout=180)
    for path in sorted(folder.glob("*.whl")):
        with zipfile.ZipFile(path) as wheel:
            for name in wheel.namelist():
                if pathlib.PurePath(name).name == "axe.min.js":
                    return wheel.read(name).decode()
    return None


def with_names(change):
    """The page whose campuses have other names."""
    return lambda text: re.sub(r'(<bdi class="nm">)(.*?)(</bdi>)', lambda told: told[1] + change(told[2]) + told[3], text)


right_to_left = with_names(lambda name: "\u05e7\u05de\u05e4\u05d5\u05e1 \u05d4\u05de\u05e7\u05e6\u05d5\u05e2\u05d5\u05ea " * 4)
long_names = with_names(lambda name: name + " intercommunalités" + "territorialisées" * 9)


def without_style(text):
    return re.sub(r"<style.*?</style>", "", text, flags=re.DOTALL)
