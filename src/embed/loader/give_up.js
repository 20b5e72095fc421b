// The last resort: the script itself has failed, so nothing here relies on any other part of it.

/** @param {unknown} error */
export const giveUp = (error) => {
  const text = 'Le calculateur n’est pas disponible. · The calculator is not available. (RC-PANIC)';
  try {
    for (const node of document.querySelectorAll('recovery-calculator,body script[src*="recovery-calculator"]')) {
      if (node.localName === 'script') node.after(text);
      else node.append(text);
      const detail = { v: 1, code: 'RC-PANIC' };
      node.dispatchEvent(new CustomEvent('recovery-error', { detail, bubbles: true, composed: true }));
    }
    console.error('<recovery-calculator>', error);
  } catch (_) { /* There is nobody left to tell. */ }
};
