#!/usr/bin/env python3
"""Trains a low-rank change of the encoder's matrices; finish.py makes the adapter from one or several runs.

    train.py --weights e5-small-q4.bin --tokenizer tokenizer.json --knowledge knowledge --omos FOLDER --integreat FOLDER
             --off-topic FOLDER --out FOLDER [--seed 1] [--steps 900] [--without-language tr] [--without-town muenchen]

Every step draws: questions of the catalogue, each with another text of the same service (one pair a service, so that its
neighbours are the wrong answers); questions with the passage that answers them; titles with their passages; passages with
their translation; and questions that no town hall answers, which are wrong answers to everything and whose vectors are
held where they were. The word embeddings stay as they are. MODEL_CARD.md tells what came of it.
"""

import argparse
import hashlib
import json
import math
import random
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import texts
import torch
from encoder import Encoder
from texts import PASSAGE, QUERY
from torch.nn import functional

OMOS_LANGUAGES = ("de", "en", "fr", "uk", "ar")


@dataclass
class Recipe:
    """What a run is made of."""

    seed: int = 1
    steps: int = 900
    rank: int = 32
    rate: float = 4e-4
    warm_up: float = 0.06
    temperature: float = 0.02
    services: int = 48
    answers: int = 10
    titles: int = 4
    translations: int = 3
    strangers: int = 16
    hold: float = 2.0
    longest: int = 96
    snapshots: int = 6


class Draw:
    """Draws the pairs of a step."""

    def __init__(self, options, chance):
        self.chance = chance
        self.without = set(options.without_language)
        self.services = texts.services(options.knowledge / "services")
        languages = [x for x in OMOS_LANGUAGES if x not in self.without]
        pages = texts.omos_pages(options.omos, languages)
        self.pages = {x: {n: p for n, p in pages[x].items() if p.town not in options.without_town} for x in languages}
        self.questions = [
            (page, set(lines), said)
            for page, lines, said in texts.omos_questions(options.omos, "train", languages).values()
            if lines and page in self.pages["de"]
        ]
        self.towns = sorted({page.town for page in self.pages["de"].values()})
        self.integreat, _ = texts.integreat_pages(options.integreat)
        if "rems-murr-kreis" in options.without_town:
            self.integreat = []
        self.strangers, _ = texts.off_topic(options.off_topic)

    def language(self, service, like=None):
        """A language of the service: German and English more often, and often the one of the other text."""
        known = [x for x in service.title if x not in self.without]
        if like is not None and self.chance.random() < 0.4:
            return like
        weights = [{"de": 5, "en": 2, "de-simple": 0.5}.get(x, 1) for x in known]
        return self.chance.choices(known, weights)[0]

    def head(self, service, language):
        """A title, name or question: mostly a question."""
        kind = self.chance.random()
        if kind < 0.75 and service.questions[language]:
            return self.chance.choice(service.questions[language])
        if kind < 0.88 and service.names[language]:
            return self.chance.choice(service.names[language])
        return service.title[language]

    def catalogue(self, count):
        """(question, text of the same service) for `count` services."""
        pairs = []
        for service in self.chance.sample(self.services, count):
            language = self.language(service)
            asked = self.head(service, language)
            other = self.language(service, like=language)
            if self.chance.random() < 0.25:
                bodies = [service.answer[other]] * 2 + service.sections[other]
                said = PASSAGE + self.chance.choice(bodies)
            else:
                heads = [self.head(service, other) for _ in range(4)]
                said = QUERY + next((x for x in heads if x != asked), service.title[other])
            pairs.append((QUERY + texts.typed(asked, self.chance), said))
        return pairs

    def answers(self, count):
        """(question, passage that answers it), all of one town: (pairs, pages)."""
        town = self.chance.choice(self.towns)
        asked = [q for q in self.questions if self.pages["de"][q[0]].town == town]
        pairs, pages = [], []
        for page, lines, said in self.chance.sample(asked, count):
            language = self.chance.choice(list(said))
            other = self.chance.choices(["de", language, self.chance.choice(list(said))], [5, 3, 2])[0]
            found = self.pages[other][page].passages
            best = max(len(lines & set(span)) for span, _ in found)
            passage = self.chance.choice([text for span, text in found if len(lines & set(span)) == best])
            pairs.append((QUERY + texts.typed(said[language], self.chance), PASSAGE + passage))
            pages.append(page)
        return pairs, pages

    def titles(self, count):
        """(title, passage of that page) in German and English."""
        pairs = []
        for pair in self.chance.sample(self.integreat, min(count, len(self.integreat))):
            asked, said = self.chance.choice(pair), self.chance.choice(pair)
            passage = self.chance.choice(said.passages[:3])[1]
            if asked is said:  # else the words alone would do
                passage = passage.partition("\n")[2]
            pairs.append((QUERY + texts.typed(asked.title, self.chance), PASSAGE + passage))
        return pairs

    def translations(self, count):
        """(passage, the same in another language)."""
        pairs = []
        for name in self.chance.sample(sorted(self.pages["de"]), count):
            one, other = self.chance.sample(list(self.pages), 2)
            lines = self.pages[one][name].lines, self.pages[other][name].lines
            at = self.chance.randrange(max(1, min(map(len, lines)) - 2))
            pairs.append(tuple(PASSAGE + "\n".join(x[at : at + 3]) for x in lines))
        return pairs


def contrast(asked, said, same, temperature, wrong=None):
    """InfoNCE both ways: each text must find its own other half. `same` marks pairs that are no wrong answers."""
    apart = same & ~torch.eye(len(same), dtype=torch.bool)
    total = 0
    for one, other in ((asked, said), (said, asked)):
        scores = (one @ other.T / temperature).masked_fill(apart, -1e4)
        if wrong is not None:
            scores = torch.cat([scores, one @ wrong.T / temperature], dim=1)
        total = total + functional.cross_entropy(scores, torch.arange(len(one)))
    return total / 2


def step_loss(model, draw, recipe, held):
    catalogue = draw.catalogue(recipe.services)
    answers, pages = draw.answers(recipe.answers)
    titles = draw.titles(recipe.titles)
    translations = draw.translations(recipe.translations)
    strangers = [QUERY + x for x in draw.chance.sample(draw.strangers, recipe.strangers)]
    groups = [catalogue, answers, titles, translations]
    flat = [text for group in groups for pair in group for text in pair] + strangers
    vectors = model.encode(flat, recipe.longest)

    losses, at = [], 0
    wrong = vectors[len(flat) - len(strangers) :] if strangers else None
    for group in groups:
        if not group:
            continue
        part = vectors[at : at + 2 * len(group)]
        at += 2 * len(group)
        said = [b for _, b in group]
        same = torch.tensor([[x == y for y in said] for x in said])
        if group is answers:
            same |= torch.tensor([[x == y for y in pages] for x in pages])
        losses.append(contrast(part[::2], part[1::2], same, recipe.temperature, wrong if group is catalogue else None))
    if wrong is None:
        return losses, torch.zeros(())
    before = torch.stack([held[x] for x in strangers])
    return losses, (1 - (wrong * before).sum(1)).mean() * recipe.hold


def sha256(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def inputs(options):
    """The hashes of everything that goes in, so that a run can be told from another."""
    found = {"weights": sha256(options.weights), "tokenizer": sha256(options.tokenizer)}
    for folder in (options.omos, options.integreat, options.off_topic):
        found |= {f"{folder.name}/{path.name}": sha256(path) for path in sorted(folder.iterdir())}
    catalogue = hashlib.sha256()
    for path in sorted((options.knowledge / "services").rglob("*.*")):
        catalogue.update(f"{path.relative_to(options.knowledge)}\0{sha256(path)}\n".encode())
    return found | {"knowledge/services": catalogue.hexdigest()}


def save(model, path):
    arrays = {}
    for name, (up, down) in model.change().items():
        arrays[f"{name}.up"], arrays[f"{name}.down"] = up, down
    np.savez(path, **arrays)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("weights", "tokenizer", "knowledge", "omos", "integreat", "off-topic", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--without-language", action="append", default=[])
    parser.add_argument("--without-town", action="append", default=[])
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--precision", choices=["float32", "bfloat16"], default="float32")
    for name, value in asdict(Recipe()).items():
        parser.add_argument(f"--{name.replace('_', '-')}", type=type(value), default=value)
    options = parser.parse_args()

    recipe = Recipe(**{name: getattr(options, name) for name in asdict(Recipe())})
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "run.json").write_text(
        json.dumps(
            {
                "recipe": asdict(recipe),
                "without": options.without_language + options.without_town,
                "precision": options.precision,
                "torch": torch.__version__,
                "inputs": inputs(options),
            },
            indent=2,
        )
    )
    torch.set_num_threads(options.threads)
    torch.manual_seed(recipe.seed)
    draw = Draw(options, random.Random(recipe.seed))
    model = Encoder(options.weights, options.tokenizer, recipe.rank, precision=getattr(torch, options.precision))
    with torch.no_grad():
        held = dict(zip((QUERY + x for x in draw.strangers), model.encode([QUERY + x for x in draw.strangers])))
    learnt = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(learnt, lr=recipe.rate, weight_decay=0.01)
    first = recipe.warm_up * recipe.steps

    def rate(step):
        if step < first:
            return (step + 1) / first
        return 0.05 + 0.95 * (1 + math.cos(math.pi * (step - first) / (recipe.steps - first))) / 2

    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, rate)
    every = max(1, recipe.steps // (2 * recipe.snapshots))
    started, shown = time.monotonic(), []
    for step in range(1, recipe.steps + 1):
        losses, drift = step_loss(model, draw, recipe, held)
        optimizer.zero_grad(set_to_none=True)
        (sum(losses) + drift).backward()
        torch.nn.utils.clip_grad_norm_(learnt, 1.0)
        optimizer.step()
        schedule.step()
        shown.append([x.item() for x in (*losses, drift)])
        if step % 20 == 0 or step == recipe.steps:
            means = " ".join(f"{x:.3f}" for x in np.mean(shown, axis=0))
            print(f"step {step}: {means}, {(time.monotonic() - started) / step:.2f} s a step", flush=True)
            shown = []
        if step % every == 0 or step == recipe.steps:
            save(model, options.out / f"step-{step:05}.npz")


if __name__ == "__main__":
    main()
