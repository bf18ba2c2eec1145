import * as React from 'react';
import { Button } from '../../components/Button';
import { ButtonRow } from '../../components/ButtonRow';
import { ErrorMessage } from '../../components/ErrorMessage';
import { Loading } from '../../components/Loading';
import { StatusMessage } from '../../components/StatusMessage';
import { useApp } from '../../context/AppContext';
import { fillIn } from '../../../loc/fillIn';
import { groupLines } from './groupLines';
import { PlanGroup } from './PlanGroup';
import { PlanProgress } from './PlanProgress';
import { useSectionStyles } from './sectionStyles';
import { PlanModel } from './usePlan';

export interface PlanSectionProps {
  readonly plan: PlanModel;
}

/** What will change, in plain words; and when the administrator says so, that it happens. */
export const PlanSection: React.FC<PlanSectionProps> = ({ plan }) => {
  const { strings } = useApp();
  const styles = useSectionStyles();
  const texts = strings.administration.plan;
  const started = plan.phase === 'running' || plan.phase === 'stopped';
  return (
    <section className={styles.section} aria-labelledby="administration-plan">
      <h3 id="administration-plan" className={styles.heading}>
        {texts.heading}
      </h3>
      <PlanOutcome plan={plan} />
      {plan.phase === 'comparing' && <Loading text={texts.loading} />}
      {plan.phase === 'running' && <PlanProgress lines={plan.lines} states={plan.states} />}
      {plan.phase === 'shown' && <PlanActions plan={plan} />}
      {plan.lines.length > 0 && (
        <ul className={styles.list}>
          {groupLines(plan.lines).map((group) => (
            <PlanGroup key={group.name} group={group} states={plan.states} started={started} />
          ))}
        </ul>
      )}
    </section>
  );
};

/** What came of the latest run. The region is always there, so that what appears in it is spoken. */
const PlanOutcome: React.FC<PlanSectionProps> = ({ plan }) => {
  const { strings } = useApp();
  const texts = strings.administration.plan;
  const { stepsDone, phase, lines, states } = plan;
  if (phase === 'unreadable') {
    return <ErrorMessage error={plan.error} title={texts.failed} onRetry={plan.compare} />;
  }
  if (phase === 'stopped') {
    const step = lines.find((line) => states[line.id] === 'failed')?.text ?? '';
    return (
      <>
        <ErrorMessage error={plan.error} title={fillIn(texts.stopped, { step })} after={texts.stoppedAfter} />
        <ButtonRow>
          <Button appearance="primary" onClick={plan.resume}>
            {texts.resume}
          </Button>
        </ButtonRow>
      </>
    );
  }
  return (
    <div role="status">
      {stepsDone !== undefined && (
        <StatusMessage tone="success">
          <p>{fillIn(stepsDone === 1 ? texts.finishedOne : texts.finished, { count: stepsDone })}</p>
        </StatusMessage>
      )}
    </div>
  );
};

const PlanActions: React.FC<PlanSectionProps> = ({ plan }) => {
  const { strings } = useApp();
  const styles = useSectionStyles();
  const texts = strings.administration.plan;
  const count = plan.lines.length;
  const intro = count === 1 ? texts.introOne : texts.intro;
  return (
    <>
      <p className={styles.text}>{count === 0 ? texts.upToDate : fillIn(intro, { count })}</p>
      <ButtonRow>
        {count > 0 && (
          <Button appearance="primary" onClick={plan.apply}>
            {texts.apply}
          </Button>
        )}
        <Button onClick={plan.compare}>{texts.again}</Button>
      </ButtonRow>
    </>
  );
};
