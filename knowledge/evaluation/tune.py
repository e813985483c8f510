#!/usr/bin/env python3
"""Learns server/config/retrieval.toml and server/config/decision.toml from evaluation details.

    tune.py DETAILS.jsonl… --cases SUITE.jsonl…      prints what to write into the two files

DETAILS are what `stadtlotse evaluate SUITE --details DETAILS` wrote. Wanted are suites with expected services, suites of what
must not be answered, emergencies, and ordinary questions that sound like them. Only development data: never a case of
`suite/`, which guards what is released. Needs numpy.
"""

import argparse
import json
import tomllib

import numpy as np

FLOORS = [0.7, 0.6, 0.5, 0.4, 0.3]  # of the cosines; which one is chosen by cross-validation
COSINES = ["best_head", "mean_head", "best_body"]
SIGNALS = [*COSINES, "words_head", "words_body", "class"]


def features(found, floor):
    def above(cosine):
        return max(0.0, (cosine - floor) / (1 - floor))

    return [above(found[name]) if name in COSINES else found[name] for name in SIGNALS]


def odds(chance):
    """As in server/src/answering/odds.rs."""
    chance = min(max(chance, 0.001), 0.999)
    return float(np.log(chance / (1 - chance)))


def expected(case, key):
    value = case["expect"].get(key, [])
    return [value] if isinstance(value, str) else value


def logistic(rows, labels, weights=None, steps=4000, rate=0.3, ridge=1e-4):
    """Weights and intercept of a logistic regression, by gradient descent on standardised rows."""
    rows, labels = np.asarray(rows, float), np.asarray(labels, float)
    mean, scale = rows.mean(0), rows.std(0) + 1e-9
    rows = (rows - mean) / scale
    weights = np.ones(len(labels)) if weights is None else np.asarray(weights, float)
    weights = weights / weights.mean()
    slope, intercept = np.zeros(rows.shape[1]), 0.0
    for _ in range(steps):
        error = (1 / (1 + np.exp(-(rows @ slope + intercept))) - labels) * weights
        slope -= rate * (rows.T @ error / len(labels) + ridge * slope)
        intercept -= rate * error.mean()
    slope = slope / scale
    return slope, intercept - slope @ mean


def importance(case):
    """Written to mislead, and as many as all others: what is learnt is for what residents ask."""
    return 0.25 if case["id"].startswith("neighbours") else 1


def ranking(pairs, floor):
    """Weights of the ranking: softmax over the services of each case; and top-1 by five-fold cross-validation."""
    data = []
    for case, detail in pairs:
        right = np.array([found["id"] in expected(case, "service") for found in detail["ranked"]])
        if right.any():
            rows = np.array([features(found, floor) for found in detail["ranked"]])
            data.append((rows, right, importance(case)))

    def fit(indices, steps=300, rate=5.0):
        weights = np.array([8.0, 8, 8, 5, 4, 8])
        for _ in range(steps):
            gradient = np.zeros(len(SIGNALS))
            for index in indices:
                rows, right, counts = data[index]
                logits = rows @ weights
                chance = np.exp(logits - logits.max())
                chance /= chance.sum()
                target = chance * right
                gradient += counts * (rows.T @ (target / target.sum() - chance))
            weights = np.maximum(weights + rate * (gradient / sum(data[index][2] for index in indices) - 0.001 * weights), 0)
        return weights

    def top1(weights, indices):
        right = [data[index][1][np.argmax(data[index][0] @ weights)] * data[index][2] for index in indices]
        return sum(right) / sum(data[index][2] for index in indices)

    order = np.random.default_rng(0).permutation(len(data))
    folds = [top1(fit(np.setdiff1d(order, order[fold::5])), order[fold::5]) for fold in range(5)]
    weights = fit(order)
    found = sum(counts for _, _, counts in data) / sum(importance(case) for case, _ in pairs)
    return weights / weights.sum(), float(np.mean(folds)) * found


def best_ranking(pairs, floor=None):
    """The floor of the cosines, the best unless given, and the weights that belong to it."""
    tried = {known: ranking(pairs, known) for known in ([floor] if floor else FLOORS)}
    for known, (_, top1) in tried.items():
        print(f"# cosines from {known}: right service first in {top1:.3f} of the cases (cross-validated)")
    best = max(tried, key=lambda known: tried[known][1])
    return best, tried[best][0]


def print_regression(slope, intercept):
    print(f"intercept = {intercept:.3f}")
    for name, weight in zip(["score", "lead", "nearest", "lexical"], slope):
        print(f"{name} = {weight:.3f}")


def few_words(slope, intercept, rows):
    """What bars for one and for two words would give; `rows` are (words, features, right)."""
    for words, name in [(1, "lone_word"), (2, "two_words")]:
        few = [(features, right) for count, features, right in rows if count == words]
        if not few:
            continue
        confidence = 1 / (1 + np.exp(-(np.array([features for features, _ in few]) @ slope + intercept)))
        right = np.array([right for _, right in few])
        print(f"\n# {name}: {right.sum()} that one service fits, {(~right).sum()} that may mean several")
        for bar in [0.5, 0.75, 0.9, 0.95, 0.97]:
            given = confidence >= bar
            print(f"# from {bar:.2f}: {given[right].mean():.3f} of the first answered, {given[~right].mean():.3f} of the second")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("details", nargs="+")
    parser.add_argument("--cases", nargs="+", required=True)
    parser.add_argument("--floor", type=float, choices=FLOORS, help="of the cosines, instead of the best")
    parser.add_argument("--ranking", help="server/config/retrieval.toml, to fit only decision.toml, for the ranking that is there")
    arguments = parser.parse_args()
    cases = {}
    for path in arguments.cases:
        for line in open(path, encoding="utf-8"):
            case = json.loads(line)
            cases[case["id"]] = case
    pairs = []
    for path in arguments.details:
        for line in open(path, encoding="utf-8"):
            detail = json.loads(line)
            if detail["ranked"] and detail["id"] in cases:
                pairs.append((cases[detail["id"]], detail))

    if arguments.ranking:
        fixed = tomllib.loads(open(arguments.ranking, encoding="utf-8").read())
        floor, weights = fixed["cosine_floor"], [fixed[name] for name in SIGNALS]
    else:
        floor, weights = best_ranking([pair for pair in pairs if expected(pair[0], "service")], arguments.floor)
        print(f"\n# retrieval.toml\ncosine_floor = {floor}")
        for name, weight in zip(SIGNALS, weights):
            print(f"{name} = {weight:.3f}")

    def score(found):
        # A ranking that is there has scored: what a question sets aside counts as well.
        return found["score"] if arguments.ranking else float(np.dot(features(found, floor), weights))

    # What is not a service has no body: the search puts the mean of the heads there, and so does this.
    rows, labels, counts, danger_rows, danger_labels, has_answer, few = [], [], [], [], [], [], []
    other_rows, other_labels = [], []
    for case, detail in pairs:
        ranked = sorted(detail["ranked"], key=score, reverse=True)
        danger, calm = detail["others"][0], detail["others"][-1]
        first, second = ranked[0], ranked[1]
        lead = score(first) - max(score(second), danger["score"], calm["score"])
        row = [score(first), lead, first["best_head"], first["words_head"]]
        right = first["id"] in expected(case, "service")
        count = len(case["question"].split()) if case.get("question") else 0
        if count in (1, 2):
            # They have bars of their own, and would pull the confidence of sentences down.
            few.append((count, row, right))
        elif right or expected(case, "service") or "answer" not in expected(case, "kind"):
            rows.append(row)
            labels.append(right)
            counts.append(importance(case))
            has_answer.append(bool(expected(case, "service")))
        if calm["score"] > score(first) and calm["kind"] not in ("outside", "emergency"):
            other_rows.append([calm["score"], calm["score"] - score(first), calm["best_head"], calm["words_head"]])
            kinds = expected(case, "kind")
            wanted = "abstain" if calm["kind"] == "elsewhere" else calm["kind"]
            other_labels.append(not expected(case, "service") and (not kinds or wanted in kinds))
        danger_rows.append([danger["score"] - score(first), danger["score"] - calm["score"], odds(danger["chance"])])
        danger_labels.append("emergency" in expected(case, "kind"))
    rows, labels = np.array(rows), np.array(labels)
    slope, intercept = logistic(rows, labels, counts)
    print("\n# decision.toml\n[service]")
    print_regression(slope, intercept)
    print(f"\n# of {len(other_labels)} questions that something else fits better {sum(other_labels)} mean it\n[other]")
    print_regression(*logistic(other_rows, other_labels))
    confidence = 1 / (1 + np.exp(-(rows @ slope + intercept)))
    answerable = np.array(has_answer)
    few_words(slope, intercept, few)
    print("# said, cases, right")
    for low in np.arange(0, 1, 0.1):
        within = (confidence >= low) & (confidence < low + 0.1)
        if within.any():
            print(f"# {low:.1f} to {low + 0.1:.1f}  {within.sum():5}  {labels[within].mean():.2f}")
    for threshold in [0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7]:
        given = confidence >= threshold
        print(
            f"# answer from {threshold:.2f}: {(given & answerable).sum() / answerable.sum():.3f} of the answerable, "
            f"{labels[given & answerable].mean():.3f} of these right; {(given & ~answerable).sum() / (~answerable).sum():.3f} of the others"
        )
    if any(danger_labels):
        danger_rows, danger_labels = np.array(danger_rows), np.array(danger_labels)
        slope, intercept = logistic(danger_rows, danger_labels, np.where(danger_labels, 3, 1))
        print(f"\n[emergency]\nintercept = {intercept:.3f}\nover_services = {slope[0]:.3f}\nover_others = {slope[1]:.3f}\nodds = {slope[2]:.3f}")
        alarm = 1 / (1 + np.exp(-(danger_rows @ slope + intercept)))
        for threshold in [0.4, 0.5, 0.6, 0.7, 0.8]:
            shown = alarm >= threshold
            print(f"# from {threshold:.1f}: {shown[danger_labels].mean():.3f} of the emergencies, {int((shown & ~danger_labels).sum())} false alarms of {int((~danger_labels).sum())}")


if __name__ == "__main__":
    main()
