// A clock that runs ten times as fast, for what waits by the second.
{
  const { setTimeout } = window;
  const now = performance.now.bind(performance);
  window.setTimeout = (step, milliseconds = 0, ...values) => setTimeout(step, milliseconds / 10, ...values);
  performance.now = () => now() * 10;
}
