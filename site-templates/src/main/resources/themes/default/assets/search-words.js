// Cuts texts into words, exactly as docs/search.md says and as the index was made.
(() => {
  "use strict";

  const SPELT = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i", ς: "σ" };
  const DENSE = "[\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff"
    + "\\uac00-\\ud7a3\\uf900-\\ufaff\\u{20000}-\\u{3ffff}]";
  const RUNS = new RegExp(`${DENSE}+|(?:(?!${DENSE})[\\p{L}\\p{N}\\p{Mc}_])+`, "gu");
  const IS_DENSE = new RegExp(`^${DENSE}`, "u");
  const CUTS = /_+|(?<=[^\p{Lu}_])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{N})(?=[^\p{N}_])|(?<=[^\p{N}_])(?=\p{N})/u;

  const isPlain = (text) => /^[\0-\x7f]*$/.test(text);
  const fold = (text) => isPlain(text) ? text : text.normalize("NFKD").replace(/[^\P{Mn}\u3099\u309a]/gu, "").normalize("NFC");
  const lower = (text) => text.toLowerCase().replace(/[ßæœøđðþłıς]/g, (letter) => SPELT[letter]);
  const short = (term) => term.length > 64 ? term.slice(0, 64).replace(/[\ud800-\udbff]$/, "") : term;
  const bare = (run) => run.replace(/^_+|_+$/g, "");

  function terms(word) {
    const [whole, ...parts] = [word, ...word.split(CUTS)].map((part) => short(lower(part)));
    return [...new Set([whole, ...parts.filter((part) => [...part].length > 1)])];
  }

  // The tokens of a folded text: their terms, the whole first, and where they stand.
  function tokens(text) {
    const found = [];
    const add = (terms, from, length = terms[0].length) => found.push({ terms, from, to: from + length });
    for (const { 0: run, index } of text.matchAll(RUNS)) {
      if (!IS_DENSE.test(run)) {
        const word = bare(run);
        if (word) add(terms(word), index + run.indexOf(word), word.length);
        continue;
      }
      const pairs = [...run].map((one, i, all) => one + (all[i + 1] || ""));
      let from = index;
      for (const pair of pairs.length > 1 ? pairs.slice(0, -1) : pairs) {
        add([pair], from);
        from += pair.codePointAt(0) > 0xffff ? 2 : 1;
      }
    }
    return found;
  }

  // The tokens of a text with their places in it as it is written: folding changes lengths.
  function tokensOf(text) {
    if (isPlain(text)) return tokens(text);
    const places = [];
    let folded = "";
    for (const { 0: piece, index } of text.matchAll(/[^][\p{M}\u1160-\u11ff\uff9e\uff9f]*/gu)) {
      const part = fold(piece);
      for (let i = 0; i < part.length; i++) places.push([index, index + piece.length]);
      folded += part;
    }
    return tokens(folded).map(({ terms, from, to }) => ({ terms, from: places[from][0], to: places[to - 1][1] }));
  }

  const value = (text) => short((fold(text).match(RUNS) || []).map((run) => lower(bare(run))).filter(Boolean).join("-"));

  window.reviewArchiveWords = { fold, lower, tokens, tokensOf, value, isDense: (text) => IS_DENSE.test(text) };
})();
