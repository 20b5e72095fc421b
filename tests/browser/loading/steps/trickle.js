// A network that gives a thirtieth of the wasm each second of the page's clock.
{
  const { fetch } = window;
  window.fetch = async (url, options) => {
    const response = await fetch(url, options);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const part = Math.ceil(bytes.length / 30);
    let place = 0;
    const body = new ReadableStream({
      pull(controller) {
        return new Promise((resolve) => setTimeout(() => {
          controller.enqueue(bytes.slice(place, place + part));
          place += part;
          if (place >= bytes.length) controller.close();
          resolve();
        }, 1000));
      },
    });
    return new Response(body, { headers: { 'content-type': 'application/wasm' } });
  };
}
