import * as React from 'react';
import { ChecklistItem } from '../../../app/Services';
import { ErrorMessage } from '../../components/ErrorMessage';
import { Loading } from '../../components/Loading';
import { useApp } from '../../context/AppContext';
import { fillIn } from '../../../loc/fillIn';
import { Strings } from '../../../loc/Strings';
import { useSectionStyles } from './sectionStyles';
import { MarkTone, StateMark } from './StateMark';
import { Answer } from './useAnswer';

export interface ChecklistSectionProps {
  readonly checklist: Answer<readonly ChecklistItem[]>;
}

const tones: Readonly<Record<ChecklistItem['state'], MarkTone>> = {
  ok: 'done',
  missing: 'todo',
  unknown: 'neutral'
};

/** Throws for a key without a text: an item that says nothing would look as if all were well. */
function textOf(item: ChecklistItem, texts: Strings['administration']['checklist']['texts']): string {
  const text = (texts as Readonly<Record<string, string | undefined>>)[item.textKey];
  if (text === undefined) throw new Error(`No text for the checklist's "${item.textKey}"`);
  return fillIn(text, item.values ?? {});
}

/** What remains to be seen to, and by whom. */
export const ChecklistSection: React.FC<ChecklistSectionProps> = ({ checklist }) => {
  const { strings } = useApp();
  const styles = useSectionStyles();
  const texts = strings.administration.checklist;
  const { value, error, waiting, ask } = checklist;
  return (
    <section className={styles.section} aria-labelledby="administration-checklist">
      <h3 id="administration-checklist" className={styles.heading}>
        {texts.heading}
      </h3>
      {error !== undefined && (
        <ErrorMessage error={error} title={texts.failed} onRetry={ask} retrying={waiting} />
      )}
      {waiting && !value && <Loading text={texts.loading} />}
      {value && (
        <ul className={styles.list}>
          {value.map((item) => (
            <li key={item.id} className={styles.row}>
              <StateMark tone={tones[item.state]} text={texts.states[item.state]} />
              <span className={styles.rowText}>{textOf(item, texts.texts)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
