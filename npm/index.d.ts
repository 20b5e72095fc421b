// Types of the package: those of the element, and when it is there.

import type { RecoveryCalculatorClass } from "./recovery-calculator.js";

export * from "./recovery-calculator.js";

/** The element's class as soon as it is defined; on a server nothing. */
export declare const ready: Promise<RecoveryCalculatorClass | undefined>;
