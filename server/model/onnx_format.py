"""Writes ONNX files with nothing but the standard library and numpy.

Only the handful of protocol buffer messages that an inference graph needs. Field numbers are those of the public
`onnx.proto`. The bytes depend on the input alone, so the result can be pinned by its SHA-256, whatever version of
Python, numpy or protobuf made it.
"""

import struct

import numpy as np

IR_VERSION = 10
OPSETS = (("", 21), ("com.microsoft", 1))

FLOAT, UINT8, INT32, INT64, FLOAT16, INT4 = 1, 2, 6, 7, 10, 22
_OF_NUMPY = {"float32": FLOAT, "uint8": UINT8, "int32": INT32, "int64": INT64, "float16": FLOAT16}

_ATTRIBUTE_FLOAT, _ATTRIBUTE_INT, _ATTRIBUTE_INTS = 1, 2, 7


def _varint(value):
    value &= (1 << 64) - 1
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def _number(field, value):
    return _varint(field << 3) + _varint(value)


def _bytes(field, value):
    value = value.encode() if isinstance(value, str) else value
    return _varint(field << 3 | 2) + _varint(len(value)) + value


def _attribute(name, value):
    message = _bytes(1, name)
    if isinstance(value, float):
        return message + _varint(2 << 3 | 5) + struct.pack("<f", value) + _number(20, _ATTRIBUTE_FLOAT)
    if isinstance(value, int):
        return message + _number(3, value) + _number(20, _ATTRIBUTE_INT)
    return message + b"".join(_number(8, v) for v in value) + _number(20, _ATTRIBUTE_INTS)


def _value_info(name, element, shape):
    dimensions = b"".join(
        _bytes(1, _number(1, d) if isinstance(d, int) else _bytes(2, d)) for d in shape
    )
    return _bytes(1, name) + _bytes(2, _bytes(1, _number(1, element) + _bytes(2, dimensions)))


class Graph:
    """Collects nodes and constants in order; `serialize` gives the file's bytes."""

    def __init__(self, name):
        self.name = name
        self._nodes, self._constants = [], {}
        self._inputs, self._outputs = [], []

    def input(self, name, element, shape):
        self._inputs.append(_value_info(name, element, shape))
        return name

    def output(self, name, element, shape):
        self._outputs.append(_value_info(name, element, shape))

    def constant(self, name, array, element=None, shape=None):
        """Adds a constant once. `element` and `shape` are for packed kinds such as INT4."""
        if name not in self._constants:
            array = np.ascontiguousarray(array)
            dimensions = array.shape if shape is None else shape
            self._constants[name] = (
                b"".join(_number(1, d) for d in dimensions)
                + _number(2, element or _OF_NUMPY[array.dtype.name])
                + _bytes(8, name)
                + _bytes(9, array.astype(array.dtype.newbyteorder("<"), copy=False).tobytes())
            )
        return name

    def node(self, operator, inputs, outputs, domain="", **attributes):
        """Adds a node; `outputs` is one name or several. Gives the outputs back."""
        names = [outputs] if isinstance(outputs, str) else outputs
        self._nodes.append(
            b"".join(_bytes(1, i) for i in inputs)
            + b"".join(_bytes(2, o) for o in names)
            + _bytes(3, names[0])
            + _bytes(4, operator)
            + b"".join(_bytes(5, _attribute(k, attributes[k])) for k in sorted(attributes))
            + (_bytes(7, domain) if domain else b"")
        )
        return outputs

    def serialize(self, producer):
        graph = (
            b"".join(_bytes(1, n) for n in self._nodes)
            + _bytes(2, self.name)
            + b"".join(_bytes(5, c) for c in self._constants.values())
            + b"".join(_bytes(11, i) for i in self._inputs)
            + b"".join(_bytes(12, o) for o in self._outputs)
        )
        opsets = b"".join(_bytes(8, _bytes(1, d) + _number(2, v)) for d, v in OPSETS)
        return _number(1, IR_VERSION) + _bytes(2, producer) + _bytes(7, graph) + opsets
