"""
What the reader's files say of the writers kept aside, whom nothing was learned from or set on. Read once, when all is set:

    python3 docs/training/reader/held_out.py OUT
"""

import json
import sys

import numpy as np
import second
from fit import parted, sure_inputs
from learn import one_by_one, sentence_counts, tops
from measure import report
from rows import load
from sample import first_layer


def unknown(file, rows):
    known, out = set(file["features"].split("\n")), []
    for row in rows:
        words = [w for w, _, _ in row["seen"]["words"]]
        plain = [w for w in words if w[:1].isalpha()]
        out.append([np.mean([f"w:{w}" not in known for w in plain]) if plain else 1, np.log(1 + len(words))])
    return np.array(out)


def main():
    folder = sys.argv[1]
    for lang in ("fr", "en"):
        file = json.load(open(f"assets/tone/replies-{lang}.json", encoding="utf8"))
        rows = [r for r in load(folder, lang) if r["split"] == "test" and r["raters"] == 2]
        single, own = one_by_one(rows)
        scores = first_layer(file, rows)
        x = second.inputs(scores, tops(scores, first_layer(file, single), own), [len(r["seen"]["words"]) for r in rows], sentence_counts(rows))
        layer = np.array(file["second"])
        labels, marks = parted(x @ layer[:, 1:].T + layer[:, 0])
        inputs = sure_inputs(marks, unknown(file, rows))
        sure = np.column_stack([1 / (1 + np.exp(-(m[0] + inputs @ np.array(m[1:])))) for m in file["sure"]])
        report(f"{lang}, writers kept aside", rows, labels, marks, sure, file["limits"], file["clear"], file["gradedFrom"], file["strongFrom"], file["askedFrom"])


if __name__ == "__main__":
    main()
