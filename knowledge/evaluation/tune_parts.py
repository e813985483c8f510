#!/usr/bin/env python3
"""Chooses server/config/parts.toml by evaluation details.

    tune_parts.py DETAILS.jsonl… --cases SUITE.jsonl…      prints what to write into the file

DETAILS are what `stadtlotse evaluate SUITE --details DETAILS` wrote. Wanted are suites that expect a part. Only development
data: never a case of `suite/`, which guards what is released.
"""

import argparse
import itertools
import json

# As in server/src/answering/facet.rs.
PRECEDENCE = ["hours", "fees", "documents", "deadline", "duration", "online", "requirements", "where", "general"]
UNNAMED, NAMED, INSTEAD, FIRM = [0.35, 0.4, 0.45, 0.5, 0.6], [0.5, 0.6, 0.7, 0.8, 2], [0.9, 0.95, 0.97, 0.99, 2], [2, 3, 4, 9]


def said(signals):
    """The part that words name most plainly, as `facet_of` has it but for the letters of equal ones."""
    named = [signal for signal in signals if signal["words"] and signal["facet"] != "general"]
    plain = lambda signal: (
        1 if signal["facet"] == "where" and signal["words"] == 1 else 1 + signal["words"],
        -PRECEDENCE.index(signal["facet"]),
    )
    return max(named, key=plain, default=None), named


def decide(signals, unnamed, named, instead, firm):
    """As in server/src/answering/facet/thresholds.rs."""
    first, others = said(signals)
    likeliest = max(signals, key=lambda signal: signal["chance"])
    if first is None:
        return likeliest["facet"] if likeliest["chance"] >= unnamed else "general"
    if first["words"] < firm:
        best = max(others, key=lambda signal: signal["chance"])
        if best["chance"] >= named:
            return best["facet"]
        if likeliest["facet"] != "general" and likeliest["chance"] >= instead:
            return likeliest["facet"]
    return first["facet"]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("details", nargs="+")
    arguments.add_argument("--cases", nargs="+", required=True)
    arguments = arguments.parse_args()
    cases = {}
    for path in arguments.cases:
        with open(path, encoding="utf-8") as lines:
            cases.update((case["id"], case) for case in map(json.loads, lines))
    groups = {}
    for path in arguments.details:
        with open(path, encoding="utf-8") as lines:
            for detail in map(json.loads, lines):
                part = cases[detail["id"]]["expect"].get("facet")
                if "parts" not in detail or "turns" in cases[detail["id"]]:
                    continue
                asks = any(signal["words"] for signal in detail["parts"] if signal["facet"] != "general")
                if part:
                    groups.setdefault(path, []).append((detail, part))
                elif not asks and detail["id"].startswith("residents"):
                    # That none is meant where none is expected and no word tells one is likely, but nobody has said so.
                    groups.setdefault(f"{path}, none expected", []).append((detail, "general"))

    def share(rows, thresholds):
        return sum(decide(detail["parts"], *thresholds) == part for detail, part in rows) / len(rows)

    def mean(thresholds):
        # Every suite counts alike, however long it is.
        return sum(share(rows, thresholds) for rows in groups.values()) / len(groups)

    best = max(itertools.product(UNNAMED, NAMED, INSTEAD, FIRM), key=mean)
    for path, rows in groups.items():
        before = sum(detail["facet"] == part for detail, part in rows) / len(rows)
        print(f"# {path}: {len(rows)} cases, answered {before:.3f}, by these {share(rows, best):.3f}")
    print(f"# mean {mean(best):.4f}")
    for name, threshold in zip(["unnamed", "named", "instead", "firm"], best):
        print(f"{name} = {threshold}")


if __name__ == "__main__":
    main()
