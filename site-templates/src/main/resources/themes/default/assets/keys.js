// Moves through a review by single keys. Every page works without this script, and the switch in the list of keys, which
// "?" opens, turns all keys off (WCAG 2.1.4).
(() => {
  "use strict";

  // What the keys find. These classes are part of the contract of themes.
  const FILE = "article.file";
  const THREAD = ".comment-thread";
  const UNRESOLVED = ".comment-thread.unresolved";
  const COMMENT = ".comment";

  // What sticks to the upper edge while its file is read.
  const STICKY_HEAD = ".file-head";

  const WORDS = "keys"; // the id of the template that holds the list of keys in the language of the page
  const MEMORY = "reviews.keys"; // where the browser keeps that the keys are off
  const TYPING = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]";

  const DEEDS = {
    "]": () => go(FILE, 1), "[": () => go(FILE, -1), j: () => go(FILE, 1), k: () => go(FILE, -1),
    n: () => go(THREAD, 1), p: () => go(THREAD, -1),
    N: () => go(UNRESOLVED, 1), P: () => go(UNRESOLVED, -1),
    c: () => go(COMMENT, 1), C: () => go(COMMENT, -1),
    s: () => document.dispatchEvent(new CustomEvent("reviews:toggle-side-by-side")),
    "/": () => document.querySelector("#search input, .site-search input")?.focus(),
    "?": () => dialog && dialog.showModal(),
  };

  let dialog = null;
  let on = recall() !== "off";

  // Memory may be forbidden; the keys then are on whenever a page opens.
  function recall() {
    try { return localStorage.getItem(MEMORY); } catch { return null; }
  }

  function remember(word) {
    try { localStorage.setItem(MEMORY, word); } catch { /* see recall */ }
  }

  // The outermost closed <details> around an element, which is what is seen of it, or else the element.
  function seen(element) {
    let outermost = element;
    for (let up = element.parentElement; up; up = up.parentElement) {
      if (up.tagName === "DETAILS" && !up.open) outermost = up;
    }
    return outermost;
  }

  function isShown(element) {
    return seen(element).getClientRects().length > 0;
  }

  // Where the reader is: at what has the focus, as long as it is in sight; else at the upper edge of the window.
  function isAhead(step) {
    const here = document.activeElement;
    const box = here.getBoundingClientRect();
    if (here !== document.body && here.closest("main") && box.bottom > 0 && box.top < innerHeight) {
      const side = step > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
      return (element) => (here.compareDocumentPosition(element) & side) !== 0;
    }
    const edge = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
    return (element) => (seen(element).getBoundingClientRect().top - edge) * step > 4;
  }

  function go(what, step) {
    const all = [...document.querySelectorAll(what)];
    if (step < 0) all.reverse();
    const ahead = isAhead(step);
    const target = all.find((element) => ahead(element) && isShown(element));
    if (target) show(target);
  }

  function show(target) {
    for (let up = target; up; up = up.parentElement) {
      if (up.tagName === "DETAILS") up.open = true;
    }
    if (!target.hasAttribute("tabindex")) target.tabIndex = -1;
    target.focus({ preventScroll: true, focusVisible: true });
    target.style.scrollMarginTop = covered(target) + "px";
    // Never smoothly: nothing moves for those who asked for less motion, nor for anyone else.
    target.scrollIntoView({ block: "start", inline: "nearest", behavior: "instant" });
  }

  // How much more of the upper edge a sticky head covers than the page leaves free in any case.
  function covered(target) {
    const file = target.parentElement.closest(FILE);
    const head = file && file.querySelector(STICKY_HEAD);
    if (!head || getComputedStyle(head).position !== "sticky") return 0;
    const free = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
    return Math.max(0, head.offsetHeight + 8 - free);
  }

  document.addEventListener("keydown", (event) => {
    // AltGr writes brackets on many keyboards and counts as Ctrl and Alt on some systems.
    const modified = (event.ctrlKey || event.altKey || event.metaKey) && !event.getModifierState("AltGraph");
    if (!on || modified || event.defaultPrevented || event.isComposing || !Object.hasOwn(DEEDS, event.key)) return;
    if (event.target.closest(TYPING) || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    DEEDS[event.key]();
  });

  const words = document.getElementById(WORDS);
  if (words) {
    const content = words.content.cloneNode(true);
    dialog = content.querySelector("dialog");
    const toggle = dialog.querySelector("input");
    toggle.checked = on;
    toggle.addEventListener("change", () => {
      on = toggle.checked;
      remember(on ? "on" : "off");
    });
    dialog.querySelector("button").addEventListener("click", () => dialog.close());
    // The way in for a pointer, and the way back for who turned the keys off.
    content.querySelector("button").addEventListener("click", () => dialog.showModal());
    words.replaceWith(content);
  }
})();
