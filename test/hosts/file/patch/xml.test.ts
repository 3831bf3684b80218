import {
  attribute,
  attributeOf,
  childNamed,
  childrenOf,
  rootOf,
  textOf,
} from '../../../../src/hosts/file/patch/xml';
import {
  appended,
  attributesSet,
  fromXString,
  insertedInOrder,
  spliced,
  xString,
} from '../../../../src/hosts/file/patch/xmlEdit';
import { failure } from './oneSheet';

describe('reading', () => {
  test('finds children past everything that only looks like one', () => {
    const root = rootOf(
      `<?xml version="1.0"?><!-- <b/> --><a q="<b/>">t<!-- <b/> --><![CDATA[<b/>]]><?b <b/>?><b c='>'/><d><b/></d></a>\n`.replace(
        '"<b/>"',
        '"&lt;b/>"',
      ),
    );
    expect(childrenOf(root).map(({ name }) => name)).toEqual(['b', 'd']);
    expect(attribute(childrenOf(root)[0] ?? root, 'c')).toBe('>');
  });

  test('tells names apart by namespace, whatever the prefix', () => {
    const root = rootOf(
      '<x:a xmlns:x="m" xmlns:r="n" r:id="1" id="2"><b xmlns="o"/><b xmlns="m" y:id="3" xmlns:y="n"/></x:a>',
    );
    expect(childNamed(root, 'b')?.scope.get('y')).toBe('n');
    expect(attributeOf(root, 'n', 'id')).toBe('1');
    expect(attribute(root, 'id')).toBe('2');
  });

  test('text with entities, CDATA and line ends', () => {
    expect(textOf(rootOf('<a>&#21512;&amp;<![CDATA[&amp;<]]><!-- x -->\r\n&#x8BA1;</a>'))).toBe(
      '合&&amp;<\n计',
    );
  });

  test.each(['', '<a>', '<a></b>', '<a', '<a b="></a>', '<a><!-- </a>', '<!DOCTYPE a><a/>', '</a>', '< a/>'])(
    '%p is not well-formed',
    (xml) => {
      expect(failure(() => rootOf(xml))).toBe('notAWorkbook');
    },
  );
});

describe('editing', () => {
  test('attributes are replaced, added and taken away in place', () => {
    const root = rootOf(`<a b='1' c = "2" d="3"/>`);
    expect(spliced(root.source, attributesSet(root, { b: '"&', d: null, e: 'x', c: '2' }))).toBe(
      `<a b="&quot;&amp;" c = "2" e="x"/>`,
    );
  });

  test('content goes last, also into an element written in one tag', () => {
    for (const [xml, wanted] of [
      ['<a/>', '<a><b/></a>'],
      ['<x:a k="v" />', '<x:a k="v" ><b/></x:a>'],
      ['<a><c/></a>', '<a><c/><b/></a>'],
    ] as const) {
      const root = rootOf(xml);
      expect(spliced(xml, [appended(root, '<b/>')])).toBe(wanted);
    }
  });

  test('an element goes before those that the schema puts behind it', () => {
    const order = ['one', 'two', 'three', 'four'];
    const put = (inside: string): string => {
      const root = rootOf(`<a xmlns="m" xmlns:o="o">${inside}</a>`);
      return spliced(root.source, [insertedInOrder(root, order, 'two', '<two/>')]).replace(
        /^<a[^>]*>|<\/a>$/g,
        '',
      );
    };
    expect(put('<one/><three/>')).toBe('<one/><two/><three/>');
    expect(put('<one/>')).toBe('<one/><two/>');
    expect(put('<one/><o:four/><three/>')).toBe('<one/><o:four/><two/><three/>');
    const alternate = '<o:AlternateContent><o:Choice><three/></o:Choice></o:AlternateContent>';
    expect(put(`<one/>${alternate}<four/>`)).toBe(`<one/><two/>${alternate}<four/>`);
  });

  test.each(['a', '_x0041_', '\r', '\ud800', '😀', '_x005F_x0041_', '_', 'x_x12_'])(
    '%p survives as ST_Xstring',
    (text) => {
      expect(fromXString(xString(text))).toBe(text);
      expect(xString('a_x000D_b')).toBe('a_x005F_x000D_b');
    },
  );
});
