"""The network: words and letter groups, two layers over three neighbours, the post beside, hints from the rules."""

import torch
import torch.nn as nn
import torch.nn.functional as F

from rows import LABELS, LEVELS, TONES

WIDTH, CHANNELS, POST, HINTS, HIDDEN = 24, 64, 24, 32, 48


class Net(nn.Module):
    def __init__(self, table, drop=0.25):
        super().__init__()
        self.word = nn.Embedding(len(table.words) + 1, WIDTH, padding_idx=0)
        nn.init.normal_(self.word.weight, 0, 0.1)
        with torch.no_grad():
            self.word.weight[0] = 0
        self.group = nn.EmbeddingBag(table.buckets, WIDTH, mode="mean")
        nn.init.normal_(self.group.weight, 0, 0.1)
        self.flag = nn.Linear(4, WIDTH, bias=False)
        self.near = nn.Conv1d(WIDTH, CHANNELS, 3, padding=1)
        self.wide = nn.Conv1d(CHANNELS, CHANNELS, 3, padding=1)
        self.post = nn.Linear(WIDTH * 2, POST)
        self.hint = nn.Linear(len(table.hints), HINTS)
        self.hidden = nn.Linear(CHANNELS * 2 + POST + HINTS, HIDDEN)
        self.tone = nn.Linear(HIDDEN, len(TONES) * LEVELS)
        self.label = nn.Linear(HIDDEN, len(LABELS))
        self.mark = nn.Linear(CHANNELS, len(LABELS))  # what a word with its neighbours says, of its sentence
        self.toneHint = nn.Linear(len(table.hints), len(TONES) * LEVELS, bias=False)
        self.labelHint = nn.Linear(len(table.hints), len(LABELS), bias=False)
        for layer in (self.toneHint, self.labelHint):
            nn.init.zeros_(layer.weight)
        self.drop = nn.Dropout(drop)
        self.dropHint = nn.Dropout(0.15)

    def vectors(self, side):
        places, groups, offsets, flags, mask, _ = side
        bags = self.group(groups, offsets).view(*places.shape, -1)
        return (self.word(places) + bags + self.flag(flags)) * mask.unsqueeze(-1)

    def forward(self, reply, post, hints):
        mask = reply[4]
        m = mask.unsqueeze(1)
        x = self.drop(self.vectors(reply)).transpose(1, 2)
        near = self.drop(F.relu(self.near(x)) * m)
        each = (F.relu(self.wide(near)) + near) * m
        marks = self.mark(self.drop(each.transpose(1, 2))).masked_fill(mask.unsqueeze(-1) == 0, -30)
        mean = each.sum(2) / (torch.sqrt(mask.sum(1, keepdim=True) + 1) * 2)
        most = each.max(2)[0]
        p = self.vectors(post)
        pm = post[4]
        post_mean = p.sum(1) / pm.sum(1, keepdim=True).clamp(min=1)
        post_most = p.masked_fill(pm.unsqueeze(-1) == 0, -3).max(1)[0]
        beside = F.relu(self.post(torch.cat([post_mean, post_most], 1)))
        h = self.dropHint(hints)
        hinted = F.relu(self.hint(h))
        z = self.drop(F.relu(self.hidden(self.drop(torch.cat([mean, most, beside, hinted], 1)))))
        tone = (self.tone(z) + self.toneHint(h)).view(-1, len(TONES), LEVELS)
        label = self.label(z) + self.labelHint(h) + torch.logsumexp(marks, 1)
        return tone, label, marks


def sentence_marks(marks, sentence, count):
    """Log-sum-exp of the marks of each sentence's words: (batch, count, labels)."""
    out = []
    for s in range(count):
        out.append(torch.logsumexp(marks.masked_fill((sentence != s).unsqueeze(-1), -30), 1))
    return torch.stack(out, 1)
