import * as React from 'react';
import { AdministrationServices } from '../../../app/Services';
import { ErrorMessage } from '../../components/ErrorMessage';
import { Loading } from '../../components/Loading';
import { StatusMessage } from '../../components/StatusMessage';
import { ViewHeading } from '../../components/ViewHeading';
import { useApp } from '../../context/AppContext';
import { ChecklistSection } from './ChecklistSection';
import { PlanSection } from './PlanSection';
import { useSectionStyles } from './sectionStyles';
import { UnitsSection } from './UnitsSection';
import { useAnswer } from './useAnswer';
import { usePlan } from './usePlan';

/** Installing, upgrading and checking: for the site's administrators only, which SharePoint enforces. */
export const AdministrationView: React.FC = () => {
  const { strings } = useApp();
  const styles = useSectionStyles();
  const texts = strings.administration;
  return (
    <div className={styles.page}>
      <ViewHeading lead={texts.lead}>{texts.title}</ViewHeading>
      <ForAdministrators />
    </div>
  );
};

/** Waits until it is known who is asking: nobody is told that they are no administrator before that. */
const ForAdministrators: React.FC = () => {
  const { services, strings } = useApp();
  const texts = strings.administration;
  const { value: user, error, waiting, ask } = useAnswer(services.identify);
  if (waiting) return <Loading text={texts.loading} />;
  if (!user) return <ErrorMessage error={error} title={texts.loadFailed} onRetry={ask} />;
  if (user.isSiteAdmin) return <LoadedAdministration />;
  return (
    <StatusMessage title={texts.notAdmin.title}>
      <p>{texts.notAdmin.text}</p>
    </StatusMessage>
  );
};

const LoadedAdministration: React.FC = () => {
  const { services, strings } = useApp();
  const texts = strings.administration;
  const load = React.useCallback(() => services.loadAdministration(), [services]);
  const { value, error, waiting, ask } = useAnswer(load);
  if (value) return <Sections services={value} />;
  if (waiting) return <Loading text={texts.loading} />;
  return <ErrorMessage error={error} title={texts.loadFailed} onRetry={ask} />;
};

const Sections: React.FC<{ readonly services: AdministrationServices }> = ({ services }) => {
  const checklist = useAnswer(services.checklist);
  const units = useAnswer(services.listUnits);
  const plan = usePlan(services, () => {
    checklist.ask();
    units.ask();
  });
  const added = (): void => {
    units.ask();
    checklist.ask();
    if (plan.phase !== 'running') plan.compare();
  };
  return (
    <>
      <PlanSection plan={plan} />
      <ChecklistSection checklist={checklist} />
      <UnitsSection services={services} units={units} onAdded={added} />
    </>
  );
};
