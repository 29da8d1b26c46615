// Code is whole without this script. It adds: links to lines and ranges by a click on their numbers, files that unfold
// when an address leads into them, and two columns. Other scripts ask for the columns by an event on the document:
//   document.dispatchEvent(new Event("reviews:toggle-side-by-side"))
(() => {
  "use strict";
  const KEPT = "reviews.sideBySide";
  const tables = [...document.querySelectorAll("table.diff")];
  if (!tables.length) return;

  // ---- Lines and ranges: #3n12, #3n12-3n15 ----

  const LINES = /^#(\d+[on]\d+)(?:-(\d+[on]\d+))?$/;
  let first = null;

  /** Returns the cells of a line from its number on: the whole row, or its half of two columns. */
  function cells(number) {
    const row = number.parentNode;
    if (!number.closest(".split")) return [...row.cells];
    const start = number.cellIndex < 3 ? 0 : 3;
    return [...row.cells].slice(start, start + 3);
  }

  /** Returns the cell with the id of the line that a cell with a number belongs to. */
  function named(cell) {
    if (cell.id) return cell;
    const half = cells(cell).find(each => each.id);
    return half || cell.parentNode.querySelector("td[id]");
  }

  function pick(from, to) {
    document.querySelectorAll(".picked").forEach(cell => cell.classList.remove("picked"));
    if (!from || !to || from.closest("table") !== to.closest("table")) return;
    const ends = [from.parentNode, to.parentNode].sort((a, b) => a.rowIndex - b.rowIndex);
    const half = from.cellIndex < 3 === to.cellIndex < 3;
    for (let row = ends[0]; row; row = row === ends[1] ? null : row.nextElementSibling) {
      if (row.matches(".t, .h")) continue;
      const split = half && row.closest(".split");
      (split ? cells(row.cells[from.cellIndex < 3 ? 0 : 3]) : [...row.cells])
        .forEach(cell => cell.classList.add("picked"));
    }
  }

  /** Shows what the address names, wherever it is folded away. */
  function follow() {
    const lines = LINES.exec(location.hash);
    const target = document.getElementById(lines ? lines[1] : decoded(location.hash.slice(1)));
    const folded = target && target.closest(".file");
    if (folded) folded.querySelector("details").open = true;
    pick(null);
    if (!target) return home();
    if (lines) {
      first = target;
      pick(target, lines[2] ? document.getElementById(lines[2]) : target);
    }
    if (folded) target.scrollIntoView({ block: lines ? "center" : "start" });
  }

  /** Goes on to the page of the review, which has every comment, where an old address named another patch set. */
  function home() {
    const review = document.querySelector(".head-line a.id");
    if (review && /^#(inline-)?\d+$/.test(location.hash)) location.replace(review.href.split("#")[0] + location.hash);
  }

  function decoded(fragment) {
    try { return decodeURIComponent(fragment); } catch { return fragment; }
  }

  function click(event) {
    const cell = event.target.closest("td");
    const row = cell && cell.parentNode;
    if (!cell || row.matches(".t, .h") || !cell.textContent.trim()) return;
    const place = cell.closest(".split") ? cell.cellIndex % 3 : cell.cellIndex;
    if (place > (cell.closest(".split") ? 0 : 1)) return;
    const line = named(cell);
    if (!line) return;
    const ranged = event.shiftKey && first && first.closest("table") === line.closest("table");
    if (!ranged) first = line;
    const ends = ranged ? [first, line].sort((a, b) => a.parentNode.rowIndex - b.parentNode.rowIndex) : [line];
    // The address changes without a jump: the line is where the reader looks.
    history.replaceState(null, "", "#" + ends.map(each => each.id).join("-"));
    pick(ends[0], ends[ends.length - 1]);
    event.preventDefault();
  }

  for (const table of tables) {
    table.classList.add("clickable");
    table.addEventListener("click", click);
    // A click with the shift key would select text from the last one.
    table.addEventListener("mousedown", event => event.shiftKey && event.target.closest("td") && event.preventDefault());
  }
  addEventListener("hashchange", follow);

  // ---- Two columns ----

  const button = document.querySelector(".side-by-side");
  const wide = matchMedia("(min-width: 60rem)");
  const kept = new WeakMap(); // of each table in two columns, its rows and their cells as they were
  let wanted = false;
  try { wanted = localStorage.getItem(KEPT) === "yes"; } catch { /* A browser may refuse to keep things. */ }

  /** Moves the cells of up to two lines into one row: old number, sign, code, new number, sign, code. */
  function joined(old, now) {
    const row = document.createElement("tr");
    row.append(...half(old, 0), ...half(now, 1));
    return row;
  }

  function half(line, number) {
    if (!line) return Array.from({ length: 3 }, () => Object.assign(document.createElement("td"), { className: "none" }));
    const taken = [line.cells[number], line.cells[2], line.cells[3]];
    if (line.mark) taken.forEach(cell => { cell.className = line.mark; });
    return taken;
  }

  /** A line that did not change stands in both columns, its code once more. */
  function doubled(line) {
    const row = document.createElement("tr");
    const [old, now, sign, code] = line.cells;
    row.append(old, sign, code, now, sign.cloneNode(true), code.cloneNode(true));
    return row;
  }

  /** Lays removed lines beside added ones; those that are known to belong together (p, w) meet. */
  function beside(removed, added) {
    const rows = [];
    const isPaired = line => / [pw]$/.test(line.mark);
    while (removed.length || added.length) {
      const left = removed[0], right = added[0];
      if (left && right && isPaired(left) === isPaired(right)) rows.push(joined(removed.shift(), added.shift()));
      else if (left && (!right || !isPaired(left))) rows.push(joined(removed.shift(), null));
      else rows.push(joined(null, added.shift()));
    }
    return rows;
  }

  function split(table) {
    const body = table.tBodies[0];
    const head = table.tHead.rows[0];
    const lines = [head, ...body.rows].map(row => ({ row, cells: [...row.cells], mark: row.className }));
    kept.set(table, lines);
    const rows = [];
    let removed = [], added = [];
    const flush = () => { rows.push(...beside(removed, added)); removed = []; added = []; };
    for (const line of lines.slice(1)) {
      if (line.cells.length < 4) {
        flush();
        line.cells[0].colSpan = 6;
        rows.push(line.row);
      } else if (line.mark.startsWith("d")) {
        if (added.length) flush();
        removed.push(line);
      } else if (line.mark.startsWith("a")) {
        added.push(line);
      } else {
        flush();
        const row = doubled(line);
        row.className = line.mark;
        rows.push(row);
      }
    }
    flush();
    table.tHead.replaceChildren(doubled(lines[0]));
    body.replaceChildren(...rows);
    table.classList.add("split");
  }

  function join(table) {
    const lines = kept.get(table);
    for (const { row, cells, mark } of lines) {
      if (cells.length < 4) cells[0].colSpan = 4;
      else {
        if (mark) cells.forEach(cell => { cell.className = ""; });
        row.replaceChildren(...cells);
      }
    }
    table.tHead.replaceChildren(lines[0].row);
    table.tBodies[0].replaceChildren(...lines.slice(1).map(line => line.row));
    table.classList.remove("split");
    kept.delete(table);
  }

  function arrange(table) {
    const two = wanted && wide.matches;
    if (two !== kept.has(table)) (two ? split : join)(table);
  }

  // Only what is near the eye is arranged at once; the rest when the reader comes near.
  const watch = new IntersectionObserver(seen => {
    for (const each of seen) if (each.isIntersecting) arrange(each.target.firstElementChild);
  }, { rootMargin: "1500px" });

  function show() {
    button.setAttribute("aria-pressed", String(wanted));
    const row = reading();
    const top = row && row.getBoundingClientRect().top;
    for (const table of tables) {
      const box = table.parentNode.getBoundingClientRect();
      if (box.height && box.bottom > -1500 && box.top < innerHeight + 1500) arrange(table);
      watch.unobserve(table.parentNode);
      watch.observe(table.parentNode);
    }
    if (row && row.isConnected) scrollBy(0, row.getBoundingClientRect().top - top);
  }

  /** Returns the piece of code in the middle of the window, which is to stay where it is. */
  function reading() {
    const there = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    return there && there.closest(".diff td");
  }

  function toggle() {
    wanted = !wanted;
    try { localStorage.setItem(KEPT, wanted ? "yes" : "no"); } catch { /* Then it holds for this page. */ }
    show();
  }

  button.addEventListener("click", toggle);
  document.addEventListener("reviews:toggle-side-by-side", toggle);
  const fit = () => { button.hidden = !wide.matches; show(); };
  wide.addEventListener("change", fit);
  fit();
  follow();
})();
