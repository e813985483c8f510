"""Reads an adapter: a change of low rank for each matrix of the encoder, and the share of it that is added.

The file is in the safetensors format (eight bytes with the length of a JSON header, the header, the numbers): for each matrix
`NAME.up` [rows, rank] and `NAME.down` [rank, columns] as 16-bit floats. Its metadata names the weights that it was made for.
"""

import hashlib
import json
import struct

import numpy as np

# Sums of products of 16-bit floats are whole multiples of 2^-48. Below 2^5 such a sum fits into the 53 bits of a 64-bit
# float, so it is exact in whatever order a machine adds: the same adapter gives the same bytes everywhere.
EXACT_BELOW = 32


class Adapter:
    """`factors` is {matrix: (up, down)}; `share` is how much of the change is added."""

    def __init__(self, factors, share, base):
        self.factors, self.share, self.base = factors, share, base
        for name, (up, down) in factors.items():
            if not (np.abs(up) @ np.abs(down)).max(initial=0) < EXACT_BELOW:
                raise ValueError(f"the adapter's change of {name} is too large, or no number")

    def changes(self):
        """{matrix: what is added to it}, as 64-bit floats."""
        return {name: self.share * (up @ down) for name, (up, down) in self.factors.items()}

    def add_to(self, name, matrix):
        """`matrix` (32-bit floats) with its change; refused when the sizes differ."""
        up, down = self.factors[name]
        if matrix.shape != (len(up), down.shape[1]):
            raise ValueError(f"the adapter's {name} has {len(up)} x {down.shape[1]} weights, the model's {matrix.shape}")
        return (matrix.astype(np.float64) + self.share * (up @ down)).astype(np.float32)


def sha256(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while part := file.read(1 << 20):
            digest.update(part)
    return digest.hexdigest()


def read(path, expected=None, weights=None):
    """The adapter in `path`; refused when its SHA-256 is not `expected`, or when it was made for other `weights`."""
    if expected is not None and (found := sha256(path)) != expected:
        raise ValueError(f"{path} has the SHA-256 {found}, but {expected} is expected")
    content = path.read_bytes()
    (length,) = struct.unpack_from("<Q", content)
    header = json.loads(content[8 : 8 + length])
    about = header.pop("__metadata__")
    if weights is not None and sha256(weights) != about["base"]:
        raise ValueError(f"{path} was made for other weights than {weights}")
    arrays = {}
    for name, entry in header.items():
        if entry["dtype"] != "F16":
            raise ValueError(f"{path}: {name} has to be 16-bit floats")
        start, end = (8 + length + x for x in entry["data_offsets"])
        arrays[name] = np.frombuffer(content[start:end], "<f2").reshape(entry["shape"]).astype(np.float64)
    names = [name[: -len(".up")] for name in arrays if name.endswith(".up")]
    factors = {name: (arrays[f"{name}.up"], arrays[f"{name}.down"]) for name in names}
    return Adapter(factors, float(about["share"]), about["base"])


def serialize(factors, share, base, about):
    """The bytes of an adapter file; `about` is more metadata, texts by name."""
    header, parts, at = {"__metadata__": {"share": repr(float(share)), "base": base, **about}}, [], 0
    for name in sorted(factors):
        for end, array in zip(("down", "up"), reversed(factors[name])):
            data = np.ascontiguousarray(array, "<f2").tobytes()
            header[f"{name}.{end}"] = {
                "dtype": "F16", "shape": list(array.shape), "data_offsets": [at, at + len(data)],
            }  # fmt: skip
            parts.append(data)
            at += len(data)
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    return struct.pack("<Q", len(text)) + text + b"".join(parts)
