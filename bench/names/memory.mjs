import { LARGE, linkNames, readArticle } from "./linking.mjs";
import { buildWorld, writeArticle } from "./world.mjs";

// A process by itself: its peak is what the known names and one article at a time take.
const ARTICLES = 200;
const MENTIONS = 100;

const world = buildWorld(LARGE);
const link = linkNames(world);
for (let count = 0; count < ARTICLES; count++) link(readArticle(writeArticle(world, MENTIONS)));
console.log((process.resourceUsage().maxRSS / 1024).toFixed(0));
