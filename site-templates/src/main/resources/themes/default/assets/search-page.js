// The search page: a query in the box and in the address, what was found, ways to narrow it, and help with typing. Words
// of reviews and queries become text, never markup.
(() => {
  "use strict";

  const form = document.getElementById("search");
  const search = window.reviewArchiveSearch;
  if (!form || !search) return;
  const box = form.querySelector("input");
  const list = document.getElementById("advice");
  const found = document.getElementById("found");
  const index = document.getElementById("index");
  const ways = document.querySelector(".ways");
  const states = form.querySelector("template").content;

  const say = (key, ...values) => form.dataset[key].replace(/\{(\d)\}/g, (_, i) => values[i]);

  function make(name, traits, ...content) {
    const element = Object.assign(document.createElement(name), traits);
    element.append(...content.filter((each) => each !== null && each !== ""));
    return element;
  }

  // The address

  const hash = (query, page = 1) => `#q=${encodeURIComponent(query)}${page > 1 ? `&p=${page}` : ""}`;

  function asked() {
    const address = new URLSearchParams(location.hash.slice(1));
    return { query: (address.get("q") || "").trim(), page: Math.max(1, parseInt(address.get("p"), 10) || 1) };
  }

  // What was found

  // A text with its words marked; of a long one the part around most of them.
  function marked(text, marks, length = Infinity) {
    let from = 0;
    if (text.length > length) {
      const words = (start) => new Set(marks.filter((mark) => mark.from >= start && mark.to <= start + length - 40).map((mark) => mark.clause)).size;
      const best = marks.map((mark) => mark.from).reduce((best, start) => words(start) > words(best) ? start : best);
      from = Math.max(0, Math.min(best - 40, text.length - length));
      if (from) from = Math.min(best, text.indexOf(" ", from) + 1 || best);
    }
    const to = Math.min(text.length, from + length);
    const parts = [from ? "…" : ""];
    let at = from;
    for (const mark of marks) {
      if (mark.from < at || mark.from >= to) continue;
      parts.push(text.slice(at, mark.from), make("mark", {}, text.slice(mark.from, at = Math.min(mark.to, to))));
    }
    return [...parts, text.slice(at, to), to < text.length ? "…" : ""];
  }

  function where(hit) {
    return [hit.bit === 2 ? say("summary") : hit.bit & 56 ? "" : hit.author, hit.place].filter(Boolean).join(" · ");
  }

  function hit(hit) {
    const text = make(hit.bit & 56 ? "code" : "span", { dir: hit.bit & 120 ? "ltr" : "auto" }, ...marked(hit.text, hit.marks, 160));
    return make("li", {}, make("a", { href: hit.href }, text), make("span", { className: "quiet", dir: "auto" }, where(hit)));
  }

  function card(review) {
    const title = review.hits.find((hit) => hit.bit === 1);
    const hits = review.hits.filter((hit) => hit.bit !== 1);
    // What is no review may have no state; it is not that nobody knows it.
    const state = review.state || (review.type === "review" ? "unknown" : "");
    const href = title || !hits.length ? review.page : hits[0].href;
    return make("li", { className: "card" },
      make("h2", {}, make("a", { href, dir: "auto" }, make("span", { className: "id" }, review.id), " ", ...marked(review.title, title?.marks || []))),
      make("p", { className: "meta" }, state && states.querySelector(`.state.${state}`).cloneNode(true), make("span", { dir: "auto" }, review.owner || ""), make("span", {}, review.opened || "")),
      make("ul", {}, ...hits.slice(0, 3).map(hit)),
      hits.length > 3 ? make("p", { className: "quiet" }, say("more", hits.length - 3)) : "");
  }

  function pager(query, page, last) {
    if (last < 2) return "";
    const link = (key, to) => to < 1 || to > last ? "" : make("a", { href: hash(query, to) }, say(key));
    return make("nav", { className: "pager", ariaLabel: say("pages") },
      link("previous", page - 1), make("span", {}, say("page", page, last)), link("next", page + 1));
  }

  function facet(key, query, counts) {
    const links = counts.filter(([, , count]) => count).map(([words, more, count]) => make("li", {},
      make("a", { href: hash(`${query} ${more}`) }, words), make("span", { className: "n" }, String(count))));
    return links.length > 1 ? [make("h2", {}, say(key)), make("ul", {}, ...links)] : [];
  }

  async function facets(query, result) {
    const { state, year, repo, in: places } = await search.tally(result);
    const most = (counts) => [...counts].sort((a, b) => b[1] - a[1]).slice(0, 8);
    const word = (state) => states.querySelector(`.${state}`).textContent.trim();
    const told = Object.keys(search.places).map((place) => [say(place), `in:${place}`, places.get(place)]);
    return [
      ...facet("state", query, most(state).map(([state, count]) => [word(state), `state:${state}`, count])),
      ...facet("year", query, [...year].sort((a, b) => b[0] - a[0]).map(([year, count]) => [year, `after:${year} before:${year + 1}`, count])),
      ...facet("repo", query, most(repo).map(([repo, count]) => [repo, `repo:${search.words.value(repo)}`, count])),
      ...result.wanted.length ? facet("in", query, told) : []];
  }

  // Counts take files, which many reviews are not worth before somebody asks.
  function narrowing(query, result) {
    const nav = make("nav", { className: "map facets", ariaLabel: say("narrow") });
    const count = async (result) => nav.replaceChildren(...await facets(query, await result).catch(failed));
    if (search.rangesOf(result.numbers).length <= 16 && !result.isPart) count(result);
    else nav.append(make("button", { type: "button", onclick: () => count(search.find(query, true)) }, say("count")));
    return nav;
  }

  const failed = (error) => [make("p", { className: "lack" }, say("failed", error.message))];

  let turn = 0;
  let last = { query: "" };

  async function run() {
    const mine = ++turn;
    const { query, page } = asked();
    let shown = [];
    let narrow = null;
    if (query) {
      try {
        const result = last.query === query ? last.result : await search.find(query);
        const { reviews, start, total, left } = await search.page(result, page);
        last = { query, result };
        const lines = result.wanted.filter((clause) => clause.instead?.length).map((clause) => say("instead", clause.text, clause.instead.slice(0, 4).join(", ")));
        if (result.some) lines.push(say("some"));
        lines.push(reviews.length ? say(left ? "upTo" : "of", start + 1, start + reviews.length, total) : say(left ? "notYet" : "none"));
        narrow = result.numbers.length > 1 ? narrowing(query, result) : null;
        const further = left && reviews.length < 10 ? make("button", { type: "button", onclick: run }, say("further", left)) : "";
        shown = [make("p", { className: "tally", role: "status" }, lines.join(" ")), make("ol", {}, ...reviews.map(card)),
          further, pager(query, page, Math.ceil(total / 10))];
      } catch (error) {
        shown = failed(error);
      }
    }
    if (mine !== turn) return;
    found.replaceChildren(...shown);
    found.hidden = !query;
    index.hidden = query !== "";
    document.querySelector(".map.facets")?.remove();
    if (narrow) ways.before(narrow);
    ways.hidden = narrow !== null;
  }

  // Help with typing

  const VALUES = { state: search.states, is: ["unresolved"], in: Object.keys(search.places) };
  let chosen = -1;

  // What the last word may become: each as it is written, and how many reviews have it.
  async function advice(word) {
    const [, minus, field, text] = /^(-?)(?:([a-z]+):)?"?(.*)$/i.exec(word);
    const fixed = (values) => values.filter((value) => value.startsWith(text) && value !== text);
    if (VALUES[field]) return fixed(VALUES[field]).map((value) => [`${minus}${field}:${value}`]);
    const isWord = !field || field === "added" || field === "removed";
    const names = isWord && !field && text ? fixed(search.fields).map((name) => [`${minus}${name}:`]) : [];
    const [start] = isWord ? search.words.tokens(text).at(-1) || [""] : [`${field}:${search.words.value(text)}`];
    if (start.length < 2 || /[^\p{L}\p{N}_]$/u.test(text)) return names;
    const terms = (await search.beginning(start, 4)).filter(([term]) => !isWord || !term.includes(":") && term !== start);
    const before = isWord ? word.slice(0, word.length - start.length) : minus;
    return [...names, ...terms.map(([term, count]) => [before + term, count])].slice(0, 8);
  }

  function close() {
    list.hidden = true;
    chosen = -1;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  }

  async function advise() {
    const written = box.value;
    const word = /\S*$/.exec(written)[0];
    const options = word && box.selectionStart === written.length ? await advice(word).catch(() => []) : [];
    if (box.value !== written || document.activeElement !== box) return;
    close();
    list.replaceChildren(...options.map(([text, count], i) => make("li", { role: "option", id: `advice-${i}` },
      make("span", { dir: "ltr" }, text), make("span", { className: "n" }, count ? String(count) : ""))));
    list.hidden = !options.length;
    box.setAttribute("aria-expanded", String(!list.hidden));
  }

  function choose(step) {
    const all = [...list.children];
    chosen = (chosen + step + 1 + all.length + 1) % (all.length + 1) - 1;
    all.forEach((option, i) => option.setAttribute("aria-selected", String(i === chosen)));
    if (chosen < 0) box.removeAttribute("aria-activedescendant");
    else box.setAttribute("aria-activedescendant", all[chosen].id);
  }

  function take(option) {
    const text = option.firstChild.textContent;
    box.value = box.value.replace(/\S*$/, "") + text + (text.endsWith(":") ? "" : " ");
    close();
    typed();
  }

  // Typing changes the entry of the history it began; Enter keeps it.
  let isDraft = false;
  let pause = 0;

  function go() {
    const address = hash(box.value.trim());
    if (address === hash(asked().query)) return;
    history[isDraft ? "replaceState" : "pushState"](null, "", box.value.trim() ? address : "#");
    isDraft = true;
    run();
  }

  function typed() {
    clearTimeout(pause);
    pause = setTimeout(() => {
      go();
      advise();
    }, 60);
  }

  box.addEventListener("input", typed);
  box.addEventListener("blur", close);
  box.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && !list.hidden) choose(step);
    else if (step > 0) found.querySelector("a")?.focus();
    else if (event.key === "Escape" && !list.hidden) close();
    else if ((event.key === "Enter" || event.key === "Tab") && chosen >= 0) take(list.children[chosen]);
    else return;
    event.preventDefault();
  });
  // Before the box loses the focus, which closes the list.
  list.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    const option = event.target.closest("li");
    if (option) take(option);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(pause);
    close();
    go();
    isDraft = false;
  });
  // Up and down walk the titles of what was found.
  found.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const card = event.target.closest("ol > li");
    if (!step || !card) return;
    event.preventDefault();
    const next = step > 0 ? card.nextElementSibling : card.previousElementSibling;
    (next ? next.querySelector("a") : step < 0 ? box : event.target).focus();
  });
  window.addEventListener("hashchange", arrive);

  function arrive() {
    box.value = asked().query;
    isDraft = false;
    close();
    run();
  }

  form.hidden = false;
  search.root().catch(() => {});
  arrive();
  if (!box.value) box.focus();
})();
