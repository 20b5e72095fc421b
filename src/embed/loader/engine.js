// One wasm module for the page; after a panic a new instance of it.

const failure = (code, detail = '') => Object.assign(new Error(`${code} ${detail}`), { code, detail });

const get = (url, more, seconds = 15) => {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), seconds * 1000);
  return fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal: control.signal, ...more })
    .then(async (response) => ({ response, bytes: await response.arrayBuffer() }))
    .finally(() => clearTimeout(timer));
};

const inspect = ({ response, bytes }) => {
  if (!response.ok) throw failure('RC-HTTP', response.status);
  const magic = String(new Uint8Array(bytes.slice(0, 4)));
  if (magic !== '0,97,115,109') throw failure('RC-MAGIC', `${response.headers.get('content-type')}, begins ${magic}`);
  return bytes;
};

// `WebAssembly.validate` and the synchronous constructor say yes even where a policy forbids wasm.
const probe = async () => {
  if (typeof WebAssembly !== 'object') throw failure('RC-NOWASM');
  await WebAssembly.instantiate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))
    .catch((error) => { throw failure('RC-CSP', error.message); });
};

const download = async (url) => {
  let refused;
  const note = ({ effectiveDirective, blockedURI }) => {
    refused = refused || (effectiveDirective === 'connect-src' && url.startsWith(blockedURI));
  };
  document.addEventListener('securitypolicyviolation', note);
  try {
    for (const pause of [500, 2000, 0]) {
      try {
        return inspect(await get(url, { integrity: BUILD.integrity, cache: pause === 500 ? 'default' : 'reload' }));
      } catch (_) {
        if (pause) await wait(pause);
        if (refused) throw failure('RC-CSP', 'connect-src');
      }
    }
    // With `integrity` the browser tells a missing file, a wrong file and a dead line apart for nobody:
    // look at the answer once more without it, only to name what is wrong.
    inspect(await get(url, { cache: 'no-store' }).catch((error) => { throw failure('RC-NET', error.message); }));
    const last = get(url, { integrity: BUILD.integrity, cache: 'reload' });
    return (await last.catch(() => { throw failure('RC-MAGIC', 'integrity'); })).bytes;
  } finally {
    document.removeEventListener('securitypolicyviolation', note);
  }
};

let loading;
let module;

// After a trap the instance is lost, and with it every app that it runs.
const lose = (engine, { message }) => {
  if (engine.lost) return;
  engine.lost = true;
  loading = null;
  console.error(`<${TAG}>`, message);
  setTimeout(() => seats.forEach((seat) => seat.fail(failure('RC-PANIC', message))));
};

// What a trap throws ends here, for the page's own error handlers are not for us; a lost instance is not called again.
const guarded = (engine) => (exports) => {
  const safe = {};
  for (const name of Object.keys(exports)) {
    const it = exports[name];
    safe[name] = typeof it !== 'function' ? it : (...values) => {
      try {
        return engine.lost ? undefined : it(...values);
      } catch (error) {
        if (!(error instanceof WebAssembly.RuntimeError)) throw error;
        lose(engine, error);
      }
    };
  }
  return safe;
};

const start = async (base) => {
  let url;
  try {
    url = new URL(BUILD.wasm, base === null ? ownBase : new URL(base.replace(/\/?$/, '/'), document.baseURI)).href;
  } catch (_) {
    throw failure('RC-CONFIG', 'base');
  }
  if (url.startsWith('file:')) throw failure('RC-FILE');
  await probe();
  module = module || await WebAssembly.compile(await download(url));
  const engine = { pool: [] };
  engine.glue = await instantiateGlue(guarded(engine))(module);
  return engine;
};

const load = (base) => {
  loading = loading || start(base).catch((error) => {
    loading = null;
    throw error.code ? error : failure('RC-NOWASM', error.message);
  });
  return loading;
};

const clinics = new Map();
const fetchClinic = (url) => {
  if (!clinics.has(url)) {
    clinics.set(url, get(url, {}, 5).then(({ response, bytes }) => {
      if (!response.ok) throw new Error(response.status);
      return JSON.parse(new TextDecoder().decode(bytes));
    }).catch((error) => {
      clinics.delete(url);
      throw error;
    }));
  }
  return clinics.get(url);
};
