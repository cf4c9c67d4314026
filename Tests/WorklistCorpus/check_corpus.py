#!/usr/bin/env python3
"""Checks the passages of this directory: check_corpus.py [FILE.json ...] (all JSON files beside it when none is named).

Holds for every passage: the fields are there; each name in expect, and each alias, occurs literally in the text
(blanks and line ends left out on both sides) or, if the field broken lists it because a column breaks it over lines,
in its words or in two parts; the number of each expected item occurs in the text; no item names a unit twice; names of
passages are unique over all files, and no text stands in two files. Prints counts a manner. Exit 1 when something does
not hold.
"""
import collections, json, pathlib, re, sys, unicodedata

FIELDS = ('name', 'manner', 'publisher', 'source', 'text', 'expect')
ALLOWED = set(FIELDS) | {'generic', 'aliases', 'note', 'broken'}


def bare(s):
    """The text without blanks and line ends."""
    return re.sub(r'\s', '', s)


def folded(s):
    """The same with compatibility characters folded, for numbers such as ⒐ or １."""
    return re.sub(r'\s', '', unicodedata.normalize('NFKC', s)).lower()


def occurs(name, plain, broken):
    """Whether the name is in the text: as a whole or, if it is broken by a column, its words or its two parts."""
    if bare(name) in plain:
        return True
    words = name.split()
    parts = [words] if len(words) > 1 else [(name[:i], name[i:]) for i in range(1, len(name))]
    return broken and any(all(p in plain for p in ps) for ps in parts)


def complaints(d, seen):
    for f in FIELDS:
        if not d.get(f):
            yield 'field %s is missing or empty' % f
    for f in set(d) - ALLOWED:
        yield 'field %s is not known' % f
    if d.get('name') in seen:
        yield 'the name is used twice'
    text = d.get('text', '')
    plain, fold = bare(text), folded(text)
    for item, sides in d.get('expect', {}).items():
        if not (isinstance(sides, list) and len(sides) == 2 and all(isinstance(s, list) for s in sides)):
            yield 'item %s: not [[leads], [others]]' % item
            continue
        if not sides[0] and not sides[1]:
            yield 'item %s: no name at all' % item
        names = sides[0] + sides[1]
        for n, k in collections.Counter(names).items():
            if k > 1:
                yield 'item %s: %s is named twice' % (item, n)
            if not occurs(n, plain, n in (d.get('broken') or [])):
                yield 'item %s: %s does not occur in the text' % (item, n)
        # "2.1" is chapter 2, number 1, where numbers restart: then its last part must occur.
        if folded(item) not in fold and folded(item.split('.')[-1]) not in fold:
            yield 'item %s: the number does not occur in the text' % item
    for n in d.get('aliases') or {}:
        if bare(n) not in plain:
            yield 'alias %s does not occur in the text' % n
    for g in d.get('generic') or []:
        if '@' in g and g.split('@')[1] not in d['expect'] and folded(g.split('@')[1]) not in fold:
            yield 'generic %s: no such item' % g


def main():
    here = pathlib.Path(__file__).resolve().parent
    files = [pathlib.Path(a) for a in sys.argv[1:]] or sorted(here.glob('*.json'))
    bad, seen, texts = 0, {}, {}
    for f in files:
        try:
            passages = json.loads(f.read_text(encoding='utf-8'))
        except ValueError as error:
            print('%s: not JSON: %s' % (f.name, error))
            bad += 1
            continue
        manners = collections.defaultdict(collections.Counter)
        for d in passages:
            for c in complaints(d, seen):
                print('%s, %s: %s' % (f.name, d.get('name'), c))
                bad += 1
            seen[d.get('name')] = f.name
            other = texts.setdefault(bare(d.get('text', '')), f.name)
            if other != f.name:
                print('%s, %s: the same text stands in %s' % (f.name, d.get('name'), other))
                bad += 1
            m = manners[d.get('manner')]
            m['passages'] += 1
            m['items'] += len(d['expect'])
            m['pairs'] += sum(len(a) + len(b) for a, b in d['expect'].values())
        total = sum(manners.values(), collections.Counter())
        for m, c in sorted(manners.items(), key=lambda x: str(x[0])):
            print('%4d passages %4d items %4d pairs  %s' % (c['passages'], c['items'], c['pairs'], m))
        print('%s: %d passages, %d manners, %d items, %d pairs\n' % (
            f.name, total['passages'], len(manners), total['items'], total['pairs']))
    sys.exit(1 if bad else 0)


main()
