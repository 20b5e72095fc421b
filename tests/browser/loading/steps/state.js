// What the reader sees of the first element: the state and whether it stands in words; nothing while that is open.
const host = document.querySelector('recovery-calculator');
if (!host) return null;
const words = `${host.shadowRoot ? host.shadowRoot.textContent : ''} ${host.textContent}`;
const isShown = (state) => { try { return host.matches(`:state(${state})`); } catch (_) { return false; } };
if (isShown('ready') || /Votre prochain|Your next|suggest/i.test(words)) return 'ready';
if (/RC-[A-Z]+/.test(words) && /calculateur/i.test(words) && /calculator/i.test(words)) return 'failed';
return null;
