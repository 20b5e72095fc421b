// Gives the words of skeleton and frame, once they are there.
const widget = document.querySelector('recovery-calculator');
const skeleton = widget && widget.shadowRoot && widget.shadowRoot.querySelector('[role=button]');
const frame = document.querySelector('iframe');
return skeleton && frame && [skeleton.ariaLabel, frame.title]
