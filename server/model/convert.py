#!/usr/bin/env python3
"""Writes model.onnx and tokenizer.json of multilingual-e5-small from the packed weights and the full tokenizer.

    convert.py --weights e5-small-q4.bin --tokenizer tokenizer.json --out FOLDER [--adapter FILE --adapter-sha256 HASH]
               [--form q8|q4|fp32] [--whole-vocabulary]

Needs Python 3.9 or later and numpy. The same input gives the same bytes everywhere. An adapter's change is added to the
matrices before they are packed. `q4`, `fp32` and `--whole-vocabulary` are for measuring only (see check.py).
"""

import argparse
import json
import os
import struct
import sys
import time
from pathlib import Path

import numpy as np

import low_rank
import onnx_format as onnx
import vocabulary

PRODUCER = "stadtlotse"
MICROSOFT = "com.microsoft"
BLOCK = 32  # of the packed file
# Of the written file. With 128 the kernels of ONNX Runtime 1.31 round the last row of an odd number differently, and a
# vector would depend on its batch mates (difference 5e-3 instead of 4e-8); 64 costs no time.
BLOCK_8BIT = 64
# The layers after this one give up how a sentence is put for what it is about.
PHRASING_LAYER = 10


class Packed:
    """The packed file `E5S1`: sizes, and tensors by name; with an adapter, matrices have its change."""

    def __init__(self, path, adapter=None):
        self._adapter = adapter
        self._data = np.memmap(path, dtype=np.uint8, mode="r")
        raw, at = self._data, 0

        def take(form):
            nonlocal at
            size = struct.calcsize("<" + form)
            values = struct.unpack("<" + form, raw[at : at + size].tobytes())
            at += size
            return values if len(values) > 1 else values[0]

        if take("4s") != b"E5S1":
            raise ValueError(f"{path} is no packed E5 model")
        take("I")
        (self.hidden, self.layers, self.heads, self.inner, self.vocabulary, self.positions, _) = take("7i")
        self.epsilon, block = take("f"), take("i")
        if block != BLOCK:
            raise ValueError(f"blocks of {BLOCK} weights expected, found {block}")
        pieces, *_, blob = take("i4iQ")
        at += (pieces + 1) * 4 + pieces * 4 + blob
        _, normaliser = take("iI")
        at += normaliser
        self._tensors = {}
        for _ in range(take("i")):
            name = take(f"{take('H')}s")
            kind, count, offset, size = take("BIQQ")
            self._tensors[name.decode()] = (kind, count, offset, size)

    def floats(self, name):
        kind, count, offset, size = self._tensors[name]
        if size != count * 4:
            raise ValueError(f"{name}: not 32-bit floats (kind {kind})")
        return self._data[offset : offset + size].view("<f4")

    def blocks(self, name, columns, rows=None):
        """Weights as small integers [rows, columns] from -8 to 7 and scales [rows, columns / 32]; `rows` picks some."""
        _, count, offset, size = self._tensors[name]
        packed = self._data[offset : offset + size].reshape(count // columns, columns // BLOCK, 18)
        packed = np.ascontiguousarray(packed if rows is None else packed[rows])
        scales = np.ascontiguousarray(packed[..., :2]).view("<f2")[..., 0]
        nibbles = packed[..., 2:]
        values = np.concatenate([nibbles & 15, nibbles >> 4], axis=-1).astype(np.int8) - 8
        return values.reshape(len(packed), columns), scales

    def matrix(self, name, columns, rows=None):
        values, scales = self.blocks(name, columns, rows)
        return values.astype(np.float32) * np.repeat(scales.astype(np.float32), BLOCK, axis=1)

    def weights(self, name, columns):
        """The matrix of a layer, with the adapter's change."""
        matrix = self.matrix(f"{name}.w", columns)
        return matrix if self._adapter is None else self._adapter.add_to(name, matrix)

    def table(self, name, columns):
        """An embedding table, packed or not."""
        _, count, _, size = self._tensors[name]
        if size == count * 4:
            return self.floats(name).reshape(-1, columns)
        return self.matrix(name, columns)


def int4(values):
    """Two INT4 in a byte, the first in the low nibble."""
    flat = values.reshape(-1, 2).astype(np.uint8) & 15
    return flat[:, 0] | flat[:, 1] << 4


class Encoder:
    """Writes the encoder's graph; `form` says how matrices are stored."""

    def __init__(self, packed, form, rows):
        self.packed, self.form, self.rows = packed, form, rows
        self.graph = onnx.Graph("multilingual-e5-small")

    def linear(self, name, source, parts):
        """`source` times the matrices `parts`, side by side, without the bias."""
        g, columns = self.graph, self.packed.inner if name.endswith(".fo") else self.packed.hidden
        if self.form == "q4":
            values, scales = (np.concatenate(x) for x in zip(*(self.packed.blocks(f"{p}.w", columns) for p in parts)))
            pairs = (values + 8).astype(np.uint8).reshape(len(values), columns // BLOCK, BLOCK // 2, 2)
            return self.packed_linear(name, source, pairs[..., 0] | pairs[..., 1] << 4, scales, columns, 4, BLOCK)
        weights = np.concatenate([self.packed.weights(p, columns) for p in parts])
        if self.form == "fp32":
            return g.node("MatMul", [source, g.constant(f"{name}.w", weights.T)], f"{name}.out")
        blocks = weights.reshape(len(weights), columns // BLOCK_8BIT, BLOCK_8BIT)
        scales = np.abs(blocks).max(axis=-1) / np.float32(127)
        scales = np.where(scales == 0, np.float32(1), scales)
        rounded = np.rint(blocks / scales[..., None]).astype(np.int16) + 128
        return self.packed_linear(name, source, rounded.astype(np.uint8), scales, columns, 8, BLOCK_8BIT)

    def packed_linear(self, name, source, quantized, scales, columns, bits, block):
        g = self.graph
        inputs = [source, g.constant(f"{name}.w", quantized), g.constant(f"{name}.scale", scales.astype(np.float32))]
        return g.node(
            "MatMulNBits", inputs, f"{name}.out", MICROSOFT,
            K=columns, N=len(quantized), bits=bits, block_size=block, accuracy_level=4,
        )  # fmt: skip

    def bias(self, name, parts):
        return self.graph.constant(f"{name}.b", np.concatenate([self.packed.floats(f"{p}.b") for p in parts]))

    def whole(self, number):
        return self.graph.constant(f"whole.{number}", np.array([number], np.int64))

    def words(self, ids):
        g, p = self.graph, self.packed
        if self.form == "fp32":
            table = g.constant("emb.word", p.matrix("emb.word", p.hidden, self.rows))
            return g.node("Gather", [table, ids], "emb.word.out", axis=0)
        values, scales = p.blocks("emb.word", p.hidden, self.rows)
        inputs = [
            g.constant("emb.word", int4(values), onnx.INT4, values.shape),
            ids,
            g.constant("emb.word.scale", scales),
        ]
        half = g.node(
            "GatherBlockQuantized", inputs, "emb.word.half", MICROSOFT,
            block_size=BLOCK, gather_axis=0, quantize_axis=1,
        )  # fmt: skip
        return g.node("Cast", [half], "emb.word.out", to=onnx.FLOAT)

    def embeddings(self, ids):
        g, p = self.graph, self.packed
        # Token types are always 0: their row is added to the positions. A Range and a Gather for the
        # positions would be rewritten into a broken Slice by ONNX Runtime 1.31: the Slice is written here.
        positions = p.table("emb.pos", p.hidden) + p.table("emb.type", p.hidden)[0]
        zero, one = self.whole(0), self.whole(1)
        length = g.node("Shape", [ids], "length", start=1, end=2)
        positions = g.node("Slice", [g.constant("emb.pos", positions), zero, length, zero, one], "emb.pos.out")
        total = g.node("Add", [self.words(ids), positions], "emb.sum")
        norm = [g.constant(f"emb.ln.{x}", p.floats(f"emb.ln.{x}")) for x in "wb"]
        return g.node("LayerNormalization", [total, *norm], "emb.out", axis=-1, epsilon=float(p.epsilon))

    def skip_norm(self, name, source, skip, bias):
        norm = [self.graph.constant(f"{name}.{x}", self.packed.floats(f"{name}.{x}")) for x in "wb"]
        return self.graph.node(
            "SkipLayerNormalization", [source, skip, *norm, bias], f"{name}.out", MICROSOFT,
            epsilon=float(self.packed.epsilon),
        )  # fmt: skip

    def layer(self, i, source, mask):
        g, at, qkv = self.graph, f"l{i}", [f"l{i}.{x}" for x in "qkv"]
        heads = g.node(
            "Split", [self.linear(f"{at}.qkv", source, qkv)], [f"{x}.out" for x in qkv], axis=-1, num_outputs=3
        )
        attended = g.node(
            "MultiHeadAttention", [*heads, self.bias(f"{at}.qkv", qkv), mask], f"{at}.att", MICROSOFT,
            num_heads=self.packed.heads,
        )  # fmt: skip
        out = self.linear(f"{at}.ao", attended, [f"{at}.ao"])
        source = self.skip_norm(f"{at}.aln", out, source, self.bias(f"{at}.ao", [f"{at}.ao"]))
        inner = self.linear(f"{at}.fi", source, [f"{at}.fi"])
        inner = g.node("BiasGelu", [inner, self.bias(f"{at}.fi", [f"{at}.fi"])], f"{at}.gelu", MICROSOFT)
        out = self.linear(f"{at}.fo", inner, [f"{at}.fo"])
        return self.skip_norm(f"{at}.oln", out, source, self.bias(f"{at}.fo", [f"{at}.fo"]))

    def pooled(self, name, source, kept):
        """The output `name`: the mean over the tokens that are `kept` (weights, and their sum), then length 1."""
        g, (weight, count) = self.graph, kept
        held = g.node("Mul", [source, weight], f"{name}.kept")
        total = g.node("ReduceSum", [held, self.whole(1)], f"{name}.sum", keepdims=0)
        mean = g.node("Div", [total, count], f"{name}.mean")
        length = g.node("ReduceL2", [mean, self.whole(-1)], f"{name}.length", keepdims=1)
        g.node("Div", [mean, length], name)
        g.output(name, onnx.FLOAT, ["batch", self.packed.hidden])

    def write(self):
        g = self.graph
        ids = g.input("input_ids", onnx.INT64, ["batch", "length"])
        mask = g.input("attention_mask", onnx.INT64, ["batch", "length"])
        short_mask = g.node("Cast", [mask], "mask.int", to=onnx.INT32)
        layers = [self.embeddings(ids)]
        for i in range(self.packed.layers):
            layers.append(self.layer(i, layers[-1], short_mask))
        weight = g.node("Cast", [mask], "mask.float", to=onnx.FLOAT)
        weight = g.node("Unsqueeze", [weight, self.whole(-1)], "mask.column")
        kept = weight, g.node("ReduceSum", [weight, self.whole(1)], "mask.count", keepdims=0)
        self.pooled("sentence_embedding", layers[-1], kept)
        self.pooled("phrasing_embedding", layers[PHRASING_LAYER], kept)
        return g.serialize(PRODUCER)


def store(path, content):
    """All or nothing: a run that was cut off leaves no half file."""
    temporary = path.with_name(f"{path.name}.{os.getpid()}.new")
    temporary.write_bytes(content)
    temporary.replace(path)
    print(f"  wrote {path} ({len(content) / 1e6:.1f} MB)", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--adapter", type=Path)
    parser.add_argument("--adapter-sha256")
    parser.add_argument("--form", choices=["q8", "q4", "fp32"], default="q8")
    parser.add_argument("--whole-vocabulary", action="store_true")
    options = parser.parse_args()

    if options.adapter and options.form == "q4":
        sys.exit("q4 takes the source's 4-bit blocks as they are: it cannot hold an adapter's change")
    started = time.monotonic()
    adapter = None
    if options.adapter:
        try:
            adapter = low_rank.read(options.adapter, options.adapter_sha256, options.weights)
        except ValueError as error:
            sys.exit(str(error))
        print(f"  {adapter.share:g} of the change in {options.adapter.name} is added", flush=True)
    packed = Packed(options.weights, adapter)
    tokenizer = json.loads(options.tokenizer.read_text(encoding="utf-8"))
    before = len(tokenizer["model"]["vocab"])
    if before > packed.vocabulary:
        sys.exit(f"the tokenizer has {before} pieces, the weights only {packed.vocabulary}: they do not belong together")
    rows = list(range(before)) if options.whole_vocabulary else vocabulary.cut(tokenizer)
    print(f"  {len(rows)} of {before} vocabulary pieces kept, {packed.layers} layers, form {options.form}", flush=True)

    options.out.mkdir(parents=True, exist_ok=True)
    store(options.out / "tokenizer.json", vocabulary.serialize(tokenizer))
    store(options.out / "model.onnx", Encoder(packed, options.form, rows).write())
    print(f"  converted in {time.monotonic() - started:.1f} s", flush=True)


if __name__ == "__main__":
    main()
