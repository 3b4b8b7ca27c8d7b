"""Training and measuring."""

import math
import random

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from rows import ACTS, LABELS, LEVELS, TONES, Sample, stack
from scipy.stats import spearmanr
from sklearn.metrics import f1_score, roc_auc_score

from net import Net, sentence_marks

STEPS = np.arange(LEVELS, dtype=np.float32)


def seed(n):
    random.seed(n)
    np.random.seed(n)
    torch.manual_seed(n)


def batches(samples, size, isShuffled):
    order = list(range(len(samples)))
    if isShuffled:
        random.shuffle(order)
    for i in range(0, len(order), size):
        yield [samples[j] for j in order[i : i + size]]


def loss_of(net, batch, forget, sent_weight):
    reply = stack(batch, "words", forget)
    blank = [s for s in batch]
    post = stack(blank, "post", forget)
    if forget:  # now and then the post is unknown
        gone = torch.rand(len(batch)) < 0.08
        post[4][gone] = 0
    tone, label, marks = net(reply, post, torch.from_numpy(np.stack([s.hints for s in batch])))
    weight = torch.tensor([1.0 if s.row["raters"] == 2 else 0.7 for s in batch])
    levels = torch.from_numpy(np.stack([s.levels for s in batch]))
    # neighbours of a level are nearly right
    near = levels * 0.86
    near[:, :, 1:] += levels[:, :, :-1] * 0.07
    near[:, :, :-1] += levels[:, :, 1:] * 0.07
    near = near / near.sum(2, keepdim=True)
    lt = -(near * F.log_softmax(tone, 2)).sum(2).sum(1)
    labels = torch.tensor([s.labels for s in batch], dtype=torch.float32)
    la = F.binary_cross_entropy_with_logits(label, labels, reduction="none").sum(1)
    loss = ((lt * 0.5 + la * 0.5) * weight).mean()
    if sent_weight:
        has = [i for i, s in enumerate(batch) if s.sentences is not None]
        if has:
            count = max(len(batch[i].sentences) for i in has)
            sm = sentence_marks(marks[has], reply[5][has], count)
            want = torch.zeros_like(sm)
            known = torch.zeros(sm.shape[0], sm.shape[1], 1)
            for k, i in enumerate(has):
                for j, own in enumerate(batch[i].sentences):
                    known[k, j] = 1
                    for a in own:
                        want[k, j, LABELS.index(a)] = 1
            ls = F.binary_cross_entropy_with_logits(sm, want, reduction="none")
            ls[:, :, len(ACTS) : len(ACTS) + 3] = 0  # data are not marked by sentence
            loss = loss + sent_weight * (ls * known).sum() / len(batch)
    return loss


def train(net, samples, epochs=24, rate=3e-3, size=32, forget=0.1, sent_weight=0.25):
    optimiser = torch.optim.AdamW(net.parameters(), lr=rate, weight_decay=1e-3)
    steps, k = epochs * math.ceil(len(samples) / size), 0
    for _ in range(epochs):
        net.train()
        for batch in batches(samples, size, True):
            k += 1
            for group in optimiser.param_groups:
                group["lr"] = rate * min(1, k / 60) * (0.5 * (1 + math.cos(math.pi * k / steps)) + 0.02)
            loss = loss_of(net, batch, forget, sent_weight)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 2.0)
            optimiser.step()
    net.eval()


def read(net, samples):
    """Chances of the levels of each tone (n, 6, 5) and of the labels (n, labels)."""
    tones, labels = [], []
    with torch.no_grad():
        for batch in batches(samples, 128, False):
            tone, label, _ = net(
                stack(batch, "words"), stack(batch, "post"), torch.from_numpy(np.stack([s.hints for s in batch]))
            )
            tones.append(F.softmax(tone, 2))
            labels.append(torch.sigmoid(label))
    return torch.cat(tones).numpy(), torch.cat(labels).numpy()


def thresholds(labels, samples):
    """The threshold of each label that gives the best F1."""
    truth = np.array([s.labels for s in samples]) >= 0.5
    steps = np.arange(0.12, 0.75, 0.03)
    return [float(steps[np.argmax([f1_score(truth[:, i], labels[:, i] >= t, zero_division=0) for t in steps])]) for i in range(len(LABELS))]


def measure(tones, labels, samples, limits):
    y = np.array([s.row["y"] for s in samples])
    mean = (tones * STEPS).sum(2)
    out = {t: float(spearmanr(mean[:, i], y[:, i])[0]) for i, t in enumerate(TONES)}
    h = TONES.index("hostility")
    score = tones[:, h, 2:].sum(1)
    out["hostilityAUC"] = float(roc_auc_score(y[:, h] >= 2, score))
    truth = np.array([s.labels for s in samples])
    each, clear = {}, {}
    for i, a in enumerate(ACTS):
        said = labels[:, i] >= limits[i]
        each[a] = float(f1_score(truth[:, i] >= 0.5, said, zero_division=0))
        k = truth[:, i] != 0.5
        clear[a] = float(f1_score(truth[k, i] == 1, said[k], zero_division=0))
    out["F1"] = float(np.mean(list(each.values())))
    out["F1agreed"] = float(np.mean(list(clear.values())))
    out["within"] = {t: float(np.mean(np.abs(mean[:, i] - y[:, i]) <= 1)) for i, t in enumerate(TONES)}
    return out, each
