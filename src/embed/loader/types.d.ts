// What the build puts into the loader.

interface Build {
  version: string;
  wasm: string;
  integrity: string;
  css: string;
  base: string | null;
}
declare const __BUILD__: Build;
declare const __GLUE__: void;
declare const wasm_bindgen: any;
