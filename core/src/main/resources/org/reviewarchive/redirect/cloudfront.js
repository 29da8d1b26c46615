import cf from "cloudfront";

const ROOT = @ROOT@;
const REVIEWS = @REVIEWS@;
const TASKS = @TASKS@;
const FORGE = @FORGE@;
// Callsigns behind which a number is a revision, with | between them.
const REVISIONS = @SVN@;
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
const store = cf.kvs();

async function value(key) {
  try {
    return await store.get(key);
  } catch (absent) {
    return "";
  }
}

// Tells whether a number is in its block of 4096, six to a character.
async function has(kind, number) {
  const block = await value(kind + Math.floor(number / 4096));
  const at = number % 4096;
  return ((DIGITS.indexOf(block.charAt(Math.floor(at / 6))) >> at % 6) & 1) === 1;
}

async function page(kind, number, patchSet) {
  if (!(await has(kind, number))) return "";
  const path = (kind === "D" ? REVIEWS : TASKS) + number;
  return patchSet && (await has("P", patchSet)) ? path + "/" + patchSet + ".html" : path + ".html";
}

// The path of a commit's page, or the hash of one on the forge.
async function commit(path) {
  const parts = /^\/(r[A-Z]{1,16}|R[1-9][0-9]{0,8}:)([0-9a-f]{1,40})\/?$/.exec(path);
  if (!parts) return "";
  const mark = parts[1];
  const hash = parts[2];
  const isRevision = /^r/.test(mark) && /^[1-9][0-9]{0,8}$/.test(hash);
  if (isRevision) {
    const revision = (await value(mark + hash)) || (await value(hash));
    if (revision) return revision;
  }
  if (hash.length < 7) return "";
  const found = await value(hash.length < 12 ? mark + hash.slice(0, 7) + "*" : mark + hash.slice(0, 12));
  return found || (isRevision && REVISIONS.split("|").includes(mark.slice(1))) ? found : hash;
}

async function handler(event) {
  const request = event.request;
  const numbered = /^\/([DT])([1-9][0-9]{0,8})\/?$/.exec(request.uri);
  const id = request.querystring.id ? request.querystring.id.value : "";
  const patchSet = /^[1-9][0-9]{0,8}$/.test(id) ? Number(id) : 0;
  const target = numbered
    ? await page(numbered[1], Number(numbered[2]), numbered[1] === "D" ? patchSet : 0)
    : await commit(request.uri);
  const isPage = target.includes("/");
  if (!target || (!isPage && !FORGE)) return request;
  return {
    statusCode: 301,
    statusDescription: "Moved Permanently",
    headers: { location: { value: isPage ? ROOT + target : FORGE.replace("{commit}", target) } }
  };
}
