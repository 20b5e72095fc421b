// Looks at what must be told apart where the system chooses the colours.
const root = document.querySelector('recovery-calculator').shadowRoot;
const style = (selector) => getComputedStyle(root.querySelector(selector));
const chosen = style('.segment input:checked + abbr').backgroundColor !== style('.segment input:not(:checked) + abbr').backgroundColor;
const framed = ['[name=weekly_distance]', '[name=race_date]', '[part~=book]']
  .every((it) => parseFloat(style(it).borderTopWidth) > 0 && style(it).borderTopStyle !== 'none');
const drawn = [...root.querySelectorAll('[part~=calendar] svg *, svg[part~=calendar] *')].some((it) => {
  const { fill, stroke } = getComputedStyle(it);
  return ![fill, stroke].every((colour) => colour === 'none' || colour === style('.calculator').backgroundColor);
});
return { chosen, framed, drawn }
