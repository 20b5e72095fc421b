// Looks at what must be told apart where the system chooses the colours.
const root = document.querySelector('recovery-calculator').shadowRoot;
const style = (selector) => getComputedStyle(root.querySelector(selector));
const look = (selector) => ['outlineStyle', 'outlineWidth', 'outlineColor', 'borderTopWidth', 'borderTopStyle', 'borderTopColor', 'backgroundColor']
  .map((name) => style(selector)[name]).join(' ');
const apart = (one, other) => look(one) !== look(other);
const edge = (selector) => [style(selector).borderTopWidth, style(selector).outlineWidth].some((width) => parseFloat(width) >= 1);
return {
  chosen: apart('.segment:has(:checked)', '.segment:not(:has(:checked))') && apart('.toggle:has(:checked)', '.toggle:not(:has(:checked))'),
  framed: ['.box', '.tile', '.day', '[part~=book]', '.cell.best', '.cell.good'].filter((it) => !edge(it)),
  days: apart('.cell.best', '.cell.good') && apart('.cell.good', '.cell.no') && apart('.day.hard', '.day:not(.hard)'),
}
