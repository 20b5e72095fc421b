// Has one call of the browser's own functions throw: the function and the number of the call stand in the address. What
// throws looks like the browser's own, so that nobody can go around it.
{
  const [wanted, number] = (new URLSearchParams(location.search).get('at') || '').split('@');
  const spoil = (owner, name, label) => {
    if (label !== wanted) return;
    const described = Object.getOwnPropertyDescriptor(owner, name);
    let calls = 0;
    const step = () => {
      calls += 1;
      if (calls === Number(number)) throw new Error(`thrown by ${label}`);
    };
    const wrap = (it) => it && new Proxy(it, {
      apply(own, self, values) { step(); return Reflect.apply(own, self, values); },
      construct(own, values, target) { step(); return Reflect.construct(own, values, target); },
    });
    const { value, get, set } = described;
    if (value) Object.defineProperty(owner, name, { ...described, value: wrap(value) });
    else Object.defineProperty(owner, name, { ...described, get: set ? get : wrap(get), set: wrap(set) });
  };
  window.steps = [];
  for (const [type, names] of Object.entries({
    CustomElementRegistry: 'define get', Document: 'createElement createElementNS createTextNode querySelectorAll',
    Element: 'attachShadow getAttribute setAttribute append replaceWith closest matches', HTMLElement: 'attachInternals',
    Node: 'insertBefore parentNode isConnected ownerDocument', EventTarget: 'addEventListener dispatchEvent',
    ShadowRoot: 'adoptedStyleSheets activeElement', CSSStyleSheet: 'replaceSync', IntersectionObserver: 'observe',
    ResizeObserver: 'observe', MutationObserver: 'observe', Response: 'arrayBuffer clone', SubtleCrypto: 'digest',
    CSSStyleDeclaration: 'setProperty', DOMTokenList: 'add', Storage: 'getItem', Performance: 'now', Promise: 'then',
    TextDecoder: 'decode', HTMLScriptElement: 'src',
  })) {
    for (const name of names.split(' ')) {
      const owner = window[type] && window[type].prototype;
      if (!owner || !Object.getOwnPropertyDescriptor(owner, name)) continue;
      window.steps.push(`${type}.${name}`);
      spoil(owner, name, `${type}.${name}`);
    }
  }
  for (const [owner, label, names] of [
    [window, 'window', 'fetch IntersectionObserver ResizeObserver MutationObserver CSSStyleSheet getComputedStyle matchMedia '
      + 'CustomEvent AbortController requestAnimationFrame queueMicrotask Response TransformStream'],
    [WebAssembly, 'WebAssembly', 'compile compileStreaming instantiate'],
  ]) {
    for (const name of names.split(' ')) {
      if (!Object.getOwnPropertyDescriptor(owner, name)) continue;
      window.steps.push(`${label}.${name}`);
      spoil(owner, name, `${label}.${name}`);
    }
  }
}
