// What happens when the script runs.
import { define } from './element.js';
import { keepPlacing } from './placement.js';

keepPlacing(define());
