import { textOf, type Narrative } from '../../../../src/engine/narrative/narrative';
import { asOnSheet } from '../../../../src/engine/narrative/sheet/asOnSheet';
import type { ParagraphState, ParagraphStatus } from '../../../../src/engine/narrative/sheet/states';

const paragraph = (id: string, text: string) => ({
  id,
  kind: 'body' as const,
  pieces: [{ kind: 'text' as const, text }],
});
const SECTIONS: Narrative['sections'] = [
  {
    id: '一',
    level: 1,
    heading: '一、总体情况',
    title: '总体情况',
    paragraphs: [paragraph('一/a', '甲。'), paragraph('一/b', '乙。')],
  },
  { id: '二', level: 1, heading: '二、收入', title: '收入', paragraphs: [paragraph('二/a', '丙。')] },
];

const state = (id: string, status: ParagraphStatus, onSheet: string | null): ParagraphState => ({
  id,
  section: id.split('/')[0] ?? id,
  kind: id.includes('/') ? 'body' : 'heading',
  status,
  onSheet,
  now: '',
  cell: null,
});

const lines = (sections: Narrative['sections']) =>
  sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(textOf)]);

it('is the text as it is now where nobody changed anything, also where the sheet is behind', () => {
  const states = [state('一', 'current', '一、总体情况'), state('一/a', 'outdated', '旧甲。')];
  expect(asOnSheet({ sections: SECTIONS }, states)).toEqual({ sections: SECTIONS, byHand: 0, behind: 0 });
});

it('takes headings and paragraphs that people changed, and tells those whose figures have moved', () => {
  const states = [
    state('一', 'edited', '一、我的标题'),
    state('一/a', 'edited', '我的甲。'),
    state('一/b', 'conflict', '我的乙。'),
  ];
  const { sections, ...told } = asOnSheet({ sections: SECTIONS }, states);
  expect(lines(sections)).toEqual(['一、我的标题', '我的甲。', '我的乙。', '二、收入', '丙。']);
  expect(told).toEqual({ byHand: 3, behind: 1 });
});

it('leaves out what was removed or emptied; a heading goes with all its text only', () => {
  const states = [
    state('一/a', 'deleted', null),
    state('一/b', 'edited', '  '),
    state('二', 'deleted', null),
    state('二/a', 'deleted', null),
  ];
  const { sections, byHand } = asOnSheet({ sections: SECTIONS }, states);
  expect(lines(sections)).toEqual(['一、总体情况']);
  expect(byHand).toBe(4);
});
