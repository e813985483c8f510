#!/usr/bin/env python3
"""Learns `[follow_up]` of server/config/decision.toml: whether a message goes on with the conversation.

    tune_follow_up.py --write CASES.jsonl       messages of dev/follow-ups, and whole questions of dev/ after another service's title
    tune_follow_up.py DETAILS.jsonl CASES.jsonl from what `stadtlotse evaluate CASES.jsonl --details DETAILS.jsonl` wrote

The first turn of each case is a service's title, so that it is known what was talked of before. Needs numpy.
"""

import json
import random
import sys
import tomllib
from pathlib import Path

import numpy as np
from tune import expected, logistic

HERE = Path(__file__).resolve().parent
SERVICES = HERE.parent / "services"
WHOLE = 700  # questions of their own
PARTS = ("residents", "everyday", "contrast", "parts", "identity", "vehicles", "family", "social", "waste", "languages")
LEAST = 0.001  # as in server/src/answering/odds.rs
SIGNALS = ["lead", "odds", "earlier", "related"]
FOLDS = 5


def read(path):
    return [json.loads(line) for line in open(path, encoding="utf-8")]


def titles():
    """{(language, title): service}"""
    found = {}
    for path in sorted(SERVICES.glob("*/*.md")):
        head = tomllib.loads(path.read_text("utf-8").split("+++")[1])
        found[path.stem, head["title"]] = path.parent.name
    return found


def write(out):
    """Cases with what was talked of before: every message of dev/follow-ups but the ones for a child, and whole questions."""
    chance = random.Random(5)
    by_language = {}
    for (language, title), service in titles().items():
        by_language.setdefault(language, []).append((service, title))
    cases = [case for case in read(HERE / "dev/follow-ups.jsonl") if "-child-" not in case["id"]]
    whole = [case for part in PARTS for case in read(HERE / f"dev/{part}.jsonl")]
    whole = [case for case in whole if "question" in case and "service" in case["expect"]]
    for case in chance.sample(whole, WHOLE):
        before = [title for service, title in by_language[case["language"]] if service not in expected(case, "service")]
        turns = [chance.choice(before), case["question"]]
        cases.append({"id": f"whole-{case['id']}", "language": case["language"], "turns": turns, "expect": case["expect"]})
    with open(out, "w", encoding="utf-8") as file:
        file.writelines(json.dumps(case, ensure_ascii=False) + "\n" for case in cases)


def signals(detail, before, related):
    """As `Continuation::leaning` reckons them; None where the message was told by words."""
    continuation = [other for other in detail.get("others") or [] if other["kind"] == "follow-up"]
    if not continuation or not detail.get("ranked"):
        return None
    score = {service["id"]: service["score"] for service in detail["ranked"]}
    nearest = max((x for x in score if x != before), key=score.get)
    last = detail["others"][-1]
    other = 0 if last["kind"] == "follow-up" else last["score"]
    chance = min(max(continuation[0]["chance"], LEAST), 1 - LEAST)
    return [
        continuation[0]["score"] - max(score[nearest], other),
        np.log(chance / (1 - chance)),
        score.get(before, min(score.values())) - score[nearest],
        float(nearest in related[before]),
    ]


def tune(details, cases):
    known = titles()
    related = {
        path.parent.name: tomllib.loads(path.read_text("utf-8")).get("related", [])
        for path in SERVICES.glob("*/service.toml")
    }
    cases = {case["id"]: case for case in read(cases)}
    rows, goes_on = [], []
    for detail in read(details):
        case = cases[detail["id"]]
        row = signals(detail, known[case["language"], case["turns"][0]], related)
        if row:
            rows.append(row)
            goes_on.append("-stay-" in case["id"])
    rows, goes_on = np.array(rows), np.array(goes_on)
    fold = np.random.default_rng(0).integers(0, FOLDS, len(rows))
    told = np.zeros(len(rows), bool)
    for held_out in range(FOLDS):
        slope, intercept = logistic(rows[fold != held_out], goes_on[fold != held_out], steps=20000)
        told[fold == held_out] = rows[fold == held_out] @ slope + intercept >= 0
    right, left = (told[goes_on]).mean(), (~told[~goes_on]).mean()
    print(f"# {goes_on.sum()} go on, {right:.3f} of them told; {(~goes_on).sum()} do not, {left:.3f} told; cross-validated")
    slope, intercept = logistic(rows, goes_on, steps=20000)
    print(f"intercept = {intercept:.3f}")
    for name, weight in zip(SIGNALS, slope):
        print(f"{name} = {weight:.3f}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    if sys.argv[1] == "--write":
        write(sys.argv[2])
    else:
        tune(sys.argv[1], sys.argv[2])
