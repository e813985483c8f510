"""Reads what the adapter is trained on: the catalogue, OMoS-QA, Integreat pages, off-topic questions.

Everything here is data and chance; nothing knows the model. Only the catalogue is part of the repository; the other
folders are named on the command line (MODEL_CARD.md tells where they come from).
"""

import html
import json
import re
import tomllib
import unicodedata
from dataclasses import dataclass, field

QUERY, PASSAGE = "query: ", "passage: "
PASSAGE_CHARS = 350  # as in server/src/evaluation/pages.rs
HELD_OUT_PAGES = 3  # one Integreat page in so many is kept for measuring


@dataclass
class Service:
    """The texts of one service, by language."""

    name: str
    category: str
    title: dict = field(default_factory=dict)
    names: dict = field(default_factory=dict)
    questions: dict = field(default_factory=dict)
    answer: dict = field(default_factory=dict)
    sections: dict = field(default_factory=dict)


@dataclass
class Page:
    """A page in one language; `passages` are pairs of line numbers and text."""

    name: str
    town: str
    title: str
    lines: list
    passages: list


def plain(markdown):
    """About what the server makes of it: words without marks."""
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", markdown)
    return re.sub(r"\s*\n\s*", "\n", re.sub(r"\*\*|__|^[-*] ", "", text, flags=re.M)).strip()


def services(folder):
    """The catalogue in `folder`, in the order of the ids, as the server reads it."""
    found = []
    for path in sorted(p for p in folder.iterdir() if p.is_dir()):
        service = Service(path.name, tomllib.loads((path / "service.toml").read_text("utf-8"))["category"])
        for text in sorted(path.glob("*.md")):
            language = text.stem
            _, head, body = text.read_text("utf-8").split("+++", 2)
            head = tomllib.loads(head)
            service.title[language] = head["title"]
            service.names[language] = head.get("names", [])
            service.questions[language] = head.get("questions", [])
            answer, *sections = re.split(r"^## ", body, flags=re.M)
            service.answer[language] = f"{head['title']}. {plain(answer)}"
            service.sections[language] = []
            for section in sections:
                heading, _, content = section.partition("\n")
                heading = re.sub(r"\s*\{#.*\}\s*$", "", heading)
                service.sections[language].append(f"{head['title']}. {heading}\n{plain(content)}")
        found.append(service)
    return found


def heads(project, services, without=()):
    """(text, document) of everything by which a question finds what it means: services, other authorities' matters, and the
    examples of what is no question for a service."""
    found = []
    for service in services:
        for language in service.title:
            said = [service.title[language], *service.names[language], *service.questions[language]]
            found += [(text, f"service {service.name}") for text in said if language not in without]
    for path in sorted((project / "knowledge" / "elsewhere").glob("*.toml")):
        for language, text in tomllib.loads(path.read_text("utf-8"))["text"].items():
            said = [text["title"], *text.get("questions", [])]
            found += [(text, f"elsewhere {path.stem}") for text in said if language not in without]
    for path in sorted((project / "locales").glob("*/examples.toml")):
        if path.parent.name in without:
            continue
        for kind, topics in tomllib.loads(path.read_text("utf-8")).items():
            if kind != "parts":
                found += [(text, f"{kind} {topic}") for topic, said in topics.items() for text in said]
    return found


def passages(title, lines):
    """Whole lines, about 350 characters, the title in front: what the server makes of a page."""
    found, start, size = [], 0, 0
    for index, line in enumerate(lines):
        size += len(line)
        if size >= PASSAGE_CHARS or index + 1 == len(lines):
            found.append((range(start, index + 1), title + "\n" + "\n".join(lines[start : index + 1])))
            start, size = index + 1, 0
    return found


def read_lines(path):
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def omos_pages(folder, languages):
    """OMoS-QA's pages: {language: {page: Page}}."""
    found = {}
    for language in languages:
        rows = read_lines(folder / f"pages.{language}.jsonl")
        found[language] = {
            r["id"]: Page(r["id"], r["collection"], r["title"], r["lines"], passages(r["title"], r["lines"])) for r in rows
        }
    return found


def omos_questions(folder, split, languages):
    """{question id: (page, answer lines, {language: question})}; pages that do not answer have no answer lines."""
    found = {}
    for language in languages:
        for row in read_lines(folder / f"questions.{split}.{language}.jsonl"):
            entry = found.setdefault(row["id"], (row["page"], row["answer_lines"], {}))
            entry[2][language] = row["question"]
    return found


def integreat_pages(folder):
    """Pairs of a page in German and in English, as passages; every third pair is held out for measuring."""
    versions = {}
    for language in ("de", "en"):
        path = folder / f"rems-murr-kreis.{language}.json"
        versions[language] = {row["id"]: row for row in json.loads(path.read_text("utf-8"))}
    train, held_out = [], []
    for row in sorted(versions["de"].values(), key=lambda row: row["id"]):
        other = versions["en"].get(row["available_languages"].get("en", {}).get("id"))
        pair = []
        for version in filter(None, (row, other)):
            text = re.sub(r"<(script|style)\b.*?</\1>", "", version["content"], flags=re.S)
            text = html.unescape(re.sub(r"<[^>]+>", "", re.sub(r"</(p|li|h\d|div|tr)>|<br ?/?>", "\n", text)))
            lines = [line for line in (re.sub(r"\s+", " ", x).strip() for x in text.split("\n")) if line]
            if sum(map(len, lines)) >= 200:
                pair.append(Page(str(row["id"]), "rems-murr-kreis", version["title"], lines, passages(version["title"], lines)))
        if len(pair) == 2:
            (held_out if row["id"] % HELD_OUT_PAGES == 0 else train).append(tuple(pair))
    return train, held_out


def off_topic(folder):
    """Questions that no town hall answers. Every second one of xSID is for training; the rest, and all of CLINC150, is kept."""
    train, held_out, count = [], [], 0
    for row in read_lines(folder / "dev.jsonl"):
        if row["source"].startswith("xSID"):
            count += 1
            (train if count % 2 else held_out).append(row["question"])
        else:
            held_out.append(row["question"])
    return train, held_out


FOLDED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ı": "i", "ł": "l", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


def typed(text, chance):
    """`text` as people type it: sometimes without capitals, marks or accents, with a slip or two."""
    if chance.random() < 0.5:
        return text
    if chance.random() < 0.5:
        text = text.lower()
    if chance.random() < 0.4:
        text = text.rstrip("?!. ")
    if chance.random() < 0.25:
        text = text.translate(FOLDED) if chance.random() < 0.5 else bare(text)
    for _ in range(chance.choice((0, 0, 1, 1, 2))):
        at = chance.randrange(max(1, len(text) - 1))
        if not text[at : at + 2].isalpha():
            continue
        slip = chance.randrange(3)
        middle = (text[at + 1] + text[at], text[at], text[at] + text[at : at + 2])[slip]
        text = text[:at] + middle + text[at + 2 :]
    return text


def bare(text):
    """Without the accents of Latin letters; other scripts keep their marks, which tell words apart."""
    kept = []
    for letter in unicodedata.normalize("NFC", text):
        base = unicodedata.normalize("NFD", letter)
        kept.append(base[0] if base[0].isascii() else letter)
    return "".join(kept)
