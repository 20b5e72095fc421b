// Styles a part from the page.
const sheet = new CSSStyleSheet();
sheet.replaceSync('recovery-calculator::part(suggestion) { outline: 3px solid rgb(1, 2, 3) }');
document.adoptedStyleSheets = [sheet];
const root = document.querySelector('recovery-calculator').shadowRoot;
return getComputedStyle(root.querySelector('[part~=suggestion]')).outlineColor
