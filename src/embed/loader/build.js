// What the build puts in, and what the rest of the project calls by the same names.

export const BUILD = __BUILD__;
export const TAG = 'recovery-calculator';
// The same list stands in surface.rs; a test in attributes.rs compares them. `lang` is the first.
export const ATTRIBUTES = [
  'lang', 'unit', 'theme', 'booking-url', 'clinic', 'heading-level', 'loading', 'today', 'race-date',
  'race-distance-km', 'weekly-km', 'week', 'base',
];
// What speaks in the site owner's name: never taken from an address, which anybody can write.
export const OWNERS = ['booking-url', 'clinic', 'base'];
export const FOCUSABLE = 'a[href],button,input,select,summary,textarea,[tabindex]';
