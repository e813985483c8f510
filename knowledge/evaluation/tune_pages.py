#!/usr/bin/env python3
"""Learns server/config/pages.toml from evaluation details of pages.

    tune_pages.py DETAILS.jsonl… --cases SUITE.jsonl…

DETAILS are what `stadtlotse evaluate SUITE --pages PAGES --details DETAILS` wrote, where each case has a collection of its own
with its one page, so that the page that is judged is the case's. A case that expects the kind `abstain` is not answered by its
page. Give questions in several languages, against pages in their own and in German: one threshold serves all. Only training
data. Needs numpy.
"""

import argparse
import json

import numpy as np
from tune import logistic

SIGNALS = ["passage", "title", "lines"]


def rows_of(details, cases):
    """(signals, whether the page does not answer) of every detail."""
    rows, labels = [], []
    for path, suite in zip(details, cases):
        kinds = {}
        for line in open(suite, encoding="utf-8"):
            case = json.loads(line)
            kinds[case["id"]] = case["expect"]["kind"]
        for line in open(path, encoding="utf-8"):
            detail = json.loads(line)
            found = detail.get("reading")
            if found and detail["id"] in kinds:
                rows.append([found["passage"], found["title"], np.log1p(found["lines"])])
                labels.append("abstain" in kinds[detail["id"]])
    return np.array(rows), np.array(labels)


def f1(labels, told):
    return 2 * (labels & told).sum() / max(1, labels.sum() + told.sum())


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("details", nargs="+")
    parser.add_argument("--cases", nargs="+", required=True, help="one suite for each of the details")
    arguments = parser.parse_args()
    rows, labels = rows_of(arguments.details, arguments.cases)
    slope, intercept = logistic(rows, ~labels, steps=20000)
    print(f"# {len(labels)} cases, {labels.sum()} not answered\nintercept = {intercept:.3f}")
    for name, weight in zip(SIGNALS, slope):
        print(f"{name} = {weight:.3f}")
    chance = 1 / (1 + np.exp(-(rows @ slope + intercept)))
    best = max(np.unique(chance), key=lambda bar: f1(labels, chance < bar))
    print(f"from = {best:.3f}\n# F1 of \"does not answer\": {f1(labels, chance < best):.3f}")


if __name__ == "__main__":
    main()
