"""Checks what stands beside the documents: the dashboard, which must work alone, and the manifest, which must tell the truth."""

import hashlib
import html.parser
import json
import urllib.parse

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


class Page(html.parser.HTMLParser):
    """What a page asks for, and whether its elements close."""

    def __init__(self):
        super().__init__()
        self.links, self.ids, self.open, self.problems = [], set(), [], []
        self.language, self.title = None, ""

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag not in VOID:
            self.open.append(tag)
        if "id" in values:
            if values["id"] in self.ids:
                self.problems.append(f"id « {values['id']} » stands twice")
            self.ids.add(values["id"])
        if tag == "html":
            self.language = values.get("lang")
        if tag == "img" and "alt" not in values:
            self.problems.append("an image has no alternative text")
        self.links += [(tag, values[key]) for key in ("href", "src") if values.get(key)]

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if not self.open or self.open[-1] != tag:
            self.problems.append(f"</{tag}> closes {self.open[-1:]} at line {self.getpos()[0]}")
        if tag in self.open:
            while self.open.pop() != tag:
                pass

    def handle_data(self, data):
        if self.open[-1:] == ["title"]:
            self.title += data


def check_index(output, tally):
    path = output / "index.html"
    if not path.is_file():
        tally.skip("index.html is not written yet")
        return
    page = Page()
    page.feed(path.read_text())
    tally.check(not page.problems and not page.open, "index.html: every element closes", page.problems + page.open)
    tally.check(page.language == "fr" and page.title.strip(), "index.html: its language is French, and it has a title")
    tally.check(page.links, "index.html: it leads somewhere")
    wrong = [link for tag, link in page.links if not leads_somewhere(tag, link, page, output)]
    tally.check(not wrong, "index.html: every link leads to a file of the campaign, and nothing comes from elsewhere", wrong)


def leads_somewhere(tag, link, page, output):
    address = urllib.parse.urlsplit(link)
    if address.scheme == "data" and tag != "a":
        return True
    if address.scheme or address.netloc:
        return tag == "a" and address.scheme in ("http", "https", "mailto")
    if not address.path:
        return address.fragment in page.ids or not address.fragment
    return (output / urllib.parse.unquote(address.path)).exists()


def check_manifest(house, output, tally):
    path = output / "manifeste.json"
    if not path.is_file():
        tally.skip("manifeste.json is not written yet")
        return
    known = {}
    for root in (house / "Inputs" / output.name, output, house):
        for file in root.rglob("*"):
            if file.is_file():
                known.setdefault(str(file.relative_to(root)), []).append(file)
    listed, wrong = set(), []
    for name, digest in digests(json.loads(path.read_text())):
        files = known.get(name, [])
        listed.update(files)
        if digest.lower() not in {hashlib.sha256(file.read_bytes()).hexdigest() for file in files}:
            wrong.append(f"{name}: {'is no file' if not files else 'has another digest'}")
    tally.check(listed and not wrong, "manifeste.json: every digest is that of its file", wrong)
    forgotten = [str(f.relative_to(output)) for f in output.rglob("*") if f.is_file() and f != path and f not in listed]
    tally.check(not forgotten, "manifeste.json: every document is listed", forgotten)


def digests(value):
    """Each name and digest, whatever the shape: objects with both, or objects from name to digest."""
    if isinstance(value, dict):
        digest = value.get("sha256")
        name = next((value[key] for key in ("path", "file", "name", "fichier", "nom") if key in value), None)
        if digest and name:
            yield name, digest
        for key, other in value.items():
            if isinstance(other, str) and len(other) == 64 and key != "sha256":
                yield key, other
            elif isinstance(other, dict) and "sha256" in other and not name:
                yield from digests({"path": key, **other})
            else:
                yield from digests(other)
    elif isinstance(value, list):
        for other in value:
            yield from digests(other)
