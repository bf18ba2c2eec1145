import * as React from 'react';
import { PlanLine } from '../../../app/Services';
import { useApp } from '../../context/AppContext';
import { themedStyles } from '../../components/themedStyles';
import { fillIn } from '../../../loc/fillIn';
import { countDone, StepStates } from './groupLines';
import { useSectionStyles } from './sectionStyles';

export interface PlanProgressProps {
  readonly lines: readonly PlanLine[];
  readonly states: StepStates;
}

const useStyles = themedStyles((theme) => ({
  bar: { width: '100%', height: '0.75rem', accentColor: theme.palette.themePrimary }
}));

/** Hundreds of steps would drown a screen reader, so only a new group is spoken; the bar can be asked at any time. */
export const PlanProgress: React.FC<PlanProgressProps> = ({ lines, states }) => {
  const { strings } = useApp();
  const texts = strings.administration.plan;
  const styles = useStyles();
  const shared = useSectionStyles();
  const done = countDone(lines, states);
  const current = lines.find((line) => states[line.id] === 'running');
  const step = Math.min(done + 1, lines.length);
  return (
    <div className={shared.section}>
      <progress className={styles.bar} max={lines.length} value={done} aria-label={texts.progressLabel} />
      <p className={shared.text}>{fillIn(texts.progress, { step, count: lines.length })}</p>
      <p className={shared.text} role="status">
        {current && fillIn(texts.working, { group: current.group })}
      </p>
      <p className={shared.quiet}>{texts.keepOpen}</p>
    </div>
  );
};
