#!/usr/bin/env python3
"""The second stage: teaches the encoder that train.py has adapted to tell the documents of the catalogue apart.

    refine.py --adapter adapter.safetensors --weights e5-small-q4.bin --tokenizer tokenizer.json --project FOLDER --omos FOLDER
              --integreat FOLDER --off-topic FOLDER --out FOLDER [--seed 7] [--steps 1000] [--rate 3e-4] [--start SNAPSHOT.npz]

The first stage compares texts in pairs; here each title, name, question and example sentence has to be nearer to the one vector
that is learnt for its document than to those of the 150 others. The vectors are thrown away afterwards: the server learns
weights of its own whenever an index is built. Every second step also has passages (pages.py), without which the pages would be
unlearnt; and questions that no town hall answers are held where the first stage had put them. MODEL_CARD.md tells what came of it.
"""

import argparse
import json
import math
import random
import sys
import time
from collections import defaultdict
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import pages
import texts
import torch
import train
from encoder import Encoder
from texts import QUERY
from torch.nn import functional

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import low_rank  # noqa: E402

DRAWN_FOR_START = 16  # texts of a document whose mean its vector begins as
COMMON = 0.8  # of the middle of all documents, taken away from it


@dataclass
class Recipe:
    """What a run is made of."""

    seed: int = 7
    steps: int = 1000
    rank: int = 32
    rate: float = 3e-4
    warm_up: float = 0.06
    heads: int = 96
    strangers: int = 12
    hold: float = 2.0
    pages_every: int = 2
    bodies: int = 10
    readings: int = 10
    lines: int = 6
    titles: int = 4
    temperature: float = 0.02
    smoothing: float = 0.05
    longest_head: int = 48
    longest: int = 96
    snapshots: int = 6


class Documents(torch.nn.Module):
    """One vector a document, with a bias; a text belongs to the nearest."""

    def __init__(self, start):
        super().__init__()
        self.vectors = torch.nn.Parameter(start)
        self.bias = torch.nn.Parameter(torch.zeros(len(start)))
        self.scale = torch.nn.Parameter(torch.tensor(25.0))

    def forward(self, encoded):
        return self.scale * (encoded @ functional.normalize(self.vectors, dim=-1).T) + self.bias


def begin(model, heads, names, chance):
    """The documents' first vectors: where their texts lie, without what all have in common."""
    by_name = defaultdict(list)
    for text, name in heads:
        by_name[name].append(text)
    middles = []
    for name in names:
        drawn = chance.sample(by_name[name], min(DRAWN_FOR_START, len(by_name[name])))
        middles.append(model.encode([QUERY + x for x in drawn]).mean(0))
    middles = torch.stack(middles)
    return functional.normalize(middles - COMMON * middles.mean(0), dim=-1)


def go_on_from(model, snapshot):
    arrays = np.load(snapshot)
    for i, layer in enumerate(model.layers):
        for x in layer:
            layer[x].up.data.copy_(torch.from_numpy(arrays[f"l{i}.{x}.up"]))
            layer[x].down.data.copy_(torch.from_numpy(arrays[f"l{i}.{x}.down"]))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("adapter", "weights", "tokenizer", "project", "omos", "integreat", "off-topic", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--start", type=Path, help="a snapshot of an earlier run to go on from")
    parser.add_argument("--without-language", action="append", default=[])
    parser.add_argument("--without-town", action="append", default=[])
    parser.add_argument("--threads", type=int, default=2)
    for name, value in asdict(Recipe()).items():
        parser.add_argument(f"--{name.replace('_', '-')}", type=type(value), default=value)
    options = parser.parse_args()
    options.knowledge = options.project / "knowledge"
    recipe = Recipe(**{name: getattr(options, name) for name in asdict(Recipe())})
    options.out.mkdir(parents=True, exist_ok=True)
    about = {
        "recipe": asdict(recipe),
        "stage": "refine",
        "goes on from": options.start and train.sha256(options.start),
        "without": options.without_language + options.without_town,
        "torch": torch.__version__,
        "inputs": train.inputs(options) | {"adapter": train.sha256(options.adapter)},
    }
    (options.out / "run.json").write_text(json.dumps(about, indent=2))

    torch.set_num_threads(options.threads)
    torch.manual_seed(recipe.seed)
    chance = random.Random(recipe.seed)
    draw = pages.Draw(options, chance)
    heads = texts.heads(options.project, draw.services, draw.without)
    names = sorted({name for _, name in heads})
    place = {name: at for at, name in enumerate(names)}
    first_stage = low_rank.read(options.adapter, weights=options.weights).changes()
    model = Encoder(options.weights, options.tokenizer, recipe.rank, change=first_stage, precision=torch.bfloat16)
    strangers = [QUERY + x for x in draw.strangers]
    with torch.no_grad():
        held = dict(zip(strangers, model.encode(strangers)))
        if options.start:
            go_on_from(model, options.start)
        documents = Documents(begin(model, heads, names, chance))
    reader = pages.Reader()
    learnt = [p for p in model.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(
        [
            {"params": learnt, "lr": recipe.rate},
            {"params": [documents.vectors], "lr": 3e-3, "weight_decay": 0},
            {"params": [documents.bias, documents.scale, *reader.parameters()], "lr": 1e-2, "weight_decay": 0},
        ],
        weight_decay=0.01,
    )
    first = recipe.warm_up * recipe.steps

    def rate(step):
        if step < first:
            return (step + 1) / first
        return 0.03 + 0.97 * (1 + math.cos(math.pi * (step - first) / (recipe.steps - first))) / 2

    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, rate)
    waiting, shown, shown_pages, started = [], [], [], time.monotonic()
    for step in range(1, recipe.steps + 1):
        if len(waiting) < recipe.heads:
            waiting = chance.sample(heads, len(heads))
        drawn = [waiting.pop() for _ in range(recipe.heads)]
        apart = chance.sample(strangers, recipe.strangers)
        asked = [QUERY + texts.typed(text, chance) for text, _ in drawn]
        vectors = model.encode(asked + apart, recipe.longest_head)
        logits = documents(vectors[: recipe.heads])
        wanted = torch.tensor([place[name] for _, name in drawn])
        told_apart = functional.cross_entropy(logits, wanted, label_smoothing=recipe.smoothing)
        before = torch.stack([held[x] for x in apart])
        drift = (1 - (vectors[recipe.heads :] * before).sum(1)).mean()
        of_pages = pages.loss(model, draw, reader, recipe) if step % recipe.pages_every == 0 else ()
        optimizer.zero_grad(set_to_none=True)
        (told_apart + recipe.hold * drift + sum(of_pages)).backward()
        torch.nn.utils.clip_grad_norm_(learnt, 1.0)
        optimizer.step()
        schedule.step()
        right = (logits.argmax(1) == wanted).float().mean()
        shown.append([told_apart.item(), right.item(), drift.item()])
        shown_pages += [[x.item() for x in of_pages]] if of_pages else []
        if step % 20 == 0 or step == recipe.steps:
            means = " ".join(f"{x:.3f}" for x in (*np.mean(shown, axis=0), *np.mean(shown_pages, axis=0)))
            print(f"step {step}: {means}, {(time.monotonic() - started) / step:.2f} s a step", flush=True)
            shown, shown_pages = [], []
        if step % max(1, recipe.steps // recipe.snapshots) == 0 or step == recipe.steps:
            train.save(model, options.out / f"step-{step:05}.npz")


if __name__ == "__main__":
    main()
