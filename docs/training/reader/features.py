"""The features of src/tone/learned/features.ts, as a sparse matrix."""

from collections import Counter

import numpy as np
from scipy.sparse import csr_matrix

FAMILIES = ["word", "letter", "post", "end", "hint"]
END = 4
# D. How much each family may weigh beside the others, and in how many replies a feature must stand to be learned.
LEAN = {"word": 1 / 6, "letter": 1 / 6, "post": 0.5 / 6, "end": 0.6 / 6, "hint": 0.1}
LEAST = {"word": 2, "letter": 3, "post": 3, "end": 3, "hint": 5}


def groups(word):
    marked = f"^{word}$"
    return [marked[i : i + n] for n in (3, 4, 5) for i in range(len(marked) - n + 1)] if word[:1].isalpha() else []


def met(row):
    """The features of a row by family, with their counts; of hints, their amounts."""
    words = [w for w, _, _ in row["seen"]["words"]]
    return {
        "word": Counter([f"w:{w}" for w in words] + [f"b:{a} {b}" for a, b in zip(words, words[1:])]),
        "letter": Counter(f"c:{g}" for w in words for g in groups(w)),
        "post": Counter(f"p:{w}" for w, _, _ in row["seen"]["post"]),
        "end": Counter([f"F:{w}" for w in words[:END]] + [f"L:{w}" for w in words[-END:]]),
        "hint": {f"h:{name}": amount for name, amount in row["seen"]["hints"].items()},
    }


class Features:
    """Places of the features, and what a unit of each is worth in training (rarer ones more)."""

    def __init__(self, rows):
        self.at, self.unit, self.family = {}, [], []
        found = [met(row) for row in rows]
        for family in FAMILIES:
            seen_in = Counter(name for f in found for name in f[family])
            for name, n in sorted(seen_in.items()):
                if n < LEAST[family]:
                    continue
                self.at[name] = len(self.at)
                rarity = 1 if family == "hint" else np.log((1 + len(rows)) / (1 + n)) + 1
                self.unit.append(LEAN[family] * rarity)
                self.family.append(family)

    def of(self, rows):
        i, j, v = [], [], []
        for row, found in enumerate(map(met, rows)):
            for family, counts in found.items():
                whole = 1 if family == "hint" else np.sqrt(sum(counts.values()))
                for name, n in counts.items():
                    place = self.at.get(name)
                    if place is None:
                        continue
                    amount = n if family == "hint" else (1 + np.log(n)) / whole
                    i.append(row), j.append(place), v.append(amount * self.unit[place])
        return csr_matrix((v, (i, j)), shape=(len(rows), len(self.at)))

    def unknown(self, rows, learned=None):
        """
        Share of the words of each row that were never met, and the count of words; met in the rows learned from, if those
        are fewer than the features come from.
        """
        known = None
        if learned is not None:
            seen_in = Counter(w for r in learned for w in {w for w, _, _ in r["seen"]["words"]})
            known = {w for w, n in seen_in.items() if n >= LEAST["word"]}
        out = []
        for row in rows:
            words = [w for w, _, _ in row["seen"]["words"]]
            plain = [w for w in words if w[:1].isalpha()]
            strange = sum(w not in known if known is not None else f"w:{w}" not in self.at for w in plain)
            out.append([strange / len(plain) if plain else 1, np.log(1 + len(words))])
        return np.array(out)
