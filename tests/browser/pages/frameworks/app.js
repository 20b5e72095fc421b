// An app that shows the widget, and has a switch that takes it out and puts it back.
const { createElement: h, StrictMode, useState, useEffect, useRef } = modules.react;
window.mounts = 0;
const Widget = ({ unit }) => {
  const ref = useRef(null);
  useEffect(() => { mounts += 1; ref.current.clinic = { open_weekdays: ['sat'] }; }, []);
  return h('recovery-calculator', { ref, unit, loading: 'eager', today: '2026-11-23', 'booking-url': 'https://clinic.example/' });
};
const App = () => {
  const [state, set] = useState({ shown: true, unit: 'km' });
  window.set = set;
  return h('main', null, h('p', null, 'Before'), state.shown && h(Widget, { unit: state.unit }), h('p', null, 'After'));
};
modules['react-dom/client'].createRoot(document.querySelector('#app')).render(h(StrictMode, null, h(App)));
