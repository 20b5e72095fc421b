// The last resort: the script itself has failed, so nothing here relies on any other part of it.

export const GONE = 'Calculateur indisponible · Calculator unavailable · ';

/** @param {unknown} error */
export const giveUp = (error) => {
  const code = 'RC-PANIC';
  try {
    for (const node of document.querySelectorAll('recovery-calculator,body script[src*="recovery-calculator"]')) {
      node.insertAdjacentText(node.localName === 'script' ? 'afterend' : 'beforeend', GONE + code);
      const detail = { v: 1, code };
      node.dispatchEvent(new CustomEvent('recovery-error', { detail, bubbles: true, composed: true }));
    }
    console.error('<recovery-calculator>', error);
  } catch (_) { /* There is nobody left to tell. */ }
};
