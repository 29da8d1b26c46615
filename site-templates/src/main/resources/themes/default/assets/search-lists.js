// Reads the files of the search and the lists in them, as docs/search.md says. Files are classic scripts, so that this
// works by double-click. A list is { numbers, hits }: reviews by their number, in order, and for each in 8 bits the places
// where it has a term, and above those how much that counts. Lists are long; arrays of numbers keep them cheap.
(() => {
  "use strict";

  const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
  const WORTH = Uint8Array.from({ length: 128 }, (_, code) => DIGITS.indexOf(String.fromCharCode(code)));
  const NONE = { numbers: new Int32Array(0), hits: new Int32Array(0) };
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

  // Numbers

  function numbers(text) {
    const all = [];
    for (let i = 0, number = 0, shift = 0; i < text.length; i++) {
      const worth = WORTH[text.charCodeAt(i)];
      number |= (worth & 31) << shift;
      shift += 5;
      if (worth < 32) {
        all.push(number);
        number = shift = 0;
      }
    }
    return all;
  }

  function sums(gaps, more = 0, start = 0) {
    const all = new Int32Array(gaps.length);
    for (let i = 0, sum = start; i < all.length; i++) all[i] = sum += gaps[i] + more;
    return all;
  }

  // The values of runs: each a value and how many there are of it.
  function column(runs) {
    const pairs = numbers(runs);
    const all = new Int32Array(pairs.reduce((sum, count, i) => i % 2 ? sum + count : sum, 0));
    for (let i = 0, at = 0; i < pairs.length; i += 2) all.fill(pairs[i], at, at += pairs[i + 1]);
    return all;
  }

  // Lists

  const room = (length) => ({ numbers: new Int32Array(length), hits: new Int32Array(length) });
  const cut = (list, length) => ({ numbers: list.numbers.subarray(0, length), hits: list.hits.subarray(0, length) });

  // A written list, by what hit each shape is; those whose shape is none are left out.
  function decode(text, shapes) {
    const list = room(text.length >> 1);
    let size = 0;
    for (let i = 0, number = -1, value = 0, shift = 0, isShape = false; i < text.length; i++) {
      const worth = WORTH[text.charCodeAt(i)];
      value |= (worth & 31) << shift;
      shift += 5;
      if (worth >= 32) continue;
      if (!isShape) number += value + 1;
      else if (shapes[value]) {
        list.numbers[size] = number;
        list.hits[size++] = shapes[value];
      }
      isShape = !isShape;
      value = shift = 0;
    }
    return cut(list, size);
  }

  function members(text) {
    if (text[0] === ".") return sums(numbers(text.slice(1)), 1, -1);
    const all = new Int32Array(6 * text.length);
    let size = 0;
    for (let i = 1; i < text.length; i++) {
      for (let bits = WORTH[text.charCodeAt(i)], number = 6 * (i - 1); bits; bits >>= 1, number++) if (bits & 1) all[size++] = number;
    }
    return all.subarray(0, size);
  }

  // What is in one or the other: how much the better counts, and the places of both.
  function either(one, other) {
    const [a, b] = [one.numbers, other.numbers];
    const list = room(a.length + b.length);
    let [i, j, size] = [0, 0, 0];
    for (; i < a.length && j < b.length; size++) {
      const [x, y] = [a[i], b[j]];
      const hitOne = x <= y ? one.hits[i++] : 0;
      const hitOther = y <= x ? other.hits[j++] : 0;
      list.numbers[size] = x <= y ? x : y;
      list.hits[size] = (hitOne > hitOther ? hitOne : hitOther) & -256 | (hitOne | hitOther) & 255;
    }
    const [rest, from] = i < a.length ? [one, i] : [other, j];
    list.numbers.set(rest.numbers.subarray(from), size);
    list.hits.set(rest.hits.subarray(from), size);
    return cut(list, size + rest.numbers.length - from);
  }

  // What is in one of them: by halves, so that no list is copied often.
  const any = (lists) => lists.length < 2 ? lists[0] || NONE
    : either(any(lists.slice(0, lists.length >> 1)), any(lists.slice(lists.length >> 1)));

  // What is in both in one place.
  function both(one, other) {
    const [a, b] = [one.numbers, other.numbers];
    const list = room(a.length);
    let size = 0;
    for (let i = 0, j = 0; i < a.length && j < b.length; i++) {
      while (j < b.length && b[j] < a[i]) j++;
      const places = j < b.length && b[j] === a[i] ? one.hits[i] & other.hits[j] & 255 : 0;
      if (!places) continue;
      list.numbers[size] = a[i];
      list.hits[size++] = (one.hits[i] >> 8) + (other.hits[j] >> 8) << 8 | places;
    }
    return cut(list, size);
  }

  // The numbers that are, or are not, among others.
  function sift(all, others, are = true) {
    const kept = new Int32Array(all.length);
    let size = 0;
    for (let i = 0, j = 0; i < all.length; i++) {
      while (j < others.length && others[j] < all[i]) j++;
      if ((j < others.length && others[j] === all[i]) === are) kept[size++] = all[i];
    }
    return kept.subarray(0, size);
  }

  // What a list says of a review; 0 when it is not there.
  function hitOf({ numbers, hits }, number) {
    let [low, high] = [0, numbers.length];
    while (low < high) {
      const middle = low + high >> 1;
      if (numbers[middle] < number) low = middle + 1;
      else high = middle;
    }
    return numbers[low] === number ? hits[low] : 0;
  }

  // Leaves

  const lines = (text) => text ? text.split("\n") : [];

  async function root() {
    const root = await load("root", "");
    if (root.format !== 1) throw new Error("search/root.js");
    root.words ??= new Set(lines(root.leaves));
    root.ends ??= new Set(lines(root.endings));
    root.all ??= [...sums(numbers(root.ranges))];
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

  // What is written of a term: its best part and, of a long list, its members.
  const parts = (list = "") => /^([^.:]*)(.*)$/.exec(list).slice(1);

  function sizeOf(list) {
    const [shown, others] = parts(list);
    return others ? members(others).length : numbers(shown).length / 2;
  }

  // The terms that begin so, with how many reviews have each, the most frequent first, of as many leaves as may be loaded.
  async function beginning(start, most) {
    const { words } = await root();
    const names = [...words].filter((name) => name.startsWith(start)).slice(0, most);
    const leaves = await Promise.all((names.length ? names : [leafOf(words, start)]).map((name) => leaf("words", name)));
    return leaves.flatMap(({ all, lists }) => all.flatMap((term, i) => term.startsWith(start) ? [[term, sizeOf(lists[i])]] : []))
      .sort((a, b) => b[1] - a[1]);
  }

  async function listOf(term, mask, weight, isWhole) {
    const name = leafOf((await root()).words, term);
    let { all, lists, shapes } = await leaf("words", name);
    let [shown, others] = parts(lists[all.indexOf(term)]);
    if (others && isWhole) {
      ({ all, lists, shapes } = await leaf("lists", name));
      [shown, others] = [lists[all.indexOf(term)], ""];
    }
    const list = decode(shown, shapes.map((shape) =>
      shape & mask && Math.round(((shape >> 8) / 15) ** 2 * 2000 * weight) << 8 | shape & mask));
    if (!others) return list;
    // To the others it matters less than to those shown, and where they have it stands in the whole list.
    const numbers = members(others);
    const least = list.hits.reduce((least, hit) => Math.min(least, hit >> 8), 2000 * weight);
    const hits = new Int32Array(numbers.length).fill(least >> 1 << 8 | 254);
    for (let i = 0, j = 0; j < list.numbers.length; i++) if (numbers[i] === list.numbers[j]) hits[i] = list.hits[j++];
    return { numbers, hits, isPart: true };
  }

  // The reviews that have one of the terms in places of a mask. Where it does not matter which places, and not exactly how
  // much it counts, long lists are not loaded in whole.
  async function listed(terms, { mask = 255, weight = () => 1, isWhole = mask !== 255 } = {}) {
    const lists = await Promise.all(terms.map((term, i) => listOf(term, mask, weight(i), isWhole)));
    return { ...any(lists.filter((list) => list.numbers.length)), isPart: lists.some((list) => list.isPart) };
  }

  // Terms that a slip may have made another of: one behind the leaf's name leaves the term in that leaf, one before it
  // leaves its end as it is.
  async function neighbours(word) {
    const { words, ends } = await root();
    const leaves = await Promise.all([
      leaf("words", leafOf(words, word)), leaf("endings", leafOf(ends, [...word].reverse().join("")))]);
    return [...new Set(leaves.flatMap(({ all }) => all))];
  }

  // Ranges

  const rangesOf = (numbers) => [...new Set(numbers.map((number) => number >> 12))];

  // What narrows a result: columns of the reviews of a range.
  async function facts(range) {
    const facts = await load("facts", String(range), `facts/${range}`);
    if (!facts.columns) {
      const runs = numbers(facts.numbers);
      const all = [];
      for (let i = 0, number = range * 4096; i < runs.length; i += 2) {
        number += runs[i];
        for (const end = number + runs[i + 1]; number < end; number++) all.push(number);
      }
      facts.columns = { numbers: Int32Array.from(all), states: column(facts.states), years: column(facts.years),
        repositories: facts.repositories, repository: column(facts.repository) };
    }
    return facts.columns;
  }

  async function days(range) {
    const [columns, file] = await Promise.all([facts(range), load("days", String(range), `days/${range}`)]);
    columns.days ??= sums(numbers(file.days).map((gap) => gap % 2 ? -(gap + 1) / 2 : gap / 2));
    return columns;
  }

  // Takes, for each of some reviews in order, the columns of its range and its place in them.
  async function along(all, read, take) {
    let i = 0;
    for (const columns of await Promise.all(rangesOf(all).map(read))) {
      for (let j = 0; j < columns.numbers.length; j++) if (columns.numbers[j] === all[i]) take(i++, columns, j);
    }
  }

  async function everything() {
    const columns = await Promise.all((await root()).all.map(facts));
    return Int32Array.from(columns.flatMap(({ numbers }) => [...numbers]));
  }

  // The index files call this; search.js gives it its members.
  window.reviewArchiveSearch = (kind, key, value) => arrived.set(`${kind} ${key}`, value);
  window.reviewArchiveLists = { load, lines, root, listed, beginning, neighbours, any, both, sift, hitOf, rangesOf, facts, days, along, everything };
})();
