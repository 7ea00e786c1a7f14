/** What systems put beside what people put into an archive. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/u;

/**
 * What a file in an archive is called: its path there, cleaned of what could mean another place or steer a
 * terminal. `null` for folders and what no person put there.
 */
export function readMemberName(written: string): string | null {
  const name = written
    .replaceAll("\\", "/")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "")
    .split("/")
    .filter((step) => step !== "" && step !== "." && step !== "..")
    .join("/");
  return name === "" || written.endsWith("/") || LITTER.test(name) ? null : name;
}
