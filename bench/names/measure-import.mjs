import { importActors } from "../../dist/knowledge/actors/import-actors.js";

// A process by itself: what it took is what the import takes.
const [list, index] = process.argv.slice(2);
await importActors(list, index, "2026-11-29", () => undefined);
const { user, system } = process.cpuUsage();
const megabytes = Math.round(process.resourceUsage().maxRSS / 1_000);
console.log(JSON.stringify({ cpuMs: (user + system) / 1_000, megabytes }));
