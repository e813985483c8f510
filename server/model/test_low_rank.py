"""Tests of the adapter's merge: `scripts/model.sh --test` runs them. No model is needed, the weights are made here."""

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import numpy as np

import low_rank

SHIPPED = Path(__file__).with_name("adapter") / "adapter.safetensors"


def random(*shape):
    return np.random.default_rng(7).normal(0, 0.05, shape)


class TheMerge(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.weights = self.folder / "weights.bin"
        self.weights.write_bytes(b"weights")
        self.factors = {"l0.q": (random(64, 4), random(4, 32)), "l0.fo": (random(32, 4), random(4, 96))}

    def written(self, share, factors=None):
        path = self.folder / "adapter.safetensors"
        base = low_rank.sha256(self.weights)
        path.write_bytes(low_rank.serialize(factors or self.factors, share, base, {}))
        return path

    def test_what_is_written_is_read_again(self):
        adapter = low_rank.read(self.written(0.5), weights=self.weights)

        self.assertEqual(sorted(adapter.factors), ["l0.fo", "l0.q"])
        self.assertEqual(adapter.share, 0.5)
        for name, pair in self.factors.items():
            for found, written in zip(adapter.factors[name], pair):
                np.testing.assert_array_equal(found, written.astype(np.float16))

    def test_a_share_of_zero_changes_nothing(self):
        matrix = random(64, 32).astype(np.float32)

        merged = low_rank.read(self.written(0.0)).add_to("l0.q", matrix)

        np.testing.assert_array_equal(merged, matrix)

    def test_the_share_scales_the_change(self):
        matrix = random(64, 32).astype(np.float32)
        up, down = (x.astype(np.float16).astype(np.float64) for x in self.factors["l0.q"])

        merged = low_rank.read(self.written(0.25)).add_to("l0.q", matrix)

        np.testing.assert_allclose(merged - matrix, 0.25 * up @ down, atol=1e-7)
        self.assertGreater(np.abs(merged - matrix).max(), 1e-4)

    def test_the_order_of_the_sum_changes_no_bit(self):
        adapter = low_rank.read(self.written(0.3))
        matrix = random(32, 96).astype(np.float32)
        up, down = adapter.factors["l0.fo"]

        merged = adapter.add_to("l0.fo", matrix)

        turned = sum(np.outer(up[:, i], down[i]) for i in reversed(range(4)))
        np.testing.assert_array_equal(merged, (matrix.astype(np.float64) + 0.3 * turned).astype(np.float32))

    def test_another_sha256_is_refused(self):
        path = self.written(0.5)
        expected = low_rank.sha256(path)
        low_rank.read(path, expected)

        path.write_bytes(path.read_bytes()[:-1] + b"\1")

        with self.assertRaisesRegex(ValueError, "is expected"):
            low_rank.read(path, expected)

    def test_other_weights_are_refused(self):
        path = self.written(0.5)

        self.weights.write_bytes(b"other weights")

        with self.assertRaisesRegex(ValueError, "other weights"):
            low_rank.read(path, weights=self.weights)

    def test_a_matrix_of_another_size_is_refused(self):
        adapter = low_rank.read(self.written(0.5))

        with self.assertRaisesRegex(ValueError, "64 x 32"):
            adapter.add_to("l0.q", np.zeros((32, 64), np.float32))

    def test_a_change_that_is_no_number_or_too_large_is_refused(self):
        for value in (np.nan, np.inf, 100.0):
            factors = {"l0.q": (np.full((2, 4), value), np.full((4, 2), 1.0))}

            with self.assertRaisesRegex(ValueError, "too large"):
                low_rank.read(self.written(0.5, factors))

    def test_the_converter_stops_at_an_altered_adapter(self):
        arguments = {
            "--weights": self.weights, "--tokenizer": self.weights, "--out": self.folder,
            "--adapter": self.written(0.5), "--adapter-sha256": "0" * 64,
        }  # fmt: skip
        command = [sys.executable, Path(__file__).with_name("convert.py"), *sum(arguments.items(), ())]

        ended = subprocess.run(command, capture_output=True, text=True, env=os.environ)

        self.assertEqual(ended.returncode, 1)
        self.assertIn("is expected", ended.stderr)
        self.assertFalse((self.folder / "model.onnx").exists())


class TheShippedAdapter(unittest.TestCase):
    def test_it_changes_every_matrix_of_the_encoder_a_little(self):
        adapter = low_rank.read(SHIPPED)

        self.assertEqual(len(adapter.factors), 12 * 6)
        for name, change in adapter.changes().items():
            columns, rows = (1536 if name.endswith(x) else 384 for x in (".fo", ".fi"))
            self.assertEqual(change.shape, (rows, columns), name)
            self.assertTrue(0 < np.abs(change).max() < 0.5, name)


if __name__ == "__main__":
    unittest.main()
