"""
What a reader's file says of a few replies, read here and not by the game, for tests/reader-agrees.test.ts:

    python3 docs/training/reader/sample.py OUT tests/golden/reader.json && npx biome check --write tests/golden/reader.json
"""

import json
import sys

import numpy as np
import second
from features import FAMILIES, met
from fit import LETTERS, MOST
from learn import OUTPUTS, one_by_one, sentence_counts, tops
from rows import lines

EACH = 8  # replies a language


def first_layer(file, rows):
    """The first layer, feature by feature, from the letters of the file."""
    place = {name: i for i, name in enumerate(file["features"].split("\n"))}
    whole = np.array([LETTERS.index(x) - MOST for x in file["weights"]]).reshape(len(place), OUTPUTS)
    out = np.tile(np.array(file["bias"]), (len(rows), 1))
    for i, found in enumerate(map(met, rows)):
        for family in FAMILIES:
            counts = found[family]
            size = np.sqrt(sum(counts.values())) if family != "hint" else 1
            for name, n in counts.items():
                if name in place:
                    amount = n if family == "hint" else (1 + np.log(n)) / size
                    out[i] += amount * whole[place[name]] * np.array(file["scales"][family])
    return out


def main():
    folder, target = sys.argv[1:3]
    out = {}
    for lang in ("fr", "en"):
        file = json.load(open(f"assets/tone/replies-{lang}.json", encoding="utf8"))
        rows = [r for r in lines(f"{folder}/{lang}.jsonl") if r["split"] == "train"]
        rows = rows[:: len(rows) // EACH][:EACH]
        single, own = one_by_one(rows)
        scores = first_layer(file, rows)
        x = second.inputs(scores, tops(scores, first_layer(file, single), own), [len(r["seen"]["words"]) for r in rows], sentence_counts(rows))
        layer = np.array(file["second"])
        said = x @ layer[:, 1:].T + layer[:, 0]
        said = np.clip(said, 0, second.MOST)
        for row, line in zip(rows, said):
            out[row["id"]] = [round(float(v), 6) for v in line]
    open(target, "w", encoding="utf8").write(json.dumps(out, indent=2) + "\n")


if __name__ == "__main__":
    main()
