/** What the first view takes over the wire, with headers left out: all files that come before anybody clicks. */
export async function measureFirstView(page, url) {
  const bodies = [];
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const files = new Map();
  session.on("Network.responseReceived", ({ requestId, response, type }) => {
    if (type !== "Fetch") files.set(requestId, response.url);
  });
  session.on("Network.dataReceived", ({ requestId, encodedDataLength }) => {
    if (files.has(requestId)) bodies.push(encodedDataLength);
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await session.detach();
  return { kilobytes: bodies.reduce((sum, each) => sum + each, 0) / 1_000, files: files.size };
}
