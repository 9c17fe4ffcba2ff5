#!/usr/bin/env python3
"""Prints SQL that fills the register with made-up members, always the same:  fill.py N CONSTITUENCY > fill.sql"""
import random, sys

FIRST = """Oliver Amelia George Isla Harry Ava Noah Mia Jack Ivy Leo Lily Arthur Freya Muhammad Florence Oscar Willow Priya Amir Siobhan Zoe
Agnieszka Piotr Chinedu Ngozi Wei Ling Rahul Anjali Fatima Yusuf Gareth Rhiannon Callum Eilidh Sean Niamh Tomasz Zofia""".split()
LAST = """Smith Jones Taylor Brown Williams Wilson Johnson Davies Patel Robinson Wright Thompson Evans Walker White Roberts Green
Hall Wood Jackson Clarke Khan Hughes Turner Hill Cooper Ward Morris Moore Clark Lee King Baker Harrison Morgan Allen James Scott
Phillips Watson Davis Parker Bennett Price Griffiths Young Begum Ahmed Hussain Singh Kaur Okafor Kowalski Nowak Fernandes""".split()
ENDS = ["", "", "", "", "son", "ley", "ton", "field", "worth", "ham", "by", "man", "well", "wood", "ford"]
COLUMNS = """version status first_name last_name first_key last_key born line1 town postcode postcode_key mail mail_key channel format
constituency joined_on objects_register objects_engagement created_at""".split()
BASE = 1_000_000


def people(n):
    """The made-up members in their order: number, names, mail address, postcode, day of joining, year of birth, house."""
    r = random.Random(7)
    for i in range(n):
        first, last = r.choice(FIRST), r.choice(LAST) + r.choice(ENDS)
        code = f"DA{r.randint(1, 18)} {r.randint(1, 9)}{r.choice('ABDEFGHJ')}{r.choice('LNPQRSTU')}"
        joined = f"{r.randint(2005, 2022)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}"
        yield BASE + i, first, last, f"{first}.{last}.{i}@example.org".lower(), code, joined, r.randint(1930, 2004), r.randint(1, 250)


def recipients(n):
    """SQL that makes the same people known to the engagement module, which keeps a copy of what an invitation needs."""
    yield "set autocommit = 0;"
    rows = []
    for number, first, last, mail, code, joined, _, house in people(n):
        rows.append(f"({number},'{first} {last}','{mail}','{house} High Street, Bexley {code}','public-bexley','EMAIL','standard','{joined}',0,1)")
        if len(rows) == 1000 or number == BASE + n - 1:
            yield ("insert into engagement_recipient (person_id,name,mail,postal_address,constituency,channel,format,joined_on,objects,active)"
                   f" values {','.join(rows)};\ncommit;")
            rows = []


def searches(n, kind, most=5000):
    """What an officer types to find members picked evenly from all: surnames by their first two to seven letters."""
    r = random.Random(11)
    picked = set(r.sample(range(n), min(n, most)))
    found = [p for i, p in enumerate(people(n)) if i in picked]
    r.shuffle(found)
    write = dict(surname=lambda p: p[2][:r.randint(2, 7)].lower(), number=lambda p: str(p[0]), mail=lambda p: p[3],
                 postcode=lambda p: p[4].replace(" ", "+"))[kind]
    return [write(p) for p in found]


def main():
    n, constituency = int(sys.argv[1]), sys.argv[2]
    print("set autocommit = 0;")
    rows, memberships = [], []
    for number, first, last, mail, code, joined, born, house in people(n):
        rows.append(f"({number},1,'MEMBER','{first}','{last}','{first.lower()}','{last.lower()}','{born}-05-01',"
                    f"'{house} High Street','Bexley','{code}','{code.replace(' ', '')}','{mail}','{mail}','EMAIL','STANDARD',"
                    f"'{constituency}','{joined}',0,0,'2023-01-01')")
        memberships.append(f"({number},'{constituency}',1,'RESIDENT','{joined}')")
        if len(rows) == 1000 or number == BASE + n - 1:
            print(f"insert into members_person (id,{','.join(COLUMNS)}) values {','.join(rows)};")
            print(f"insert into members_membership (person_id,constituency,constitution,residence_basis,joined_on) values {','.join(memberships)};")
            print("commit;")
            rows, memberships = [], []


if __name__ == "__main__":
    main()
