import neo4j, { isDate, isDateTime } from "neo4j-driver";

/** Converts a value to what travels as a declared type. */
export function toDriver(value: unknown, type: string): unknown {
  if (value === null || value === undefined) return null;
  if (type.endsWith("?")) return toDriver(value, type.slice(0, -1));
  const itemType = /^List<(.+)>$/.exec(type)?.[1];
  if (itemType !== undefined) {
    return (value as readonly unknown[]).map((item) => toDriver(item, itemType));
  }
  switch (type) {
    case "Integer":
      return neo4j.int(value as number);
    case "Date": {
      const [year, month, day] = (value as string).split("-").map(Number);
      return new neo4j.types.Date(year!, month!, day!);
    }
    case "Map":
      return withIntegers(value);
    default:
      return value;
  }
}

function withIntegers(value: unknown): unknown {
  if (Number.isInteger(value)) return neo4j.int(value as number);
  return mapInside(value, withIntegers);
}

/** Converts what the driver handed over to plain values. */
export function fromDriver(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (isDate(value as object) || isDateTime(value as object)) return String(value);
  return mapInside(value, fromDriver);
}

/** The same list or map with its values converted; any other value as it is. */
function mapInside(value: unknown, convert: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(convert);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, convert(inner)]));
}
