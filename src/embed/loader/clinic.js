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
  if (typeof value === 'bigint' || around.includes(value)) throw new TypeError('circular, or a BigInt');
  if (typeof value !== 'object' || !value) return value;
  const within = [...around, value];
  const isList = Array.isArray(value);
  const copy = Object.setPrototypeOf(isList ? [] : {}, null);
  for (const key of Object.keys(value)) {
    const part = plain(value[key], within);
    if (part !== undefined) copy[key] = part;
  }
  if (isList) copy.length = value.length;
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
