"""The encoder in PyTorch, with a low-rank change beside each matrix. Reads the packed weights by the converter's own reader."""

import sys
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import nn
from torch.nn import functional

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from convert import Packed  # noqa: E402

MATRICES = ("q", "k", "v", "ao", "fi", "fo")
CHUNK = 2048  # padded tokens that go through the encoder together


class LowRank(nn.Module):
    """A frozen matrix with bias, and a change of low rank that begins at zero."""

    def __init__(self, weight, bias, rank, precision):
        super().__init__()
        rows, columns = weight.shape
        self.register_buffer("weight", torch.from_numpy(weight).to(precision), persistent=False)
        self.register_buffer("bias", torch.from_numpy(bias.copy()), persistent=False)
        self.down = nn.Parameter(torch.randn(rank, columns) / columns**0.5) if rank else None
        self.up = nn.Parameter(torch.zeros(rows, rank)) if rank else None

    def forward(self, x):
        small = x.to(self.weight.dtype)
        out = functional.linear(small, self.weight)
        if self.down is not None:
            kind = self.weight.dtype
            out = out + functional.linear(functional.linear(small, self.down.to(kind)), self.up.to(kind))
        return out.float() + self.bias


class Encoder(nn.Module):
    """Texts to vectors of length 1. `change` is added to the matrices: {name: array [rows, columns]}."""

    def __init__(self, weights, tokenizer, rank=0, change=None, precision=torch.float32):
        super().__init__()
        packed = Packed(weights)
        self.tokenizer = Tokenizer.from_file(str(tokenizer))
        self.tokenizer.no_padding()
        self.hidden, self.heads, self.epsilon = packed.hidden, packed.heads, packed.epsilon
        self.words = torch.from_numpy(packed.matrix("emb.word", packed.hidden))
        self.places = torch.from_numpy(
            packed.table("emb.pos", packed.hidden) + packed.table("emb.type", packed.hidden)[0]
        )
        self.norms = {
            name: tuple(torch.from_numpy(packed.floats(f"{name}.{x}").copy()) for x in "wb")
            for name in ["emb.ln"] + [f"l{i}.{x}" for i in range(packed.layers) for x in ("aln", "oln")]
        }
        self.layers = nn.ModuleList()
        for i in range(packed.layers):
            layer = nn.ModuleDict()
            for x in MATRICES:
                name = f"l{i}.{x}"
                weight = packed.matrix(f"{name}.w", packed.inner if x == "fo" else packed.hidden)
                if change is not None:
                    weight = weight + change[name].astype(np.float32)
                layer[x] = LowRank(weight, packed.floats(f"{name}.b"), rank, precision)
            self.layers.append(layer)

    def norm(self, name, x):
        return functional.layer_norm(x, (self.hidden,), *self.norms[name], self.epsilon)

    def forward(self, ids, mask):
        batch, length = ids.shape
        x = self.norm("emb.ln", self.words[ids] + self.places[:length])
        seen = mask[:, None, None, :].bool()
        for i, layer in enumerate(self.layers):
            q, k, v = (
                layer[n](x).view(batch, length, self.heads, -1).transpose(1, 2) for n in "qkv"
            )
            attended = functional.scaled_dot_product_attention(q, k, v, attn_mask=seen)
            x = self.norm(f"l{i}.aln", x + layer["ao"](attended.transpose(1, 2).reshape(batch, length, -1)))
            x = self.norm(f"l{i}.oln", x + layer["fo"](functional.gelu(layer["fi"](x))))
        kept = mask[..., None].float()
        return functional.normalize((x * kept).sum(1) / kept.sum(1), dim=-1)

    def encode(self, texts, longest=512):
        """Vectors of `texts`, in their order. Texts of like length go together: little is padded."""
        self.tokenizer.enable_truncation(longest)
        tokens = [e.ids for e in self.tokenizer.encode_batch(texts)]
        order = sorted(range(len(texts)), key=lambda i: len(tokens[i]))
        vectors, start = [], 0
        while start < len(order):
            end = start + 1
            while end < len(order) and len(tokens[order[end]]) * (end + 1 - start) <= CHUNK:
                end += 1
            chunk = [tokens[i] for i in order[start:end]]
            ids = torch.ones(len(chunk), max(map(len, chunk)), dtype=torch.long)
            mask = torch.zeros_like(ids)
            for row, found in enumerate(chunk):
                ids[row, : len(found)] = torch.tensor(found)
                mask[row, : len(found)] = 1
            vectors.append(self(ids, mask))
            start = end
        back = torch.empty(len(order), dtype=torch.long)
        back[torch.tensor(order)] = torch.arange(len(order))
        return torch.cat(vectors)[back]

    def change(self):
        """What has been learnt: {name: (up [rows, rank], down [rank, columns])}."""
        return {
            f"l{i}.{x}": (layer[x].up.detach().numpy().copy(), layer[x].down.detach().numpy().copy())
            for i, layer in enumerate(self.layers)
            for x in MATRICES
        }
