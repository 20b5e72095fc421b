// Names the widths of which the widget shows something else than it should, looked at before any observer can hear of them.
const place = document.querySelector('div');
const { shadowRoot } = document.querySelector('recovery-calculator');
const shown = (selector) => shadowRoot.querySelector(selector)?.getClientRects().length > 0;
const found = [];
for (const width of ['1080px', '120px', '1080px', '0', '239px', '240px', '180px', '']) {
  for (const display of ['none', '']) {
    Object.assign(place.style, { width, display });
    const isNarrow = place.clientWidth < 240;
    if (display) continue;
    const [calculator, link] = [shown('.calculator'), shown('a[target=_blank][href*="calculator.html?"]')];
    if (calculator === isNarrow || link !== isNarrow) found.push(`${width}: the calculator ${calculator}, the link ${link}`);
  }
}
return found
