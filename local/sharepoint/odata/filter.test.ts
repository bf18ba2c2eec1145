import fc from 'fast-check';
import { parseFilter } from './filter';
import type { FilterNode, Operand } from './filter';

const field = (path: string): Operand => ({ type: 'field', path });
const text = (value: string): Operand => ({ type: 'literal', literal: { kind: 'string', value } });
const number = (value: number): Operand => ({ type: 'literal', literal: { kind: 'number', value } });
const eq = (name: string, value: number): FilterNode => ({
  type: 'compare',
  op: 'eq',
  left: field(name),
  right: number(value)
});

describe('filters', () => {
  test('and binds harder than or, not harder than and', () => {
    expect(parseFilter('A eq 1 or B eq 2 and not C eq 3')).toEqual({
      type: 'or',
      left: eq('A', 1),
      right: { type: 'and', left: eq('B', 2), right: { type: 'not', operand: eq('C', 3) } }
    });
  });

  test('parentheses decide', () => {
    expect(parseFilter('(A eq 1 or B eq 2)and(C eq 3)')).toEqual({
      type: 'and',
      left: { type: 'or', left: eq('A', 1), right: eq('B', 2) },
      right: eq('C', 3)
    });
  });

  test('equal operators group from the left', () => {
    expect(parseFilter('A eq 1 and B eq 2 and C eq 3')).toEqual({
      type: 'and',
      left: { type: 'and', left: eq('A', 1), right: eq('B', 2) },
      right: eq('C', 3)
    });
  });

  test('lookups, escaped names and names that begin like keywords', () => {
    expect(parseFilter('Author/Title eq 5')).toEqual(eq('Author/Title', 5));
    expect(parseFilter('OData__ModerationStatus eq 0')).toEqual(eq('OData__ModerationStatus', 0));
    expect(parseFilter('_x00c4_mne eq 1')).toEqual(eq('_x00c4_mne', 1));
    expect(parseFilter('nullable eq 1 and notes eq 2')).toEqual({
      type: 'and',
      left: eq('nullable', 1),
      right: eq('notes', 2)
    });
  });

  test('startswith and substringof keep the order of their arguments', () => {
    expect(parseFilter("startswith(Title, 'O''B')")).toEqual({
      type: 'call',
      name: 'startswith',
      args: [field('Title'), text("O'B")]
    });
    const call = { type: 'call', name: 'substringof', args: [text('x'), field('Title')] };
    expect(parseFilter("substringof('x',Title)")).toEqual(call);
    expect(parseFilter("substringof('x',Title) eq true")).toEqual(call);
    expect(parseFilter("substringof('x',Title) eq false")).toEqual({ type: 'not', operand: call });
    expect(parseFilter("substringof('x',Title) ne true")).toEqual({ type: 'not', operand: call });
  });

  test('dates as datetime and as plain text, and their parts', () => {
    const date = '2024-05-01T00:00:00Z';
    expect(parseFilter(`Modified ge datetime'${date}'`)).toMatchObject({
      right: { literal: { kind: 'datetime', value: date } }
    });
    expect(parseFilter(`Modified ge '${date}'`)).toMatchObject({
      right: { literal: { kind: 'string', value: date } }
    });
    expect(parseFilter('month(Created) eq 5')).toMatchObject({
      left: { type: 'datepart', part: 'month', field: 'Created' }
    });
  });

  test('null, booleans, ids and a constant on the left', () => {
    expect(parseFilter('A ne null')).toMatchObject({ op: 'ne', right: { literal: { kind: 'null' } } });
    expect(parseFilter('Hidden eq false')).toMatchObject({
      right: { literal: { kind: 'boolean', value: false } }
    });
    expect(parseFilter("Id eq guid'2c99a486-d6c9-4a4b-8d6f-a9faa364c92c'")).toMatchObject({
      right: { literal: { kind: 'guid' } }
    });
    expect(parseFilter('5 lt Amount')).toMatchObject({ op: 'lt', left: number(5), right: field('Amount') });
  });

  test.each([
    "endswith(Title,'x')",
    "tolower(Title) eq 'x'",
    "toupper(Title) eq 'x'",
    "trim(Title) eq 'x'",
    "concat(A,B) eq 'x'",
    "substring(Title,1) eq 'x'",
    "replace(Title,'a','b') eq 'x'",
    'length(Title) eq 3',
    "indexof(Title,'x') eq 1",
    'round(A) eq 1',
    'floor(A) eq 1',
    'ceiling(A) eq 1',
    "contains(Title,'x')",
    'A add 1 eq 2',
    'A sub 1 eq 2',
    'A mul 2 eq 4',
    'A div 2 eq 1',
    'A mod 2 eq 1',
    'A Eq 1',
    'A eq 1 AND B eq 2',
    'A eq',
    'eq 1',
    'A',
    '(A eq 1',
    'A eq 1)',
    'A eq 1 B eq 2',
    'A eq B',
    '1 eq 1',
    "startswith('x',Title)",
    'startswith(Title)',
    'startswith(Title,5)',
    "A eq 'open",
    'A = 1',
    'Items/any(i:i/A eq 1)',
    'not',
    "Title in ('a','b')",
    'A eq -B'
  ])('refuses %s, repeating it', (filter) => {
    expect(() => parseFilter(filter)).toThrow(
      expect.objectContaining({
        status: 400,
        code: '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
        text: `The expression "${filter}" is not valid.`
      })
    );
  });

  test('nesting deeper than a stack can bear is refused, not fatal', () => {
    expect(() => parseFilter('('.repeat(100_000))).toThrow(expect.objectContaining({ status: 400 }));
  });

  test('what is written is what is read', () => {
    const names = fc.constantFrom('Title', 'OData__X', 'Author/Title', 'oral', 'android', 'day');
    const literals = fc.oneof(
      fc.string({ unit: 'grapheme' }).map((value) => text(value)),
      fc.integer().map((value) => number(value))
    );
    const { tree } = fc.letrec<{ tree: FilterNode }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        fc.record({
          type: fc.constant('compare' as const),
          op: fc.constantFrom('eq', 'ne', 'lt', 'le', 'gt', 'ge'),
          left: names.map(field),
          right: literals
        }),
        fc.record({ type: fc.constantFrom('and', 'or'), left: tie('tree'), right: tie('tree') }),
        fc.record({ type: fc.constant('not' as const), operand: tie('tree') })
      ) as fc.Arbitrary<FilterNode>
    }));
    fc.assert(fc.property(tree, (node) => expect(parseFilter(write(node))).toEqual(node)));
  });
});

function write(node: FilterNode): string {
  switch (node.type) {
    case 'compare':
      return `${operand(node.left)} ${node.op} ${operand(node.right)}`;
    case 'call':
      return `${node.name}(${node.args.map(operand).join(',')})`;
    case 'not':
      return `not (${write(node.operand)})`;
    default:
      return `(${write(node.left)}) ${node.type} (${write(node.right)})`;
  }
}

function operand(side: Operand): string {
  if (side.type === 'field') return side.path;
  if (side.type === 'datepart') return `${side.part}(${side.field})`;
  const literal = side.literal;
  if (literal.kind === 'number') return String(literal.value);
  if (literal.kind === 'string') return `'${literal.value.replace(/'/g, "''")}'`;
  throw new Error(`not written here: ${literal.kind}`);
}
