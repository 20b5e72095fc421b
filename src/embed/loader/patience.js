// How long a load may take: what takes long says so, and what does not come at all has failed.
import { idleTime } from './engine.js';
import { setTimeout } from './globals.js';

// Milliseconds: a word of comfort, how often it is looked after, and how long nothing may arrive.
const COMFORT = 8000;
const PULSE = 2000;
const PATIENCE = 15000;

/**
 * @param {() => boolean} isLoading
 * @param {() => void} onSlow
 * @param {() => void} onOver
 */
export const createPatience = (isLoading, onSlow, onOver) => {
  let heartbeat = 0;
  const lookAfter = (/** @type {number} */ pause) => {
    heartbeat = setTimeout(() => {
      if (!isLoading()) return;
      if (idleTime() > PATIENCE) {
        onOver();
        return;
      }
      if (pause === COMFORT) onSlow();
      lookAfter(PULSE);
    }, pause);
  };
  return { start: () => lookAfter(COMFORT), end: () => window.clearTimeout(heartbeat) };
};
