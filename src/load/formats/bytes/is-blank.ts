/** Whether bytes are nothing but spaces, line ends and the like. */
export function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte <= 0x20);
}
