"""
Learns the reader of a language and writes its file:

    npx tsx docs/training/export.ts OUT
    python3 docs/training/reader/fit.py OUT fr assets/tone/replies-fr.json

Writers of the split `test` and their posts are not seen. Limits and confidence come from the other writers, each read by a
net that saw neither the writer nor (three folds) those beside; the net that is kept learns from all of them.
Needs Debian's python3-torch, python3-sklearn and python3-scipy.
"""

import base64
import gzip
import json
import random
import sys

import numpy as np
import torch
from learn import measure, read, seed, thresholds, train
from net import Net
from rows import ACTS, LABELS, LEVELS, TONES, Sample, Table, load

BUCKETS, EPOCHS, FOLDS, WORDS = 3072, 36, 3, 2400
STEPS = np.arange(LEVELS)
GRADED = ["politeness", "empathy", "hostility", "defensiveness"]
WANTED = 0.9  # of the graded readings within one level, on each graded tone
TABLES = ("word", "group")


def spread(tones):
    """Chance, as the net says it, of the levels within one of the mean: (n, tones)."""
    mean = (tones * STEPS).sum(2, keepdims=True)
    return (tones * (np.abs(STEPS - mean) <= 1)).sum(2), mean[:, :, 0]


def knots(said, right):
    """Monotone steps from what is said to what happens: up to twelve (said, share right) pairs (pool adjacent violators)."""
    order = np.argsort(said)
    size = max(1, len(order) // 12)
    bins = [[said[order[i : i + size]].mean(), right[order[i : i + size]].mean(), len(order[i : i + size])] for i in range(0, len(order), size)]
    out = []
    for b in bins:
        out.append(list(b))
        while len(out) > 1 and out[-2][1] > out[-1][1]:
            x, y = out.pop(), out.pop()
            n = x[2] + y[2]
            out.append([(x[0] * x[2] + y[0] * y[2]) / n, (x[1] * x[2] + y[1] * y[2]) / n, n])
    return [[round(float(a), 4), round(float(b), 4)] for a, b, _ in out]


def sureness(tones, sure):
    said, _ = spread(tones)
    return np.stack([np.interp(said[:, t], [k[0] for k in sure[t]], [k[1] for k in sure[t]]) for t in range(len(TONES))], 1)


def confidence(tones, sure):
    s = sureness(tones, sure)
    return s[:, [TONES.index(t) for t in GRADED]].mean(1)


def out_of_fold(rows, weight):
    writers = sorted({r["writer"] for r in rows})
    random.Random(7).shuffle(writers)
    fold = {w: i % FOLDS for i, w in enumerate(writers)}
    tones, labels, samples = [], [], []
    for f in range(FOLDS):
        seen = [r for r in rows if fold[r["writer"]] != f]
        table = Table(seen, BUCKETS, most=WORDS)
        seed(f + 1)
        net = Net(table)
        train(net, [Sample(r, table) for r in seen], EPOCHS, sent_weight=weight)
        rest = [Sample(r, table) for r in rows if fold[r["writer"]] == f and r["raters"] == 2]
        t, l = read(net, rest)
        tones.append(t), labels.append(l), samples.extend(rest)
    return np.concatenate(tones), np.concatenate(labels), samples


def whole(matrix, isTable):
    """A matrix in signed bytes with one scale a row, or one for all of a table."""
    m = matrix.detach().numpy().reshape(matrix.shape[0], -1).astype(np.float64)
    top = np.quantile(np.abs(m), 0.9995) if isTable else np.abs(m).max(1)
    scale = np.maximum(np.array(top) / 127, 1e-8)
    scale = np.array([float(f"{s:.5g}") for s in np.atleast_1d(scale)])
    q = np.clip(np.round(m / (scale if isTable else scale[:, None])), -127, 127).astype(np.int8)
    back = q * (scale if isTable else scale[:, None])
    return q, scale, torch.from_numpy(back.reshape(matrix.shape).astype(np.float32))


def pack(net):
    """The layers as they are written; the net keeps the rounded weights, so that what is measured is what is shipped."""
    layers = {}
    for name, layer in net.named_children():
        if not hasattr(layer, "weight"):
            continue
        q, scale, back = whole(layer.weight, name in TABLES)
        with torch.no_grad():
            layer.weight.copy_(back)
        part = {"rows": q.shape[0], "columns": q.shape[1]}
        part["scale"] = float(scale[0]) if name in TABLES else [float(s) for s in scale]
        bias = getattr(layer, "bias", None)
        if isinstance(bias, torch.Tensor):
            with torch.no_grad():
                bias.copy_(torch.tensor([round(float(b), 5) for b in bias]))
            part["bias"] = [round(float(b), 5) for b in bias]
        part["data"] = base64.b64encode(q.tobytes()).decode()
        layers[name] = part
    return layers


def main():
    folder, lang, target = sys.argv[1:4]
    torch.set_num_threads(1)
    rows = load(folder, lang)
    ours = [r for r in rows if r["split"] != "test"]
    test = [r for r in rows if r["split"] == "test" and r["raters"] == 2]
    tones, labels, samples = out_of_fold(ours, 0.25)
    limits = thresholds(labels, samples)
    y = np.array([s.row["y"] for s in samples])
    said, mean = spread(tones)
    right = np.abs(mean - y) <= 1
    sure = [knots(said[:, t], right[:, t]) for t in range(len(TONES))]
    c = confidence(tones, sure)
    graded_from = 1.0
    at = [TONES.index(t) for t in GRADED]
    for cut in np.arange(0.5, 0.99, 0.005):
        k = c >= cut
        if k.sum() > 30 and right[k][:, at].mean(0).min() >= WANTED:
            graded_from = float(cut)
            break
    table = Table(ours, BUCKETS, most=WORDS)
    seed(11)
    net = Net(table)
    own = [Sample(r, table) for r in ours]
    train(net, own, EPOCHS)
    layers = pack(net)
    file = {
        "format": 1,
        "lang": lang,
        "words": " ".join(table.words),
        "hints": " ".join(table.hints),
        "limits": [round(x, 3) for x in limits],
        "sure": sure,
        "gradedFrom": round(graded_from, 3),
        **layers,
    }
    text = json.dumps(file, ensure_ascii=False, separators=(",", ":")) + "\n"
    open(target, "w", encoding="utf8").write(text)
    print(lang, "rows", len(ours), "writers' rows unseen", len(test), "words", len(table.words), "gzip", len(gzip.compress(text.encode())))
    report("three folds", *measure(tones, labels, samples, limits), tones, y, sure, graded_from)
    if test:
        seen = [Sample(r, table) for r in test]
        t, l = read(net, seen)
        report("unseen writers", *measure(t, l, seen, limits), t, np.array([r["y"] for r in test]), sure, graded_from)


def report(name, figures, acts, tones, y, sure, graded_from):
    print(name, {k: (round(v, 3) if not isinstance(v, dict) else {a: round(b, 2) for a, b in v.items()}) for k, v in figures.items()})
    print("  acts", {a: round(acts[a], 2) for a in ACTS})
    k = confidence(tones, sure) >= graded_from
    _, mean = spread(tones)
    right = np.abs(mean - y) <= 1
    print("  graded", round(float(k.mean()), 3), "within one level", {t: round(float(right[k, i].mean()), 3) for i, t in enumerate(TONES)}, "from", round(graded_from, 3))


if __name__ == "__main__":
    main()
