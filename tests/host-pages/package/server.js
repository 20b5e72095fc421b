// What a server does that renders a page: it imports the package, and nothing happens.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const rejected = [];
process.on('unhandledRejection', (reason) => rejected.push(reason));
const said = [];
console.error = (...words) => said.push(words);

const before = Object.getOwnPropertyNames(globalThis).sort();
const { ready } = await import('recovery-calculator');
assert.equal(await ready, undefined);
assert.deepEqual(Object.getOwnPropertyNames(globalThis).sort(), before);

// Every file that the manifest names is there.
const require = createRequire(import.meta.url);
const manifest = require('recovery-calculator/package.json');
const wasm = Object.keys(require('recovery-calculator/sri.json')).filter((name) => name.endsWith('.wasm'));
assert.equal(wasm.length, 1);
for (const name of [...Object.keys(manifest.exports).filter((name) => !name.includes('*')), `./${wasm[0]}`]) {
  const file = new URL(import.meta.resolve(name.replace(/^\./, 'recovery-calculator')));
  assert.ok(existsSync(file), name);
}
for (const name of [manifest.main, manifest.types, manifest.customElements, ...manifest.sideEffects]) {
  assert.ok(existsSync(new URL(name, import.meta.resolve('recovery-calculator'))), name);
}
const elements = JSON.parse(readFileSync(new URL(import.meta.resolve('recovery-calculator/custom-elements.json'))));
assert.equal(elements.package.version, manifest.version);

// Where the script cannot run, who waits is told, and nobody else's error handler is.
assert.deepEqual(said, []);
Object.assign(globalThis, { document: {}, customElements: {} });
const again = await import(`${import.meta.resolve('recovery-calculator')}?again`);
await assert.rejects(again.ready);
assert.equal(said.length, 1);
assert.deepEqual(rejected, []);
