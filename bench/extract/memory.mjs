import { getArticles } from "./article-sets.mjs";
import { READERS } from "./readers.mjs";

// A process by itself: its peak is what one reader, Node and the articles take.
const [set, name] = process.argv.slice(2);
const articles = getArticles(set);
articles.forEach(READERS[name]());
console.log((process.resourceUsage().maxRSS / 1024).toFixed(0));
