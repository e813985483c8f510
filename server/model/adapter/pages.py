"""What the second stage learns from texts that are longer than a question: pages, and the answers of the catalogue.

A question has to be nearer to the passage that answers it than to those of the town's other pages, and than to the other
passages of the same page; whether a passage answers at all is told by one threshold for all.
"""

import texts
import torch
import train
from texts import PASSAGE, QUERY
from torch import nn
from torch.nn import functional

SHORTEST_LINE = 40  # letters; below, a line says too little to be looked for


class Draw(train.Draw):
    """Draws the first stage's pairs, and questions with passages that do and do not answer them."""

    def __init__(self, options, chance):
        super().__init__(options, chance)
        known = texts.omos_questions(options.omos, "train", list(self.pages)).values()
        self.read = [(page, set(lines), said) for page, lines, said in known if page in self.pages["de"]]
        self.unanswered = [x for x in self.read if not x[1]]

    def bodies(self, count):
        """(question, answer or section of that service): mostly in German or in the question's language."""
        pairs = []
        for service in self.chance.sample(self.services, count):
            asked = self.language(service)
            said = self.chance.choices(["de", asked, self.language(service)], [4, 4, 2])[0]
            said = said if said in service.title else asked
            answer = self.chance.random() < 0.5 or not service.sections[said]
            body = service.answer[said] if answer else self.chance.choice(service.sections[said])
            pairs.append((QUERY + texts.typed(self.head(service, asked), self.chance), PASSAGE + body))
        return pairs

    def readings(self, count):
        """Questions about pages of one town, each with two passages of its page: (question, page, passages, whether each answers)."""
        town = self.chance.choice(self.towns)
        here = [x for x in self.read if self.pages["de"][x[0]].town == town]
        open_here = [x for x in self.unanswered if self.pages["de"][x[0]].town == town]
        few = min(len(open_here), count // 3)
        drawn = self.chance.sample(open_here, few) + self.chance.sample([x for x in here if x[1]], count - few)
        found = []
        for page, lines, said in drawn:
            asked = self.chance.choice(list(said))
            other = self.chance.choices(["de", asked, self.chance.choice(list(said))], [4, 4, 2])[0]
            passages = self.pages[other][page].passages
            best = max(len(lines & set(span)) for span, _ in passages)
            answers = [x for span, x in passages if best and len(lines & set(span)) == best]
            others = [x for span, x in passages if not lines & set(span)]
            picked = [(x, True) for x in self.chance.sample(answers, min(1, len(answers)))]
            picked += [(x, False) for x in self.chance.sample(others, min(2 - len(picked), len(others)))]
            question = QUERY + texts.typed(said[asked], self.chance)
            found.append((question, page, [PASSAGE + x for x, _ in picked], [x for _, x in picked]))
        return found

    def lines(self, count):
        """(line of a page, the passage it stands in, in another language)."""
        pairs = []
        town = self.chance.choice(self.towns)
        names = [x for x, page in self.pages["de"].items() if page.town == town]
        for name in self.chance.sample(names, count):
            one = self.chance.choice(list(self.pages))
            other = "de" if one != "de" and self.chance.random() < 0.6 else self.chance.choice([x for x in self.pages if x != one])
            whole = self.pages[one][name].lines
            fit = [i for i, line in enumerate(whole) if len(line) >= SHORTEST_LINE] or [0]
            at = self.chance.choice(fit)
            passage = next((x for span, x in self.pages[other][name].passages if at in span), None)
            if passage is not None:
                pairs.append((QUERY + whole[at], PASSAGE + passage))
        return pairs


class Reader(nn.Module):
    """Whether a passage answers a question, by their cosine alone."""

    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.tensor(12.0))
        self.middle = nn.Parameter(torch.tensor(0.6))

    def forward(self, cosines):
        return self.scale * (cosines - self.middle)


def loss(model, draw, reader, recipe):
    """Of one step's pairs and readings: (of pairs, of passages told apart, of answering or not)."""
    groups = [draw.bodies(recipe.bodies), draw.lines(recipe.lines), draw.titles(recipe.titles)]
    readings = draw.readings(recipe.readings)
    flat = [text for group in groups for pair in group for text in pair]
    paired = len(flat)
    flat += [question for question, *_ in readings] + [x for _, _, passages, _ in readings for x in passages]
    vectors = model.encode(flat, recipe.longest)

    pairs, at = 0, 0
    for group in groups:
        part = vectors[at : at + 2 * len(group)]
        at += 2 * len(group)
        if len(group) > 1:
            pairs = pairs + train.contrast(part[::2], part[1::2], torch.eye(len(group), dtype=torch.bool), recipe.temperature)

    asked = vectors[paired : paired + len(readings)]
    passages = vectors[paired + len(readings) :]
    owner = torch.tensor([i for i, (_, _, found, _) in enumerate(readings) for _ in found])
    answers = torch.tensor([x for *_, labels in readings for x in labels])
    pages = [page for _, page, _, _ in readings]
    same_page = torch.tensor([[pages[i] == pages[j] for j in owner.tolist()] for i in range(len(readings))])
    own = torch.arange(len(readings))[:, None] == owner[None, :]
    cosines = asked @ passages.T

    # Another question's passage of the same page may answer this one as well: it is no wrong answer.
    scores = (cosines / recipe.temperature).masked_fill(same_page & ~own, -1e4)
    right = own & answers
    rows = right.any(1)
    apart = functional.cross_entropy(scores[rows], right[rows].int().argmax(1)) if rows.any() else torch.zeros(())
    answered = functional.binary_cross_entropy_with_logits(reader(cosines[own]), answers.float())
    return pairs, apart, answered
