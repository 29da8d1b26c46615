// Finds reviews: from words to what has them, as docs/search.md says. search-words.js cuts words, search-lists.js reads the
// index, search-page.js shows what is found.
(() => {
  "use strict";

  const { fold, lower, tokens, tokensOf, value, isDense } = window.reviewArchiveWords;
  const { load, lines, root, listed, beginning, neighbours, any, both, sift, hitOf, rangesOf, facts, days, along, everything }
    = window.reviewArchiveLists;

  const STATES = ["", "open", "landed", "abandoned"];

  // Queries

  const PLACES = { title: 1, summary: 2, comment: 4, code: 56, path: 64 };
  const FIELDS = ["author", "owner", "reviewer", "tag", "repo", "state", "type", "is", "in", "path", "added", "removed", "before", "after"];
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

  const near = async (word) =>
    [...word].length < 4 ? [] : (await neighbours(word)).filter((term) => isNear(term, word)).slice(0, 8);

  const termsOf = (counted, most) => counted.slice(0, most).map(([term]) => term);

  // The reviews that have the words of a clause, and the terms that stand for each.
  async function look(clause, isWhole) {
    const { mask, tokens, exact, open } = clause;
    const wholes = tokens.map(({ terms }) => terms[0]);
    // Words next to each other stand in one place, which spares reading many reviews.
    const how = { mask, isWhole: isWhole || mask !== 255 || wholes.length > 1 };
    const result = (found, alike = []) => [{ ...clause, found, sequence: wholes.map((whole) => new Set([whole, ...alike])) }];
    if (wholes.length > 1) return result((await Promise.all(wholes.map((whole) => listed([whole], how)))).reduce(both));
    const [word] = wholes;
    const alike = open ? termsOf(await beginning(word, 24)) : exact || clause.not ? [] : endings(word);
    const found = await listed([word, ...alike], { ...how, weight: (i) => i && !open ? .6 : 1 });
    if (found.numbers.length || open || exact || clause.not) return result(found, alike);
    const parts = tokens[0].terms.slice(1);
    if (parts.length > 1) {
      return (await Promise.all(parts.map((part) => look({ ...clause, tokens: [{ terms: [part] }] }, isWhole)))).flat();
    }
    // Half a word may still be being typed.
    const others = termsOf(await beginning(word, 4), 8);
    clause.instead = others.length ? others : await near(word);
    return result(await listed(clause.instead, how), clause.instead);
  }

  async function lookFact(clause) {
    const found = await listed(clause.open ? [] : [clause.term]);
    if (found.numbers.length || clause.not) return { ...clause, found };
    return { ...clause, found: await listed(termsOf(await beginning(clause.term, 8), 50)) };
  }

  // How much the clauses together count for each review, where it has all that it has, and how many it has.
  function weighed(numbers, clauses) {
    const [scores, places, counts] = [new Float64Array(numbers.length), new Uint8Array(numbers.length).fill(255), new Uint16Array(numbers.length)];
    for (const { found, rarity } of clauses) {
      const { numbers: theirs, hits } = found;
      for (let i = 0, j = 0; i < numbers.length && j < theirs.length; i++) {
        while (j < theirs.length && theirs[j] < numbers[i]) j++;
        if (j === theirs.length || theirs[j] !== numbers[i]) continue;
        scores[i] += (hits[j] >> 8) * rarity;
        places[i] &= hits[j];
        counts[i]++;
      }
    }
    for (let i = 0; i < numbers.length; i++) if (places[i] & 1) scores[i] *= 1.5;
    return { scores, places, counts };
  }

  // The reviews that all of the clauses mean; where none has all words, those that have most.
  async function meant(wanted, must, never, isAsked) {
    const narrowed = (numbers) => never.reduce((all, { found }) => sift(all, found.numbers, false),
      must.reduce((all, { found }) => sift(all, found.numbers), numbers));
    const [first, ...others] = [...wanted, ...must].map(({ found }) => found.numbers).sort((a, b) => a.length - b.length);
    const numbers = first ? others.reduce((all, other) => sift(all, other), first) : isAsked ? await everything() : new Int32Array(0);
    const all = narrowed(numbers);
    if (all.length || wanted.length < 2) return { numbers: all, some: false };
    const some = narrowed(any(wanted.map(({ found }) => found)).numbers);
    const { counts } = weighed(some, wanted);
    const most = counts.reduce((most, count) => Math.max(most, count), 0);
    return { numbers: some.filter((_, i) => counts[i] === most), some: some.length > 0 };
  }

  async function opened(numbers, dates) {
    const on = new Int32Array(numbers.length).fill(-1);
    await along(numbers, days, (i, columns, j) => on[i] = columns.days[j]);
    return numbers.filter((_, i) => on[i] >= 0 && dates.every(({ before, day }) => (on[i] < day) === before));
  }

  // Finds the reviews that a query means, best first; what lists cannot tell is not checked yet. Where long lists are not
  // read in whole, the places of those far down are not known.
  async function find(query, isWhole = false) {
    const asked = parse(query);
    const total = (await root()).reviews;
    const [words, known] = await Promise.all([
      Promise.all(asked.words.map((clause) => look(clause, isWhole))), Promise.all(asked.facts.map(lookFact))]);
    const all = words.flat();
    const wanted = all.filter((clause) => !clause.not);
    const must = known.filter((clause) => !clause.not);
    // One word is excluded by its list; several are looked for in the texts.
    const never = [...all, ...known].filter((clause) => clause.not && !(clause.sequence?.length > 1));
    for (const clause of wanted) {
      const { length } = clause.found.numbers;
      clause.rarity = Math.log(1 + (total - length + .5) / (length + .5));
    }
    const isAsked = all.length + known.length + asked.dates.length > 0;
    let { numbers, some } = await meant(wanted, must, never, isAsked);
    if (asked.dates.length) numbers = await opened(numbers, asked.dates);
    const { scores, places } = weighed(numbers, wanted);
    // Numbers sort fast where objects would not: what a review counts, then which it is.
    const ranks = scores.map((score, i) => Math.round(score * 10) * 2 ** 30 + i).sort().reverse();
    const order = ranks.map((rank) => rank % 2 ** 30);
    const authors = wanted.length ? must.filter(({ field }) => field === "author") : [];
    const several = ({ sequence }) => sequence.length > 1;
    return { wanted, authors, never: all.filter((clause) => clause.not && several(clause)), numbers, scores, places, order, some,
      isPart: wanted.some(({ found }) => found.isPart), checked: authors.length > 0 || all.some(several), accepted: [], next: 0 };
  }

  // How many of what was found have each state, year and repository, and have their words in each place.
  async function tally({ numbers, places }) {
    const counts = { state: new Map(), year: new Map(), repo: new Map(), in: new Map() };
    const count = (key, value) => value && counts[key].set(value, (counts[key].get(value) || 0) + 1);
    await along(numbers, facts, (i, { states, years, repositories, repository }, j) => {
      count("state", STATES[states[j]]);
      count("year", years[j]);
      count("repo", repositories[repository[j] - 1]);
      for (const place in PLACES) if (places[i] & PLACES[place]) count("in", place);
    });
    return counts;
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
  async function read(result, at) {
    const number = result.numbers[at];
    const file = (kind) => load(kind, String(number), `${kind}/${Math.floor(number / 1000)}/${number}`);
    const has = ({ found }) => hitOf(found, number);
    const mayBeCode = ({ found }) => hitOf(found, number) & 56;
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
    return [{ ...review, hits: found, score: result.scores[at] * (together < 1 ? 1 + together : 3 + (found[0]?.near ?? 0)) }];
  }

  // The reviews of a page of ten, read and checked; it may take looking at many, but never at more than 100 at once.
  async function page(result, number) {
    const { order, accepted } = result;
    const take = async (from, to) => (await Promise.all([...order.slice(from, to)].map((at) => read(result, at))))
      .flat().sort((a, b) => b.score - a.score);
    const start = (number - 1) * 10;
    if (!result.checked) return { reviews: await take(start, start + 10), start, total: order.length, left: 0 };
    const limit = Math.min(order.length, result.next + 100);
    while (accepted.length < start + 10 && result.next < limit) {
      const from = result.next;
      result.next = Math.min(limit, from + (from ? 20 : 10));
      accepted.push(...await take(from, result.next));
    }
    const left = order.length - result.next;
    return { reviews: accepted.slice(start, start + 10), start, total: accepted.length + left, left };
  }

  // What the page, and the test of the words, ask.
  Object.assign(window.reviewArchiveSearch, {
    words: { fold, tokens: (text) => tokens(fold(text)).map((token) => token.terms), value },
    root, find, page, tally, rangesOf, beginning, fields: FIELDS, places: PLACES, states: STATES.slice(1),
  });
})();
