import { describe, expect, it } from 'vitest';
import { effectOfCall } from '../../src/tools/input-effect.ts';

const run = {
  name: 'snowflake_execute_query',
  provider: 'SNOWFLAKE',
  description: '',
  inputSchema: { properties: {} },
};
const effect = (input: unknown) => effectOfCall(run, [input]).effect;

describe('a statement', () => {
  it.each([
    'DROP TABLE orders',
    '  drop view if exists v;',
    'select 1; drop schema s cascade',
    'TRUNCATE orders',
    'DELETE FROM orders WHERE id = 1',
    'delete/**/from orders',
    '-- clean up\nDELETE FROM orders',
    'WITH old AS (SELECT 1) DELETE FROM orders USING old',
    'DELETE o FROM orders o',
    'begin drop table orders; end',
    'GRANT ALL ON orders TO PUBLIC',
    'revoke select on orders from analyst',
    'CREATE OR REPLACE TABLE orders AS SELECT 1',
    'INSERT OVERWRITE INTO orders SELECT 1',
    'ALTER TABLE orders DROP COLUMN price',
    'MERGE INTO a USING b ON a.id = b.id WHEN MATCHED THEN DELETE',
    "EXECUTE IMMEDIATE 'dr' || 'op table orders'",
    '/*!50000 DROP TABLE orders */',
    'MATCH (n:Order) DETACH DELETE n',
    'mutation { deleteOrder(id: 7) { id } }',
  ])('that removes something is destructive: %s', (statement) => {
    expect(effect({ statement })).toBe('destructive');
    expect(effectOfCall(run, [{ sqls: ['select 1', statement] }])).toEqual({
      effect: 'destructive',
      harm: 'removes something (sqls)',
    });
  });

  it.each([
    'SELECT COUNT(*) FROM orders',
    "SELECT * FROM orders WHERE status = 'dropped'",
    'SELECT deleted_at, revoked FROM grants',
    'INSERT INTO orders VALUES (1)',
    'UPDATE orders SET price = 2 WHERE id = 1',
    'CREATE TABLE drops (id INT)',
    'select 1 -- drop table orders',
    'MATCH (n:Order) RETURN n',
    'query { deletedOrders { id } }',
    'mutation { createOrder(name: "x") { id } }',
  ])('that removes nothing only writes: %s', (statement) => {
    expect(effect({ statement })).toBe('write');
  });

  it('in a member for text is only text', () => {
    expect(effect({ body: 'DROP TABLE orders' })).toBe('write');
  });
});
