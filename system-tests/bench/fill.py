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


def main():
    n, constituency, r = int(sys.argv[1]), sys.argv[2], random.Random(7)
    print("set autocommit = 0;")
    for start in range(0, n, 1000):
        people, memberships = [], []
        for i in range(start, min(start + 1000, n)):
            first, last = r.choice(FIRST), r.choice(LAST) + r.choice(ENDS)
            mail = f"{first}.{last}.{i}@example.org".lower()
            code = f"DA{r.randint(1, 18)} {r.randint(1, 9)}{r.choice('ABDEFGHJ')}{r.choice('LNPQRSTU')}"
            joined = f"{r.randint(2005, 2022)}-{r.randint(1, 12):02}-{r.randint(1, 28):02}"
            people.append(f"({BASE + i},1,'MEMBER','{first}','{last}','{first.lower()}','{last.lower()}','{r.randint(1930, 2004)}-05-01',"
                          f"'{r.randint(1, 250)} High Street','Bexley','{code}','{code.replace(' ', '')}','{mail}','{mail}','EMAIL','STANDARD',"
                          f"'{constituency}','{joined}',0,0,'2023-01-01')")
            memberships.append(f"({BASE + i},'{constituency}',1,'RESIDENT','{joined}')")
        print(f"insert into members_person (id,{','.join(COLUMNS)}) values {','.join(people)};")
        print(f"insert into members_membership (person_id,constituency,constitution,residence_basis,joined_on) values {','.join(memberships)};")
        print("commit;")


main()
