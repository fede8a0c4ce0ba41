/** Members that hold statements of a query language: `sql`, `statement`, `soql_query`, `sqls`. */
const HOLDS_STATEMENT = /sql|query|queries|statement|mutation|cypher|script/i;
/** Comments of SQL, except those that MySQL runs. */
const COMMENTS = /\/\*(?!!)[\s\S]*?\*\/|--[^\n]*|#[^\n]*/g;
const RUN_BY_MYSQL = /\/\*!\d*|\*\//g;
/** Where a statement begins. */
const BEGINS = '(?:^|[;(]|\\b(?:begin|then|else|do|as|loop))\\s*';
/** Statements that remove data or change who may access it. */
const REMOVING: readonly RegExp[] = [
  new RegExp(`${BEGINS}(?:drop|truncate|grant|revoke|purge|remove)\\s+\\w`, 'i'),
  /\bdelete\s+(?:top\s*\(\d+\)\s*|\w+\s+)?from\b|\bdelete\s+\w+\s*(?:;|$|\bwhere\b)|\binsert\s+overwrite\b|\breplace\s+into\b/i,
  /\bwhen\s+matched\b[^;]*\bdelete\b|\bcreate\s+or\s+replace\b|\balter\b[^;]*\bdrop\b/i,
  // The text to run is put together when it runs.
  /\bexecute\s+immediate\b|\bsp_executesql\b/i,
  // Cypher and GraphQL
  /\bmatch\s*\([\s\S]*\b(?:delete|remove)\b/i,
  /\bmutation\b[\s\S]*\b\w*(?:delete|remove|archive|purge|destroy|revoke)\w*\s*[({]/i,
];

/**
 * Whether a member of a tool's input is a statement of a query language that removes data, replaces it as a whole, or
 * changes who may access it. An UPDATE changes data, so it only writes.
 *
 * @param name of the member
 */
export function removesByStatement(name: string, text: string): boolean {
  if (!HOLDS_STATEMENT.test(name)) return false;
  const statement = text.replace(COMMENTS, ' ').replace(RUN_BY_MYSQL, ' ').trim();
  return REMOVING.some((pattern) => pattern.test(statement));
}
