"""Cuts the tokenizer's vocabulary down to the scripts that residents of a European town write.

A piece goes when it holds a character of a dropped script. A text without such characters could never have matched
it, so its tokens stay exactly the same; a run of a dropped script becomes one unknown token. The tokenizer's load time
and a good part of the process's memory hang on the number of pieces.
"""

import json

# First and last code point. Written out, because Python's own tables change from version to version.
DROPPED = (
    (0x0700, 0x074F),  # Syriac
    (0x0780, 0x085F),  # Thaana, N'Ko, Samaritan, Mandaic
    (0x0900, 0x109F),  # Devanagari to Myanmar: Indic scripts, Thai, Lao, Tibetan
    (0x1100, 0x11FF),  # Hangul Jamo
    (0x13A0, 0x1C7F),  # Cherokee to Ol Chiki: Canadian, Runic, Khmer, Mongolian …
    (0x1CC0, 0x1CFF),  # Sundanese, Vedic
    (0x2E80, 0xA63F),  # everything Chinese, Japanese, Korean; Yi, Lisu, Vai
    (0xA6A0, 0xA6FF),  # Bamum
    (0xA800, 0xAAFF),  # Indic and South-East Asian extensions
    (0xABC0, 0xD7FF),  # Meetei Mayek, Hangul syllables
    (0xF900, 0xFAFF),  # CJK compatibility ideographs
    (0xFE30, 0xFE4F),  # CJK compatibility forms
    (0xFF00, 0xFFEF),  # full-width forms, which the normaliser has turned into plain ones before
    (0x10330, 0x1034F),  # Gothic
    (0x1B000, 0x1B2FF),  # Kana supplements
    (0x20000, 0x3FFFF),  # CJK extensions
)


def is_kept(piece):
    return not any(first <= ord(c) <= last for c in piece for first, last in DROPPED if c > "\u06ff")


def cut(tokenizer):
    """Shortens a Unigram `tokenizer.json` (parsed) in place; gives the old ids of the pieces that stay, in order."""
    model = tokenizer["model"]
    if model["type"] != "Unigram":
        raise ValueError(f"a Unigram tokenizer is needed, this one is {model['type']}")
    vocabulary = model["vocab"]
    kept = [i for i, (piece, _) in enumerate(vocabulary) if is_kept(piece)]
    # The price of an unknown character is reckoned from the lowest score: it must not move.
    lowest = min(score for _, score in vocabulary)
    if min(vocabulary[i][1] for i in kept) != lowest:
        kept = sorted(kept + [next(i for i, (_, score) in enumerate(vocabulary) if score == lowest)])
    new_id = {old: new for new, old in enumerate(kept)}

    model["vocab"] = [vocabulary[i] for i in kept]
    model["unk_id"] = new_id[model["unk_id"]]
    for token in tokenizer["added_tokens"]:
        token["id"] = new_id[token["id"]]
    for token in tokenizer["post_processor"]["special_tokens"].values():
        token["ids"] = [new_id[i] for i in token["ids"]]
    return kept


def serialize(tokenizer):
    return json.dumps(tokenizer, ensure_ascii=False, separators=(",", ":")).encode()
