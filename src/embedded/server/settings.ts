import { LOOPBACK, type Ports } from "./ports.ts";

/**
 * What Neo4j Browser may load and reach: this machine alone. By itself it asks for fonts and scripts
 * of other hosts whenever it is opened, and Community has no setting of its own against that.
 */
const BROWSER_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  `connect-src 'self' http://localhost:* http://${LOOPBACK}:* ws://${LOOPBACK}:*`,
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join("; ");

const POST_CONNECT = "browser.post_connect_cmd";

/** Reads from the text of `neo4j.conf` where the pages are that Browser opens, see `buildSettings`. */
export function readPagesUrl(settings: string): string | null {
  const pattern = new RegExp(`^${POST_CONNECT}=style (\\S+?)browser/style\\.grass;`, "mu");
  return pattern.exec(settings)?.[1] ?? null;
}

/**
 * Writes the text of `neo4j.conf`. Neo4j refuses to start on a setting that it does not know.
 *
 * `pagesUrl` is where the API will serve a guide and a style for Browser, which opens them once
 * somebody has logged in; `null` where no API is about to start.
 */
export function buildSettings({ bolt, http }: Ports, pagesUrl: string | null): string {
  const boltAddress = `${LOOPBACK}:${String(bolt)}`;
  const httpAddress = `${LOOPBACK}:${String(http)}`;
  const settings = {
    "server.default_listen_address": LOOPBACK,
    "server.bolt.listen_address": boltAddress,
    "server.bolt.advertised_address": boltAddress,
    "server.http.listen_address": httpAddress,
    "server.http.advertised_address": httpAddress,
    "server.https.enabled": "false",
    "server.memory.pagecache.size": "256m",

    // Any web page could reach an open Bolt port on loopback, hence the password.
    "dbms.security.auth_enabled": "true",
    "dbms.security.http_access_control_allow_origin": `http://${httpAddress}`,
    // Else LOAD CSV reads any file of the machine and any address, even in a session that only reads.
    "server.directories.import": "import",
    "dbms.security.allow_csv_import_from_file_urls": "false",
    "internal.dbms.cypher_ip_blocklist": "0.0.0.0/0,::/0",

    "browser.remote_content_hostname_whitelist": "localhost",
    ...(pagesUrl === null
      ? {}
      : {
          [POST_CONNECT]: `style ${pagesUrl}browser/style.grass; guide ${pagesUrl}browser/guide.html`,
        }),

    "dbms.usage_report.enabled": "false",
    "client.allow_telemetry": "false",
    "dbms.security.http_static_content_security_policy_header": BROWSER_POLICY,

    // How often it looks whose time is over; questions may take two seconds.
    "db.transaction.monitor.check.interval": "500ms",
    // Else a list of two and a list of eleven values have the same query planned twice.
    "internal.cypher.use_parameter_size": "false",
    // Saves 500 MB of disk.
    "db.tx_log.preallocate": "false",
    // What was written is in logs, too, until it is in its place, which by itself is seen to every quarter
    // of an hour: ten times as much as the graph itself after a large load.
    "db.checkpoint": "VOLUME",
    "db.checkpoint.interval.volume": "64m",
    "db.tx_log.rotation.size": "32m",
    "db.tx_log.rotation.retention_policy": "keep_none",
    // Stops in under a second instead of twelve.
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
  };
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join("");
}
