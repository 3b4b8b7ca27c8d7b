"""
Learns the reader of a language, measures it and writes its file:

    npx tsx docs/training/export.ts OUT
    python3 docs/training/reader/fit.py OUT fr assets/tone/replies-fr.json

Writers of the split `test` are neither learned from nor measured here (held_out.py). The second layer, limits, sureness
and the cuts of what is graded and asked come from the other writers, each reply read by weights that learned neither from
its writer nor from its matter (learn.py); the weights that are kept learn from all of them. Needs Debian's python3-sklearn
and python3-scipy.
"""

import gzip
import json
import sys

import numpy as np
import second
from features import FAMILIES, Features
from learn import Rows, cut, read_unseen, sentence_counts
from measure import best_limits, clear_limits, report
from rows import LABELS, STRONG, TONES, load, sentences, short
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

KEPT = 18000  # features kept: those that move the outputs most
LETTERS = "()*+,-./0123456789:;<=>?@ABCDEFGH"  # of src/tone/learned/weights.ts
MOST = (len(LETTERS) - 1) // 2
ASKED = {"asksPublic": 50, "reveals": 100}  # DATA_DOUBTS of src/model/reading.ts; one decent reply in so many is asked for nothing
GRADED = 0.92  # share within one level from which a tone is graded: nine in ten, and a margin for unseen writers


def parted(scores):
    n = len(LABELS)
    return scores[:, :n].clip(0, 1), scores[:, n:].clip(0, 4)


def sure_inputs(marks, unknown):
    return np.hstack([marks, marks**2, unknown])


def strong_from(marks, rows):
    """
    Of each strong tone, the mark from which it is said and that from which it is said surely. Said: of hostility, the
    lowest met by one decent reply in 150 at most; of the others, that with the best F1 for a mean mark of 2 and more, met
    by one decent reply in 66 at most where it makes a reply ungraded (sarcasm).
    Surely: the lowest from which it is right three times in four.
    """
    y = np.array([r["y"] for r in rows])
    decent = (y[:, 0] >= 3) & (y[:, 3] == 0)
    steps = np.arange(0.3, 3.5, 0.02)
    out = []
    for t in STRONG:
        there = y[:, t] >= 2
        said = steps[np.argmax([f1_score(there, marks[:, t] >= s) for s in steps])]
        if TONES[t] == "hostility":
            said = np.quantile(marks[decent, t], 1 - 1 / 150)
        if TONES[t] == "sarcasm":
            said = max(said, np.quantile(marks[decent, t], 1 - 1 / 66))
        right = [s for s in steps if s >= said and (marks[:, t] >= s).sum() >= 20 and there[marks[:, t] >= s].mean() >= 0.75]
        out.append([round(float(said), 3), round(float(right[0]) if right else 4.0, 3)])
    return out


def asked_from(labels, rows):
    """
    The share from which a public reply is asked about the personal data it may ask for or give away, set on decent replies
    that do not.
    """
    y = np.array([r["y"] for r in rows])
    decent = (y[:, 0] >= 3) & (y[:, 3] == 0)
    out = []
    for name, each in ASKED.items():
        place = LABELS.index(name)
        free = decent & (np.array([r["labels"][place] for r in rows]) == 0)
        out.append(round(float(np.quantile(labels[free, place], 1 - 1 / each)), 3))
    return out


def sureness(scores, unknown, rows, parts):
    """Of each tone: what foresees that its mark is within one level, and the cut from which it does so often enough."""
    marks = parted(scores)[1]
    x = sure_inputs(marks, unknown)
    y = np.array([r["y"] for r in rows])
    models, cuts = [], []
    for t in range(len(TONES)):
        right = np.abs(marks[:, t] - y[:, t]) <= 1
        said = np.zeros(len(rows))
        for part in np.unique(parts):
            a = parts != part
            said[~a] = LogisticRegression(C=1, max_iter=3000).fit(x[a], right[a]).predict_proba(x[~a])[:, 1]
        order = np.argsort(-said)
        share = np.cumsum(right[order]) / np.arange(1, len(order) + 1)
        good = np.where(share >= GRADED)[0]
        cuts.append(round(float(said[order[good.max()]]), 3) if len(good) and good.max() > 0.1 * len(rows) else 1.01)
        model = LogisticRegression(C=1, max_iter=3000).fit(x, right)
        models.append([round(float(v), 5) for v in [model.intercept_[0], *model.coef_[0]]])
    return models, cuts


def keep(matrix, w):
    """The features that move the outputs most."""
    typical = np.asarray(np.sqrt(matrix.multiply(matrix).mean(0))).ravel()
    spread = np.asarray((matrix @ w).std(0)) + 1e-9
    moves = np.sqrt((((w * typical[:, None]) / spread) ** 2).sum(1))
    return np.sort(np.argsort(-moves)[:KEPT])


def whole(w, family):
    """Weights in whole numbers with one scale a family and output; and these scales."""
    q, scales = np.zeros(w.shape, dtype=int), {}
    for name in FAMILIES:
        at = np.array([f == name for f in family])
        top = np.abs(w[at]).max(0) if name == "hint" else np.quantile(np.abs(w[at]), 0.9997, axis=0)
        scale = np.array([float(f"{s:.5g}") for s in top / MOST + 1e-9])
        q[at] = np.clip(np.round(w[at] / scale), -MOST, MOST)
        scales[name] = scale
    return q, scales


def shrink(features, places):
    """The same features, fewer."""
    names = list(features.at)
    features.at = {names[p]: i for i, p in enumerate(places)}
    features.unit = [features.unit[p] for p in places]
    features.family = [features.family[p] for p in places]


def sizes(rows):
    return [len(r["seen"]["words"]) for r in rows], sentence_counts(rows)


def main():
    folder, lang, target = sys.argv[1:4]
    rows = load(folder, lang)
    bank = short(folder, lang)
    ours = [r for r in rows if r["split"] != "test"]
    parts = sentences(folder, lang, {r["writer"] for r in ours})
    features = Features(ours)
    first, top, unknown = read_unseen(Rows(ours, parts, bank, features, is_learned_often=True), features)
    writers = cut(ours)[0]
    wanted = np.array([r["labels"] + r["y"] for r in ours])
    x = second.inputs(first, top, *sizes(ours))
    w2, b2 = second.learn(x, wanted)
    scores = second.cross(x, wanted, writers)
    limits = best_limits(parted(scores)[0], ours)
    clear = clear_limits(parted(scores)[0], ours, limits)
    strong = strong_from(parted(scores)[1], ours)
    asked = asked_from(parted(scores)[0], ours)
    models, cuts = sureness(scores, unknown, ours, writers)

    every, every_part = np.arange(len(ours)), np.arange(len(parts))
    all_rows = Rows(ours, parts, bank, features)
    w, b = all_rows.learn(every, every_part)
    shrink(features, keep(all_rows.matrix[: len(ours)], w))
    w, b = Rows(ours, parts, bank, features).learn(every, every_part)
    unit = np.array(features.unit)[:, None]
    q, scales = whole(w * unit, features.family)  # in the page an amount has no unit: the weights take it in
    file = {
        "format": 4,
        "lang": lang,
        "features": "\n".join(features.at),
        "scales": {name: [float(s) for s in scale] for name, scale in scales.items()},
        "bias": [round(float(x), 5) for x in b],
        "second": [[float(f"{x:.4g}") for x in (bias, *row)] for bias, row in zip(b2, w2)],
        "limits": [round(float(x), 3) for x in limits],
        "clear": [round(x, 3) for x in clear],
        "strongFrom": strong,
        "askedFrom": asked,
        "sure": models,
        "gradedFrom": cuts,
        "weights": "".join(LETTERS[x + MOST] for x in q.ravel()),
    }
    text = json.dumps(file, ensure_ascii=False, separators=(",", ":")) + "\n"
    open(target, "w", encoding="utf8").write(text)
    print(lang, len(ours), "replies", len(parts), "sentences", len(bank), "short;", len(features.at), "features; gzip", len(gzip.compress(text.encode())))

    labels, marks = parted(scores)
    x = sure_inputs(marks, unknown)
    sure = np.column_stack([1 / (1 + np.exp(-(m[0] + x @ np.array(m[1:])))) for m in models])
    report("unseen writers and matters", ours, labels, marks, sure, limits, clear, cuts, strong, asked)


if __name__ == "__main__":
    main()
