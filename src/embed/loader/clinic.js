// The clinic as the page gives it: as JSON, or as the address of a file, which is fetched once for all.
import { Array, JSON, Map, Object, Promise, TextDecoder, attribute, wait, warn } from './globals.js';
import { download } from './engine.js';

/** @typedef {import('./globals.js').Anything} Anything */

/**
 * What JSON would say of a value, as bare lists and objects: no method that the page has given to arrays and objects is
 * asked. It throws where JSON.stringify does: for circles and for BigInt.
 * @param {Anything} value
 * @param {Anything[]} [around]
 * @returns {Anything}
 */
export const plain = (value, around = []) => {
  if (typeof value === 'bigint') throw new TypeError('BigInt');
  if (typeof value === 'function' || typeof value === 'symbol') return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (around.includes(value) || around.length > 32) throw new TypeError('circular or too deep');
  const within = [...around, value];
  if (Array.isArray(value)) {
    const list = [];
    for (let place = 0; place < value.length; place += 1) list[place] = plain(value[place], within) ?? null;
    return Object.setPrototypeOf(list, null);
  }
  // Dates write themselves.
  const own = value.toJSON;
  if (typeof own === 'function' && own !== /** @type {Anything} */ (Object.prototype).toJSON) return plain(value.toJSON(), within);
  const copy = Object.create(null);
  for (const key of Object.keys(value)) {
    const part = plain(value[key], within);
    if (part !== undefined) copy[key] = part;
  }
  return copy;
};

/** The JSON of a value. @param {Anything} value */
export const write = (value) => JSON.stringify(plain(value));

/** @type {Map<string, Promise<Anything>>} */
const files = new Map();
const SECONDS = 5;

/** @param {string} url */
const fetchClinic = (url) => {
  const known = files.get(url);
  if (known) return known;
  const late = wait(SECONDS * 1000).then(() => { throw new Error('too late'); });
  const file = Promise.race([late, download(url, {})]).then(({ response, bytes }) => {
    if (!response.ok) throw new Error(`${response.status}`);
    return JSON.parse(new TextDecoder().decode(bytes));
  });
  files.set(url, file);
  file.catch(() => files.delete(url));
  return file;
};

/** Reads the clinic of an element, and reads it again when the attribute has changed. @param {Element} host */
export const createClinic = (host) => {
  let source = '';
  /** @type {Anything} */
  let clinic;
  return {
    get: () => clinic,
    read: async () => {
      const written = (attribute(host, 'clinic') || '').trim();
      if (written === source) return;
      source = written;
      let found;
      try {
        if (source) found = source[0] === '{' ? JSON.parse(source) : await fetchClinic(source);
      } catch (error) {
        warn(`clinic: ${written} cannot be read (${/** @type {Anything} */ (error).message}); the defaults hold.`);
      }
      if (source === written) clinic = found;
    },
  };
};
