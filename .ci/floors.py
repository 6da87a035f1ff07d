"""Holds measured scores against their floors, and fails if one fell.

Usage: floors.py FLOORS.json SCORE.json BENCH.txt

FLOORS.json: {"at least": {name: figure}, "at most": {name: figure}}. Names: those of SCORE.json's "all" with "cases." before
them, and those of the lines of BENCH.txt: the task, then the measure, such as "extract.F1". A floor may only rise.
"""
import json
import re
import sys


def measured(score_file, bench_file):
    with open(score_file, encoding="utf-8") as f:
        figures = {f"cases.{name}": value for name, value in json.load(f)["all"].items()}
    with open(bench_file, encoding="utf-8") as f:
        for line in f:
            task = line[:22].strip()
            if task == "sentences":
                figures["sentences.passed"] = float(re.search(r"(\d+) of", line).group(1))
            for name, value in re.findall(r"\b(F1|relaxed F1|strict F1|accuracy|contrastive) (\d\.\d+)", line):
                figures.setdefault(f"{task}.{name}", float(value))
    return figures


def main():
    floors_file, score_file, bench_file = sys.argv[1:]
    with open(floors_file, encoding="utf-8") as f:
        floors = json.load(f)
    figures = measured(score_file, bench_file)
    fallen = 0
    for bound, holds in (("at least", lambda x, limit: x >= limit), ("at most", lambda x, limit: x <= limit)):
        for name, limit in floors[bound].items():
            # Figures are printed with three digits: the same rounding on both sides.
            here = figures.get(name)
            ok = here is not None and holds(round(here, 3), limit)
            fallen += not ok
            print(f"{'ok   ' if ok else 'FELL '} {name:26} {here if here is None else round(here, 3)}   {bound} {limit}")
    sys.exit(1 if fallen else 0)


main()
