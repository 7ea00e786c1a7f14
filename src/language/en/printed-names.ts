/** Source of a pattern of a name: up to five words, the first in capitals, with "the" left out before them. */
export const PRINTED_NAME = String.raw`(?:[Tt]he )?(?<name>\p{Lu}(?:[\p{L}\p{N}&’'.-]*(?:[\p{L}\p{N}]|\.(?= \p{Lu})))?(?: (?:of |for )?\p{Lu}[\p{L}\p{N}&’-]*){0,4})`;
