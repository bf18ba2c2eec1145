import { InjectionMode, Stylesheet } from '@fluentui/react';
import { act, render, RenderResult } from '@testing-library/react';
import * as React from 'react';
import { svSe } from '../../loc/sv-se';
import { AppEnvironment, AppProvider } from '../context/AppContext';
import { fakeNow, fakeServices } from './fakeServices';

// The simulated browser weighs every rule for every element it is asked about: without rules tests are ten times faster.
Stylesheet.getInstance().setConfig({ injectionMode: InjectionMode.none });

/** The environment of a feature under test: Swedish, at `fakeNow`. */
export function fakeEnvironment(overrides: Partial<AppEnvironment> = {}): AppEnvironment {
  return {
    services: fakeServices(),
    strings: svSe,
    locale: 'sv-SE',
    clock: () => fakeNow,
    navigate: () => undefined,
    canNavigate: true,
    ...overrides
  };
}

/** Renders a feature as the shell does, without the shell. */
export function renderInApp(element: JSX.Element, overrides: Partial<AppEnvironment> = {}): RenderResult {
  return render(<AppProvider value={fakeEnvironment(overrides)}>{element}</AppProvider>);
}

/** Lets answers that are already there arrive. */
export async function settle(): Promise<void> {
  await act(async () => undefined);
}
