"""Rated replies as the reader sees them (written by export.ts), and how they become numbers."""

import json
import random
from collections import Counter

import numpy as np
import torch

TONES = ["quality", "politeness", "empathy", "hostility", "defensiveness", "sarcasm"]
COLUMNS = ["q", "pol", "emp", "hos", "def", "sar"]
LEVELS = 5
ACTS = (  # in the order of SPEECH_ACTS in src/model/codes.ts
    "acknowledge nameConcern empathy apology responsibility repair explain instruct promise redirect handOver compensate "
    "hold deny excuse shiftBlame attack halfApology bolster humourKind humourSharp thank ask askPersonalData threaten"
).split()
DATA = ["asksPublic", "asksPrivate", "reveals"]
LABELS = ACTS + DATA + ["cutting"]  # cutting: a sentence that is hostile at 2 or more
MASK = 0xFFFFFFFF


def hash32(text):
    """The hash of src/base/hash.ts (MurmurHash3 over UTF-16 units)."""
    h = 0
    units = text.encode("utf-16-le")
    for i in range(0, len(units), 2):
        k = ((units[i] | units[i + 1] << 8) * 0xCC9E2D51) & MASK
        k = ((k << 15) | (k >> 17)) & MASK
        h ^= (k * 0x1B873593) & MASK
        h = ((h << 13) | (h >> 19)) & MASK
        h = (h * 5 + 0xE6546B64) & MASK
    h ^= len(units) // 2
    h = ((h ^ h >> 16) * 0x85EBCA6B) & MASK
    h = ((h ^ h >> 13) * 0xC2B2AE35) & MASK
    return h ^ h >> 16


def load(folder, lang):
    """Rated replies of a language, each with levels (two raters' shares of each), acts, data and rows of its sentences."""
    out = []
    for line in open(f"{folder}/{lang}.jsonl", encoding="utf8"):
        row = json.loads(line)
        raters = list(row["ratings"].values())
        if not raters:
            continue
        row["y"] = [np.mean([float(r[c]) for r in raters]) for c in COLUMNS]
        row["levels"] = np.zeros((len(TONES), LEVELS), dtype=np.float32)
        for t, c in enumerate(COLUMNS):
            for r in raters:
                row["levels"][t, int(r[c])] += 1 / len(raters)
        row["labels"] = [np.mean([a in r["acts"].split() for r in raters]) for a in ACTS]
        row["labels"] += [np.mean([r["data"] == d for r in raters]) for d in DATA]
        row["labels"] += [float(row["y"][3] >= 2)]
        row["raters"] = len(raters)
        out.append(row)
    return out


def grams(word):
    """Letter groups of three to five of a word with its ends marked."""
    marked = f"^{word}$"
    return [marked[i : i + n] for n in (3, 4, 5) for i in range(len(marked) - n + 1) if n < len(marked)]


class Table:
    """Places of words and letter groups in the table of vectors, and the names of the hints."""

    def __init__(self, rows, buckets, least=2, least_hint=12, most=99999):
        words = Counter()
        for row in rows:
            for word, _, _ in row["seen"]["words"]:
                words[word] += 1
            for word, _, _ in row["seen"]["post"]:
                words[word] += 0.3
        hints = Counter(name for row in rows for name in row["seen"]["hints"])
        self.words = [w for w, n in sorted(words.items(), key=lambda p: (-p[1], p[0])) if n >= least][:most]
        self.hints = sorted(name for name, n in hints.items() if n >= least_hint)
        self.at = {w: i + 1 for i, w in enumerate(self.words)}  # 0: unknown
        self.hint_at = {h: i for i, h in enumerate(self.hints)}
        self.buckets = buckets
        self.known = {}

    def groups(self, word):
        if word not in self.known:
            isWord = word[:1].isalpha()
            self.known[word] = sorted({hash32(g) % self.buckets for g in grams(word)}) if isWord else []
        return self.known[word]


class Sample:
    """A reply in numbers."""

    def __init__(self, row, table):
        self.row = row
        self.words = [(table.at.get(w, 0), table.groups(w), f, s) for w, f, s in row["seen"]["words"]]
        self.post = [(table.at.get(w, 0), table.groups(w), f, s) for w, f, s in row["seen"]["post"]]
        self.hints = np.zeros(len(table.hints), dtype=np.float32)
        for name, amount in row["seen"]["hints"].items():
            if name in table.hint_at:
                self.hints[table.hint_at[name]] = amount
        self.levels = row.get("levels")
        self.labels = row.get("labels")
        self.sentences = row.get("sentences")  # labels of each sentence, or None


def stack(samples, side, forget=0.0):
    """A batch of one side: places, groups with their offsets, flags, mask, sentence of each word."""
    longest = max(1, max(len(getattr(s, side)) for s in samples))
    n = len(samples)
    places = np.zeros((n, longest), dtype=np.int64)
    flags = np.zeros((n, longest, 4), dtype=np.float32)
    mask = np.zeros((n, longest), dtype=np.float32)
    sentence = np.full((n, longest), -1, dtype=np.int64)
    groups, offsets = [], []
    for i, sample in enumerate(samples):
        list_ = getattr(sample, side)
        for j in range(longest):
            offsets.append(len(groups))
            if j >= len(list_):
                continue
            place, own, flag, sent = list_[j]
            if forget and random.random() < forget:
                place = 0
            places[i, j] = place
            flags[i, j] = [flag & 1, flag >> 1 & 1, flag >> 2 & 1, place == 0]
            mask[i, j] = 1
            sentence[i, j] = sent
            groups += own
    return tuple(
        torch.from_numpy(x)
        for x in (places, np.array(groups, dtype=np.int64), np.array(offsets, dtype=np.int64), flags, mask, sentence)
    )
