import { get } from "node:http";
import { expect, test } from "../fixtures/index.ts";

/** Bytes of a response's body as they come over the line, for a browser that takes brotli. */
function weigh(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { "Accept-Encoding": "br" } }, (response) => {
      let bytes = 0;
      response.on("data", (part: Buffer) => (bytes += part.length));
      response.on("end", () => (response.statusCode === 200 ? resolve(bytes) : reject(new Error(url))));
    }).on("error", reject);
  });
}

/** The addresses of the files that a page of the assistant loads. */
async function filesOf(page: string): Promise<{ first: string[]; script: string[] }> {
  const html = await (await fetch(page)).text();
  const files = [...html.matchAll(/(?:href|src|data-script|data-wasm)="(\/(?:assets|v)\/[^"]+)"/g)].map(([, path]) => path ?? "");
  const unique = [...new Set(files)];
  const isLater = (path: string) => path.endsWith(".wasm") || /\/app-[^/]+\.js$/.test(path);
  return { first: unique.filter((path) => !isLater(path)), script: unique.filter(isLater) };
}

async function sum(server: string, paths: string[]): Promise<number> {
  const weights = await Promise.all(paths.map((path) => weigh(server + path)));
  return weights.reduce((total, weight) => total + weight, 0);
}

test("the loader weighs at most 3 KB", async ({ server }) => {
  const weight = await weigh(`${server.url}/embed.js`);

  test.info().annotations.push({ type: "bytes", description: `loader ${weight}` });
  expect(weight).toBeLessThanOrEqual(3072);
});

test("the panel's first paint weighs at most 60 KB, and all of it with WebAssembly at most 200 KB", async ({ server }) => {
  for (const language of ["de", "ar"]) {
    const panel = `/widget?language=${language}`;
    const { first, script } = await filesOf(server.url + panel);
    expect(script).toHaveLength(2);
    expect(first.length).toBeGreaterThanOrEqual(3);

    const paint = await sum(server.url, [panel, ...first]);
    const whole = paint + (await sum(server.url, script));

    test.info().annotations.push({ type: "bytes", description: `${language}: first paint ${paint}, whole ${whole}` });
    console.log(`${language}: first paint ${paint} bytes, with WebAssembly ${whole} bytes`);
    expect(paint).toBeLessThanOrEqual(60 * 1024);
    expect(whole).toBeLessThanOrEqual(200 * 1024);
  }
});

test("every file with a name of its content is kept for ever, and compressed", async ({ request, server }) => {
  const { first, script } = await filesOf(`${server.url}/widget?language=de`);

  for (const path of [...first, ...script]) {
    const response = await request.get(path, { headers: { "Accept-Encoding": "br" } });

    expect(response.headers()["cache-control"], path).toContain("immutable");
    expect(response.headers()["content-encoding"], path).toBe("br");
  }
});
