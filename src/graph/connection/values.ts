import neo4j, { isDate, isDateTime } from "neo4j-driver";
import type { DeclaredType, DeclaredTypes } from "./query-definition.ts";

type Convert = (value: unknown) => unknown;

/** Converts a value to what travels as a declared type; of rows, the columns that are declared. */
export function toDriver(value: unknown, type: DeclaredType): unknown {
  return getConverter(type)(value);
}

const converters = new Map<DeclaredType, Convert>();

/** Types are few, and are read once each. */
function getConverter(type: DeclaredType): Convert {
  const known = converters.get(type);
  if (known !== undefined) return known;
  const convert = typeof type === "string" ? buildConverter(type) : buildRowConverter(type[0]);
  const converter: Convert = (value) =>
    value === null || value === undefined ? null : convert(value);
  converters.set(type, converter);
  return converter;
}

function buildConverter(type: string): Convert {
  if (type.endsWith("?")) return getConverter(type.slice(0, -1));
  const itemType = /^List<(.+)>$/.exec(type)?.[1];
  if (itemType !== undefined) return mapItems(getConverter(itemType));
  switch (type) {
    case "Integer":
      return (value) => neo4j.int(value as number);
    case "Date":
      return buildDay;
    case "Map":
      return withIntegers;
    default:
      return (value) => value;
  }
}

/** Refuses what is no day of the calendar; the driver would send one after it. */
function buildDay(value: unknown): unknown {
  const day = new Date(value as string);
  if (Number.isNaN(day.valueOf()) || day.toISOString().slice(0, 10) !== value) {
    throw new Error(`Cannot send "${String(value)}" as a day`);
  }
  return new neo4j.types.Date(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}

function buildRowConverter(columns: DeclaredTypes): Convert {
  const converted = Object.entries(columns).map(
    ([name, type]) => [name, getConverter(type)] as const,
  );
  return mapItems((row) => {
    const values = row as Readonly<Record<string, unknown>>;
    return Object.fromEntries(converted.map(([name, convert]) => [name, convert(values[name])]));
  });
}

function mapItems(convert: Convert): Convert {
  return (items) => (items as readonly unknown[]).map(convert);
}

/** Properties: an empty list is none, in the graph as in files from which one is imported. */
function withIntegers(value: unknown): unknown {
  if (Array.isArray(value) && value.length === 0) return null;
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
