#!/usr/bin/env python3
"""Makes the adapter from one or several runs: their mean, cut back to a low rank, with the share to be added.

    finish.py --run FOLDER [--run FOLDER …] --weights e5-small-q4.bin --share 0.5 --out adapter.safetensors
    finish.py --run FOLDER … --first-stage adapter.safetensors --last 1 --rank 64      the same for refine.py

The mean is taken over the changes themselves, over the last snapshots of every run: factors of different runs have nothing to
do with each other. `runs.json`, beside the adapter, keeps what every run was made of.
"""

import argparse
import json
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import low_rank  # noqa: E402


def mean_change(runs, last):
    """{matrix: the mean over the `last` snapshots of each run}."""
    total, count = {}, 0
    for run in runs:
        for path in sorted(run.glob("step-*.npz"))[-last:]:
            arrays = np.load(path)
            count += 1
            for name in (x[: -len(".up")] for x in arrays.files if x.endswith(".up")):
                total[name] = total.get(name, 0) + arrays[f"{name}.up"].astype(np.float64) @ arrays[f"{name}.down"]
    return {name: change / count for name, change in total.items()}


def cut(change, rank):
    """The nearest product of low rank, and the share of the change (in squares) that it keeps."""
    left, size, right = np.linalg.svd(change, full_matrices=False)
    root = np.sqrt(size[:rank])
    kept = (size[:rank] ** 2).sum() / max((size**2).sum(), 1e-30)
    return (left[:, :rank] * root).astype(np.float16), (root[:, None] * right[:rank]).astype(np.float16), kept


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--run", type=Path, action="append", required=True)
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--share", type=float, required=True)
    parser.add_argument("--rank", type=int, default=32)
    parser.add_argument("--last", type=int, default=4)
    parser.add_argument("--first-stage", type=Path, help="what the runs of refine.py began with; the whole of it stays")
    options = parser.parse_args()
    factors, kept, share = {}, [], options.share
    whole = mean_change(options.run, options.last)
    earlier = {}
    if options.first_stage:
        # Both stages have shares of their own, so what is written is what is added.
        first = low_rank.read(options.first_stage, weights=options.weights).changes()
        whole, share = {name: first[name] + share * change for name, change in whole.items()}, 1.0
        earlier = json.loads(options.first_stage.with_name("runs.json").read_text("utf-8"))
    for name, change in whole.items():
        up, down, part = cut(change, options.rank)
        factors[name] = up, down
        kept.append(part)
    runs = [json.loads((run / "run.json").read_text("utf-8")) for run in options.run]
    about = {"format": "stadtlotse-adapter-1", "rank": str(options.rank), "runs": str(len(runs))}
    options.out.write_bytes(low_rank.serialize(factors, share, low_rank.sha256(options.weights), about))
    low_rank.read(options.out, weights=options.weights)
    made = {"first stage": earlier} if earlier else {}
    made |= {"share": options.share, "rank": options.rank, "snapshots of each run": options.last, "runs": runs}
    options.out.with_name("runs.json").write_text(json.dumps(made, indent=1) + "\n", "utf-8")
    print(f"{options.out}: {options.out.stat().st_size / 1e6:.1f} MB, {min(kept):.3f} to {max(kept):.3f} of the change kept")
    print(f"sha256 {low_rank.sha256(options.out)}")


if __name__ == "__main__":
    main()
