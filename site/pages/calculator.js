// The calculator of the page, with the attributes that the address asks for. The element itself checks each value.
{
  const calculator = document.querySelector('recovery-calculator');
  // The language is the page's, and the files are those beside it.
  const kept = ['lang', 'base'];

  customElements.whenDefined('recovery-calculator').then(({ observedAttributes }) => {
    for (const [name, value] of new URLSearchParams(location.search)) {
      if (observedAttributes.includes(name) && !kept.includes(name)) calculator.setAttribute(name, value);
    }
  });

  // Back to where the reader came from, if the browser tells.
  const back = document.querySelector('[data-back]');
  if (back && /^https?:/.test(document.referrer)) {
    back.href = document.referrer;
    back.append(` (${new URL(document.referrer).host})`);
    back.parentElement.hidden = false;
  }
}
