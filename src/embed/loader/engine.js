// One wasm module for the page; after a panic a new instance of it.
import { BUILD, TAG } from './build.js';
import { AbortController, Object, Promise, Reflect, Set, TextDecoder, URL, Uint8Array, attempt, glueWindow, now, on, setTimeout, spareFetch, wait } from './globals.js';
import { isGuess, ownBase } from './address.js';

/** @typedef {import('./globals.js').Anything} Anything */
/** @typedef {Error & { code: string, detail: string }} Failure */
/** @typedef {{ glue: Anything, css: string, pool: App[], lost?: boolean }} Engine */
/** @typedef {{ engine: Engine, root: HTMLElement, widget: Anything }} App */

/** Everything on the page that shows a calculator. @type {Set<Anything>} */
export const instances = new Set();

/** @param {string} code @param {string | number} [detail] @returns {Failure} */
export const failure = (code, detail = '') =>
  Object.assign(new Error(`${code} ${detail}`), { code, detail: `${detail}` });
/** The failure that an error stands for: one of ours, or another by this code. @param {Anything} error @param {string} code */
export const failureOf = (error, code) => (/^RC-/.test(error && error.code) ? error : failure(code, error && error.message));

// No byte for so long, in milliseconds, and a request is made again.
const IDLE = 8000;
let lastByte = 0;
const ticks = () => attempt(() => performance.now()) ?? now().getTime();
/** How long, in milliseconds, nothing has arrived. */
export const idleTime = () => ticks() - lastByte;
const received = () => { lastByte = ticks(); };

/**
 * Fetches a file; it is given up when nothing comes for a while.
 * @param {string} url
 * @param {RequestInit} more
 * @param {(response: Response) => void} [onStart]
 * @param {boolean} [isAgain]
 * @returns {Promise<{ response: Response, bytes: Uint8Array<ArrayBuffer> }>}
 */
export const download = async (url, more, onStart, isAgain) => {
  const control = new AbortController();
  let timer = 0;
  const renew = () => {
    window.clearTimeout(timer);
    timer = setTimeout(() => control.abort(), IDLE);
  };
  const arrived = () => {
    received();
    renew();
  };
  renew();
  try {
    const { signal } = control;
    const ask = isAgain ? spareFetch() : fetch;
    const response = await Reflect.apply(ask, window, [url, /** @type {Anything} */ ({
      __proto__: null, credentials: 'omit', referrerPolicy: 'no-referrer', signal, ...more,
    })]);
    arrived();
    if (onStart) onStart(response);
    const body = response.body && new Response(response.body.pipeThrough(new TransformStream({
      transform(part, output) {
        arrived();
        output.enqueue(part);
      },
    })));
    return { response, bytes: new Uint8Array(await (body || response).arrayBuffer()) };
  } finally {
    window.clearTimeout(timer);
  }
};

/** @param {string} url @param {Uint8Array<ArrayBuffer>} bytes */
const isIntact = async (url, bytes) => {
  if (window.crypto && crypto.subtle) {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
    return BUILD.integrity === `sha384-${btoa(String.fromCharCode(...digest))}`;
  }
  // Pages without TLS have no hashes: the browser checks the copy that it keeps.
  await download(url, { integrity: BUILD.integrity, cache: 'force-cache' });
  return true;
};

/** @param {string} url @param {RequestCache} cache @returns {Promise<WebAssembly.Module>} */
const fetchModule = async (url, cache) => {
  /** @type {Promise<WebAssembly.Module | undefined> | undefined} */
  let early;
  const { response, bytes } = await download(url, { cache }, (response) => {
    // Compiled while it arrives, and used only if it is whole.
    early = attempt(() => WebAssembly.compileStreaming(response.clone()).catch(() => undefined));
  }, cache === 'reload');
  if (!response.ok) throw failure('RC-HTTP', response.status);
  const magic = String(bytes.subarray(0, 4));
  if (magic !== '0,97,115,109') throw failure('RC-MAGIC', `${response.headers.get('content-type')}, begins ${magic}`);
  if (!await isIntact(url, bytes).catch(() => false)) throw failure('RC-MAGIC', 'integrity');
  return await early || WebAssembly.compile(bytes);
};

// `WebAssembly.validate` and the synchronous constructor say yes even where a policy forbids wasm.
const probe = async () => {
  if (typeof WebAssembly !== 'object') throw failure('RC-NOWASM');
  await WebAssembly.instantiate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))
    .catch((error) => { throw failure('RC-CSP', error.message); });
};

/** @param {string} url @returns {Promise<WebAssembly.Module>} */
const compile = async (url) => {
  const control = new AbortController();
  let refused = false;
  on(document, 'securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    refused = refused || (effectiveDirective === 'connect-src' && url.startsWith(blockedURI));
  }, { signal: control.signal });
  try {
    for (const pause of [500, 2000, 0]) {
      try {
        return await fetchModule(url, pause === 500 ? 'default' : 'reload');
      } catch (error) {
        if (pause) await wait(pause);
        if (refused) throw failure('RC-CSP', 'connect-src');
        const isBroken = /** @type {Anything} */ (error).name === 'CompileError';
        if (!pause || isBroken) throw failureOf(error, isBroken ? 'RC-NOWASM' : 'RC-NET');
      }
    }
    throw failure('RC-NET');
  } finally {
    control.abort();
  }
};

/** @type {Promise<Engine> | null} */
let loading = null;
/** @type {WebAssembly.Module} */
let module;

/** After a trap the instance is lost, and with it every app that it runs. @param {Engine} engine @param {Error} error */
export const markLost = (engine, error) => {
  if (engine.lost) return;
  engine.lost = true;
  loading = null;
  const message = `${error && error.message}`;
  attempt(() => console.error(`<${TAG}>`, message));
  setTimeout(() => instances.forEach((instance) => instance.fail(failure('RC-PANIC', message))));
};

// What is thrown in the wasm or by what it calls ends here, for the page's own error handlers are not for us; a lost
// instance is not called again.
/** @param {Engine} engine @returns {(exports: Record<string, Anything>) => Record<string, Anything>} */
const guard = (engine) => (exports) => {
  /** @type {Record<string, Anything>} */
  const safe = {};
  for (const name of Object.keys(exports)) {
    const it = exports[name];
    safe[name] = typeof it !== 'function' ? it : (/** @type {Anything[]} */ ...values) => {
      try {
        return engine.lost ? [] : it(...values);
      } catch (error) {
        markLost(engine, /** @type {Error} */ (error));
        // What expects several values finds none, and what expects a number finds 0.
        return [];
      }
    };
  }
  return safe;
};

/**
 * wasm-bindgen's code, which calls these names where it means the page's.
 * @param {Anything} guard
 * @param {Anything} window
 * @param {Anything} Window
 * @returns {Anything}
 */
function instantiateGlue(guard, window, Window) {
  const globalThis = window;
  __GLUE__;
  return wasm_bindgen;
}
class IsWindow {
  static [Symbol.hasInstance](/** @type {unknown} */ it) { return it === glueWindow; }
}

/** @param {string | null} base */
const wasmUrl = (base) => {
  const own = base === null ? ownBase : new URL(base.replace(/\/?$/, '/'), /** @type {Anything} */ (document.baseURI)).href;
  return new URL(BUILD.wasm, /** @type {string} */ (own)).href;
};

/** @param {string | null} base @returns {Promise<Engine>} */
const start = async (base) => {
  let url;
  try {
    url = wasmUrl(base);
  } catch (_) {
    throw failure('RC-CONFIG', 'base');
  }
  if (url.startsWith('file:')) throw failure('RC-FILE');
  received();
  const [compiled] = await Promise.all([module || compile(url), probe()]).catch((error) => {
    // A script that was joined with others looks beside the joined file.
    const isMisled = base === null && isGuess && /HTTP|MAGIC/.test(error.code);
    throw isMisled ? failure('RC-CONFIG', error.message) : error;
  });
  module = compiled;
  /** @type {Engine} */
  const engine = { glue: null, css: new TextDecoder().decode(WebAssembly.Module.customSections(module, 'css')[0]), pool: [] };
  engine.glue = await instantiateGlue(guard(engine), glueWindow, IsWindow)(module);
  return engine;
};

/** The engine, as soon as it is there; one for all. @param {string | null} base @returns {Promise<Engine>} */
export const load = (base) => {
  if (loading) return loading;
  const mine = loading = start(base).catch((error) => {
    if (loading === mine) loading = null;
    throw failureOf(error, 'RC-NOWASM');
  });
  return mine;
};

/** What does not arrive is not waited for any longer. */
export const forget = () => { loading = null; };
