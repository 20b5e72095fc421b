// Loads the script now, and notes the tasks that keep the page busy.
const script = document.createElement('script');
script.src = arguments[0];
const loaded = new Promise((resolve) => { script.onload = resolve; });
await new Promise((resolve) => setTimeout(resolve, 100));
longest = 0;
document.body.append(script);
await loaded;
await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)));
return [longest, document.querySelectorAll('recovery-calculator').length]
