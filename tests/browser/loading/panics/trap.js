// Has everything that the wasm calls trap while `window.trap` is set, as a panic of its own would.
const { instantiate } = WebAssembly;
WebAssembly.instantiate = (module, imports) => {
  for (const calls of Object.values(imports || {})) {
    for (const [name, call] of Object.entries(calls)) {
      if (typeof call !== 'function') continue;
      calls[name] = (...values) => {
        if (window.trap) throw new WebAssembly.RuntimeError('unreachable');
        return call(...values);
      };
    }
  }
  return instantiate.call(WebAssembly, module, imports);
};
