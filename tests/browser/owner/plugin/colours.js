// Compares the colours that PHP has written on each calculator with those that the configurator works out.
const widgets = [...document.querySelectorAll('recovery-calculator')];
const { properties } = await import(`${widgets[0].getAttribute('base')}pages/colour.js`);
const differ = [];
for (const [place, widget] of widgets.entries()) {
  const colour = arguments[0][Math.floor(place / 3)];
  for (const [name, value] of Object.entries(properties(colour, widget.getAttribute('theme')))) {
    const seen = widget.style.getPropertyValue(name).replace(/,\s*/g, ', ');
    if (seen !== value) differ.push([colour, widget.getAttribute('theme'), name, seen, value]);
  }
}
return [widgets.length, differ];
