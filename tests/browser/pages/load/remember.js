// Keeps hold of the memory of the wasm.
const { instantiate } = WebAssembly;
WebAssembly.instantiate = async (...given) => {
  const made = await instantiate.apply(WebAssembly, given);
  const exports = (made.instance || made).exports;
  for (const it of Object.values(exports)) if (it instanceof WebAssembly.Memory) window.memory = it;
  return made;
};
