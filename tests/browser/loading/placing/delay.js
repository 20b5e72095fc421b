// Holds the script back until the first press, as optimisers do.
addEventListener('pointerdown', () => {
  const held = document.querySelector('[type^="text/delayed"]');
  const script = document.createElement('script');
  for (const { name, value } of held.attributes) if (name !== 'type') script.setAttribute(name.replace('data-delayed-', ''), value);
  held.replaceWith(script);
}, { once: true })
