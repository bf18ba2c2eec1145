import * as React from 'react';
import { StepState } from '../../../app/Services';
import { Disclosure } from '../../components/Disclosure';
import { useApp } from '../../context/AppContext';
import { fillIn } from '../../../loc/fillIn';
import { countDone, LineGroup, StepStates } from './groupLines';
import { useSectionStyles } from './sectionStyles';
import { MarkTone, StateMark } from './StateMark';

export interface PlanGroupProps {
  readonly group: LineGroup;
  readonly states: StepStates;
  /** Before anything runs there are no states worth showing. */
  readonly started: boolean;
}

const tones: Readonly<Record<StepState, MarkTone>> = {
  waiting: 'neutral',
  running: 'neutral',
  done: 'done',
  failed: 'todo'
};

/** The steps that concern one thing, folded: a first installation has hundreds. */
export const PlanGroup: React.FC<PlanGroupProps> = ({ group, states, started }) => {
  const { strings } = useApp();
  const texts = strings.administration.plan;
  const styles = useSectionStyles();
  const values = { group: group.name, count: group.lines.length, done: countDone(group.lines, states) };
  return (
    <li>
      <Disclosure summary={fillIn(started ? texts.groupDone : texts.group, values)}>
        <ol className={styles.list}>
          {group.lines.map((line) => {
            const state = states[line.id] ?? 'waiting';
            return (
              <li key={line.id} className={styles.row}>
                {started && <StateMark tone={tones[state]} text={texts.states[state]} />}
                <span className={styles.rowText}>{line.text}</span>
              </li>
            );
          })}
        </ol>
      </Disclosure>
    </li>
  );
};
