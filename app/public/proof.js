// Solves a challenge in ALTCHA's format beside the page, so that it stays usable: {parameters, signature} in, the answer as base64 out, or
// null where the browser cannot do it. Tells nothing to anybody but the page that started it.
onmessage = async ({ data: challenge }) => {
  let answer = null;
  try {
    const solution = await solve(challenge.parameters);
    answer = solution && btoa(JSON.stringify({ challenge, solution }));
  } catch {
    // A browser without `crypto.subtle`, as on a page without TLS.
  }
  postMessage(answer);
};

// More tries than this happen once in 10^27 times: then something else is wrong.
const MOST_TRIES = 16_000;

async function solve({ algorithm, cost, keyLength, keyPrefix, nonce, salt }) {
  if (algorithm !== "PBKDF2/SHA-256") return null;
  const password = new Uint8Array([...bytes(nonce), 0, 0, 0, 0]);
  const counters = new DataView(password.buffer, password.length - 4);
  const method = { name: "PBKDF2", hash: "SHA-256", salt: bytes(salt), iterations: cost };
  for (let counter = 0; counter < MOST_TRIES; counter++) {
    counters.setUint32(0, counter);
    const secret = await crypto.subtle.importKey("raw", password, "PBKDF2", false, ["deriveBits"]);
    const derivedKey = digits(await crypto.subtle.deriveBits(method, secret, keyLength * 8));
    if (derivedKey.startsWith(keyPrefix)) return { counter, derivedKey };
  }
  return null;
}

const bytes = (text) => Uint8Array.from(text.match(/../g), (pair) => parseInt(pair, 16));
const digits = (buffer) => Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, "0")).join("");
