// Leads from an old address to its page: from the one behind the # of this page's address, or from what is typed. What
// the archive has stands in small classic scripts, so that this works by double-click. An address is text here, never
// markup, and becomes a link only where it is of the web.
(() => {
  "use strict";

  const form = document.getElementById("search");
  const place = document.getElementById("resolved");
  if (!form || !place) return;
  const box = form.querySelector("input");
  const say = (key, ...values) => form.dataset[key].replace(/\{(\d)\}/g, (_, i) => values[i]);

  // Files

  const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
  const files = new Map();
  const arrived = new Map();

  window.reviewArchiveResolve = (name, value) => arrived.set(name, value);

  function load(name) {
    if (!files.has(name)) {
      files.set(name, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = `resolve/${name}.js`;
        script.onload = script.onerror = () => {
          script.remove();
          if (arrived.has(name)) return resolve(arrived.get(name));
          files.delete(name);
          reject(new Error(script.src));
        };
        document.head.append(script);
      }));
    }
    return files.get(name);
  }

  // Tells whether a number is in its block of 4096, six to a character.
  async function has(blocks, name, number) {
    const block = Math.floor(number / 4096);
    if (!blocks.includes(block)) return false;
    const at = number % 4096;
    return (DIGITS.indexOf((await load(`${name}-${block}`)).charAt(at / 6)) >> at % 6) % 2 === 1;
  }

  // Addresses

  function decoded(text) {
    try { return decodeURIComponent(text); } catch { return text; }
  }

  // What an address says; null when it is none of the web and no mark.
  function read(text) {
    const bare = /^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?\//i.test(text);
    const isUrl = bare || /^https?:\/\//i.test(text);
    let url;
    try {
      url = new URL(bare ? `https://${text}` : isUrl ? text : `https://archive.invalid/${text.replace(/^\/+/, "")}`);
    } catch {
      return null;
    }
    url.username = url.password = "";
    const id = url.searchParams.get("id") || "";
    return {
      host: isUrl ? url.host : "",
      original: isUrl ? url.href : "",
      mark: decoded(url.pathname).replace(/^\/(?:differential\/diff\/(?=[DT]))?/, "").replace(/\/$/, ""),
      patchSet: /^[1-9]\d{0,8}$/.test(id) ? Number(id) : 0,
      fragment: url.hash.slice(1)
    };
  }

  async function numbered(servers, letter, number, address) {
    const found = [];
    for (const server of servers) {
      const [path, blocks] = server[letter];
      if (!await has(blocks, `${server.index}/${letter}`, number)) continue;
      // A comment stands on the page of its review, whatever patch set the source page showed beside it.
      const isOlder = letter === "D" && address.patchSet && !/^(inline-)?\d+$/.test(address.fragment)
        && await has(server.P, `${server.index}/P`, address.patchSet);
      found.push([server, `${path}${number}${isOlder ? `/${address.patchSet}` : ""}.html`]);
    }
    return found;
  }

  async function commits(root, servers, prefix, hash) {
    if (!root.commits.includes(hash.slice(0, 2))) return [];
    const all = await load(`commits/${hash.slice(0, 2)}`);
    return all.filter(([mark, index]) => servers.some((server) => server.index === index)
        && (prefix ? mark.startsWith(prefix + hash) : mark.replace(/^(r[A-Z]+|R\d+:)/, "").startsWith(hash)))
      .map(([, index, page]) => [root.servers[index], page]);
  }

  async function revision(root, prefix, number) {
    for (const callsign of new Set([prefix, "r"])) {
      const block = Math.floor(number / 1000);
      if (!root.revisions[callsign]?.includes(block)) continue;
      const commit = (await load(`revisions/${callsign}-${block}`))[number];
      if (commit) return root.forge.replace("{commit}", () => commit);
    }
    return "";
  }

  // Every page that an address may mean, each with its server, or the commit elsewhere.
  async function find(address) {
    const root = await load("root");
    root.servers.forEach((server, index) => server.index = index);
    const named = root.servers.filter((server) => server.host === address.host);
    // What no capture gave a host may be of any.
    const nameless = root.servers.filter((server) => server.host === "unknown");
    const servers = address.host ? named.length ? named : nameless : root.servers;
    const number = /^([DT])([1-9]\d{0,8})$/.exec(address.mark);
    if (number) return numbered(servers, number[1], Number(number[2]), address);
    const commit = /^(r[A-Z]{0,16}|R[1-9]\d{0,8}:|)([0-9a-f]{1,40})$/.exec(address.mark);
    if (!commit || !servers.length) return [];
    const [, prefix, hash] = commit;
    const isRevision = prefix.startsWith("r") && /^[1-9]\d{0,8}$/.test(hash);
    const mark = prefix === "r" ? "" : prefix;
    const found = hash.length > 6 || isRevision ? await commits(root, servers, mark, hash) : [];
    if (found.length || !root.forge) return found;
    const known = isRevision ? await revision(root, prefix, Number(hash)) : "";
    if (known) return [[null, known]];
    const isHash = hash.length > 6 && !(isRevision && root.revisions[prefix]);
    return isHash ? [[null, root.forge.replace("{commit}", hash)]] : [];
  }

  // What is shown

  function make(name, traits, ...content) {
    const element = Object.assign(document.createElement(name), traits);
    element.append(...content);
    return element;
  }

  function unknown(text, address) {
    const link = address && address.original
      ? [" ", make("a", { href: address.original, rel: "noreferrer" }, say("original"))] : [];
    return [make("p", { className: "lack", dir: "auto" }, say("none", text.slice(0, 500)), ...link)];
  }

  function several(text, found, end) {
    return [make("p", { dir: "auto" }, say("some", text.slice(0, 500))),
      make("ul", {}, ...found.map(([server, page]) =>
        make("li", {}, make("a", { href: page + end }, server ? `${server.host}: ${page}` : page))))];
  }

  let turn = 0;

  async function run(text) {
    const mine = ++turn;
    let shown = [];
    try {
      const address = text ? read(text) : null;
      const found = address ? await find(address) : [];
      if (mine !== turn) return;
      const end = address && address.fragment ? `#${address.fragment}` : "";
      // In the place of this page in the history, so that the way back does not lead here and on again.
      if (found.length === 1) return location.replace(found[0][1] + (found[0][0] ? end : ""));
      if (text) shown = found.length ? several(text, found, end) : unknown(text, address);
    } catch (error) {
      shown = [make("p", { className: "lack" }, say("failed", error.message))];
    }
    if (mine === turn) place.replaceChildren(...shown);
  }

  function follow() {
    const hash = location.hash.slice(1);
    // Some programs write every sign of an address as a percent sign and two digits.
    const text = (/[/?#]/.test(hash) ? hash : decoded(hash)).trim();
    box.value = text;
    run(text);
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const text = box.value.trim();
    if (location.hash.slice(1) === text) follow();
    else location.hash = text;
  });
  addEventListener("hashchange", follow);
  form.hidden = false;
  follow();
})();
