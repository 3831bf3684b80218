import { parseConditions, parsePattern, PatternError } from '../../../../src/engine/narrative/pattern/parse';

const name = (text: string) => ({ kind: 'name', name: text });
const value = (expression: unknown) => [{ kind: 'slot', slot: { kind: 'value', expression } }];

describe('slots', () => {
  it.each([
    ['{T1.total}', value(name('T1.total'))],
    ['{@prior.T1.total}', value({ kind: 'input', key: 'prior.T1.total' })],
    [
      '{a - b - c}',
      value({
        kind: 'subtract',
        left: { kind: 'subtract', left: name('a'), right: name('b') },
        right: name('c'),
      }),
    ],
    [
      '{a - (b + c)}',
      value({ kind: 'subtract', left: name('a'), right: { kind: 'add', left: name('b'), right: name('c') } }),
    ],
    [
      '{|a - 1.5|}',
      value({
        kind: 'absolute',
        of: { kind: 'subtract', left: name('a'), right: { kind: 'constant', text: '1.5' } },
      }),
    ],
    [
      '{a / (b + c) %}',
      [
        {
          kind: 'slot',
          slot: {
            kind: 'percent',
            above: name('a'),
            below: { kind: 'add', left: name('b'), right: name('c') },
          },
        },
      ],
    ],
    ['{text @uses.$code}', [{ kind: 'slot', slot: { kind: 'words', key: 'uses.$code' } }]],
    [
      '{count @a.轿车}',
      [{ kind: 'slot', slot: { kind: 'count', expression: { kind: 'input', key: 'a.轿车' } } }],
    ],
    ['{year}', [{ kind: 'slot', slot: { kind: 'year', offset: -0 } }]],
    ['{year-1}', [{ kind: 'slot', slot: { kind: 'year', offset: -1 } }]],
    ['{1}', [{ kind: 'slot', slot: { kind: 'ordinal', style: '1' } }]],
    ['{一}', [{ kind: 'slot', slot: { kind: 'ordinal', style: '一' } }]],
  ])('%s', (pattern, nodes) => {
    expect(parsePattern(pattern)).toEqual(nodes);
  });
});

describe('branches and loops', () => {
  it('takes conditions up to the colon, and arms without any', () => {
    expect(parsePattern('甲[a > 0:乙|丙]。')).toEqual([
      { kind: 'text', text: '甲' },
      {
        kind: 'branch',
        arms: [
          {
            conditions: [
              { kind: 'compare', left: name('a'), relation: '>', right: { kind: 'constant', text: '0' } },
            ],
            nodes: [{ kind: 'text', text: '乙' }],
          },
          { conditions: [], nodes: [{ kind: 'text', text: '丙' }] },
        ],
      },
      { kind: 'text', text: '。' },
    ]);
  });

  it('goes through a list or an input, with what stands between and what stands for none', () => {
    expect(parsePattern('[*items "；":{name}|无]')).toEqual([
      {
        kind: 'loop',
        over: { kind: 'name', name: 'items' },
        separator: '；',
        nodes: value(name('name')),
        otherwise: [{ kind: 'text', text: '无' }],
      },
    ]);
    expect(parsePattern('[*@projects.0.results:{it}]')).toMatchObject([
      { over: { kind: 'input', name: 'projects.0.results' }, separator: '', otherwise: [] },
    ]);
  });

  it('nests', () => {
    expect(parsePattern('[a = 0:[b = 0:一|二]|三]')).toMatchObject([
      { arms: [{ nodes: [{ kind: 'branch', arms: [{}, {}] }] }, { nodes: [{ text: '三' }] }] },
    ]);
  });
});

it.each([
  ['given @a.b', { kind: 'given', key: 'a.b' }],
  ['absent @a.b', { kind: 'absent', key: 'a.b' }],
  ['T7.empty', { kind: 'flag', name: 'T7.empty', wanted: true }],
  ['not T7.empty', { kind: 'flag', name: 'T7.empty', wanted: false }],
  ['some items', { kind: 'some', name: 'items', wanted: true }],
  ['none items', { kind: 'some', name: 'items', wanted: false }],
  ['known T1.total', { kind: 'known', name: 'T1.total' }],
])('the condition %s', (text, condition) => {
  expect(parseConditions(text)).toEqual([condition]);
});

it.each(['=', '<>', '<', '<=', '>', '>='])('compares by %s', (relation) => {
  expect(parseConditions(`a ${relation} @b & T7.empty`)).toMatchObject([
    { kind: 'compare', relation },
    { kind: 'flag' },
  ]);
});

/** ⟪ stands before the character that cannot be read. */
it.each([
  ['甲{T1.total', 'no }'],
  ['甲{}', 'an empty slot'],
  ['甲}乙', 'unexpected'],
  ['甲|乙', 'unexpected'],
  ['[a > 0:甲', 'no ]'],
  ['[*:甲]', 'a loop is'],
  ['[*items:甲', 'no ]'],
  ['[a is b:甲]', 'no condition: a is b'],
  ['{a +}', 'no amount: a +'],
  ['{(a + b}', 'no amount: (a + b'],
  ['{a b}', 'no amount: a b'],
])('%s cannot be read: %s', (pattern, problem) => {
  expect(() => parsePattern(pattern)).toThrow(PatternError);
  expect(() => parsePattern(pattern)).toThrow(problem);
});

it('points at the character', () => {
  const failure = (pattern: string): unknown => {
    try {
      return parsePattern(pattern);
    } catch (error) {
      return error;
    }
  };
  expect(failure('收入合计{T2.total}万元}。')).toMatchObject({
    at: 16,
    message: 'unexpected at 16: 收入合计{T2.total}万元⟪}。⟫',
  });
  expect(failure('支出{}')).toMatchObject({ at: 3 });
});
