// Puts so many elements on the page, one after the other, and takes each out once it answers.
for (let round = 0; round < arguments[0]; round += 1) {
  const it = document.createElement('recovery-calculator');
  it.loading = 'eager';
  const ready = new Promise((resolve) => it.addEventListener('recovery-ready', resolve, { once: true }));
  document.querySelector('main').append(it);
  // A button has all of it drawn at once.
  const button = () => it.shadowRoot.querySelector('[data-do=plan]');
  while (!button()) await new Promise(requestAnimationFrame);
  button().click();
  await ready;
  it.remove();
  await new Promise((resolve) => setTimeout(() => setTimeout(resolve)));
}
