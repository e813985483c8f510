#!/usr/bin/env python3
"""Measures the converted model: scripts/model.sh --check runs it with all it needs.

    check.py --model FOLDER --weights e5-small-q4.bin --tokenizer tokenizer.json --adapter FILE --scratch FOLDER
             [--text FILE …]

Compares with the full-precision graph of the same weights and with the uncut vocabulary, one text alone with the same
text in a batch, and takes the time. Ends with 1 when a limit is missed. Needs onnxruntime and tokenizers beside numpy.
"""

import argparse
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

SENTENCES = """
Was kostet ein Reisepass?
Wo kann ich mein Auto ummelden, wenn ich umgezogen bin?
Mein Perso läuft nächste Woche ab – was nun?
Hat das Bürgerbüro am Samstag geöffnet?
Brauche ich für die Geburtsurkunde einen Termin?
Die Straßenbeleuchtung in der Lindenstraße ist seit 3 Tagen kaputt 😠
Kindergarten-Platz beantragen: Welche Unterlagen?
Wie lange dauert der Wohngeldantrag?
How much is a passport for a child?
Where do I register my new address?
What documents do I need to get married here?
Can I pay my dog tax online?
Is the town hall open on 31 October?
I lost my ID card yesterday, help!
How do I apply for housing benefit?
Pasaport ne kadar tutuyor?
Yeni adresimi nerede kaydettirebilirim?
Çocuğum için kreş yeri nasıl bulurum?
Ehliyetimi Almanya'da değiştirmek istiyorum
Belediye cumartesi açık mı?
İkamet iznimi uzatmam gerekiyor, hangi belgeler lazım?
Скільки коштує закордонний паспорт?
Де можна зареєструвати місце проживання?
Як отримати свідоцтво про народження дитини?
Чи працює ратуша в суботу?
Мені потрібна довідка про доходи для субсидії
Як подати заяву на дитячу допомогу?
Сколько стоит загранпаспорт?
Как прописаться по новому адресу?
Какие документы нужны для брака?
Когда открыто бюро граждан?
كم تبلغ رسوم جواز السفر؟
أين يمكنني تسجيل عنواني الجديد؟
ما هي المستندات المطلوبة لعقد الزواج؟
هل مكتب المواطنين مفتوح يوم السبت؟
كيف أقدم طلبا للحصول على إعانة السكن؟
هزینه گذرنامه چقدر است؟
برای ثبت نشانی جدید به کجا باید بروم؟
Ile kosztuje paszport?
Gdzie mogę się zameldować?
Jak złożyć wniosek o zasiłek rodzinny na dziecko?
Czy urząd jest otwarty w sobotę?
Combien coûte un passeport ?
Où dois-je déclarer mon changement d’adresse ?
Quels papiers faut-il pour se marier à la mairie ?
Cât costă un pașaport?
¿Cuánto cuesta el pasaporte y cuánto tarda?
Quanto costa la carta d'identità elettronica?
Πόσο κοστίζει ένα διαβατήριο;
פספורט – כמה זה עולה? რა ღირს პასპორტი? Ի՞նչ արժե անձնագիրը։ ፓስፖርት ስንት ነው?
""".strip().splitlines()

# Characters on which tokenisers stumble; only the tokens are compared.
ODD = [
    "", " ", "a", "ß", "ﬁ ½ № ™ … “quoted” ‚deutsch‘ «fr» — – - · • § 10 Abs. 2 BMG",
    "37,00 € + 5 % = ? 1.000.000 ² ³ ° µ", "👨‍👩‍👧 🇩🇪 🏳️‍🌈 ✅ ❌ ♿", "e\u0301 ü a\u0308 İ ı ŞĞ",
    "\u200fمرحبا\u200e 123 ٤٥٦ ۷۸۹", "ﷺ ﻻ", "Ω Å ℃", "https://service.musterstadt.example/antrag?id=42&x=y",
    "tab\tnew\nline\u00a0nbsp\u200bzero", "AAAAAAAAAA" * 30, "ＡＢＣ１２３！", "Ѐ Ҁ Ԁ ꙁ", "ⴀ Ა ა", "Ꭰ", "†‡¶", "🧑🏽‍💼",
]  # fmt: skip

TIMED = "query: Wo kann ich meinen neuen Reisepass beantragen?"
COSINE_FLOOR, SAME = 0.999, 1e-5


class Model:
    def __init__(self, folder):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.enable_truncation(512)
        self.session = onnxruntime.InferenceSession(
            str(folder / "model.onnx"), options, providers=["CPUExecutionProvider"]
        )

    def tokens(self, text):
        return self.tokenizer.encode(text).tokens

    def encode(self, texts):
        encodings = [self.tokenizer.encode(text) for text in texts]
        longest = max(len(e.ids) for e in encodings)
        ids = np.ones((len(texts), longest), np.int64)
        mask = np.zeros_like(ids)
        for row, encoding in enumerate(encodings):
            ids[row, : len(encoding.ids)] = encoding.ids
            mask[row, : len(encoding.ids)] = 1
        return self.session.run(None, {"input_ids": ids, "attention_mask": mask})[0]

    def encode_alone(self, texts):
        return np.concatenate([self.encode([text]) for text in texts])


def converted(options, name, *arguments):
    folder = options.scratch / name
    subprocess.run(
        [
            sys.executable, Path(__file__).with_name("convert.py"), "--weights", options.weights,
            "--tokenizer", options.tokenizer, "--adapter", options.adapter, "--out", folder, *arguments,
        ],
        check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    return Model(folder)


def milliseconds(model, text, runs=300):
    """The model alone: the tokens are made before the clock starts."""
    ids = np.array([model.tokenizer.encode(text).ids], np.int64)
    feed = {"input_ids": ids, "attention_mask": np.ones_like(ids)}
    took = []
    for _ in range(runs):
        started = time.perf_counter()
        model.session.run(None, feed)
        took.append((time.perf_counter() - started) * 1e3)
    return ids.shape[1], np.percentile(took[20:], [50, 99])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("model", "weights", "tokenizer", "adapter", "scratch"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--text", type=Path, nargs="*", default=[], help="more texts whose tokens are compared, by line")
    options = parser.parse_args()

    started = time.perf_counter()
    model = Model(options.model)
    load = time.perf_counter() - started
    print(f"loading tokenizer and session: {load:.2f} s")

    uncut = converted(options, "uncut", "--whole-vocabulary")
    lines = [line for path in options.text for line in path.read_text(encoding="utf-8").splitlines()]
    texts = SENTENCES + ODD + lines
    differing = [t for t in texts if model.tokens(t) != uncut.tokens(t)]
    print(f"texts whose tokens differ from the uncut vocabulary's: {len(differing)} of {len(texts)}")
    for text in differing[:5]:
        print(f"  {text[:80]!r}: {model.tokens(text)[:8]} instead of {uncut.tokens(text)[:8]}")

    queries = [f"query: {s}" for s in SENTENCES]
    alone = model.encode_alone(queries)
    from_uncut = np.abs(alone - uncut.encode_alone(queries)).max()
    print(f"largest difference to the uncut model's vectors: {from_uncut:.1e}")
    in_batch = np.abs(alone - model.encode(queries)).max()
    print(f"largest difference, alone or in a batch of {len(queries)}: {in_batch:.1e}")
    length = np.abs(np.linalg.norm(alone, axis=1) - 1).max()
    print(f"largest difference of a vector's length from 1: {length:.1e}")

    exact = converted(options, "fp32", "--whole-vocabulary", "--form", "fp32").encode_alone(queries)
    cosines = (alone * exact).sum(axis=1)
    print(f"cosine to full precision over {len(queries)} sentences: mean {cosines.mean():.5f}, least {cosines.min():.5f}")
    order = np.argsort(-(exact @ exact.T), axis=1)[:, 1], np.argsort(-(alone @ alone.T), axis=1)[:, 1]
    print(f"sentences with another nearest neighbour than in full precision: {(order[0] != order[1]).sum()}")

    count, (p50, p99) = milliseconds(model, TIMED)
    print(f"one question of {count} tokens, 1 thread: p50 {p50:.2f} ms, p99 {p99:.2f} ms")
    fine = not differing and max(from_uncut, in_batch, length) <= SAME and cosines.min() >= COSINE_FLOOR
    print("all limits kept" if fine else "a limit is missed")
    sys.exit(0 if fine else 1)


if __name__ == "__main__":
    main()
