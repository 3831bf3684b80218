import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Block, Inline, Section } from '../../help/markdown';

const useStyles = makeStyles({
  heading: {
    margin: '8px 0 0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { margin: '4px 0 0', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: {
    margin: '4px 0 0',
    paddingInlineStart: '20px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  code: {
    padding: '0 4px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The sections of a help page. */
export function PageText({ sections }: { readonly sections: readonly Section[] }): ReactElement {
  const styles = useStyles();
  return (
    <>
      {sections.map(({ heading, blocks }, index) => (
        <section key={index}>
          {heading !== '' && <h3 className={styles.heading}>{heading}</h3>}
          {blocks.map((block, number) => (
            <BlockText key={number} block={block} />
          ))}
        </section>
      ))}
    </>
  );
}

function BlockText({ block }: { readonly block: Block }): ReactElement {
  const styles = useStyles();
  if (block.kind === 'paragraph') {
    return (
      <p className={styles.words}>
        <Inlines inlines={block.inlines} />
      </p>
    );
  }
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <List className={styles.list}>
      {block.items.map((inlines, index) => (
        <li key={index}>
          <Inlines inlines={inlines} />
        </li>
      ))}
    </List>
  );
}

function Inlines({ inlines }: { readonly inlines: readonly Inline[] }): ReactElement {
  const styles = useStyles();
  return (
    <>
      {inlines.map(({ kind, text }, index) =>
        kind === 'code' ? (
          <code key={index} className={styles.code}>
            {text}
          </code>
        ) : (
          <span key={index}>{text}</span>
        ),
      )}
    </>
  );
}
