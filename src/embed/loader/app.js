// An app for an element: one that is free, or a new one.
import { frame, innermost } from './placeholder.js';
import { keepTexts } from './texts.js';

/** @typedef {import('./engine.js').App} App */

/** @param {import('./engine.js').Engine} engine @returns {App} */
export const takeApp = (engine) => {
  const free = engine.pool.pop();
  if (free) return free;
  const root = frame();
  keepTexts(root);
  return { engine, root, widget: new engine.glue.Widget(innermost(root)) };
};
