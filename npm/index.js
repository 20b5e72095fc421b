// Defines <recovery-calculator> where there is a page, and does nothing on a server.

// The script comes by `import()`: strict pages forbid to give a script element an address, and bundlers see what is needed.
const define = async () => {
  await import('./recovery-calculator.js');
  return customElements.get('recovery-calculator');
};

/** The element's class as soon as it is defined; on a server nothing. */
export const ready = globalThis.document && globalThis.customElements ? define() : Promise.resolve();

// A page that does not wait for it hears of a failure all the same, and its own error reports do not.
ready.catch((error) => console.error('<recovery-calculator>', error));
