// The parts of dynalite 4.0.0 the stage builds on. dynalite ships no types; the version is pinned exactly.

declare module 'dynalite/db/index.js' {
  export type Callback<Value = void> = (error: Error | null | undefined, value?: Value) => void;
  /** One typed value in DynamoDB JSON: `{ S: 'text' }`. */
  export type AttributeValue = Readonly<Record<string, unknown>>;
  export type Item = Readonly<Record<string, AttributeValue>>;
  export interface KeyPart {
    readonly AttributeName: string;
    readonly KeyType: string;
  }
  export interface Index {
    readonly IndexName: string;
    readonly KeySchema: readonly KeyPart[];
    readonly Projection: { readonly ProjectionType: string; readonly NonKeyAttributes?: readonly string[] };
  }
  export interface Table {
    readonly TableName: string;
    readonly TableStatus: string;
    readonly KeySchema: readonly KeyPart[];
    readonly AttributeDefinitions: readonly { readonly AttributeName: string; readonly AttributeType: string }[];
    readonly GlobalSecondaryIndexes?: readonly Index[];
    readonly LocalSecondaryIndexes?: readonly Index[];
  }
  export type LevelWrite =
    | { readonly type: 'put'; readonly key: string; readonly value: unknown }
    | { readonly type: 'del'; readonly key: string };
  export interface Range {
    readonly gte?: string;
    readonly lt?: string;
    readonly limit?: number;
    readonly reverse?: boolean;
  }
  /** The LevelDB itself; what was written as JSON comes back as the same type. */
  export interface LevelDatabase {
    open(): Promise<void>;
    close(): Promise<void>;
    get<Value>(key: string): Promise<Value | undefined>;
    batch(writes: readonly LevelWrite[]): Promise<void>;
    iterator<Value>(range: Range): { all(): Promise<[string, Value][]> };
  }
  export interface SubDatabase {
    get(key: string, callback: Callback<Item>): void;
    put(key: string, item: Item, callback: Callback): void;
    del(key: string, callback: Callback): void;
    /** Runs `work` when nobody else holds the key; what `release` wraps lets go of it. */
    lock(
      key: string,
      work: (release: <Args extends unknown[]>(done: (...args: Args) => void) => (...args: Args) => void) => void,
    ): void;
  }
  export interface Engine {
    readonly db: LevelDatabase;
    readonly options: { readonly maxItemSize: number };
    getItemDb(table: string): SubDatabase;
    /** The middle argument may be left out. */
    getTable(name: string, checkStatus: boolean | Callback<Table>, callback?: Callback<Table>): void;
  }
  /** An error with the status and the body AWS would answer. */
  export interface Refusal extends Error {
    readonly statusCode: number;
    readonly body: Record<string, unknown>;
  }
  const database: {
    create(options: { path?: string }): Engine;
    createKey(item: Item, table: Table, keySchema?: readonly KeyPart[]): string;
    createIndexKey(item: Item, table: Table, keySchema: readonly KeyPart[]): string;
    checkConditional(data: Record<string, unknown>, item: Item | undefined): Refusal | null | undefined;
    updateIndexes(
      engine: Engine,
      table: Table,
      before: Item | undefined,
      after: Item | null | undefined,
      callback: Callback,
    ): void;
  };
  export default database;
}

declare module 'dynalite/validations/index.js' {
  type Types = Readonly<Record<string, unknown>>;
  const validations: {
    checkTypes(data: Record<string, unknown>, types: Types): Record<string, unknown>;
    checkValidations(data: Record<string, unknown>, types: Types, custom: unknown, engine: unknown): void;
  };
  export default validations;
}

declare module 'dynalite/validations/*' {
  const validation: { readonly types: Readonly<Record<string, unknown>>; readonly custom?: unknown };
  export default validation;
}

declare module 'dynalite/actions/*' {
  const action: (
    engine: unknown,
    data: Record<string, unknown>,
    callback: (error: Error | null | undefined, answer?: Record<string, unknown>) => void,
  ) => void;
  export default action;
}

/** The whole of it, as a server: what the stage's own is measured beside. */
declare module 'dynalite' {
  const makeServer: (options: {
    readonly path?: string;
    readonly createTableMs?: number;
  }) => import('node:http').Server;
  export default makeServer;
}
