// Finds reviews: from words to what has them, as docs/search.md says. Index files are classic scripts, so that this works
// by double-click; search-words.js cuts the words, search-page.js shows what is found.
(() => {
  "use strict";

  const { fold, lower, tokens, tokensOf, value, isDense } = window.reviewArchiveWords;

  // Files

  const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
  const WORTH = Uint8Array.from({ length: 128 }, (_, code) => DIGITS.indexOf(String.fromCharCode(code)));
  const files = new Map();
  const arrived = new Map();

  function load(kind, key, path = kind) {
    if (!files.has(path)) {
      files.set(path, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = `search/${path}.js`;
        script.onload = script.onerror = () => {
          const name = `${kind} ${key}`;
          script.remove();
          if (arrived.has(name)) return resolve(arrived.get(name));
          files.delete(path);
          reject(new Error(script.src));
        };
        document.head.append(script);
      }));
    }
    return files.get(path);
  }

  function numbers(text) {
    const all = [];
    for (let i = 0, number = 0, shift = 1; i < text.length; i++) {
      const worth = WORTH[text.charCodeAt(i)];
      number += (worth & 31) * shift;
      shift *= 32;
      if (worth < 32) {
        all.push(number);
        number = 0;
        shift = 1;
      }
    }
    return all;
  }

  const lines = (text) => text ? text.split("\n") : [];

  async function root() {
    const root = await load("root", "");
    if (root.format !== 1) throw new Error("search/root.js");
    if (!root.words) {
      root.words = new Set(lines(root.leaves));
      root.ends = new Set(lines(root.endings));
      root.ranges = numbers(root.ranges).map((gap, i, all) => all[i] += i && all[i - 1]);
    }
    return root;
  }

  // The name of the leaf that holds a term if any does; empty for none.
  function leafOf(names, term) {
    if (names.has(term + "$")) return term + "$";
    let length = term.length;
    while (length && !names.has(term.slice(0, length))) length--;
    return term.slice(0, length);
  }

  async function leaf(kind, name) {
    if (!name) return { all: [], lists: [], shapes: [] };
    const file = name.replace(/[^a-z0-9]/g, (unit) => "-" + unit.charCodeAt(0).toString(16).padStart(4, "0"));
    const leaf = await load(kind, name, `${kind}/w-${file}`);
    leaf.all ??= lines(leaf.terms);
    return leaf;
  }

  // The terms that begin so, the most frequent first, of as many leaves as may be loaded.
  async function beginning(start, most) {
    const { words } = await root();
    const names = [...words].filter((name) => name.startsWith(start)).slice(0, most);
    const leaves = await Promise.all((names.length ? names : [leafOf(words, start)]).map((name) => leaf("words", name)));
    return leaves.flatMap(({ all, lists }) => all.map((term, i) => [term, lists[i].length]))
      .filter(([term]) => term.startsWith(start)).sort((a, b) => b[1] - a[1]).map(([term]) => term);
  }

  // What the lists of terms say: by the number of a review where they stand there, in 8 bits, and above those how much
  // they count. Numbers in a map are cheap, objects are not.
  async function listed(terms, mask = 255, weight = () => 1) {
    const found = new Map();
    const { words } = await root();
    const leaves = await Promise.all(terms.map((term) => leaf("words", leafOf(words, term))));
    leaves.forEach(({ all, lists, shapes }, j) => {
      const hits = shapes.map((shape) => shape & mask && Math.round(((shape >> 8) / 15) ** 2 * 2000 * weight(j)) << 8 | shape & mask);
      const list = numbers(lists[all.indexOf(terms[j])] || "");
      for (let i = 0, number = -1; i < list.length; i += 2) {
        number += list[i] + 1;
        const hit = hits[list[i + 1]];
        if (!hit) continue;
        const before = found.get(number) || 0;
        found.set(number, Math.max(before >> 8, hit >> 8) << 8 | (before | hit) & 255);
      }
    });
    return found;
  }

  const STATES = ["", "open", "landed", "abandoned"];

  const column = (runs) => {
    const all = [];
    for (let i = 0, pairs = numbers(runs); i < pairs.length; i += 2) all.push(...Array(pairs[i + 1]).fill(pairs[i]));
    return all;
  };

  // What narrows a result, by the number of a review.
  async function facts(range) {
    const facts = await load("facts", String(range), `facts/${range}`);
    if (facts.of) return facts.of;
    const [states, years, repositories] = [facts.states, facts.years, facts.repository].map(column);
    facts.of = new Map();
    let number = range * 4096;
    for (let i = 0, pairs = numbers(facts.numbers); i < pairs.length; i += 2) {
      number += pairs[i];
      for (let left = pairs[i + 1]; left > 0; left--) {
        const at = facts.of.size;
        facts.of.set(number++, { state: STATES[states[at]], year: years[at], repo: facts.repositories[repositories[at] - 1] });
      }
    }
    return facts.of;
  }

  const rangesOf = (found) => [...new Set(found.map((number) => number >> 12))];

  async function days(found) {
    const days = new Map();
    await Promise.all(rangesOf(found).map(async (range) => {
      const [of, file] = await Promise.all([facts(range), load("days", String(range), `days/${range}`)]);
      const gaps = numbers(file.days);
      let day = 0;
      [...of.keys()].forEach((number, i) => days.set(number, day += gaps[i] % 2 ? -(gaps[i] + 1) / 2 : gaps[i] / 2));
    }));
    return days;
  }

  // Queries

  const PLACES = { title: 1, summary: 2, comment: 4, code: 56, path: 64 };
  const FIELDS = ["author", "owner", "reviewer", "tag", "repo", "state", "is", "in", "path", "added", "removed", "before", "after"];
  const CLAUSE = new RegExp(`(-?)(?:(${FIELDS.join("|")}):)?(?:"([^"]*)"?|(\\S*))`, "giu");

  function parse(query) {
    const asked = { words: [], facts: [], dates: [], ins: 0 };
    for (const [, minus, name = "", quoted, plain] of query.matchAll(CLAUSE)) {
      const text = quoted ?? plain;
      const field = name.toLowerCase();
      const clause = { not: minus !== "", field, text, exact: quoted !== undefined, open: /[^*]\*$/.test(plain || ""),
        // What merely stands beside a change, as its neighbours and the lines around it, does not exclude it.
        mask: { path: 64, added: 8, removed: 16 }[field] || (minus && !field ? 95 : 255) };
      if (field === "in") asked.ins |= PLACES[text] && minus ? 255 & ~PLACES[text] : PLACES[text] || 0;
      else if (field === "before" || field === "after") {
        const [, year, month = 1, date = 1] = /^(\d{4})(?:-(\d\d?))?(?:-(\d\d?))?/.exec(text) || [];
        if (year) asked.dates.push({ before: (field === "before") !== clause.not, day: Date.UTC(year, month - 1, date) / 864e5 });
      } else if (field && clause.mask === 255) {
        const isState = field === "is" && text !== "unresolved";
        if (value(text)) asked.facts.push({ ...clause, term: `${isState ? "state" : field}:${value(text)}` });
      } else {
        clause.tokens = tokens(fold(text));
        // A single dense character is a term only where it stands alone.
        if (clause.tokens.length === 1 && [...clause.tokens[0].terms[0]].length === 1 && isDense(text)) clause.open = true;
        if (clause.tokens.length) asked.words.push(clause);
      }
    }
    for (const clause of asked.words) if (clause.mask === 255 && asked.ins) clause.mask = asked.ins;
    return asked;
  }

  // The same English word with other endings.
  function endings(word) {
    if (!/^[a-z]{3,}$/.test(word)) return [];
    const stem = /^(.*[aeiouy].*?)(?:ing|ed|es|s|e)$/.exec(word)?.[1] ?? word;
    const stems = [word, stem, /([b-df-hj-np-tvwxz])\1$/.test(stem) ? stem.slice(0, -1) : stem + stem.at(-1)];
    const forms = stems.filter((each) => each.length > 2).flatMap((each) => ["", "e", "s", "es", "ed", "ing"].map((end) => each + end));
    return [...new Set(forms)].filter((each) => each !== word && !(each === stems[2] && each.length > stem.length));
  }

  // Whether two terms are one letter apart: one more, one less, another, or two exchanged.
  function isNear(a, b) {
    let same = 0;
    while (same < a.length && a[same] === b[same]) same++;
    const [restA, restB] = [a.slice(same), b.slice(same)];
    return restA.slice(1) === restB || restA === restB.slice(1) || restA.slice(1) === restB.slice(1)
      || (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2));
  }

  // A slip behind the leaf's name leaves the term in that leaf; one before it leaves its end as it is.
  async function near(word) {
    if ([...word].length < 4) return [];
    const { words, ends } = await root();
    const leaves = await Promise.all([
      leaf("words", leafOf(words, word)), leaf("endings", leafOf(ends, [...word].reverse().join("")))]);
    return [...new Set(leaves.flatMap(({ all }) => all))].filter((term) => isNear(term, word)).slice(0, 8);
  }

  const both = (one, other) => new Map([...one].flatMap(([number, hit]) => {
    const more = other.get(number) || 0;
    return hit & more & 255 ? [[number, (hit >> 8) + (more >> 8) << 8 | hit & more & 255]] : [];
  }));

  // The reviews that have the words of a clause, and the terms that stand for each.
  async function look(clause) {
    const { mask, tokens, exact, open } = clause;
    const wholes = tokens.map(({ terms }) => terms[0]);
    const result = (found, alike = []) => [{ ...clause, found, sequence: wholes.map((whole) => new Set([whole, ...alike])) }];
    if (wholes.length > 1) return result((await Promise.all(wholes.map((whole) => listed([whole], mask)))).reduce(both));
    const [word] = wholes;
    const alike = open ? await beginning(word, 24) : exact || clause.not ? [] : endings(word);
    const found = await listed([word, ...alike], mask, (i) => i && !open ? .6 : 1);
    if (found.size || open || exact || clause.not) return result(found, alike);
    const parts = tokens[0].terms.slice(1);
    if (parts.length > 1) return (await Promise.all(parts.map((part) => look({ ...clause, tokens: [{ terms: [part] }] })))).flat();
    // Half a word may still be being typed.
    const others = (await beginning(word, 4)).slice(0, 8);
    clause.instead = others.length ? others : await near(word);
    return result(await listed(clause.instead, mask), clause.instead);
  }

  async function lookFact(clause) {
    const found = await listed(clause.open ? [] : [clause.term]);
    return { ...clause, found: found.size || clause.not ? found : await listed((await beginning(clause.term, 8)).slice(0, 50)) };
  }

  // Finds the reviews that a query means, best first; what lists cannot tell is not checked yet.
  async function find(query) {
    const asked = parse(query);
    const total = (await root()).reviews;
    const [words, known] = await Promise.all([Promise.all(asked.words.map(look)), Promise.all(asked.facts.map(lookFact))]);
    const all = words.flat();
    const wanted = all.filter((clause) => !clause.not);
    const must = known.filter((clause) => !clause.not);
    // One word is excluded by its list; several are looked for in the texts.
    const never = [...all, ...known].filter((clause) => clause.not && !(clause.sequence?.length > 1));
    for (const clause of wanted) clause.rarity = Math.log(1 + (total - clause.found.size + .5) / (clause.found.size + .5));
    const weigh = (number) => {
      let score = 0, places = 255, has = 0;
      for (const { found, rarity } of wanted) {
        const hit = found.get(number);
        if (hit === undefined) continue;
        score += (hit >> 8) * rarity;
        places &= hit;
        has++;
      }
      return { score: places & 1 ? score * 1.5 : score, places, has };
    };
    const isMeant = (number) => must.every(({ found }) => found.has(number)) && !never.some(({ found }) => found.has(number));
    const gather = (numbers, least) => [...numbers].filter((number) => isMeant(number) && weigh(number).has >= least);
    const lists = [...wanted, ...must].map((clause) => clause.found).sort((a, b) => a.size - b.size);
    const isAsked = lists.length + never.length + asked.dates.length + all.length > 0;
    const everything = async () => (await Promise.all((await root()).ranges.map(facts))).flatMap((of) => [...of.keys()]);
    let found = gather(lists.length ? lists[0].keys() : isAsked ? await everything() : [], wanted.length);
    const some = !found.length && wanted.length > 1;
    if (some) {
      found = gather(new Set(wanted.flatMap((clause) => [...clause.found.keys()])), 1);
      const most = found.reduce((most, number) => Math.max(most, weigh(number).has), 0);
      found = found.filter((number) => weigh(number).has === most);
    }
    if (asked.dates.length) {
      const opened = await days(found);
      found = found.filter((number) => asked.dates.every(({ before, day }) =>
        opened.get(number) >= 0 && (opened.get(number) < day) === before));
    }
    // Numbers sort fast where objects would not: what it counts, then which it is.
    const ranked = Float64Array.from(found, (number) => Math.round(weigh(number).score * 10) * 2 ** 30 + number).sort().reverse();
    found = Array.from(ranked, (each) => each % 2 ** 30);
    const authors = wanted.length ? must.filter(({ field }) => field === "author") : [];
    const several = ({ sequence }) => sequence.length > 1;
    return { wanted, authors, never: all.filter((clause) => clause.not && several(clause)), found, some, weigh,
      checked: authors.length > 0 || all.some(several), accepted: [], next: 0 };
  }

  // Hits

  const WEIGHTS = { 1: 6, 2: 4, 4: 3, 8: 2, 16: 1.5, 32: 1, 64: 1, 128: .5 };
  const KINDS = { s: 2, c: 4, l: 4, p: 64, o: 128, q: 128 };

  function pieces(text) {
    const all = text.texts.map(([kind, anchor, words, author = "", place = ""]) =>
      ({ bit: KINDS[kind], href: `${text.page}#${anchor}`, text: words, author, place }));
    return [{ bit: 1, href: text.page, text: text.title, author: text.owner || "", place: "" }, ...all];
  }

  function codeOf(review, files) {
    const all = [];
    for (const [path, page, file, code] of files) {
      let old = 1, now = 1;
      for (const line of lines(code)) {
        const sign = line[0];
        const heading = sign === "@" && /^@(\d+) (\d+) ?(.*)/s.exec(line);
        if (heading) [old, now] = [+heading[1], +heading[2]];
        const number = sign === "-" ? old : now;
        all.push({ bit: { "+": 8, "-": 16 }[sign] || 32, text: heading ? heading[3] : line.slice(1), author: review.owner || "",
          href: `${page || review.page}#${file}${sign === "-" ? "o" : "n"}${number}`, place: `${path}:${number}` });
        if (sign === "-" || sign === " ") old++;
        if (sign === "+" || sign === " ") now++;
      }
    }
    all.forEach((line, i) => line.after = all[i + 1]?.text || "");
    return all;
  }

  // Where the words of a clause stand in a text.
  function spans(clause, all, length) {
    const { sequence } = clause;
    const found = [];
    for (let i = 0; i + sequence.length <= all.length && all[i].from < length; i++) {
      const is = (token, set) => sequence.length > 1 ? set.has(token.terms[0]) : token.terms.some((term) => set.has(term));
      if (sequence.every((set, j) => is(all[i + j], set))) {
        found.push({ clause, from: all[i].from, to: Math.min(length, all[i + sequence.length - 1].to) });
      }
    }
    return found;
  }

  function hits(clauses, pieces) {
    // Terms are whole or part of what stands there in lower case, so most texts are passed over quickly.
    const needles = clauses.flatMap((clause) => [...clause.sequence[0]]);
    const paths = clauses.filter((clause) => clause.field === "path");
    return pieces.flatMap((piece) => {
      const plain = lower(fold(piece.text));
      if (!needles.some((needle) => plain.includes(needle))) return [];
      const all = tokensOf(piece.after ? `${piece.text}\n${piece.after}` : piece.text);
      const marks = clauses.filter((clause) => clause.mask & piece.bit)
        .flatMap((clause) => spans(clause, all, piece.text.length)).sort((a, b) => a.from - b.from);
      const has = new Set(marks.map((mark) => mark.clause));
      for (const path of paths) if (spans(path, tokensOf(piece.place), piece.place.length).length) has.add(path);
      // Words within one identifier are nearer than neighbours.
      const gaps = marks.map((mark, i) => i && mark.clause !== marks[i - 1].clause ? Math.max(.5, mark.from - marks[i - 1].to) : 1e3);
      const near = 1 / Math.min(...gaps);
      return marks.length ? [{ ...piece, marks, has, near, score: has.size * 10 + WEIGHTS[piece.bit] + near }] : [];
    });
  }

  // Reads a review that lists name; empty when its texts do not have what was asked for.
  async function read(result, number) {
    const file = (kind) => load(kind, String(number), `${kind}/${Math.floor(number / 1000)}/${number}`);
    const has = ({ found }) => found.has(number);
    const mayBeCode = ({ found }) => found.get(number) & 56;
    const [here, unwanted] = [result.wanted.filter(has), result.never.filter(has)];
    const review = await file("texts");
    const said = ({ author }) => result.authors.every(({ term }) =>
      [author, ...review.people?.[author] || []].some((name) => `author:${value(name)}`.startsWith(term)));
    let all = pieces(review);
    const find = (pieces) => hits(here, pieces.filter(said));
    let found = find(all);
    const lacks = (clause) => !found.some((hit) => hit.has.has(clause));
    if (here.some((clause) => lacks(clause) && mayBeCode(clause)) || unwanted.some(mayBeCode)) {
      const code = codeOf(review, (await file("code")).files);
      found.push(...find(code));
      all = [...all, ...code];
    }
    const isChecked = ({ sequence }) => sequence.length > 1 || result.authors.length > 0;
    if (here.some((clause) => isChecked(clause) && lacks(clause)) || hits(unwanted, all).length) return [];
    found.sort((a, b) => b.score - a.score);
    const together = found.length ? found[0].has.size / here.length : 1;
    return [{ ...review, hits: found, score: result.weigh(number).score * (together < 1 ? 1 + together : 3 + (found[0]?.near ?? 0)) }];
  }

  // The reviews of a page of ten, read and checked; it may take looking at many, but never at more than 200.
  async function page(result, number) {
    const take = async (from) => (await Promise.all(result.found.slice(from, from + 10).map((each) => read(result, each))))
      .flat().sort((a, b) => b.score - a.score);
    const start = (number - 1) * 10;
    if (!result.checked) return { reviews: await take(start), start, total: result.found.length, exact: true };
    const limit = result.next + 200;
    while (result.accepted.length < start + 10 && result.next < Math.min(limit, result.found.length)) {
      result.accepted.push(...await take(result.next));
      result.next += 10;
    }
    const left = Math.max(0, result.found.length - result.next);
    return { reviews: result.accepted.slice(start, start + 10), start, total: result.accepted.length + left, exact: left === 0 };
  }

  // The index files call this; its members are what the page, and the test of the words, ask.
  window.reviewArchiveSearch = Object.assign((kind, key, value) => arrived.set(`${kind} ${key}`, value), {
    words: { fold, tokens: (text) => tokens(fold(text)).map((token) => token.terms), value },
    find, page, facts, rangesOf, beginning, listed, fields: FIELDS, places: PLACES, states: STATES.slice(1),
  });
})();
