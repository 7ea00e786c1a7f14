/** Whether a weekday dates the sentence, and is no part of the name behind it: "On Monday Okoye said". */
export function isOnDay(tokens: readonly { readonly normal: string }[], index: number): boolean {
  return (
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u.test(tokens[index]?.normal ?? "") &&
    tokens[index - 1]?.normal === "on"
  );
}
