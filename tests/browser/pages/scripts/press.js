// The kinds of event that somebody has stopped although they happen on a field.
const field = root.querySelector('[name=soreness]');
for (let fold = field.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
return ['pointerdown', 'mousedown', 'touchstart', 'touchend', 'selectstart', 'contextmenu', 'dragstart', 'paste'].filter((type) => {
  const event = new UIEvent(type, { bubbles: true, composed: true, cancelable: true });
  field.dispatchEvent(event);
  return event.defaultPrevented;
});
