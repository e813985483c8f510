#!/usr/bin/env python3
"""Measures an adapter by vectors alone, before and after: python's imitation of the server's dense retrieval.

    measure.py --weights e5-small-q4.bin --tokenizer tokenizer.json --knowledge knowledge --omos FOLDER --integreat FOLDER
               --off-topic FOLDER [--run FOLDER/step-00900.npz | --adapter adapter.safetensors] [--share 0.5 …] [--quick]

Without `--run` and `--adapter` it measures the encoder as it is. `stadtlotse evaluate` has the last word: this leaves words
out. `--quick` is for choosing a share: German pages of one town, and of the catalogue eight languages without sections.
"""

import argparse
import json
import sys
import tomllib
from pathlib import Path

import numpy as np
import texts
import torch
from encoder import Encoder
from texts import PASSAGE, QUERY
from train import OMOS_LANGUAGES

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import low_rank  # noqa: E402

QUICK = ("de", "en", "tr", "uk", "ar", "ru", "pl", "fr")
QUICK_TOWN = "lkaugsburg"
TITLED = 3  # the first passages of a page, which its title should find


def rank(scores, right):
    """The place of the best one of `right`, from 0."""
    return int((scores > scores[right].max()).sum())


def within(ranks, *places):
    ranks = np.array(ranks)
    return [round(float((ranks < p).mean()), 3) for p in places]


def area(inside, outside):
    """Share of pairs in which the one inside scores higher."""
    inside, outside = np.array(inside)[:, None], np.array(outside)[None]
    return round(float(((inside > outside) + 0.5 * (inside == outside)).mean()), 3)


class Measure:
    def __init__(self, options):
        self.options = options
        self.languages = ("de",) if options.quick else OMOS_LANGUAGES
        weights = tomllib.loads((options.knowledge.parent / "server/config/retrieval.toml").read_text("utf-8"))
        dense = np.array([weights[x] for x in ("best_head", "mean_head", "best_body")])
        self.weights, self.floor = dense / dense.sum(), weights["cosine_floor"]

    def encode(self, model, found):
        """Vectors of texts, each text once."""
        unique = sorted(set(found))
        vectors = model.encode(unique).numpy()
        at = {text: row for row, text in enumerate(unique)}
        return vectors[[at[text] for text in found]]

    def catalogue(self, model):
        """The own suites: first, first three; by language; and how far they stand from off-topic questions."""
        services = texts.services(self.options.knowledge / "services")
        heads, bodies = [], []
        for number, service in enumerate(services):
            for language in service.title:
                if self.options.quick and language not in QUICK:
                    continue
                said = [service.title[language], *service.names[language], *service.questions[language]]
                heads += [(number, QUERY + x) for x in said]
                said = [service.answer[language]] + (0 if self.options.quick else 1) * service.sections[language]
                bodies += [(number, PASSAGE + x) for x in said]
        cases = [
            case
            for path in sorted((self.options.knowledge / "evaluation/dev").glob("*.jsonl"))
            for case in texts.read_lines(path)
            if "service" in case["expect"] and "question" in case
        ]
        _, strangers = texts.off_topic(self.options.off_topic)
        asked = [QUERY + x["question"] for x in cases] + [QUERY + x for x in strangers]
        vectors = self.encode(model, asked)
        near = []
        for group in (heads, bodies):
            cosines = vectors @ self.encode(model, [x for _, x in group]).T
            owner = np.array([x for x, _ in group])
            near.append([np.sort(cosines[:, owner == n], axis=1)[:, ::-1] for n in range(len(services))])
        best_head, mean_head, best_body = (
            np.stack(x, axis=1)
            for x in (
                [n[:, 0] for n in near[0]],
                [n[:, :3].mean(axis=1) for n in near[0]],
                [n[:, 0] for n in near[1]],
            )
        )
        signals = np.stack([best_head, mean_head, best_body])
        fused = np.tensordot(self.weights, np.maximum(0, (signals - self.floor) / (1 - self.floor)), axes=1)
        number = {s.name: n for n, s in enumerate(services)}
        right = [[number[x] for x in ([e] if isinstance(e, str) else e)] for e in (c["expect"]["service"] for c in cases)]
        places = [rank(scores, r) for scores, r in zip(fused, right)]
        nearest = [rank(scores, r) for scores, r in zip(best_head, right)]
        groups = {c["language"] for c in cases}
        inside, outside = fused[: len(cases)].max(axis=1), fused[len(cases) :].max(axis=1)
        raw = best_head.max(axis=1)
        return {
            "top1, top3": within(places, 1, 3),
            "by nearest head": within(nearest, 1, 3),
            **{
                f"top1, top3 {g}": within([p for p, c in zip(places, cases) if c["language"] == g], 1, 3)
                for g in sorted(groups)
            },
            "off-topic AUROC": area(inside, outside),
            "off-topic AUROC, CLINC150 (never trained)": area(inside, outside[-100:]),
            "nearest head, in and out (10, 50, 90 %)": [
                [round(float(x), 3) for x in np.percentile(part, [10, 50, 90])]
                for part in (raw[: len(cases)], raw[len(cases) :])
            ],
            "median of all cosines": round(float(np.median(best_head)), 3),
        }

    def pages(self, model):
        """OMoS-QA, development split: the right page of the town, first, first three, first five."""
        pages = texts.omos_pages(self.options.omos, self.languages)
        questions = texts.omos_questions(self.options.omos, "dev", OMOS_LANGUAGES)
        questions = [(page, said) for page, lines, said in questions.values() if lines]
        if self.options.quick:
            pages = {x: {n: p for n, p in known.items() if p.town == QUICK_TOWN} for x, known in pages.items()}
            questions = [(page, said) for page, said in questions if page in pages["de"]]
        found = {}
        vectors = {x: self.encode(model, [QUERY + said[x] for _, said in questions]) for x in OMOS_LANGUAGES}
        for language, known in pages.items():
            flat = [(page, PASSAGE + text) for page in known.values() for _, text in page.passages]
            matrix = self.encode(model, [x for _, x in flat])
            owners = [page.name for page, _ in flat]
            town = np.array([page.town for page, _ in flat])
            for asked in OMOS_LANGUAGES if language == "de" else (language,):
                places, towns = [], []
                cosines = vectors[asked] @ matrix.T
                for row, (right, _) in zip(cosines, questions):
                    inside = town == known[right].town
                    best = {}
                    for owner, score in zip(np.array(owners)[inside], row[inside]):
                        best[owner] = max(best.get(owner, -1), score)
                    places.append(sum(score > best[right] for score in best.values()))
                    towns.append(known[right].town)
                found[f"{asked} to {language}, R@1, R@3, R@5"] = within(places, 1, 3, 5)
                if language == "de" and asked in ("de", "uk"):
                    for name in sorted(set(towns)):
                        found[f"{asked} to de, {name}"] = within([p for p, t in zip(places, towns) if t == name], 1, 3, 5)
        return found

    def titles(self, model):
        """Integreat pages that were held out: the title must find its page among all of them, without its words in front."""
        _, held_out = texts.integreat_pages(self.options.integreat)
        found = {}
        for asked, said in ((0, 0), (1, 1), (1, 0)):
            vectors = self.encode(model, [QUERY + pair[asked].title for pair in held_out])
            flat = [
                (n, PASSAGE + text.partition("\n")[2])
                for n, pair in enumerate(held_out)
                for _, text in pair[said].passages[:TITLED]
            ]
            owner = np.array([n for n, _ in flat])
            cosines = vectors @ self.encode(model, [x for _, x in flat]).T
            best = np.stack([cosines[:, owner == n].max(axis=1) for n in range(len(held_out))], axis=1)
            name = " to ".join(("de", "en")[x] for x in (asked, said))
            found[f"title {name}, R@1, R@5"] = within([rank(row, [n]) for n, row in enumerate(best)], 1, 5)
        return found


def learnt(options):
    """The whole change of a run, or that of an adapter with the share it was shipped with."""
    if options.run:
        arrays = np.load(options.run)
        return {n[:-3]: arrays[n] @ arrays[f"{n[:-3]}.down"] for n in arrays.files if n.endswith(".up")}
    if options.adapter:
        return low_rank.read(options.adapter).changes()
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("weights", "tokenizer", "knowledge", "omos", "integreat", "off-topic"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--run", type=Path)
    parser.add_argument("--adapter", type=Path)
    parser.add_argument("--share", type=float, nargs="*", default=[1.0])
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--only", choices=["catalogue", "pages", "titles"], action="append")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--precision", choices=["float32", "bfloat16"], default="float32")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    measure, whole = Measure(options), learnt(options)
    for share in options.share:
        change = whole and share and {name: matrix * share for name, matrix in whole.items()} or None
        model = Encoder(options.weights, options.tokenizer, 0, change, getattr(torch, options.precision)).eval()
        with torch.no_grad():
            found = {part: getattr(measure, part)(model) for part in options.only or ("catalogue", "pages", "titles")}
        print(json.dumps({"share": share, **found}, indent=1, ensure_ascii=False), flush=True)


if __name__ == "__main__":
    main()
