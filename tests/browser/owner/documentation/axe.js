// What axe finds on the page, and how many of its rules had something to look at. Two rules do not hold inside calculators,
// which have checks of their own: a day's name has the words of its button in the order of a sentence, which the one takes
// for other words; and calculators beside each other have the same landmarks, each in a region that has a name.
const NOT_INSIDE = ['label-content-name-mismatch', 'landmark-unique'];

const isInside = ({ target }) => Array.isArray(target[0]);
const found = ({ id, nodes }) => (NOT_INSIDE.includes(id) ? nodes.filter((node) => !isInside(node)) : nodes);

const rules = { 'label-content-name-mismatch': { enabled: true } };
const { violations, passes } = await axe.run({ resultTypes: ['violations', 'passes'], rules });
return [passes.length, violations
  .filter((violation) => found(violation).length > 0)
  .map((violation) => [violation.id, ...found(violation).slice(0, 3).map(({ html }) => html)].join(' | '))];
