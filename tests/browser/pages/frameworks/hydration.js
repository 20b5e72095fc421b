// The app that takes over what a server has written.
const { createElement: h, StrictMode, useEffect } = modules.react;
const App = () => {
  useEffect(() => { window.taken = true; }, []);
  const book = 'https://clinic.example/';
  const widget = h('recovery-calculator', { unit: 'mi', loading: 'eager', 'booking-url': book }, h('a', { href: book }, 'Book'));
  return h('main', null, h('p', null, 'Before'), widget);
};
addEventListener('recovery-ready', () => {
  window.written = document.querySelector('recovery-calculator');
  modules['react-dom/client'].hydrateRoot(document.querySelector('#app'), h(StrictMode, null, h(App)));
}, { once: true });
