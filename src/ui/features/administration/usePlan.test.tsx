import { act, fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { AdministrationServices, PlanLine } from '../../../app/Services';
import { usePlan } from './usePlan';

/** Comparisons that are answered when the test says so. */
function answeredByHand() {
  const answers: ((lines: readonly PlanLine[]) => void)[] = [];
  const services = {
    plan: () => new Promise<readonly PlanLine[]>((resolve) => answers.push(resolve))
  } as unknown as AdministrationServices;
  return { services, answers };
}

const Probe: React.FC<{ services: AdministrationServices }> = ({ services }) => {
  const plan = usePlan(services, () => undefined);
  return (
    <button onClick={plan.compare}>
      {plan.phase} {plan.lines.map((line) => line.text).join()}
    </button>
  );
};

const line = (text: string): PlanLine => ({ id: text, group: 'g', text });

it('shows the latest comparison, whichever is answered last', async () => {
  const { services, answers } = answeredByHand();
  render(<Probe services={services} />);
  fireEvent.click(screen.getByRole('button'));
  await act(async () => answers[1]([line('new unit')]));
  expect(screen.getByRole('button')).toHaveTextContent('shown new unit');
  await act(async () => answers[0]([]));
  expect(screen.getByRole('button')).toHaveTextContent('shown new unit');
});
