"""Rated replies as the reader sees them (written by export.ts)."""

import json
import os

import numpy as np

TONES = ["quality", "politeness", "empathy", "hostility", "defensiveness", "sarcasm"]
COLUMNS = ["q", "pol", "emp", "hos", "def", "sar"]
ACTS = (  # in the order of SPEECH_ACTS in src/model/codes.ts
    "acknowledge nameConcern empathy apology responsibility repair explain instruct promise redirect handOver compensate "
    "hold deny excuse shiftBlame attack halfApology bolster humourKind humourSharp thank ask askPersonalData threaten"
).split()
DATA = ["asksPublic", "asksPrivate", "reveals"]
LABELS = ACTS + DATA
STRONG = [3, 4, 5]  # hostility, defensiveness, sarcasm


def lines(path):
    if not os.path.exists(path):
        return []
    return [json.loads(line) for line in open(path, encoding="utf8") if line.strip()]


def load(folder, lang):
    """Replies with the mean marks of their raters (0..4) and the share of raters who mark each label (0..1)."""
    out = []
    for row in lines(f"{folder}/{lang}.jsonl"):
        raters = list(row["ratings"].values())
        if not raters:
            continue
        row["y"] = [float(np.mean([float(r[c]) for r in raters])) for c in COLUMNS]
        row["labels"] = [float(np.mean([a in r["acts"].split() for r in raters])) for a in ACTS]
        row["labels"] += [float(np.mean([r["data"] == d for r in raters])) for d in DATA]
        row["raters"] = len(raters)
        out.append(row)
    return out


def sentences(folder, lang, writers):
    """Single sentences with their acts, of these writers."""
    out = [row for row in lines(f"{folder}/{lang}-sentences.jsonl") if row["writer"] in writers]
    for row in out:
        row["labels"] = [float(a in row["acts"]) for a in ACTS]
    return out


def short(folder, lang):
    """Short replies, marked by their writers: labels, and all marks but quality and politeness. Their politeness does not help."""
    out = lines(f"{folder}/{lang}-bank.jsonl")
    for row in out:
        row["y"] = [float(row[c]) for c in ("emp", "hos", "def", "sar")]
        row["labels"] = [float(a in row["acts"].split()) for a in ACTS] + [float(row["data"] == d) for d in DATA]
    return out
