"""Figures of a reader against the mean of two raters."""

from collections import defaultdict

import numpy as np
from rows import ACTS, COLUMNS, LABELS, STRONG, TONES
from scipy.stats import spearmanr
from sklearn.metrics import f1_score, roc_auc_score


def best_limits(labels, rows):
    """The share of raters from which saying each label gives the best F1."""
    truth = np.array([r["labels"] for r in rows]) >= 0.5
    steps = np.arange(0.1, 0.8, 0.01)
    return [steps[np.argmax([f1_score(truth[:, i], labels[:, i] >= t, zero_division=0) for t in steps])] for i in range(len(LABELS))]


def clear_limits(labels, rows, limits):
    """The lowest share, from its limit on, from which a label said is right three times in four; 1 where there is none."""
    truth = np.array([r["labels"] for r in rows]) >= 0.5
    out = []
    for i, limit in enumerate(limits):
        steps = [t for t in np.arange(limit, 1, 0.01) if (labels[:, i] >= t).sum() >= 20]
        right = [t for t in steps if truth[labels[:, i] >= t, i].mean() >= 0.75]
        out.append(float(right[0]) if right else 1.0)
    return out


def report(name, rows, labels, marks, sure, limits, sure_limits, cuts, strong, asked):
    y = np.array([r["y"] for r in rows])
    truth = np.array([r["labels"] for r in rows]) >= 0.5
    said = labels >= np.array(limits)
    print(f"\n== {name}: {len(rows)} replies of {len({r['writer'] for r in rows})} writers")
    each = {a: (f1_score(truth[:, i], said[:, i], zero_division=0), int(truth[:, i].sum())) for i, a in enumerate(LABELS)}
    print("labels F1 (support):", ", ".join(f"{a} {f:.2f} ({n})" for a, (f, n) in each.items()))
    most = sorted(ACTS, key=lambda a: -each[a][1])[:13]
    print(f"acts: mean F1 {np.mean([each[a][0] for a in ACTS]):.3f} over 25, {np.mean([each[a][0] for a in most]):.3f} over the 13 most frequent")
    for t, tone in enumerate(TONES):
        graded = sure[:, t] >= cuts[t]
        near = np.abs(marks[:, t] - y[:, t]) <= 1
        constant = max(np.mean(np.abs(c - y[:, t]) <= 1) for c in np.arange(0, 4.1, 0.5))
        line = f"{tone}: rank {spearmanr(marks[:, t], y[:, t])[0]:.3f}; within one {near.mean():.3f} (best constant {constant:.3f}); "
        line += f"graded {graded.mean():.2f}, of them within one {near[graded].mean() if graded.any() else 0:.3f}"
        if t in STRONG:
            line += f"; AUC of 2 and more {roc_auc_score(y[:, t] >= 2, marks[:, t]):.3f}"
        for level in range(5):
            k = np.round(y[:, t] + 1e-9) == level
            if k.sum() >= 10:
                line += f" [{level}: {near[k].mean():.2f}{f', graded {graded[k].mean():.2f}' if graded.any() else ''}]"
        print(line)
    clear = labels >= np.array(sure_limits)
    print("said surely, right (recall):", ", ".join(f"{a} {truth[clear[:, i], i].mean():.2f} ({clear[truth[:, i], i].mean():.2f})" for i, a in enumerate(LABELS) if clear[:, i].any()))
    decent = (y[:, 0] >= 3) & (y[:, 3] == 0)
    for i, t in enumerate(STRONG):
        both = np.array([min(float(x[COLUMNS[t]]) for x in r["ratings"].values()) >= 2 for r in rows])
        for word, limit in zip(("called", "surely"), strong[i]):
            called = marks[:, t] >= limit
            right = (y[called, t] >= 2).mean() if called.any() else 0
            print(f"{word} {TONES[t]} (from {limit}): {called[both].mean():.3f} of {both.sum()} by both raters, {called[decent].mean():.4f} of {decent.sum()} decent, right {right:.2f}")
    both_say = np.array([r["labels"] for r in rows]) == 1
    for name, limit in zip(("asksPublic", "reveals"), asked):
        place = LABELS.index(name)
        met, free = labels[:, place] >= limit, decent & ~truth[:, place]
        print(f"asked about {name} (from {limit}): {met[both_say[:, place]].mean():.3f} of {both_say[:, place].sum()} by both raters, {met[free].mean():.4f} of {free.sum()} decent")
    print("reliability:", "; ".join(f"{tone} " + " ".join(reliability(sure[:, t], np.abs(marks[:, t] - y[:, t]) <= 1)) for t, tone in enumerate(TONES)))
    for key in ("kind", "klass", "brief"):
        groups = defaultdict(list)
        for i, r in enumerate(rows):
            groups[r[key]].append(i)
        judged = [TONES.index(t) for t in ("politeness", "empathy", "hostility", "defensiveness")]
        cover = {g: np.mean([(sure[i, judged] >= np.array(cuts)[judged]).mean() for i in at]) for g, at in groups.items() if len(at) >= 15}
        print(f"coverage by {key}:", ", ".join(f"{g} {c:.2f}" for g, c in sorted(cover.items(), key=lambda p: p[1])[:8]))


def reliability(sure, near):
    """In five bins of what is said: said, happened."""
    edges = [0, 0.6, 0.75, 0.85, 0.92, 1.01]
    out = []
    for low, high in zip(edges, edges[1:]):
        k = (sure >= low) & (sure < high)
        if k.sum() >= 15:
            out.append(f"{sure[k].mean():.2f}>{near[k].mean():.2f}({k.sum()})")
    return out
