// What happens when the script runs.
import { loadEarly } from './early.js';
import { define } from './element.js';
import { attempt } from './globals.js';
import { keepPlacing } from './placement.js';

attempt(loadEarly);
keepPlacing(define());
