"""The first layer: weights of the features, by ridge regression; and scores of rows that were not learned from."""

import random

import numpy as np
from rows import DATA, LABELS, TONES
from scipy.linalg import cho_factor, cho_solve
from scipy.sparse import vstack
from sklearn.linear_model import Ridge

ALPHA, FOLDS = 2.0, 5
SENTENCE, SHORT = 0.4, 0.4  # what a sentence, and a short reply marked by its writer, weigh beside a rated reply
ACTS = len(LABELS) - len(DATA)
OUTPUTS = len(LABELS) + len(TONES)


class Rows:
    """
    All rows with their features. Learned from many times, the product of each row with each is kept, from which any part
    of them is learned at once.
    """

    def __init__(self, rows, parts, bank, features, is_learned_often=False):
        self.rows, self.parts, self.bank = rows, parts, bank
        self.matrix = vstack([features.of(some) for some in (rows, parts, bank)]).tocsr()
        self.products = None
        if is_learned_often:
            self.matrix = self.matrix.astype(np.float32)
            self.products = np.asarray((self.matrix @ self.matrix.T).todense(), dtype=np.float32)
        self.y = np.array([r["y"] for r in rows])
        self.labels = np.array([r["labels"] for r in rows])
        self.part_labels = np.array([r["labels"] for r in parts]).reshape(len(parts), ACTS)
        self.bank_labels = np.array([r["labels"] for r in bank]).reshape(len(bank), len(LABELS))
        self.bank_y = np.array([r["y"] for r in bank]).reshape(len(bank), 4)

    def ridge(self, places, wanted, weight):
        if self.products is None:
            model = Ridge(alpha=ALPHA, solver="sparse_cg").fit(self.matrix[places], wanted, sample_weight=weight)
            return model.coef_.T, model.intercept_
        mean = (weight[:, None] * wanted).sum(0) / weight.sum()
        matrix = self.products[np.ix_(places, places)] + 1
        matrix[np.arange(len(places)), np.arange(len(places))] += ALPHA / weight
        factor = cho_factor(matrix, lower=True, overwrite_a=True, check_finite=False)
        c = cho_solve(factor, (wanted - mean).astype(np.float32))
        return self.matrix[places].T @ c, c.sum(0) + mean

    def learn(self, own, own_parts):
        """
        Weights and biases from the rows and sentences at these places: acts from replies, sentences and short replies;
        data, empathy, hostility, defensiveness and sarcasm from replies and short ones; quality and politeness from replies.
        """
        n, s = len(self.rows), len(self.parts)
        short = n + s + np.arange(len(self.bank))
        one, s_weight, b_weight = np.ones(len(own)), np.full(len(own_parts), SENTENCE), np.full(len(self.bank), SHORT)
        w0, b0 = self.ridge(
            np.concatenate([own, n + own_parts, short]),
            np.vstack([self.labels[own, :ACTS], self.part_labels[own_parts], self.bank_labels[:, :ACTS]]),
            np.concatenate([one, s_weight, b_weight]),
        )
        more = np.vstack([
            np.hstack([self.labels[own, ACTS:], self.y[own, 2:]]),
            np.hstack([self.bank_labels[:, ACTS:], self.bank_y]),
        ])
        w1, b1 = self.ridge(np.concatenate([own, short]), more, np.concatenate([one, b_weight]))
        w2, b2 = self.ridge(own, self.y[own, :2], one)
        d = len(DATA)
        return np.hstack([w0, w1[:, :d], w2, w1[:, d:]]), np.concatenate([b0, b1[:d], b2, b1[d:]])


def split(names, seed):
    names = sorted(names)
    random.Random(seed).shuffle(names)
    return {name: i % FOLDS for i, name in enumerate(names)}


def matter(row):
    """What a post is about: its house, or in a story, the post itself."""
    house, post, *_ = row["post"].split(":")
    return house if post.isdigit() else f"{house}:{post}"


def cut(rows):
    """Into how many-th part the writers of the rows fall, and what they write about."""
    writers, matters = split({r["writer"] for r in rows}, 3), split({matter(r) for r in rows}, 4)
    return np.array([writers[r["writer"]] for r in rows]), np.array([matters[matter(r)] for r in rows])


def one_by_one(rows):
    """Each sentence of each row as a row without hints, and the place of its row."""
    out, own = [], []
    for i, row in enumerate(rows):
        sentences = {}
        for word in row["seen"]["words"]:
            sentences.setdefault(word[2], []).append(word)
        for words in sentences.values():
            out.append({"seen": {"words": words, "post": row["seen"]["post"], "hints": {}}})
            own.append(i)
    return out, np.array(own)


def tops(scores, sentence_scores, own):
    """Of each output the highest score of a sentence; that of the whole where there is none."""
    out = np.full(scores.shape, -np.inf)
    np.maximum.at(out, own, sentence_scores)
    return np.where(np.isfinite(out), out, scores)


def read_unseen(all_rows, features):
    """
    Scores of each row, the highest scores of its sentences, and the share of its words never met, by weights that learned
    neither from its writer nor from its matter.
    """
    rows, parts = all_rows.rows, all_rows.parts
    single, own = one_by_one(rows)
    singles = features.of(single).tocsr().astype(np.float32)
    writer, about = cut(rows)
    place = {r["id"]: i for i, r in enumerate(rows)}
    of_part = np.array([place[p["id"]] for p in parts])
    scores, top, unknown = (np.zeros((len(rows), n)) for n in (OUTPUTS, OUTPUTS, 2))
    for w in range(FOLDS):
        for a in range(FOLDS):
            learned = (writer != w) & (about != a)
            at = np.where((writer == w) & (about == a))[0]
            weights, bias = all_rows.learn(np.where(learned)[0], np.where(learned[of_part])[0])
            scores[at] = all_rows.matrix[at] @ weights + bias
            here = np.isin(own, at)
            top[at] = tops(scores, singles[here] @ weights + bias, own[here])[at]
            unknown[at] = features.unknown([rows[i] for i in at], [r for r, k in zip(rows, learned) if k])
    return scores, top, unknown


def sentence_counts(rows):
    return [len({s for _, _, s in r["seen"]["words"]}) for r in rows]
