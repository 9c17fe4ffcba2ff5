#!/usr/bin/env python3
"""Prints SQL that puts made-up answers to a survey of 40 questions in, always the same:  fill_survey.py N PAGE > fill.sql

PAGE is the id of a consultation without a survey. Questions are of all types but ranking; the numbers of the results are
added up as the application would have.
"""
import json, random, sys

QUESTIONS, GROUPS, CHOICES, PIECE = 40, 6, 5, 500
SURVEY = VERSION = 900_000


def choices(n):
    return [{"key": f"c{i + 1}", "text": f"Choice {i + 1}", "easy": None} for i in range(n)]


def question(i):
    kind = "ONE" if i == 0 else ("ONE", "MANY", "SCALE", "MATRIX", "LONG")[i % 5]
    return {"key": f"q{i + 1}", "type": kind, "text": f"Question {i + 1} of the bench?", "easy": None, "hint": None, "required": i == 0,
            "choices": choices(GROUPS if i == 0 else CHOICES) if kind in ("ONE", "MANY", "MATRIX") else [],
            "rows": [{"key": f"r{r + 1}", "text": f"Row {r + 1}", "easy": None} for r in range(3)] if kind == "MATRIX" else [],
            "steps": CHOICES if kind == "SCALE" else 0, "low": None, "high": None, "onlyIf": None, "grouping": i == 0}


def answer(q, r):
    """The answer to a question: for each of its fields the values chosen."""
    if r.random() < 0.08 and not q["required"]:
        return {}
    one = lambda: f"c{r.randint(1, len(q['choices']))}"
    return {"ONE": lambda: {q["key"]: [one()]},
            "MANY": lambda: {q["key"]: sorted({one() for _ in range(r.randint(1, 3))})},
            "SCALE": lambda: {q["key"]: [str(r.randint(1, CHOICES))]},
            "MATRIX": lambda: {f"{q['key']}.r{i}": [one()] for i in (1, 2, 3)},
            "LONG": lambda: {q["key"]: ["Shorter waits, please, and a call when the date moves."]}}[q["type"]]()


def count(counts, questions, given):
    group = given["q1"][0]
    add = lambda *cell: counts.__setitem__((group, *cell), counts.get((group, *cell), 0) + 1)
    add("", "", "")
    for q in questions:
        fields = [f for f in given if f.split(".")[0] == q["key"]]
        if fields:
            add(q["key"], "", "")
        for field in fields if q["type"] != "LONG" else []:
            item = field.partition(".")[2]
            if item:
                add(q["key"], item, "")
            for value in given[field]:
                add(q["key"], item, value)


def main():
    n, page = int(sys.argv[1]), int(sys.argv[2])
    r, counts, questions = random.Random(5), {}, [question(i) for i in range(QUESTIONS)]
    sections = [{"title": f"Page {p + 1}", "easyTitle": None, "intro": None, "easyIntro": None, "onlyIf": None,
                 "questions": questions[p * 8:p * 8 + 8]} for p in range(5)]
    content = json.dumps({"intro": None, "easyIntro": None, "sections": sections})
    print("set autocommit = 0;")
    print("insert into strategy_survey (id, page_id, identity, once_per_person, results_public, plain, lock_version)"
          f" values ({SURVEY}, {page}, 'ANONYMOUS', 0, 1, 0, 0);")
    print("insert into strategy_survey_version (id, survey_id, number, state, content, editor, saved_at, published_at)"
          f" values ({VERSION}, {SURVEY}, 1, 'PUBLISHED', '{content}', 'Bench', '2023-10-02', '2023-10-02');")
    rows = []
    for i in range(n):
        given = {}
        for q in questions:
            given.update(answer(q, r))
        count(counts, questions, given)
        rows.append(f"({r.getrandbits(62) + 1},{SURVEY},{VERSION},'2023-09-{r.randint(18, 30)}','ONLINE','COUNTED','{given['q1'][0]}',1,0,"
                    f"'{json.dumps({'answers': given})}','bench {i}')")
        if len(rows) == PIECE or i == n - 1:
            print("insert into strategy_response (id, survey_id, version_id, answered_on, way, state, grp, tallied, publishable, content, form)"
                  f" values {','.join(rows)};\ncommit;")
            rows = []
    cells = ",".join(f"({VERSION},'{g}','{q}','{i}','{c}',{v})" for (g, q, i, c), v in counts.items())
    print(f"insert into strategy_answer_count (version_id, grp, question, item, choice, people) values {cells};\ncommit;")


if __name__ == "__main__":
    main()
