import { PlanLine, StepState } from '../../../app/Services';

export type StepStates = Readonly<Record<string, StepState | undefined>>;

export interface LineGroup {
  readonly name: string;
  readonly lines: readonly PlanLine[];
}

/** Lines of the same group together, groups in the order in which they begin. */
export function groupLines(lines: readonly PlanLine[]): LineGroup[] {
  const groups = new Map<string, PlanLine[]>();
  for (const line of lines) groups.set(line.group, [...(groups.get(line.group) ?? []), line]);
  return [...groups].map(([name, own]) => ({ name, lines: own }));
}

export const countDone = (lines: readonly PlanLine[], states: StepStates): number =>
  lines.filter((line) => states[line.id] === 'done').length;
