import {
  type FieldNode,
  GraphQLError,
  type GraphQLResolveInfo,
  Kind,
  type ResponsePath,
  responsePathAsArray,
} from "graphql";
import { AppError } from "../../errors/app-error.ts";
import { answerOperation } from "../../graph/read/answer-operation.ts";
import {
  type CompiledOperation,
  type LookUp,
  compileLookUp,
  compileOperation,
  isCompiled,
} from "../../graph/compile/operation.ts";
import type { Row } from "../../graph/compile/projection/projection.ts";
import type { Graph } from "../../graph/connection/driver.ts";
import { type Arguments, ArgumentValue } from "../../graph/compile/argument-value.ts";
import { collectFields } from "./collect-fields.ts";
import { buildCompletion } from "./complete-answer.ts";
import { describeShape } from "./describe-shape.ts";
import { OperationCache } from "./operation-cache.ts";
import { type ReadSelection, readSelection } from "./read-selection.ts";

/** An operation and the values of its variables. */
export type AskedOperation = Pick<
  GraphQLResolveInfo,
  "schema" | "operation" | "fragments" | "variableValues"
>;

/** A compiled query, and how a request's variables give the values of its arguments. */
interface Plan extends Pick<ReadSelection, "readArguments" | "locate"> {
  readonly compiled: CompiledOperation;
}

/** Of a whole operation. */
interface OperationPlan extends Plan {
  /** Makes the data of the answer; `null` where the query does not read all of it. */
  readonly complete: ((answer: Row) => Row) | null;
}

const operations = new OperationCache<object, OperationPlan>();
const lookUps = new OperationCache<object, Plan>();

/**
 * Reads for one request what its fields ask for: all fields of the query in one query to Neo4j, and what
 * belongs to things that are not read so, such as the entities of decisions, in one for each field.
 */
export class GraphReader {
  readonly #graph: Graph;
  #answer: Promise<Row> | undefined;
  readonly #batches = new Map<FieldNode, Batch>();

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  /**
   * The data of the answer to a query; `null` where GraphQL's execution has to make it: something else is
   * asked, too, or something is wrong, of which it tells what and where. What was read is kept for it.
   */
  async readAll(asked: AskedOperation): Promise<Row | null> {
    try {
      const plan = planOperation(asked, null);
      if (plan.complete === null) return null;
      this.#answer = this.#run(plan, asked);
      return plan.complete(await this.#answer);
    } catch {
      return null;
    }
  }

  /**
   * The answer to a field of the query, with all that is asked of it, by the names that it has there.
   *
   * @throws AppError for what is wrong with its arguments
   */
  async readRoot(info: GraphQLResolveInfo): Promise<unknown> {
    const key = String(info.path.key);
    if (!isCompiled(info.fieldName)) throw new Error(`No way to read Query.${info.fieldName}`);
    try {
      this.#answer ??= this.#run(planOperation(info, null), info);
      return (await this.#answer)[key];
    } catch (error) {
      // Of several fields, the others may be answered.
      if (!(error instanceof GraphQLError)) throw error;
      return (await this.#run(planOperation(info, key), info))[key];
    }
  }

  /** What is asked of the thing with an id; `null` where there is none. */
  async lookUp(info: GraphQLResolveInfo, what: LookUp, id: string): Promise<Row | null> {
    const [node] = info.fieldNodes as [FieldNode];
    const batch = this.#batches.get(node) ?? this.#openBatch(info, what, node);
    batch.ids.add(id);
    return (await batch.rows).get(id) ?? null;
  }

  /** Collects the ids of one field that are asked for at once. */
  #openBatch(info: GraphQLResolveInfo, what: LookUp, node: FieldNode): Batch {
    const ids = new Set<string>();
    const rows = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      this.#batches.delete(node);
      return this.#lookUpAll(info, what, [...ids]);
    });
    const batch = { ids, rows };
    this.#batches.set(node, batch);
    return batch;
  }

  async #lookUpAll(
    info: GraphQLResolveInfo,
    what: LookUp,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, Row>> {
    const shape = describeShape(info.schema, info.operation, info.variableValues);
    const plan = lookUps.get(info.fieldNodes[0]!, `${what} ${shape}`, () => {
      const { fields, ...reading } = readSelection(info, info.parentType, [
        { kind: Kind.SELECTION_SET, selections: info.fieldNodes },
      ]);
      const asked = new ArgumentValue<readonly string[]>(ids, (values) => values.at(-1), []);
      const write = () => compileLookUp(what, fields[0]!.selection!, asked);
      return { ...reading, compiled: compile(reading, write, info.path.prev) };
    });
    // The ids come after the values of the fields' arguments.
    const values = [...plan.readArguments(info.variableValues), ids] as unknown as Arguments;
    const { rows } = await this.#answerPlan(plan, values, info.path.prev);
    return new Map((rows as { id: string; row: Row }[]).map(({ id, row }) => [id, row]));
  }

  #run(plan: Plan, { variableValues }: AskedOperation): Promise<Row> {
    return this.#answerPlan(plan, plan.readArguments(variableValues));
  }

  async #answerPlan(plan: Plan, values: Arguments, around?: ResponsePath): Promise<Row> {
    try {
      return await answerOperation(this.#graph, plan.compiled, values);
    } catch (error) {
      throw withLocation(error, plan, around);
    }
  }
}

/** Plans one field of an operation by its key, or all that are compiled. */
function planOperation(asked: AskedOperation, key: string | null): OperationPlan {
  const { schema, operation, variableValues } = asked;
  const shape = `${key ?? ""} ${describeShape(schema, operation, variableValues)}`;
  return operations.get(operation, shape, () => {
    const queryType = schema.getQueryType()!;
    const sets = [operation.selectionSet];
    const { fields, ...reading } = readSelection(asked, queryType, sets);
    const wanted = fields.filter((field) =>
      key === null ? isCompiled(field.name) : field.key === key,
    );
    const names = [...collectFields(asked, queryType, sets).values()].map(
      ([node]) => node!.name.value,
    );
    const isAll = names.length > 0 && names.every(isCompiled);
    return {
      ...reading,
      compiled: compile(reading, () => compileOperation(wanted)),
      complete: isAll ? buildCompletion(asked, queryType, sets) : null,
    };
  });
}

function compile(
  reading: Pick<ReadSelection, "locate">,
  write: () => CompiledOperation,
  around?: ResponsePath,
): CompiledOperation {
  try {
    return write();
  } catch (error) {
    throw withLocation(error, reading, around);
  }
}

/** Points at the value that is wrong, where the failure tells which one it is. */
function withLocation(
  error: unknown,
  { locate }: Pick<ReadSelection, "locate">,
  around?: ResponsePath,
): unknown {
  if (!(error instanceof AppError) || error.place === null) return error;
  const { node, path } = locate(error.place);
  return new GraphQLError(error.message, {
    nodes: node,
    path: [...responsePathAsArray(around), ...path],
    originalError: error,
  });
}

interface Batch {
  readonly ids: Set<string>;
  readonly rows: Promise<ReadonlyMap<string, Row>>;
}
