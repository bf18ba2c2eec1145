import * as React from 'react';
import { AdministrationServices } from '../../../app/Services';
import { isQmsError } from '../../../domain/shared/QmsError';
import { isUnitCode } from '../../../domain/unit/Unit';
import { fillIn } from '../../../loc/fillIn';
import { Strings } from '../../../loc/Strings';

export interface UnitInput {
  readonly code: string;
  readonly name: string;
  readonly area: string;
}
export type UnitErrors = Partial<Record<keyof UnitInput, string>>;
type Texts = Strings['administration']['units']['add'];

/** What must be corrected before the unit can be added. */
export function unitErrors(input: UnitInput, taken: readonly string[], texts: Texts['errors']): UnitErrors {
  const code = !isUnitCode(input.code)
    ? texts.code
    : taken.includes(input.code)
      ? fillIn(texts.codeTaken, { code: input.code })
      : undefined;
  return {
    ...(code && { code }),
    ...(!input.name.trim() && { name: texts.name }),
    ...(!input.area && { area: texts.area })
  };
}

export interface UnitFormModel {
  readonly input: UnitInput;
  readonly errors: UnitErrors;
  /** Counts the attempts, so that the summary can take the focus at each. */
  readonly attempt: number;
  readonly busy: boolean;
  readonly failure?: unknown;
  /** Name of the unit that was added last. */
  readonly added?: string;
  change(part: Partial<UnitInput>): void;
  submit(): void;
}

const empty: UnitInput = { code: '', name: '', area: '' };

/** The form for a new unit. `onAdded` is told when it is in the register; what was typed stays until then. */
export function useUnitForm(
  services: AdministrationServices,
  taken: readonly string[],
  texts: Texts,
  onAdded: () => void
): UnitFormModel {
  const [input, setInput] = React.useState(empty);
  const [attempt, setAttempt] = React.useState(0);
  const [errors, setErrors] = React.useState<UnitErrors>({});
  const [result, setResult] = React.useState<Pick<UnitFormModel, 'busy' | 'failure' | 'added'>>({
    busy: false
  });

  const add = async (): Promise<void> => {
    setResult({ busy: true });
    try {
      await services.addUnit({ ...input, name: input.name.trim() });
      setInput(empty);
      setResult({ busy: false, added: input.name.trim() });
      onAdded();
    } catch (error) {
      setResult({ busy: false, failure: error });
      if (isQmsError(error, 'conflict'))
        setErrors({ code: fillIn(texts.errors.codeTaken, { code: input.code }) });
    }
  };
  return {
    ...{ input, errors, attempt, ...result },
    // Small letters are what people type; the register has capitals only.
    change: (part) =>
      setInput({ ...input, ...part, ...(part.code !== undefined && { code: part.code.toUpperCase() }) }),
    submit: () => {
      const found = unitErrors(input, taken, texts.errors);
      setErrors(found);
      if (Object.keys(found).length) setAttempt(attempt + 1);
      else void add();
    }
  };
}
