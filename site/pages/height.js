// Tells the page around the frame how high the calculator is. It listens to nobody.
{
  // Growing again and again without a hand on it means that the frame and its content push each other up.
  const MOST_GROWTHS = 20;

  const calculator = document.querySelector('recovery-calculator');

  // Only the one page that the address names; without a whole origin nobody is told anything.
  const origin = (() => {
    try {
      const text = new URLSearchParams(location.search).get('origin');
      const url = new URL(text);
      return /^https?:$/.test(url.protocol) && url.origin === text ? text : null;
    } catch (_) {
      return null;
    }
  })();

  let told = 0;
  let growths = 0;
  let width = innerWidth;

  const tell = () => {
    const height = Math.ceil(calculator.getBoundingClientRect().height);
    if (innerWidth !== width) growths = 0;
    width = innerWidth;
    if (height === told || (height > told && growths >= MOST_GROWTHS)) return;
    if (height > told) growths += 1;
    told = height;
    parent.postMessage({ type: 'recovery-calculator-height', height }, origin);
  };

  if (origin && parent !== window) {
    for (const type of ['pointerdown', 'keydown', 'input', 'change']) {
      addEventListener(type, () => { growths = 0; }, { capture: true, passive: true });
    }
    // The skeleton's height is no news: the frame has room for it.
    let observed;
    const begin = () => {
      observed = observed || new ResizeObserver(tell);
      observed.observe(calculator);
    };
    addEventListener('recovery-ready', begin);
    addEventListener('recovery-error', begin);
  }
}
