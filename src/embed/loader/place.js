// Where this file came from. Optimisers move its address to other attributes, run it from a blob or
// inline it, and a page's <img name="currentScript"> hides the real one.

const current = document.currentScript instanceof HTMLScriptElement ? document.currentScript : null;

const ownUrl = (text) => {
  try {
    const url = new URL(text, document.baseURI);
    const isOurs = /^(https?|file):$/.test(url.protocol) && /\/recovery-calculator[\w.-]*\.js$/.test(url.pathname);
    return isOurs ? url : null;
  } catch (_) {
    return null;
  }
};
const first = (texts) => texts.map(ownUrl).find(Boolean);
const isScript = (node) => node && node.localName === 'script';
const scriptUrl = (node) => isScript(node) && first([...node.attributes].map(({ value }) => value));
const isTag = (node) => node && (node === current || scriptUrl(node));
const isWidget = (node) => node && node.localName === TAG;
const tags = () => [...document.querySelectorAll('script')].filter(scriptUrl);

const findBase = () => {
  const stack = new Error().stack.match(/(https?|file):[^\s)]+\.js/g) || [];
  const url = scriptUrl(current) || tags().map(scriptUrl)[0] || first(stack) || (current && current.src);
  return /^(https?|file):/.test(url) ? new URL('.', url).href : null;
};
const ownBase = findBase();

// The widget's place is after its tag, unless the page has written the element itself.

const placed = new Map();

const writtenByPage = () => [...document.querySelectorAll(TAG)].some((node) =>
  ![...placed.values()].includes(node) && !isTag(node.previousElementSibling) && !isTag(node.nextElementSibling));

const hasWidget = ({ nextElementSibling: next, previousElementSibling: previous }) =>
  isWidget(next) || (isWidget(previous) && !isTag(previous.previousElementSibling));

const MARKED = `[data-${TAG}]`;
const widgetWith = (setting) => {
  const widget = document.createElement(TAG);
  for (const name of ATTRIBUTES) {
    const value = setting(name);
    if (value != null) widget.setAttribute(name, value);
  }
  return widget;
};

// What the page has marked becomes the calculator, and so does a link to the calculator's own page that stands alone in
// its block; mails and feeds keep the link. What its address does not say, its own `data-*` do, or the tag's.
const upgrade = (link) => {
  const { parentElement: block, href, search, textContent } = link;
  const isOurs = `${href}`.startsWith(`${ownBase}calculator.html`);
  const isAlone = block.matches('p,div,figure') && block.textContent.trim() === textContent.trim();
  const isMarked = link.matches(MARKED);
  if (link.closest(TAG) || (!isMarked && (!isOurs || !isAlone || link.closest('header,nav,footer')))) return;
  const asked = new URLSearchParams(isOurs ? search : '');
  const [tag = link] = tags();
  const said = (node, name) => node.getAttribute(`data-${name}`);
  const widget = widgetWith((name) => asked.get(name) ?? said(link, name) ?? said(tag, name));
  link.replaceWith(widget);
  widget.append(link);
};

const placeAfter = (tag) => {
  const ours = placed.get(tag);
  const elsewhere = writtenByPage();
  // What was written further down had not been parsed yet.
  if (ours && elsewhere) ours.remove();
  if (elsewhere || (ours && ours.isConnected) || hasWidget(tag) || tag.closest('head')) return;
  const widget = widgetWith((name) => tag.getAttribute(`data-${name}`));
  // The height that the tag has held free passes on within this task, so that nothing moves.
  const reserve = tag.style.minHeight;
  if (reserve) {
    widget.style.minHeight = reserve;
    tag.style.display = 'none';
  }
  placed.set(tag, widget);
  tag.after(widget);
};

const place = () => {
  document.querySelectorAll(`${MARKED},a[href*="calculator.html"]`).forEach(upgrade);
  const named = tags();
  const mine = current && current.isConnected && (scriptUrl(current) || !named.length) ? [current] : named;
  mine.forEach(placeAfter);
  if (document.readyState !== 'complete') return;
  placed.clear();
  if (document.querySelector(TAG)) return;
  console.info(`<${TAG}>: the tag stands in <head>, and the page has no such element.`);
};
